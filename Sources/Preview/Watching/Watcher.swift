import Diagnostics
import Dispatch
import Glibc

/// Tells when something below some folders was saved, added, renamed or removed.
///
/// The operating system tells (inotify), nothing is looked at again and again. Whatever belongs together is one change: it
/// is told when nothing more has happened for a moment.
public struct Watcher: Sendable {
  /// An element for each change. While nobody takes them, any number of changes is one.
  public let changes: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  /// How long nothing may happen before a change counts as complete.
  ///
  /// Editors that write beside and rename, or truncate and write, are done in a few milliseconds.
  public static let quiet = Duration.milliseconds(20)
  /// A change that doesn't end is told all the same after this time.
  private static let patience = Duration.seconds(2)

  /// Begins to watch; `nil` if the system doesn't let us watch anything at all.
  ///
  /// A folder that isn't there is noticed when it comes, if the folder it belongs in is there.
  public init?(of roots: [String], quiet: Duration = Watcher.quiet, diagnostics: inout [Diagnostic]) {
    guard let folders = WatchedFolders(roots, diagnostics: &diagnostics) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      diagnostics.append(WatchedFolders.problem(roots.first ?? ".", code: errno))
      folders.close()
      return nil
    }
    let (readEnd, writeEnd) = (ends[0], ends[1])
    let (changes, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    // Closing one end of the pipe wakes the loop that waits at the other.
    continuation.onTermination = { _ in close(writeEnd) }
    self.changes = changes
    self.continuation = continuation
    DispatchQueue(label: "bilancio.watcher").async {
      var loop = WatchLoop(folders: folders, stop: readEnd, quiet: quiet, patience: Self.patience)
      loop.run { continuation.yield() }
      continuation.finish()
    }
  }

  /// Ends the watching and the sequence of changes.
  public func stop() { continuation.finish() }
}

/// What the watcher's own thread does: sleeps until something happens, then until nothing more happens.
private struct WatchLoop {
  var folders: WatchedFolders
  let stop: Int32
  let quiet: Duration
  let patience: Duration

  mutating func run(_ tell: () -> Void) {
    defer {
      folders.close()
      close(stop)
    }
    var begin: ContinuousClock.Instant?
    var last = ContinuousClock.now
    while true {
      let wait = begin.map { min(last + quiet, $0 + patience) - .now }
      var waiting = [
        pollfd(fd: folders.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waiting, 2, wait.map(Self.milliseconds) ?? -1)
      if ready < 0 && errno != EINTR || ready > 0 && waiting[1].revents != 0 { return }
      if ready > 0, folders.takeEvents() {
        last = .now
        begin = begin ?? last
      }
      if let start = begin, ContinuousClock.now >= min(last + quiet, start + patience) {
        begin = nil
        tell()
      }
    }
  }

  /// Rounded up, so that nobody wakes before it is time.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    duration <= .zero ? 0 : Int32((duration / .milliseconds(1)).rounded(.up))
  }
}
