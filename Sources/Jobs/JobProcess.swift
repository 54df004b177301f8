import Content
import Glibc

/// A running program: a script beside ours, with the folder of its job.
///
/// It has a process group of its own, so that whatever it starts can be ended with it; its standard input is a pipe that
/// we hold open, so that it also ends when this program is killed.
package struct JobProcess {
  /// How it ended.
  package enum End: Sendable, Hashable {
    case status(Int32)
    case signal(Int32)
  }

  /// The status by which it says that what it needs is missing and can't be installed.
  package static let unprepared: Int32 = 3

  private let id: pid_t
  private let input: Int32
  private var output: LineReader
  private var errors: LineReader
  /// How it ended; `nil` while it runs.
  private(set) var end: End?

  /// The last lines that it wrote to its standard error.
  var lastErrors: [String] { errors.last }

  /// Starts a program.
  init(_ program: String, _ arguments: [String]) throws(FileSystem.Failure) {
    let input = try Pipe()
    let output = try Pipe()
    let errors = try Pipe()
    defer { for end in [input.reading, output.writing, errors.writing] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    var id = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = posix_spawn(&id, program, &actions, &attributes, &words, environ)
    guard code == 0 else {
      for end in [input.writing, output.reading, errors.reading] { close(end) }
      throw FileSystem.Failure(path: program, code: code)
    }
    self.id = id
    self.input = input.writing
    self.output = LineReader(output.reading)
    self.errors = LineReader(errors.reading)
  }

  /// The descriptors that have something to read, for `poll`.
  var descriptors: [Int32] { [output, errors].filter { !$0.isAtEnd }.map(\.descriptor) }

  /// Reads what it has written by now; returns the lines of its standard output.
  mutating func read() -> [String] {
    _ = errors.read()
    return output.read()
  }

  /// Reads and looks whether it has ended, and if so clears up after it; returns the last lines of its standard output.
  mutating func reap() -> [String] {
    guard end == nil else { return [] }
    var information = siginfo_t()
    guard waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo != 0
    else { return [] }
    // While it isn't waited for, its number and that of its group belong to nobody else.
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    end = status & 0x7F == 0 ? .status((status >> 8) & 0xFF) : .signal(status & 0x7F)
    let lines = read()
    for descriptor in [input, output.descriptor, errors.descriptor] { close(descriptor) }
    return lines
  }

  /// Ends it: first kindly, then for good.
  mutating func stop() {
    guard end == nil else { return }
    kill(-id, SIGTERM)
    for _ in 0..<100 where end == nil {
      usleep(10_000)
      _ = read()
      _ = reap()
    }
    guard end == nil else { return }
    kill(-id, SIGKILL)
    while end == nil {
      usleep(1000)
      _ = reap()
    }
  }
}

extension JobProcess.End {
  /// How it ended, to follow the name of what has ended; in both languages.
  package var words: (italian: String, english: String) {
    switch self {
    case .status(let status): ("si è fermato con lo stato \(status)", "ended with status \(status)")
    case .signal(let signal): ("è stato interrotto dal segnale \(signal)", "was ended by signal \(signal)")
    }
  }
}
