import Foundation
import Testing

@Suite("A second build")
struct UnchangedTests {
  private let folder: SampleFolder

  init() throws {
    folder = try SampleFolder()
    // Files dated within a moment of the build might have been changed while it ran.
    Thread.sleep(forTimeInterval: 0.02)
    try build()
  }

  @Test("of what has not changed only looks, and says what the first one said")
  func looks() throws {
    let site = try folder.files()
    let second = try build()
    #expect(second.isShort)
    #expect(
      second.output
        == "site: \(site.count - folders(site) - 1) files, 0 written, \(site.count - folders(site) - 1) unchanged, 0 removed\n"
    )
    #expect(try folder.files() == site)
  }

  @Test("is a whole one when it is asked for, or when nothing can be kept from the first")
  func whole() throws {
    #expect(try !build("--fresh").isShort)
    #expect(try !build(cache: "/proc/nowhere").isShort)
    #expect(try !build(cache: "/proc/nowhere").isShort)
  }

  @Test("keeps what it knows in a home that is there, and makes none")
  func home() throws {
    try folder.makeFolder("home")
    for name in ["home", "nobody"] {
      let environment = ["HOME": folder.path(name)]
      for _ in 1...2 {
        _ = try Run(["build"] + SampleFolder.schemas, in: folder.root, environment: environment)
      }
    }
    #expect(folder.exists("home/.cache/bilancio"))
    #expect(!folder.exists("nobody"))
  }

  @Test("sees a change of a text's bytes that its size and date hide")
  func hiddenChange() throws {
    let file = "content/it/index.md"
    let path = folder.path(file)
    let date = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    )
    try folder.replace("Il ponte di pietra", with: "Il ponte di sasso!", in: file)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let second = try build()
    #expect(!second.isShort)
    #expect(second.output.contains(" 1 written"))
  }

  @Test("sees new, removed and changed templates, data and files")
  func otherChanges() throws {
    for file in ["templates/partials/footer.mustache", "content/site.json", "content/data/members.json"] {
      try folder.write(folder.text(file) + "\n", to: file)
      #expect(try !build().isShort, "\(file)")
      Thread.sleep(forTimeInterval: 0.02)
      try build()
      #expect(try build().isShort, "\(file)")
    }
    try folder.write("A", to: "content/files/new.txt")
    #expect(try build().output.contains(" 1 written"))
    try folder.remove("content/files/new.txt")
    #expect(try build().output.contains(" 1 removed"))
  }

  @Test("mends a site in which a file was changed or is gone, and leaves alone what isn't ours")
  func mends() throws {
    let site = try folder.files()
    try folder.write("spoiled", to: "site/index.html")
    #expect(try build().output.contains(" 1 written"))
    try folder.remove("site/sitemap.xml")
    #expect(try build().output.contains(" 1 written"))
    #expect(try folder.files() == site)
    try folder.write("example.org", to: "site/CNAME")
    #expect(try !build().isShort)
    #expect(try folder.text("site/CNAME") == "example.org")
  }

  @Test("says a warning again, and in the language that is asked for")
  func warnings() throws {
    let file = "content/it/index.md"
    try folder.write(folder.text(file) + "\nPerchè no.\n", to: file)
    Thread.sleep(forTimeInterval: 0.02)
    let first = try build("--language", "en")
    try #require(first.status == 0, "\(first.errors)")
    let told = first.messages
    #expect(told.contains(file))
    let second = try build("--language", "en")
    #expect(second.isShort)
    #expect(second.messages == told)
    let italian = try build("--language", "it")
    #expect(!italian.isShort)
    #expect(italian.messages.contains(file) && italian.messages != told)
  }

  @Test("after one that failed is a whole one, and fails again")
  func failure() throws {
    let site = try folder.files()
    try folder.write(
      folder.text("content/it/index.md") + "\n[nowhere](nowhere.md)\n",
      to: "content/it/index.md"
    )
    for _ in 1...2 {
      let run = try build(mayFail: true)
      #expect(run.status == 1)
      #expect(run.messages.contains("nowhere.md"))
    }
    #expect(try folder.files() == site)
  }

  @Test("is a whole one when the record was damaged")
  func damagedRecord() throws {
    let records = try FileManager.default.contentsOfDirectory(atPath: folder.path("cache/bilancio"))
    let record = "cache/bilancio/\(try #require(records.first))"
    #expect(records.count == 1)
    let text = try folder.text(record)
    for damaged in [
      "", "\n\n\n\n\n\n", String(text.dropLast(4)), text + "x",
      text.replacingOccurrences(of: "1\n", with: "2\n"),
    ] {
      try folder.write(damaged, to: record)
      #expect(try !build().isShort, "\(damaged)")
    }
  }

  @discardableResult
  private func build(_ options: String..., cache: String? = nil, mayFail: Bool = false) throws -> Run {
    let language = options.contains("--language") ? [] : ["--language", "en"]
    let run = try Run(
      ["build", "--timings"] + language + options + SampleFolder.schemas,
      in: folder.root,
      environment: ["XDG_CACHE_HOME": cache ?? folder.path("cache")]
    )
    if !mayFail { try #require(run.status == 0, "\(run.errors)") }
    return run
  }

  private func folders(_ site: [String: Data]) -> Int { site.values.count { $0 == Data("folder".utf8) } }
}

extension Run {
  /// Whether a build found that nothing has changed, and made nothing.
  fileprivate var isShort: Bool { !errors.contains("pages\t") }

  /// What was said about the content: all but the times of the stages.
  fileprivate var messages: String {
    errors.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("\t") }
      .joined(separator: "\n")
  }
}
