import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Preview

@Suite("The watcher", .serialized)
struct WatcherTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "content/it/index.md")
    try folder.write("a", to: "templates/page.mustache")
  }

  @Test("tells one change for a save in place")
  func save() async throws {
    let count = try await changes { try folder.write("b", to: "content/it/index.md") }
    #expect(count == 1)
  }

  @Test("tells one change for a file that is written beside and renamed over the old one")
  func renameOver() async throws {
    let count = try await changes {
      try folder.write("b", to: "content/it/index.md.new")
      folder.move("content/it/index.md", to: "content/it/index.md.old")
      folder.move("content/it/index.md.new", to: "content/it/index.md")
      try folder.remove("content/it/index.md.old")
    }
    #expect(count == 1)
  }

  @Test("tells a removed file, and two saves with a pause between them as two changes")
  func pause() async throws {
    let count = try await changes {
      try folder.write("b", to: "content/it/index.md")
      try await Task.sleep(for: .milliseconds(600))
      try folder.remove("content/it/index.md")
    }
    #expect(count == 2)
  }

  @Test("notices saves in new folders and in folders in them, also after a folder was renamed")
  func newFolders() async throws {
    let watch = try watch()
    #expect(try await watch.changes { try folder.makeFolder("content/it/report/2025") } == 1)
    #expect(
      try await watch.changes { try folder.write("a", to: "content/it/report/2025/people.md") } == 1
    )
    #expect(try await watch.changes { folder.move("content/it/report", to: "content/it/book") } == 1)
    #expect(try await watch.changes { try folder.write("b", to: "content/it/book/2025/people.md") } == 1)
  }

  @Test("forgets a folder that was moved away")
  func movedAway() async throws {
    let watch = try watch()
    #expect(try await watch.changes { folder.move("content/it", to: "elsewhere") } == 1)
    #expect(try await watch.changes { try folder.write("b", to: "elsewhere/index.md") } == 0)
  }

  @Test("tells one change for a burst of hundreds of files and folders")
  func burst() async throws {
    let count = try await changes {
      for number in 0..<300 { try folder.write("\(number)", to: "content/it/\(number % 20)/\(number).md") }
    }
    #expect(count == 1)
  }

  @Test("passes over what editors leave beside a file, and hears of photos of translations")
  func leftovers() async throws {
    let watch = try watch()
    let count = try await watch.changes {
      for name in [".index.md.swp", "index.md~", ".#index.md", "~$index.md", "index.tmp", ".git/HEAD"] {
        try folder.write("b", to: "content/it/\(name)")
      }
      try folder.write("b", to: "other/index.md")
    }
    #expect(count == 0)
    #expect(try await watch.changes { try folder.makeFolder("content/.translations/en") } == 1)
    #expect(
      try await watch.changes { try folder.write("{}", to: "content/.translations/en/index.json") } == 1
    )
  }

  @Test("goes on after the whole folder was taken away and put back")
  func rootReplaced() async throws {
    let watch = try watch()
    #expect(try await watch.changes { folder.move("content", to: "away") } == 1)
    #expect(try await watch.changes { try folder.makeFolder("content/it") } == 1)
    #expect(try await watch.changes { try folder.write("b", to: "content/it/index.md") } == 1)
    #expect(try await watch.changes { try folder.write("b", to: "away/it/index.md") } == 0)
  }

  @Test("keeps one change for whoever is busy, however many there were")
  func busy() async throws {
    var diagnostics: [Diagnostic] = []
    let watcher = try #require(Watcher(of: [folder.path("content")], diagnostics: &diagnostics))
    for text in ["b", "c", "d"] {
      try folder.write(text, to: "content/it/index.md")
      try await Task.sleep(for: .milliseconds(150))
    }
    watcher.stop()
    var count = 0
    for await _ in watcher.changes { count += 1 }
    #expect(count == 1)
  }

  @Test("says which folder it can't watch")
  func unwatched() {
    let problem = WatchedFolders.problem("content", code: ENOSPC)
    #expect(problem.rule == .previewNotWatching)
    #expect(problem.wording(in: .english).summary.contains("“content”"))
  }

  private func watch() throws -> Watch {
    try Watch(of: ["content", "templates", "schemas"].map(folder.path))
  }

  private func changes(during work: () async throws -> Void) async throws -> Int {
    try await watch().changes(during: work)
  }
}

/// A watcher, and how many changes it has told so far.
private final class Watch: Sendable {
  private let watcher: Watcher
  private let count: Counter
  private let listening: Task<Void, Never>

  /// Longer than in use: on a busy machine what belongs together may take its time.
  private static let quiet = Duration.milliseconds(150)

  init(of roots: [String]) throws {
    var diagnostics: [Diagnostic] = []
    let watcher = try #require(Watcher(of: roots, quiet: Self.quiet, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    let count = Counter()
    listening = Task { for await _ in watcher.changes { count.increase() } }
    self.watcher = watcher
    self.count = count
  }

  deinit { watcher.stop() }

  /// How many changes are told while something is done, and for a while after.
  func changes(during work: () async throws -> Void) async throws -> Int {
    let before = count.value
    try await work()
    try await Task.sleep(for: Self.quiet * 4)
    return count.value - before
  }
}

private final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock(\.self) }

  func increase() { count.withLock { $0 += 1 } }
}
