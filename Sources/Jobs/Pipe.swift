import Content
import Glibc

/// A pipe whose ends no child process inherits unless it is given them.
package struct Pipe: Sendable {
  package let reading: Int32
  package let writing: Int32

  package init() throws(FileSystem.Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw FileSystem.Failure(path: "pipe") }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Makes reading and writing return at once, whether or not anything could be done.
  package static func neverWait(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }
}
