import Diagnostics
import Foundation
import SocialReport
import Testing

/// A heading of the prose that answers an item.
struct ItemHeading: Sendable, CustomTestStringConvertible {
  let year: Int
  let language: String
  /// The name of the text: `report/2024/people`.
  let chapter: String
  let line: String
  let item: String

  var testDescription: String { "{#\(item)} of \(language)/\(chapter)" }

  /// All of the sample's.
  static let all: [ItemHeading] = [2022, 2023, 2024].flatMap { year in
    ["it", "en"].flatMap { language in all(year, language) }
  }

  private static func all(_ year: Int, _ language: String) -> [ItemHeading] {
    let folder = "\(BuiltSite.repository)/content/\(language)/report/\(year)"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
    return files.flatMap { file -> [ItemHeading] in
      let text = (try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("#"), let start = line.range(of: "{#"), line.hasSuffix("}") else { return nil }
        let item = String(line[start.upperBound...].dropLast())
        guard item.first?.isNumber ?? false else { return nil }
        let chapter = "report/\(year)/\(file.dropLast(3))"
        return ItemHeading(
          year: year,
          language: language,
          chapter: chapter,
          line: String(line),
          item: item
        )
      }
    }
  }
}

@Suite("A heading that is taken away")
struct MissingHeadingTests {
  /// The items that nothing but a text can answer.
  private static let onlyText: Set<String> = ["2.12", "3.2", "7.3", "7.5"]

  @Test("The sample has headings for items in every year and language")
  func headings() {
    #expect(ItemHeading.all.count > 80)
    for item in Self.onlyText {
      let places = ItemHeading.all.filter { $0.item == item && $0.year == 2024 }
      #expect(Set(places.map(\.language)) == ["it", "en"], "\(item)")
    }
  }

  @Test("names the item, and the text where it belongs", arguments: ItemHeading.all)
  func heading(_ heading: ItemHeading) async throws {
    let findings = try await SampleReport.shared.findings(changing: heading.chapter, in: heading.language) {
      $0.replacingOccurrences(of: heading.line + "\n", with: "")
    }
    let file = "/content/\(heading.language)/\(heading.chapter).md"
    // A subsection may stand one level too deep then.
    let diagnostics = findings.diagnostics.filter { $0.rule.id != "markdown.skipped-heading-level" }
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(diagnostic.arguments["item"] == heading.item)
      let places = [diagnostic.path] + ["other", "wanted"].compactMap { diagnostic.arguments[$0] }
      #expect(places.contains { $0.contains(file) })
    }
    // Most items are answered by data as well.
    let blanks = Set(findings.blanks(heading.year).map(\.id))
    #expect(blanks.isSubset(of: heading.language == "it" ? [heading.item] : []))
    if heading.language == "it" && Self.onlyText.contains(heading.item) { #expect(blanks == [heading.item]) }
    for year in [2022, 2023, 2024] where year != heading.year { #expect(findings.blanks(year).isEmpty) }
  }

  @Test("in both languages leaves blank what only a text can answer", arguments: onlyText.sorted())
  func both(item: String) async throws {
    let heading = try #require(
      ItemHeading.all.first { $0.item == item && $0.year == 2024 && $0.language == "it" }
    )
    let findings = try await SampleReport.shared.findings(changing: heading.chapter, in: "it") {
      $0.replacingOccurrences(of: heading.line, with: String(heading.line.prefix { $0 != "{" }))
    }
    let status = try #require(findings.blanks(2024).first)
    #expect(status.id == item && status.isRequired && status.responsible != nil)
    guard case .blank(let wanted) = status.state else { return }
    #expect(wanted.text.text(in: "it").contains("{#\(item)}"))
    #expect(wanted.place.path.hasSuffix("/it/\(heading.chapter).md"))
  }
}
