import Glibc

/// Reads lines from a pipe without ever waiting for them.
struct LineReader {
  /// The end of the pipe that is read.
  let descriptor: Int32
  /// Whether nobody can write to the pipe any more.
  private(set) var isAtEnd = false
  /// The last lines that were read.
  private(set) var last: [String] = []
  private var rest: [UInt8] = []

  private static let kept = 200
  private static let longest = 4096

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    Pipe.neverWait(descriptor)
  }

  /// The lines that have come since, as many as are there at once; also one without a line end, if it is the last.
  mutating func read() -> [String] {
    guard !isAtEnd else { return [] }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    guard count >= 0 else { return [] }
    isAtEnd = count == 0
    rest += chunk[..<count]
    var parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Who writes without end and without a line end must not fill the memory.
    rest = isAtEnd ? [] : Array((parts.popLast() ?? []).suffix(Self.longest))
    let lines = parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    last = (last + lines).suffix(Self.kept)
    return lines
  }
}
