import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

@Suite("What the commands about translations say") struct DeskWordsTests {
  private func words(_ language: MessageLanguage) -> DeskWords { DeskWords(language) }

  private static let missionChanged = ("Perché esistiamo.", "Perché esistiamo oggi.")

  /// A file for translators of the one text that is to be translated again, with its translation.
  private func exported(_ desk: ExchangeDesk, _ translation: String) async throws -> String {
    try desk.folder.replace(Self.missionChanged.0, by: Self.missionChanged.1, in: "it/mission.md")
    let entry = try #require(try await desk.exported()["mission.md#paragraph/1"])
    var writer = POWriter(notes: [], header: [("Language", "en")])
    var done = entry
    done.flags = []
    done.translation = translation
    writer.write(done)
    return writer.text
  }

  @Test("One text is imported, and one is confirmed: each in the singular")
  func imported() async throws {
    let desk = try await ExchangeDesk()
    let file = try await exported(desk, "Why we exist today.")
    let plan = try await desk.take(file).plan
    let path = desk.folder.root + "/en/mission.md"
    #expect(
      words(.italian).imported(plan, isDryRun: false, hasErrors: false)
        == "\(path): 1 testo importato\nIn tutto: 1 importato.\n"
    )
    #expect(
      words(.english).imported(plan, isDryRun: true, hasErrors: false)
        == "\(path): 1 text imported\nIn all: 1 imported.\nThis was a dry run: no file was changed.\n"
    )
    let again = try await desk.take(file).plan
    #expect(
      words(.italian).imported(again, isDryRun: false, hasErrors: false) == "In tutto: 1 già a posto.\n"
    )
  }

  @Test("What is there already is confirmed, without a count of nothing imported")
  func confirmed() async throws {
    let desk = try await ExchangeDesk()
    let plan = try await desk.take(try await exported(desk, "Why we exist.")).plan
    let path = desk.folder.root + "/en/mission.md"
    #expect(
      words(.italian).imported(plan, isDryRun: false, hasErrors: false)
        == "\(path): 1 testo confermato\nIn tutto: 1 confermato.\n"
    )
    #expect(
      words(.english).imported(plan, isDryRun: false, hasErrors: false)
        == "\(path): 1 text confirmed\nIn all: 1 confirmed.\n"
    )
  }

  @Test("What is refused, untranslated, kept or without an original is counted in the right number")
  func sums() async throws {
    let desk = try await ExchangeDesk()
    func sum(_ translations: [(String, String, String)], _ language: MessageLanguage) async throws -> String {
      let plan = try await desk.take(translations.map { (name: $0.0, source: $0.1, translation: $0.2) }).plan
      return words(language).imported(plan, isDryRun: false, hasErrors: false)
    }
    let one = [
      ("mission.md#heading/1", "# La missione", "# Another mission"), ("old.md#heading/1", "# Uno", "# One"),
      ("members.md#heading/1", "# I soci", ""),
    ]
    #expect(
      try await sum(one, .italian)
        == "In tutto: 1 non tradotto o «fuzzy», 1 lasciato com’è nel sito, 1 senza più originale.\n"
    )
    #expect(
      try await sum(one, .english)
        == "In all: 1 untranslated or fuzzy, 1 left as it is in the site, 1 without an original.\n"
    )
    let two =
      one + [
        ("members.md#heading/2", "# I soci", ""), ("old.md#heading/2", "# Due", "# Two"),
        ("mission.md#paragraph/1", "Perché esistiamo.", "Why we are here."),
      ]
    #expect(
      try await sum(two, .italian)
        == "In tutto: 2 non tradotti o «fuzzy», 2 lasciati come sono nel sito, 2 senza più originale.\n"
    )
    #expect(try await sum(two, .english).contains("2 left as they are in the site"))
    for (count, expected) in [(1, "1 rifiutato"), (2, "2 rifiutati")] {
      let nameless = (1...count).map { "\nmsgid \"# A\($0)\"\nmsgstr \"# B\"\n" }.joined()
      let plan = try await desk.take("msgid \"\"\nmsgstr \"Language: en\\n\"\n" + nameless).plan
      #expect(
        words(.english).imported(plan, isDryRun: false, isPartial: true, hasErrors: true)
          == "In all: \(count) refused.\nNo file was changed.\n"
      )
      #expect(
        words(.italian).imported(plan, isDryRun: false, hasErrors: true).hasPrefix("In tutto: \(expected).\n")
      )
    }
  }

  @Test("One text that is to be translated, and its one word, are in the singular")
  func export() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("# La missione", by: "# Missione", in: "it/mission.md")
    var diagnostics: [Diagnostic] = []
    let export = await TranslationExport(of: try await desk.content(), to: "en", diagnostics: &diagnostics)
    let count = try await desk.exported().count
    try #require(export.count == count)
    let italian = words(.italian).exported(export, to: "en.po")
    let english = words(.english).exported(export, to: "en.po")
    #expect(italian == "en.po: \(count) \(count == 1 ? "testo" : "testi"), \(export.wordCount) parole.\n")
    #expect(english == "en.po: \(count) \(count == 1 ? "text" : "texts"), \(export.wordCount) words.\n")
    #expect(words(.italian).words(1) == "1 parola" && words(.english).words(1) == "1 word")
    #expect(words(.italian).words(12_345) == "12.345 parole" && words(.english).words(1204) == "1,204 words")
  }

  @Test("After done, what is left is counted in the right number; for several texts, what is new")
  func done() async throws {
    let desk = try await ExchangeDesk()
    try desk.folder.replace("# La missione", by: "# Missione", in: "it/mission.md")
    try desk.folder.replace(Self.missionChanged.0, by: Self.missionChanged.1, in: "it/mission.md")
    let table = await TranslationDesk(try await desk.content())
    let pair = try table.text("en/mission.md")
    var diagnostics: [Diagnostic] = []
    let path = desk.folder.root + "/en/mission.md"
    let first = table.done([pair], blocks: [1], diagnostics: &diagnostics)
    #expect(words(.italian).done(first) == "\(path): segnato; resta 1 blocco da vedere.\n")
    #expect(words(.english).done(first) == "\(path): noted; 1 block is left to see to.\n")
    let rest = table.done([pair], diagnostics: &diagnostics)
    #expect(words(.italian).done(rest) == "\(path): traduzione aggiornata.\n")
    let again = table.done([pair], diagnostics: &diagnostics)
    #expect(
      words(.italian).done(rest + again)
        == "\(path): traduzione aggiornata.\n1 fotografia nuova, 1 già a posto.\n"
    )
    #expect(words(.english).done(again + again) == "0 new photos, 2 as they were.\n")
    #expect(words(.english).done(rest + again).hasSuffix("1 new photo, 1 as it was.\n"))
  }

  @Test("A folder, and a language that a text isn't translated into, are told for what they are")
  func lookups() async throws {
    let desk = await TranslationDesk(try await ExchangeDesk().content())
    func told(_ typed: String, _ language: String? = nil) -> String {
      do {
        _ = try desk.text(typed, language: language)
        return ""
      } catch {
        return words(.english).notFound(error)
      }
    }
    for folder in ["en", "en/"] {
      #expect(told(folder).hasPrefix("“\(folder)” is a folder: name a text, such as en/"))
    }
    #expect(
      told("en/mission.md", "it") == "“en/mission.md” isn’t translated into that language, but into: en."
    )
    #expect(told("en/nothing.md", "it").hasPrefix("No text is called “en/nothing.md”."))
  }

  @Test("What is to be typed begins with ./bilancio", arguments: MessageLanguage.allCases)
  func commands(language: MessageLanguage) {
    let words = words(language)
    let unknown = TranslationDesk.NotFound(typed: "x", failure: .unknown(near: nil))
    let sentences = [
      words.notFound(unknown), words.notTranslated("en/x.md"), words.start(.alreadyThere(path: "en/x.md")),
      StatusWords(language: language).edited,
    ]
    for sentence in sentences {
      #expect(sentence.contains("./bilancio translations "), "\(sentence)")
      #expect(!sentence.contains(#/(^|[^/])bilancio /#), "\(sentence)")
    }
  }
}
