import Foundation
import Testing

/// A page that users read, as far as the tests read it.
struct GuidePage: Sendable, CustomTestStringConvertible {
  /// Below the project's folder: `docs/first-day.md`.
  let path: String
  /// The page without what stands in blocks.
  let prose: [String]
  let blocks: [Block]
  /// Where its links and pictures lead, web addresses left out.
  let targets: [String]
  /// The anchors that GitHub gives its headings, and those it sets itself.
  let anchors: Set<String>

  /// A block between rows of backticks.
  struct Block: Sendable {
    /// Of its first row, from 1.
    let line: Int
    /// What stands after the backticks: `text`, `sh`, `sh by hand`; only the first word if a file follows.
    let kind: String
    /// The file that the block is about, as in `diff content/it/contacts.md`.
    let file: String?
    /// The list of the file that it belongs to, as in `json content/data/members.json members`.
    let list: String?
    let lines: [String]
  }

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOfFile: "\(SampleFolder.repository)/\(path)", encoding: .utf8)
    var prose: [String] = []
    var blocks: [Block] = []
    var opening: (line: Int, indent: Int, info: [String])?
    var inside: [String] = []
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      let bare = line.drop { $0 == " " }
      switch opening {
      case nil where bare.hasPrefix("```"):
        let info = bare.dropFirst(3).split(separator: " ").map(String.init)
        opening = (index + 1, line.count - bare.count, info)
      case nil: prose.append(line)
      case (let first, _, let info)? where bare == "```":
        let isEdit = ["diff", "markdown", "json"].contains(info.first)
        blocks.append(
          Block(
            line: first,
            kind: isEdit ? info[0] : info.joined(separator: " "),
            file: isEdit ? info.dropFirst().first : nil,
            list: isEdit ? info.dropFirst(2).first : nil,
            lines: inside
          )
        )
        (opening, inside) = (nil, [])
      case (_, let indent, _)?: inside.append(String(line.dropFirst(min(indent, line.count - bare.count))))
      }
    }
    try #require(opening == nil, "\(path): a block isn’t closed")
    (self.prose, self.blocks) = (prose, blocks)
    targets = Self.targets(in: prose)
    anchors = Self.anchors(in: prose)
  }

  /// The page at a path, read once.
  static func named(_ path: String) throws -> GuidePage { try #require(pages[path], "\(path) isn’t there") }

  private static let pages = Dictionary(
    uniqueKeysWithValues: all.compactMap { path in (try? GuidePage(path)).map { (path, $0) } }
  )

  var testDescription: String { path }
  var isItalian: Bool { path.hasSuffix(".it.md") || path.hasSuffix("LEGGIMI.md") }

  /// The pages of both languages, English first.
  static let pairs: [(english: String, italian: String)] = {
    let pages = all.filter { !$0.hasSuffix(".it.md") && !$0.hasSuffix("LEGGIMI.md") }
    return pages.filter { !englishOnly.contains($0) }.map { ($0, counterpart(of: $0)) }
  }()

  static func counterpart(of english: String) -> String {
    english.hasSuffix("README.md")
      ? english.replacingOccurrences(of: "README", with: "LEGGIMI")
      : english.replacingOccurrences(of: ".md", with: ".it.md")
  }

  /// For whoever develops, or in both languages at once.
  private static let englishOnly = ["docs/benchmarks.md", "docs/figure-names.md"]

  static let all: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(SampleFolder.repository)/docs")) ?? []
    return ["README.md", "LEGGIMI.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()
}

extension GuidePage {
  /// Each heading's level, in order.
  var headings: [Int] { prose.filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" }.count } }

  /// How many numbered steps there are below each heading.
  var steps: [Int] {
    var counts = [0]
    for line in prose {
      if line.hasPrefix("#") { counts.append(0) }
      let digits = line.prefix(while: \.isNumber)
      if !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") { counts[counts.count - 1] += 1 }
    }
    return counts
  }

  private static func targets(in prose: [String]) -> [String] {
    prose.filter { $0.contains("](") }.joined(separator: "\n").replacing(/\\.|`[^`\n]*`/, with: "")
      .matches(of: /\]\(\s*([^)\s]+)[^)]*\)/).map { String($0.1) }.filter { !$0.contains("://") }
  }

  private static func anchors(in prose: [String]) -> Set<String> {
    var anchors: Set<String> = []
    for line in prose {
      if let anchor = line.wholeMatch(of: /<a id="([^"]+)"><\/a>/)?.1 { anchors.insert(String(anchor)) }
      guard line.hasPrefix("#") else { continue }
      let words = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
      let kept = words.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || " -_".unicodeScalars.contains($0)
      }
      anchors.insert(String(String.UnicodeScalarView(kept)).replacingOccurrences(of: " ", with: "-"))
    }
    return anchors
  }

  /// The commands that it shows, without `./bilancio`: `["report", "status", "2025"]`.
  var commands: Set<[String]> {
    // In a block an explanation may follow after two spaces.
    let rows = blocks.flatMap(\.lines).filter { $0.contains("./bilancio ") }.compactMap {
      $0.firstMatch(of: /^(?:\$ )?\.\/bilancio((?: [^\s|]+)+)/)?.1
    }
    let inline = prose.filter { $0.contains("./bilancio ") }.joined(separator: "\n").matches(
      of: /`\.\/bilancio((?: [^\s`]+)+)`/
    ).map(\.1)
    return Set((rows + inline).map { $0.split(separator: " ").map(String.init) })
  }
}
