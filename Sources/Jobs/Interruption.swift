import Content
import Glibc
import Synchronization

/// Where a signal writes: the end of a pipe, or -1 when nobody waits for one.
private let wakeUp = Atomic<Int32>(-1)

/// A wish to stop, by Ctrl-C or `kill`, that is heard where it does no harm.
///
/// While there is one, the signals don't end the program: they make a descriptor readable, and stay to be asked for.
package struct Interruption {
  /// Readable from the first signal on.
  let descriptor: Int32
  private let sender: Int32
  private let handlers: [(Int32, sigaction)]

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Listens from now on.
  package init() throws(FileSystem.Failure) {
    let pipe = try Pipe()
    // A handler must not wait, not even for a pipe that is full.
    Pipe.neverWait(pipe.writing)
    (descriptor, sender) = (pipe.reading, pipe.writing)
    wakeUp.store(sender, ordering: .sequentiallyConsistent)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let saved = errno
      var byte: UInt8 = 1
      _ = Glibc.write(wakeUp.load(ordering: .sequentiallyConsistent), &byte, 1)
      errno = saved
    }
    action.sa_flags = SA_RESTART
    handlers = Self.signals.map { signal in
      var old = sigaction()
      sigaction(signal, &action, &old)
      // Who started the program with nohup wants it to outlive the terminal.
      if signal == SIGHUP, Self.ignores(old) { sigaction(signal, &old, nil) }
      return (signal, old)
    }
  }

  private static func ignores(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Whether somebody wants the program to stop.
  package var isRequested: Bool {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, 0) > 0
  }

  /// Lets signals end the program again.
  package func end() {
    for (signal, old) in handlers {
      var old = old
      sigaction(signal, &old, nil)
    }
    wakeUp.store(-1, ordering: .sequentiallyConsistent)
    close(descriptor)
    close(sender)
  }
}
