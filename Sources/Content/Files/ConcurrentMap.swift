import Glibc
import Synchronization

/// Applies a function to each element on all cores and returns the results in the elements' order.
///
/// Workers take small runs of elements from one shared counter, so that a slow element holds nobody up.
public func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input],
  _ transform: @Sendable @escaping (Input) -> Output
) async -> [Output] {
  await concurrentMap(inputs, with: {}, { input, _ in transform(input) })
}

/// Applies a function to each element on all cores, like ``concurrentMap(_:_:)``, with something that each worker keeps
/// from one element to the next, such as a buffer.
///
/// - Parameter spared: how many cores are left to others, as far as one remains.
public func concurrentMap<Input: Sendable, Output: Sendable, State>(
  _ inputs: [Input],
  sparing spared: Int = 0,
  with makeState: @Sendable @escaping () -> State,
  _ transform: @Sendable @escaping (Input, inout State) -> Output
) async -> [Output] {
  let workers = min(inputs.count, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - spared))
  guard workers > 1 else {
    var state = makeState()
    return inputs.map { transform($0, &state) }
  }
  let runLength = max(1, min(64, inputs.count / (workers * 32)))
  let cursor = Cursor()
  let parts = await withTaskGroup(of: [(start: Int, outputs: [Output])].self) { group in
    for _ in 0..<workers {
      group.addTask {
        var parts: [(start: Int, outputs: [Output])] = []
        var state = makeState()
        while true {
          let start = cursor.advance(by: runLength)
          guard start < inputs.count else { return parts }
          let run = inputs[start..<min(start + runLength, inputs.count)]
          parts.append((start, run.map { transform($0, &state) }))
        }
      }
    }
    return await group.reduce(into: []) { $0 += $1 }
  }
  return parts.sorted { $0.start < $1.start }.flatMap(\.outputs)
}

/// The next element nobody has taken yet.
private final class Cursor: Sendable {
  private let next = Atomic<Int>(0)

  func advance(by count: Int) -> Int {
    next.add(count, ordering: .relaxed).oldValue
  }
}
