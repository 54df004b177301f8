import Foundation
import Glibc
import Testing

@Suite("A build with a search")
struct SearchTests {
  private let folder: SampleFolder

  init() throws { folder = try SampleFolder.searchable() }

  private var index: [String] {
    get throws { try folder.files().keys.filter { $0.hasPrefix("pagefind/") }.sorted() }
  }

  @Test("publishes the index with the pages, and a plain build takes all of it away again")
  func thereAndBack() throws {
    let plain = try folder.run("build", environment: folder.environment(indexer: .fails))
    try #require(plain.status == 0, "\(plain.errors)")
    let before = try folder.files()
    #expect(try folder.indexings == 0)
    let searched = try folder.search()
    #expect(searched.status == 0 && searched.errors.isEmpty, "\(searched.errors)")
    #expect(
      try index
        == [
          "pagefind/index", "pagefind/index/it_1.pf_index", "pagefind/pagefind-entry.json",
          "pagefind/pagefind.js",
        ]
    )
    #expect(try folder.text("site/.bilancio").contains("pagefind/index/it_1.pf_index"))
    #expect(try folder.files(in: "tmp").isEmpty)
    #expect(try folder.run("build", environment: folder.environment(indexer: .fails)).status == 0)
    #expect(try folder.files() == before)
  }

  @Test("repeated, only looks; a changed text or another version of Pagefind makes the index anew")
  func again() throws {
    Thread.sleep(forTimeInterval: 0.02)
    try folder.search()
    let site = try folder.files()
    #expect(try folder.search().output.contains(" 0 written"))
    #expect(try folder.indexings == 1)
    try folder.search("--fresh")
    #expect(try folder.indexings == 2)
    #expect(try folder.files() == site)
    try folder.write(folder.text("content/it/mission.md") + "\nE altro.\n", to: "content/it/mission.md")
    Thread.sleep(forTimeInterval: 0.02)
    #expect(try folder.search().output.contains(" 2 written"), "the page and its index")
    Thread.sleep(forTimeInterval: 0.02)
    try folder.write("pagefind-bin==1.6.0\n", to: "home/scripts/search.d/requirements.txt")
    Thread.sleep(forTimeInterval: 0.02)
    try folder.search()
    #expect(try folder.indexings == 4)
  }

  @Test("mends an index in which a file is gone or was changed")
  func mends() throws {
    try folder.search()
    let site = try folder.files()
    try folder.remove("site/pagefind/pagefind.js")
    try folder.write("spoiled", to: "site/pagefind/index/it_1.pf_index")
    #expect(try folder.search().output.contains(" 2 written"))
    #expect(try folder.files() == site)
  }

  @Test(
    "whose index fails says so in both languages and leaves the site as it was",
    arguments: [
      (FakeIndexer.fails, "Pagefind ended with status 1", "Pagefind si è fermato con lo stato 1"),
      (.killed, "was ended by signal 9", "è stato interrotto dal segnale 9"),
      (.incomplete, "the index in “en” holds", "nell'indice in «en» ci sono"),
      (.nothing, "the index can't be read", "l'indice non si può leggere"),
      (.noScript, "the index lacks pagefind.js", "nell'indice manca pagefind.js"),
      (.unprepared, "Python is missing.", "Manca Python."),
    ]
  )
  func failure(indexer: FakeIndexer, english: String, italian: String) throws {
    try folder.search()
    let site = try folder.files()
    try folder.write(folder.text("content/it/mission.md") + "\nE altro.\n", to: "content/it/mission.md")
    for (language, words) in [("en", english), ("it", italian)] {
      let run = try folder.search("--language", language, indexer: indexer)
      #expect(run.status == 1)
      #expect(run.errors.contains("site/pagefind: ") && run.errors.contains(words), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try folder.files() == site)
      #expect(try folder.files(in: "tmp").isEmpty)
    }
  }

  @Test("tells machines why there is no index")
  func machines() throws {
    let run = try folder.search("--format", "json", indexer: .unprepared)
    #expect(run.status == 1)
    #expect(try Problem.all(in: run).map(\.id) == ["search.unprepared"])
    #expect(!folder.exists("site"))
  }

  @Test("without the script says so")
  func noScript() throws {
    try folder.remove("home/scripts/search")
    let run = try folder.search("--language", "en")
    #expect(run.status == 1 && run.errors.contains("doesn't start"), "\(run.errors)")
    #expect(!folder.exists("site"))
  }

  @Test("asks for no index when something is wrong with the content")
  func wrongContent() throws {
    try folder.write(
      folder.text("content/it/mission.md") + "\n[x](nowhere.md)\n",
      to: "content/it/mission.md"
    )
    #expect(try folder.search().status == 1)
    #expect(try folder.indexings == 0)
  }

  @Test("wants the page to search on, and the script and the style of the templates")
  func nowhere() throws {
    try folder.remove("content/it/a-z.md")
    try folder.remove("content/en/a-z.md")
    try folder.replace(
      #"""
          {
            "label": { "it": "Dalla A alla Z", "en": "A to Z" },
            "page": "a-z"
          },

      """#,
      with: "",
      in: "content/site.json"
    )
    try folder.remove("templates/assets/search.js")
    let run = try folder.search("--format", "json")
    let missing = try Problem.all(in: run).map(\.brief)
    #expect(missing.filter { $0.hasSuffix("search.page-missing") }.count == 2, "\(missing)")
    #expect(missing.contains("templates/assets template.missing-asset"), "\(missing)")
    #expect(try folder.run("build").status == 0)
  }

  @Test("that somebody stops leaves no trace and no process", arguments: [SIGINT, SIGTERM])
  func stopped(signal: Int32) throws {
    try folder.search()
    let site = try folder.files()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.program)
    process.arguments = ["build", "--search", "--fresh"] + SampleFolder.schemas
    process.currentDirectoryURL = URL(fileURLWithPath: folder.root)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(folder.environment(indexer: .hangs)) { _, own in
      own
    }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<600 where !folder.exists("log/running") { usleep(50_000) }
    let number = try #require(Int32(try folder.text("log/running").split(separator: "\n")[0]))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(kill(number, 0) != 0, "it still runs")
    #expect(try folder.files() == site)
    #expect(try folder.files(in: "tmp").isEmpty)
  }
}
