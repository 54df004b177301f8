import Foundation
import Testing

@Suite("What a translator does")
struct TranslationsTests {
  /// The whole sample, all of whose translations have been checked.
  private func checkedSample() throws -> SampleFolder {
    let folder = try SampleFolder.sample()
    let run = try folder.run("translations", "done", "--all")
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  private struct Status: Decodable {
    struct Page: Decodable {
      let path: String
      let state: String
      let units: [Unit]
    }
    struct Unit: Decodable {
      let number: Int
      let key: String
      let change: String
      let wordsLeft: Int
    }

    let pages: [Page]

    init(_ folder: SampleFolder, _ pages: [String] = []) throws {
      let arguments = ["translations", "status", "--format", "json"] + pages + SampleFolder.schemas
      self = try JSONDecoder().decode(Self.self, from: Data(Run(arguments, in: folder.root).output.utf8))
    }

    var stale: [Page] { pages.filter { $0.state == "stale" } }
  }

  /// What `check` finds in the page that the tests change.
  private func problems(_ folder: SampleFolder) throws -> [String] {
    try folder.problems().filter { $0.contains("/mission.md") }
  }

  private static let mission = "content/it/mission.md"
  private static let english = "content/en/mission.md"

  @Test(
    "One sentence changed: one stale block with its words, the old and the new sentence, and done clears it"
  )
  func story() throws {
    let folder = try checkedSample()
    #expect(try Status(folder).stale.isEmpty)
    // One sentence is changed, another paragraph is wrapped anew.
    try folder.replace(
      "perché nessuna debba farlo da sola",
      with: "perché nessuna resti da sola",
      in: Self.mission
    )
    try folder.replace(
      "Se un anno si chiude con un utile, una parte va",
      with: "Se un anno\nsi chiude con un utile,\nuna parte va",
      in: Self.mission
    )
    let status = try Status(folder)
    #expect(status.stale.map(\.path) == ["en/mission.md"])
    let units = status.stale.flatMap(\.units)
    #expect(units.map(\.key) == ["paragraph/1"] && units.map(\.change) == ["changed"])
    #expect(units.map(\.wordsLeft) == [24])
    let table = try folder.run("translations", "status", "--language", "en")
    #expect(table.status == 0 && table.output.contains("en/mission.md") && table.output.contains(" 24 "))
    #expect(try folder.run("translations", "status", "--strict").status == 1)

    let diff = try folder.run("translations", "diff", "en/mission.md").output
    #expect(diff.contains("[-debba") && diff.contains("{+resti+}"), "\(diff)")
    #expect(diff.contains("We bring together enterprises"))

    try folder.replace(
      "so that none of them has to do it alone",
      with: "so that none is left alone",
      in: Self.english
    )
    let done = try folder.run("translations", "done", "en/mission.md")
    #expect(done.status == 0 && done.output.contains("content/en/mission.md: traduzione aggiornata"))
    #expect(try Status(folder, ["en/mission.md"]).pages.map(\.state) == ["current"])
    #expect(try problems(folder) == [])
  }

  @Test("New data staled nothing")
  func data() throws {
    let folder = try checkedSample()
    let finance = "content/data/2024/finance.json"
    let text = try folder.text(finance)
    let number = try #require(text.firstMatch(of: #/: (\d{5,})/#)?.1)
    let position = try #require(text.range(of: ": \(number)"))
    try folder.write(text.replacingCharacters(in: position, with: ": \((Int(number) ?? 0) + 1)"), to: finance)
    #expect(try Status(folder).stale.isEmpty)
  }

  @Test("A translation with another number isn’t marked as done, since the next build would refuse it")
  func doneWithAnotherNumber() throws {
    let folder = try SampleFolder()
    try folder.run("translations", "done", "--all")
    try folder.replace("Perché esistiamo.", with: "Perché in 19 esistiamo.", in: Self.mission)
    try folder.replace("Why we exist.", with: "Why 20 of us exist.", in: Self.english)
    let photo = try folder.bytes("content/.translations/en/mission.json")
    let refused = try folder.run("translations", "done", "en/mission.md")
    #expect(refused.status == 1 && refused.errors.contains("translation.number"))
    let words = "content/en/mission.md: non segnato, perché non dice ciò che dice l’originale.\n"
    #expect(refused.output == words)
    #expect(try folder.bytes("content/.translations/en/mission.json") == photo)
    try folder.replace("Why 20 of us exist.", with: "Why 19 of us exist.", in: Self.english)
    #expect(try folder.run("translations", "done", "en/mission.md").status == 0)
    #expect(try folder.run("build").status == 0)
  }

  @Test("20 for 19 in the English prose is an error that shows both lines")
  func numbers() throws {
    let folder = try SampleFolder()
    try folder.replace("Perché esistiamo.", with: "Perché in 19 esistiamo.", in: Self.mission)
    try folder.replace("Why we exist.", with: "Why the 19 of us exist.", in: Self.english)
    try folder.run("translations", "done", "--all")
    #expect(try problems(folder) == [])
    try folder.replace("the 19 of us", with: "the 20 of us", in: Self.english)
    let run = try folder.run("check", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/en/mission.md:3:9: error:"))
    #expect(run.errors.contains("Why the 20 of us exist.") && run.errors.contains("Perché in 19 esistiamo."))
    #expect(run.errors.contains("content/it/mission.md:5:11"))
    #expect(try problems(folder) == ["content/en/mission.md:3:9 translation.number-differs → 19"])
  }

  @Test(
    "A skeleton keeps the structure, never overwrites, never reaches the site, and is done block by block"
  )
  func start() throws {
    let folder = try SampleFolder()
    try folder.run("translations", "done", "--all")
    let source =
      "# Notizie\n\nSiamo {{members.total}}, lo dice la [missione](mission.md).\n\n- Prima\n- Seconda\n"
    try folder.write("{\"slug\": \"notizie\"}\n\n\(source)", to: "content/it/news.md")
    let start = try folder.run("translations", "start", "en/news.md")
    #expect(start.status == 0 && start.output.contains("content/en/news.md") && start.output.contains("done"))
    let skeleton = try folder.text("content/en/news.md")
    #expect(skeleton.contains("<!-- it: # Notizie -->\n#\n"))
    #expect(skeleton.contains("\n{{members.total}} [](mission.md)\n"))
    let again = try folder.run("translations", "start", "news")
    #expect(again.status == 2 && again.errors.contains("c’è già"))
    #expect(try folder.text("content/en/news.md") == skeleton)
    #expect(try Status(folder, ["news"]).pages.map(\.state) == ["partial"])
    try folder.write(
      "# News\n\nWe are {{members.total}}, says our [mission](mission.md).\n\n<!-- it: - Prima\n- Seconda -->\n-\n-\n",
      to: "content/en/news.md"
    )
    #expect(try folder.run("translations", "done", "en/news.md", "--block", "1", "--block", "2").status == 0)
    let page = try #require(try Status(folder, ["en/news"]).pages.first)
    #expect(page.state == "partial" && page.units.map(\.key) == ["list/1"])
    let build = try folder.run("build")
    #expect(build.status == 0, "\(build.errors)")
    let pages = try folder.files().filter { $0.key.hasPrefix("en/") && $0.key.hasSuffix(".html") }
    #expect(!pages.isEmpty)
    for page in pages {
      #expect(!String(decoding: page.value, as: UTF8.self).contains("<!-- it"), "\(page.key)")
    }
  }

  @Test("Status writes JSON, and CSV for a spreadsheet; names are forgiven, and proposed when wrong")
  func lists() throws {
    let folder = try checkedSample()
    let csv = try folder.run("translations", "status", "--format", "csv")
    #expect(csv.status == 0 && csv.output.hasPrefix("\u{FEFF}") && csv.output.contains("en/mission.md;"))
    for name in [
      "en/mission.md", "content/en/mission.md", "./content/en/mission.md", "en/mission", "mission",
      "it/mission.md",
    ] {
      #expect(try Status(folder, [name]).pages.map(\.path) == ["en/mission.md"], "\(name)")
    }
    #expect(try Status(folder, ["data/2024/finance.json", "site.json"]).pages.count == 2)
    let wrong = try folder.run("translations", "diff", "en/misson.md", "--messages", "en")
    #expect(wrong.status == 2 && wrong.errors.contains("“en/mission.md”") && wrong.output.isEmpty)
  }

  @Test("What isn't wanted can't be done either, and nobody is sent to begin it")
  func notWanted() throws {
    let sample = ["--content", "\(SampleFolder.repository)/content"] + SampleFolder.schemas
    let run = try Run(
      ["translations", "done", "en/modulistica-soci.md", "--messages", "en"] + sample,
      in: "/"
    )
    #expect(
      run.status == 2 && run.errors.contains("it wants no translations") && !run.errors.contains("To begin")
    )
  }

  @Test(
    "Wrong use is refused with status 2",
    arguments: [
      ["status", "--language", "de"], ["done"], ["done", "mission", "--all"],
      ["done", "mission", "--block", "99"],
      ["done", "mission", "profile", "--block", "1"], ["diff", "mission", "--block", "0"], ["export", "de"],
      ["start", "site.json"], ["start", "nothing"], ["done", "supplier-register"], ["status", "en"],
      ["diff", "en/mission.md", "--language", "it"],
    ]
  )
  func refusals(arguments: [String]) throws {
    let sample = ["--content", "\(SampleFolder.repository)/content"] + SampleFolder.schemas
    let run = try Run(["translations"] + arguments + sample, in: "/")
    #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty, "\(run)")
  }
}
