import Content
import Diagnostics
import Markdown

@testable import Translation

private let italianWords = WordTable.of(.italian)
private let englishWords = WordTable.of(.english)

/// What two texts say differently: `19 | 20`, with nothing on the side where it is missing.
func differences(_ italian: String, _ english: String) -> [String] {
  var source = FactScanner(bytes: Array(italian.utf8), words: italianWords, isJSON: false)
  var translation = FactScanner(bytes: Array(english.utf8), words: englishWords, isJSON: false)
  _ = source.scan(0..<italian.utf8.count)
  _ = translation.scan(0..<english.utf8.count)
  return FactMatching(source.facts[...], translation.facts[...]).disagreements().map { pair in
    func text(_ fact: Fact?, of whole: String) -> String {
      fact.map { String(decoding: Array(whole.utf8)[$0.range], as: UTF8.self) } ?? ""
    }
    return "\(text(pair.source, of: italian)) | \(text(pair.translation, of: english))"
  }
}

/// What kinds of certain facts a text has, with the words that they stand in.
func facts(_ text: String, _ language: LanguageFormat = .italian, isJSON: Bool = false) -> [String] {
  var scanner = FactScanner(
    bytes: Array(text.utf8),
    words: language == .italian ? italianWords : englishWords,
    isJSON: isJSON
  )
  _ = scanner.scan(0..<text.utf8.count)
  return scanner.facts.filter { !$0.isSoft }.map {
    "\($0.kind) \(String(decoding: scanner.bytes[$0.range], as: UTF8.self))"
  }
}

/// A page and its translation.
func page(_ source: String, _ translation: String, languages: (String, String) = ("it", "en")) -> TextPair {
  func list(_ text: String, _ language: String) -> UnitList {
    let file = SourceFile(path: "content/\(language)/page.md", text: text)
    let blocks = MarkdownDocument.blocks(of: file, body: 0..<file.bytes.count)
    let units = blocks.filter { $0.kind != .comment }.enumerated().map { index, block in
      Unit(key: "block/\(index)", kind: .block(block.kind), text: "", range: block.range, block: block)
    }
    return UnitList(
      language: language,
      file: file,
      units: units,
      comments: blocks.filter { $0.kind == .comment }
    )
  }
  return TextPair(
    name: .page("page"),
    language: languages.1,
    source: list(source, languages.0),
    translation: list(translation, languages.1)
  )
}

/// What is found in a page.
func check(_ source: String, _ translation: String, languages: (String, String) = ("it", "en"))
  -> [Diagnostic]
{
  Agreement(formats: [.italian, .english]).check(page(source, translation, languages: languages))
}

/// What is found in a page, as rule and the source's words.
func disagreements(_ source: String, _ translation: String, languages: (String, String) = ("it", "en"))
  -> [String]
{
  check(source, translation, languages: languages).map { "\($0.rule.id) | \($0.arguments["there"] ?? "")" }
}

/// Texts with their keys, as in a data file.
func list(_ language: String, _ texts: [(key: String, text: String)]) -> UnitList {
  var bytes: [UInt8] = []
  let units = texts.map { key, text in
    bytes += "\n\"".utf8
    let start = bytes.count
    bytes += text.utf8
    defer { bytes += "\"".utf8 }
    return Unit(key: key, kind: .data, text: text, range: start..<bytes.count)
  }
  return UnitList(
    language: language,
    file: SourceFile(path: "content/data/2024/report.json", bytes: bytes),
    units: units
  )
}

/// The rules that a text of data breaks, without their area.
func data(_ source: String, _ translation: String, key: String = "key") -> [String] {
  let pair = TextPair(
    name: .data("2024/report"),
    language: "en",
    source: list("it", [(key, source)]),
    translation: list("en", [(key, translation)])
  )
  return Agreement(formats: [.italian, .english]).check(pair).map {
    String($0.rule.id.dropFirst("translation.".count))
  }
}
