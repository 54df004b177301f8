import Content
import Glibc

/// Several jobs at the same time, each a process of its own.
package struct RunningJobs {
  private var processes: [JobProcess] = []
  private let clock = ContinuousClock()
  private let start = ContinuousClock.now
  /// How long each took.
  package private(set) var durations: [Duration]

  /// Starts a program several times.
  /// - Parameter jobs: what the program is given each time.
  package init(_ program: String, jobs: [[String]]) throws(FileSystem.Failure) {
    durations = jobs.map { _ in .zero }
    do throws(FileSystem.Failure) {
      for job in jobs { processes.append(try JobProcess(program, job)) }
    } catch {
      stop()
      throw error
    }
  }

  /// A job that did not come to a good end.
  package struct Failure: Sendable, Hashable {
    package let job: Int
    package let end: JobProcess.End
    /// The last lines that it wrote to its standard error.
    package let words: [String]
  }

  /// The one that failed first.
  package private(set) var failure: Failure?

  /// The last lines that a job wrote to its standard error.
  package func words(of job: Int) -> [String] { processes[job].lastErrors }

  /// Waits until all have ended, or one has failed, or somebody wants to stop; then none runs any more.
  /// - Parameter onLine: is told the lines that each writes to its standard output.
  package mutating func finish(unless interruption: Interruption, onLine: (String, Int) -> Void) {
    while failure == nil, processes.contains(where: { $0.end == nil }), !interruption.isRequested {
      wait(interruption)
      for index in processes.indices where processes[index].end == nil {
        for line in processes[index].read() + processes[index].reap() { onLine(line, index) }
        guard let end = processes[index].end else { continue }
        durations[index] = clock.now - start
        if end != .status(0) && failure == nil {
          failure = Failure(job: index, end: end, words: words(of: index))
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
