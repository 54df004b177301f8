import Synchronization

/// How long the stages of a run take, for those who make the program faster.
///
/// Stages may run side by side and within one another, so that their times don't add up to the run's.
public final class StageClock: Sendable {
  /// A stage that has ended.
  public struct Stage: Sendable {
    public let name: String
    /// When it began, counted from the clock's start.
    public let start: Duration
    public let length: Duration
  }

  /// The clock of the current run; without one nothing is measured.
  @TaskLocal public static var current: StageClock?

  private let begin = ContinuousClock.now
  private let ended = Mutex<[Stage]>([])

  public init() {}

  /// The stages in the order of their start.
  public var stages: [Stage] { ended.withLock { $0.sorted { $0.start < $1.start } } }

  /// Measures what a function does.
  public static func time<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    guard let clock = current else { return try work() }
    let start = ContinuousClock.now
    defer { clock.end(name, start) }
    return try work()
  }

  /// Measures what an asynchronous function does, what it waits for included.
  public static func time<Result>(_ name: String, _ work: () async throws -> Result) async rethrows -> Result
  {
    guard let clock = current else { return try await work() }
    let start = ContinuousClock.now
    defer { clock.end(name, start) }
    return try await work()
  }

  private func end(_ name: String, _ start: ContinuousClock.Instant) {
    let stage = Stage(name: name, start: start - begin, length: ContinuousClock.now - start)
    ended.withLock { $0.append(stage) }
  }
}
