import Diagnostics
import Testing

@testable import Translation

@Suite("What somebody types for a translation") struct TextLookupTests {
  private func pair(_ name: TextName, _ source: String, _ language: String) -> TextPair {
    let file = SourceFile(path: name.path(in: source), text: "")
    return TextPair(
      name: name,
      language: language,
      source: UnitList(language: source, file: file, units: []),
      translation: nil
    )
  }

  private func lookup(_ language: String? = nil, root: String = "content") -> TextLookup {
    TextLookup(
      [
        pair(.page("mission"), "it", "en"), pair(.page("members/argine"), "it", "en"),
        pair(.page("site"), "it", "en"),
        pair(.page("visit"), "en", "it"), pair(.page("wide"), "it", "de"), pair(.page("wide"), "it", "en"),
        pair(.words("interface"), "it", "en"), pair(.site, "it", "en"),
        pair(.data("2024/finance"), "it", "en"),
      ],
      root: root,
      language: language
    )
  }

  @Test(
    "is the file below the content folder, with or without that folder and its ending, or the name alone",
    arguments: [
      ("en/mission.md", "en/mission.md"), ("content/en/mission.md", "en/mission.md"),
      ("./content/en/mission.md", "en/mission.md"), ("en/mission", "en/mission.md"),
      ("mission", "en/mission.md"),
      ("it/mission.md", "en/mission.md"), ("mission.md", "en/mission.md"), ("it/visit.md", "it/visit.md"),
      ("en/visit.md", "it/visit.md"), ("members/argine", "en/members/argine.md"),
      ("en/wide.md", "en/wide.md"),
      ("de/wide", "de/wide.md"), ("site", "site.json"), ("site.json", "site.json"),
      ("content/site.json", "site.json"),
      ("data/2024/finance.json", "data/2024/finance.json"), ("2024/finance", "data/2024/finance.json"),
      ("en/interface.json", "en/interface.json"), ("interface", "en/interface.json"),
    ]
  )
  func found(typed: String, path: String) throws {
    let pair = try lookup().pair(typed)
    #expect(pair.name.path(in: pair.language) == path)
  }

  @Test("is any of several languages, unless one is given")
  func languages() throws {
    #expect(throws: TextLookup.Failure.ambiguous(languages: ["de", "en"])) { try lookup().pair("wide") }
    #expect(try lookup().pairs("wide").map(\.language) == ["de", "en"])
    #expect(try lookup("de").pair("wide").language == "de")
    #expect(throws: TextLookup.Failure.unknown(near: "de/wide.md")) { try lookup("de").pair("de/wid.md") }
    #expect(throws: TextLookup.Failure.otherLanguages(["de"])) { try lookup("en").pair("de/wide.md") }
  }

  @Test(
    "is told with the nearest name where there is none",
    arguments: [
      ("en/misson.md", "en/mission.md"), ("misson", "mission"), ("mission.json", "en/mission.md"),
      ("xyzzy", nil),
    ] as [(String, String?)]
  )
  func unknown(typed: String, near: String?) {
    do {
      _ = try lookup().pair(typed)
      Issue.record("found")
    } catch {
      #expect(error == .unknown(near: near))
      for language in MessageLanguage.allCases {
        let sentence = DeskWords(language).notFound(.init(typed: typed, failure: error))
        #expect(sentence.contains(typed) && near.map(sentence.contains) ?? true)
      }
    }
  }

  @Test("may have the content folder's path, wherever that is")
  func root() throws {
    #expect(try lookup(root: "/srv/site").pair("/srv/site/en/mission.md").name == .page("mission"))
    #expect(try lookup(root: "./content").pair("content/en/mission.md").name == .page("mission"))
  }
}
