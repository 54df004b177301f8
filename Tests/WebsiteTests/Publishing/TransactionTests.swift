import Content
import Foundation
import Testing

@testable import Website

@Suite("A publication that is cut short")
struct TransactionTests {
  private let folder: SiteFolder
  private let old = ["index.html": "old", "soci/faro.html": "faro", "stale/page.html": "stale"]
  private let new = ["index.html": "new", "news.html": "news", "projects/rifugio.html": "rifugio"]

  init() async throws {
    folder = try SiteFolder()
    await folder.publish(old)
  }

  /// Stages the new files as the publisher does.
  private func staged() async throws -> Transaction {
    var transaction = Transaction(folder: folder.site)
    let files = new.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
    let during = Manifest(Array(old.keys) + new.keys)
    try transaction.stage(files, during: during, after: Manifest(new.keys))
    return transaction
  }

  @Test("while it writes has not touched the site yet, and the next run clears up after it")
  func afterStaging() async throws {
    _ = try await staged()
    let files = try folder.files.filter { !$0.key.hasPrefix(Manifest.stageName) }
    #expect(files == old.merging(["soci/": "", "stale/": ""]) { $1 })
    await folder.publish(old)
    #expect(try folder.files == old.merging(["soci/": "", "stale/": ""]) { $1 })
  }

  @Test("after the last file is in place is completed by the next run")
  func beforeFinishing() async throws {
    var transaction = try await staged()
    _ = try transaction.commit(removing: ["soci/faro.html", "stale/page.html"])
    let (summary, problems) = await folder.publish(new)
    #expect(problems == [])
    #expect(summary?.written == 0)
    #expect(try folder.files == new.merging(["projects/": ""]) { $1 })
  }

  @Test("between two files knows all of them as its own in the next run")
  func whileExchanging() async throws {
    // What a run that was killed at that point leaves: the list of both, some new files and some old ones.
    let during = Manifest(Array(old.keys) + new.keys)
    try folder.write(String(decoding: during.bytes, as: UTF8.self), to: Manifest.fileName)
    try folder.write("news", to: "news.html")
    try folder.remove("stale/page.html")
    try folder.write("half", to: Manifest.stageName + "/7")
    let (summary, problems) = await folder.publish(new)
    #expect(problems == [])
    #expect(summary == Publisher.Summary(written: 2, unchanged: 1, removed: 1))
    #expect(try folder.files == new.merging(["projects/": ""]) { $1 })
  }

  @Test("by a failure puts back every file and folder", arguments: ["projects", "news.html"])
  func rollBack(obstacle: String) async throws {
    let before = try folder.contents
    let inodes = old.keys.map { folder.identity(of: $0).first }
    var transaction = try await staged()
    // Somebody is quicker: a file stands where a folder has to be, or a folder where a file has to go.
    if obstacle == "projects" {
      try folder.write("quicker", to: obstacle)
    } else {
      try folder.makeFolder(obstacle)
    }
    #expect(throws: FileSystem.Failure.self) { try transaction.commit(removing: ["stale/page.html"]) }
    transaction.rollBack()
    try folder.remove(obstacle)
    #expect(try folder.contents == before)
    #expect(old.keys.map { folder.identity(of: $0).first } == inodes)
  }

  @Test("by a failure while stale files are taken away puts them and their folders back")
  func rollBackOfRemoval() async throws {
    let before = try folder.contents
    var transaction = try await staged()
    // The very last step fails: there is no list to put in place.
    try folder.remove(Manifest.stageName + "/manifest")
    #expect(throws: FileSystem.Failure.self) { try transaction.commit(removing: ["stale/page.html"]) }
    #expect(try folder.contents["stale/"] == nil)
    transaction.rollBack()
    #expect(try folder.contents == before)
  }

  @Test("clears its hidden folder, but never follows a link that stands in its place")
  func stageIsALink() async throws {
    try folder.write("precious", to: "../precious/1")
    try folder.link(Manifest.stageName, to: "../precious")
    #expect(await folder.publish(new).problems == [])
    #expect(try folder.files == new.merging(["projects/": ""]) { $1 })
    #expect(try SiteFolder.contents(of: folder.root + "/precious") == ["1": "precious"])
  }
}
