import Foundation
import Testing

@Suite("A snippet, with what stands in its places left as it is,")
struct SnippetTests {
  private struct Snippet: Decodable {
    let scope: String
    let prefix: [String]
    let description: String
    let body: [String]
  }

  private static func snippets() throws -> [Snippet] {
    let url = URL(fileURLWithPath: "\(SampleFolder.repository)/.vscode/bilancio.code-snippets")
    let all = try JSONDecoder().decode([String: Snippet].self, from: Data(contentsOf: url))
    return all.values.sorted { $0.prefix[0] < $1.prefix[0] }
  }

  /// The text that an editor puts in when each place is passed over.
  private static func expanded(_ snippet: Snippet, choosing choice: Int = 0) throws -> String {
    var text = snippet.body.joined(separator: "\n")
    for (variable, value) in [("YEAR", "2025"), ("MONTH", "12"), ("DATE", "31")] {
      text = text.replacingOccurrences(of: "${CURRENT_\(variable)}", with: value)
    }
    let choices = try NSRegularExpression(pattern: #"\$\{\d+\|((?:[^\\|]|\\.)*)\|\}"#)
    while let match = choices.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)),
      let whole = Range(match.range, in: text), let list = Range(match.range(at: 1), in: text)
    {
      let marked = text[list].replacingOccurrences(of: "\\,", with: "\u{0}").components(separatedBy: ",")
      let chosen = marked[min(choice, marked.count - 1)].replacingOccurrences(of: "\u{0}", with: ",")
      text.replaceSubrange(whole, with: chosen)
    }
    let places = try NSRegularExpression(pattern: #"\$\{\d+:([^}]*)\}"#)
    text = places.stringByReplacingMatches(
      in: text,
      range: NSRange(text.startIndex..., in: text),
      withTemplate: "$1"
    )
    #expect(!text.contains("${"), "\(text)")
    return text
  }

  /// What is wrong; that a number isn't known yet is not.
  private func mistakes(in folder: SampleFolder) throws -> [String] {
    try folder.problems().filter { !$0.contains("figure.unknown-value") }
  }

  @Test(
    "adds a valid record",
    arguments: [("socio", "members"), ("progetto", "projects"), ("rete", "networks")]
  )
  func records(prefix: String, file: String) throws {
    let snippet = try #require(Self.snippets().first { $0.prefix[0] == prefix })
    #expect(snippet.scope == "json" && snippet.prefix.count == 2 && snippet.description.contains(" — "))
    let folder = try SampleFolder.sample()
    let before = try mistakes(in: folder)
    let path = "content/data/\(file).json"
    let text = try folder.text(path)
    let end = try #require(text.range(of: "\n    }\n  ]", options: .backwards))
    let record = try Self.expanded(snippet)
    try folder.write(text.replacingCharacters(in: end, with: "\n    },\n\(record)\n  ]"), to: path)
    #expect(try mistakes(in: folder) == before)
    #expect(try folder.run("build").status == 0)
    #expect(record.contains("\"id\": \"nuov"))
  }

  @Test("adds a valid page")
  func page() throws {
    let snippet = try #require(Self.snippets().first { $0.prefix[0] == "pagina" })
    let folder = try SampleFolder.sample()
    let before = try mistakes(in: folder)
    try folder.write(Self.expanded(snippet) + "\n", to: "content/it/nuova.md")
    #expect(try mistakes(in: folder) == before)
    #expect(try folder.run("build").status == 0)
    #expect(folder.exists("site/nome-nell-indirizzo.html"))
  }

  @Test("answers an item of the law, in either language")
  func items() throws {
    let folder = try SampleFolder.sample()
    let before = try mistakes(in: folder)
    let items = try Self.snippets().filter { $0.prefix[0].hasPrefix("voce ") }
    #expect(items.count == 53)
    for (index, language) in ["it", "en"].enumerated() {
      let chapter = "content/\(language)/report/2024/general-information.md"
      // 2.12 is one of those that only words can answer.
      let item = try #require(items.first { $0.prefix == ["voce 2.12", "item 2.12"] })
      let heading = try Self.expanded(item, choosing: index)
      let written = try folder.text(chapter)
      let old = try #require(written.range(of: #"## .*\{#2\.12\}"#, options: .regularExpression))
      let first = heading.split(separator: "\n")[0]
      try folder.write(written.replacingCharacters(in: old, with: String(first)), to: chapter)
    }
    #expect(try mistakes(in: folder) == before)
    let status = try folder.run("report", "status", "2024", "--format", "json")
    #expect(status.status == 0)
    for item in items {
      for choice in 0...1 {
        let number = item.prefix[0].dropFirst("voce ".count)
        let lines = try Self.expanded(item, choosing: choice).components(separatedBy: "\n")
        #expect(lines[0].hasPrefix("## ") && lines[0].hasSuffix(" {#\(number)}") && lines[0].count > 15)
        #expect(lines[0] != "## " + " {#\(number)}" && lines[1].isEmpty)
      }
    }
  }
}
