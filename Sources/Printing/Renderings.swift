import Content
import Glibc

/// Renderings of several books at the same time, each a process of its own.
struct Renderings {
  private var processes: [RenderingProcess] = []
  private let clock = ContinuousClock()
  private let start = ContinuousClock.now
  /// How long each took.
  private(set) var durations: [Duration]

  /// Starts a renderer for each job's folder.
  init(_ program: String, jobs: [String]) throws(FileSystem.Failure) {
    durations = jobs.map { _ in .zero }
    do throws(FileSystem.Failure) {
      for job in jobs { processes.append(try RenderingProcess(program, job: job)) }
    } catch {
      stop()
      throw error
    }
  }

  /// A rendering that did not come to a good end.
  struct Failure: Sendable, Hashable {
    let rendering: Int
    let end: RenderingProcess.End
    /// The last lines that it wrote to its standard error.
    let words: [String]
  }

  /// The one that failed first.
  private(set) var failure: Failure?

  /// The last lines that a renderer wrote to its standard error.
  func words(of rendering: Int) -> [String] { processes[rendering].lastErrors }

  /// Waits until all have ended, or one has failed, or somebody wants to stop; then none runs any more.
  /// - Parameter onStep: is told the steps that each takes.
  mutating func finish(unless interruption: Interruption, onStep: (RenderingStep, Int) -> Void) {
    while failure == nil, processes.contains(where: { $0.end == nil }), !interruption.isRequested {
      wait(interruption)
      for index in processes.indices where processes[index].end == nil {
        for step in processes[index].read() + processes[index].reap() { onStep(step, index) }
        guard let end = processes[index].end else { continue }
        durations[index] = clock.now - start
        if end != .status(0) && failure == nil {
          failure = Failure(rendering: index, end: end, words: words(of: index))
        }
      }
    }
    stop()
  }

  /// Until there is something to read. That a process has ended may also show by nothing but time.
  private func wait(_ interruption: Interruption) {
    let descriptors = [interruption.descriptor] + processes.filter { $0.end == nil }.flatMap(\.descriptors)
    var pollers = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&pollers, nfds_t(pollers.count), 50)
  }

  private mutating func stop() {
    for index in processes.indices { processes[index].stop() }
  }
}
