import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Website

@Suite("Publishing")
struct PublisherTests {
  private let folder: SiteFolder
  private let first = ["index.html": "home", "soci/faro.html": "faro", "soci/mulino.html": "mulino"]

  init() async throws {
    folder = try SiteFolder()
    let (summary, problems) = await folder.publish(first)
    #expect(summary == Publisher.Summary(written: 3, unchanged: 0, removed: 0))
    #expect(problems == [])
  }

  @Test("writes all files, their folders and the list of them, and leaves nothing else behind")
  func firstTime() throws {
    let manifest = """
      # Files written by bilancio. Anything else in this folder is left alone.
      index.html
      soci/faro.html
      soci/mulino.html

      """
    let expected = first.merging(["soci/": "", ".bilancio": manifest]) { $1 }
    #expect(try folder.contents == expected)
  }

  @Test("doesn't touch a file that is as it should be, and replaces one that has changed")
  func onlyChanges() async throws {
    let files = Array(first.keys) + [".bilancio"]
    let before = files.map(folder.identity)
    #expect(await folder.publish(first).summary == Publisher.Summary(written: 0, unchanged: 3, removed: 0))
    #expect(files.map(folder.identity) == before)

    let changed = first.merging(["index.html": "news"]) { $1 }
    #expect(await folder.publish(changed).summary == Publisher.Summary(written: 1, unchanged: 2, removed: 0))
    #expect(try folder.files == changed.merging(["soci/": ""]) { $1 })
    for (file, identity) in zip(files, before) where file.hasPrefix("soci/") {
      #expect(folder.identity(of: file) == identity)
    }
    #expect(folder.identity(of: "index.html") != before[files.firstIndex(of: "index.html") ?? 0])
  }

  @Test("takes stale files of ours away, with the folders that they leave empty")
  func staleFiles() async throws {
    let deep = first.merging(["a/b/c/deep.html": "deep"]) { $1 }
    await folder.publish(deep)
    let summary = await folder.publish(["index.html": "home"]).summary
    #expect(summary == Publisher.Summary(written: 0, unchanged: 1, removed: 3))
    #expect(try folder.files == ["index.html": "home"])
  }

  @Test("leaves other people's files and their folders alone")
  func otherFiles() async throws {
    try folder.write("mine", to: "soci/notes.txt")
    try folder.write("mine", to: "CNAME")
    let (summary, problems) = await folder.publish(["index.html": "news"])
    #expect(summary == Publisher.Summary(written: 1, unchanged: 0, removed: 2))
    #expect(problems == [])
    #expect(
      try folder.files == ["index.html": "news", "soci/": "", "soci/notes.txt": "mine", "CNAME": "mine"]
    )
  }

  @Test("stops at somebody else's file in the way, with everything as it was")
  func fileInTheWay() async throws {
    try folder.write("mine", to: "news.html")
    try folder.write("mine", to: "projects")
    let before = try folder.contents
    let new = ["index.html": "changed", "news.html": "news", "projects/rifugio.html": "rifugio"]
    let (summary, problems) = await folder.publish(new)
    #expect(summary == nil)
    #expect(problems == ["site/projects site.file-in-the-way", "site/news.html site.file-in-the-way"])
    #expect(try folder.contents == before)
  }

  @Test("stops at a folder where a file has to go")
  func folderInTheWay() async throws {
    try folder.makeFolder("news.html/mine")
    let before = try folder.contents
    let (summary, problems) = await folder.publish(first.merging(["news.html": "news"]) { $1 })
    #expect(summary == nil)
    #expect(problems == ["site/news.html site.file-in-the-way"])
    #expect(try folder.contents == before)
  }

  @Test("never writes into a folder that holds files and no list of ours")
  func somebodyElsesFolder() async throws {
    try folder.remove(".bilancio")
    let before = try folder.contents
    let (summary, problems) = await folder.publish(["index.html": "changed"])
    #expect(summary == nil)
    #expect(problems == ["site site.folder-not-ours"])
    #expect(try folder.contents == before)
  }

  @Test("never follows a link in the site to write or to remove")
  func links() async throws {
    try folder.remove("soci")
    try folder.write("elsewhere", to: "../elsewhere/faro.html")
    try folder.link("soci", to: "../elsewhere")
    let changed = await folder.publish(first.merging(["soci/faro.html": "changed"]) { $1 })
    #expect(changed.problems == ["site/soci site.file-in-the-way"])
    #expect(await folder.publish(["index.html": "home"]).summary?.removed == 0)
    #expect(try folder.files == ["index.html": "home", "soci@": ""])
    #expect(try SiteFolder.contents(of: folder.root + "/elsewhere") == ["faro.html": "elsewhere"])
  }

  @Test("passes over lines of the list that lead out of the site")
  func manifestThatLeadsOut() async throws {
    try folder.write("precious", to: "../precious.txt")
    try folder.write("../precious.txt\n/etc/hostname\nsoci/../../precious.txt\nindex.html\n", to: ".bilancio")
    #expect(await folder.publish([:]).summary?.removed == 1)
    #expect(try SiteFolder.contents(of: folder.root)["precious.txt"] == "precious")
  }

  @Test("tells the second of two publishers that the site is busy")
  func busy() async throws {
    var diagnostics: [Diagnostic] = []
    let lock = try #require(Publisher(folder: folder.site).openFolder(diagnostics: &diagnostics))
    let (summary, problems) = await folder.publish(["index.html": "changed"])
    #expect(summary == nil)
    #expect(problems == ["site site.busy"])
    close(lock)
    #expect(await folder.publish(["index.html": "changed"]).summary != nil)
  }

  @Test("says when the site's folder can't be made")
  func noFolder() async throws {
    try folder.remove("")
    try Data("a file".utf8).write(to: URL(fileURLWithPath: folder.site))
    #expect(await folder.publish(first).problems == ["site site.not-writable"])
  }
}
