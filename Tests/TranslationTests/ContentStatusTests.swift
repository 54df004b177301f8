import Content
import Diagnostics
import Testing

@testable import Translation

@Suite("The translations of a whole content")
struct ContentStatusTests {
  private func status(_ folder: TemporaryFolder) async throws -> (TranslationStatus, [TextPair], [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    let read = await Repository.read(folder.root, &diagnostics)
    let content = try #require(read)
    var problems: [Diagnostic] = []
    let status = await TranslationStatus(of: content, diagnostics: &problems)
    return (status, await content.textPairs(), problems)
  }

  private func photographAll(_ folder: TemporaryFolder) async throws {
    let (_, pairs, _) = try await status(folder)
    var diagnostics: [Diagnostic] = []
    for pair in pairs where pair.translation != nil {
      let photo = Photo(of: pair, after: nil, on: nil)
      PhotoStore(content: folder.root).keep(
        photo,
        of: pair.name,
        in: pair.language,
        diagnostics: &diagnostics
      )
    }
    #expect(diagnostics.isEmpty)
  }

  @Test(
    "After photographing all, only pages without a file are left; a changed number in the data changes nothing"
  )
  func story() async throws {
    let folder = try TemporaryFolder(copying: Repository.root + "/Tests/Fixtures/small")
    let before = try await status(folder).0
    #expect(before.pages.contains { $0.state == .unchecked })
    try await photographAll(folder)
    let (status, _, problems) = try await status(folder)
    #expect(problems.isEmpty)
    #expect(Set(status.pages.filter { !$0.isDone }.map(\.state)) == [.missing])

    try folder.replace("2024-12-31", by: "2025-12-31", in: "data/members.json")
    try folder.replace("Perché esistiamo.", by: "Perché ci siamo.", in: "it/mission.md")
    let after = try await self.status(folder).0
    #expect(after.pages.filter { $0.state == .stale }.map(\.path) == ["en/mission.md"])
    #expect(after[.page("mission"), "en"]?.open == ["2 paragraph/1 changed"])
  }

  @Test("Photos hold for a content folder of any name")
  func renamed() async throws {
    let folder = try TemporaryFolder(copying: Repository.root + "/Tests/Fixtures/small")
    try await photographAll(folder)
    let copy = try TemporaryFolder(copying: folder.root)
    let status = try await status(copy).0
    #expect(!status.pages.contains { $0.state == .unchecked || $0.state == .stale })
  }

  @Test(
    "A broken photo is an error, and its page counts as unchecked; one of a page that is gone is a warning"
  )
  func broken() async throws {
    let folder = try TemporaryFolder(copying: Repository.root + "/Tests/Fixtures/small")
    try await photographAll(folder)
    try folder.write("{\"source\": \"it\"}", to: ".translations/en/mission.json")
    try folder.write("{}", to: ".translations/en/gone.json")
    let (status, _, problems) = try await status(folder)
    #expect(problems.map(\.rule) == [.photoMalformed, .photoOfNothing])
    #expect(status[.page("mission"), "en"]?.state == .unchecked)
  }

  @Test(
    "A translation that is only begun keeps nothing from being published: readers get the source until it has all words"
  )
  func begun() async throws {
    let folder = try TemporaryFolder(copying: Repository.root + "/Tests/Fixtures/small")
    let source = document(try folder.read("it/news.md"), name: "news")
    let skeleton = Skeleton(of: source).text
    try folder.write(skeleton, to: "en/news.md")
    func read() async throws -> (content: Content, rules: [Rule], status: PageStatus?) {
      var diagnostics: [Diagnostic] = []
      let read = await Repository.read(folder.root, &diagnostics)
      let content = try #require(read)
      let status = try await self.status(folder).0
      return (content, diagnostics.map(\.rule), status[.page("news"), "en"])
    }
    let first = try await read()
    #expect(first.rules == [.translationUnfinished])
    #expect(first.content.documents["news"]?["en"] == nil)
    #expect(first.content.unfinished["news"]?["en"] != nil)
    #expect(first.status?.state == .partial)

    var lines = skeleton.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines = lines.map { $0.hasPrefix("#") ? "# News" : $0 }
    try folder.write(lines.joined(separator: "\n"), to: "en/news.md")
    #expect(try await read().rules == [.translationUnfinished])
    lines = lines.map { $0.replacing("[](", with: "The [fourth value](") }
    try folder.write(lines.joined(separator: "\n"), to: "en/news.md")
    let last = try await read()
    #expect(last.content.documents["news"]?["en"] != nil)
    #expect(last.rules.isEmpty)
    #expect(last.status?.state == .unchecked)
  }

  @Test("A language alone can be asked for")
  func language() async throws {
    let folder = try TemporaryFolder(copying: Repository.root + "/Tests/Fixtures/small")
    var diagnostics: [Diagnostic] = []
    let read = await Repository.read(folder.root, &diagnostics)
    let content = try #require(read)
    let italian = await TranslationStatus(of: content, language: "it", diagnostics: &diagnostics)
    #expect(italian.pages.map(\.path) == ["it/visiting-us.md"])
  }
}
