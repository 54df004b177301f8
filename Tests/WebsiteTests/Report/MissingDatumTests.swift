import SocialReport
import Testing

@Suite("A datum that is taken away")
struct MissingDatumTests {
  @Test("leaves blank just the items that it answers, each told with its place", arguments: Removal.ofItems)
  func items(removal: Removal) async throws {
    let findings = try await removal.findings()
    // What other years say in a text, one may say in data only.
    let blanks = findings.reports.flatMap(\.blanks)
    #expect(Set(blanks.map(\.id)) == removal.items)
    for status in blanks {
      guard case .blank(let wanted) = status.state else { continue }
      #expect(wanted.place.path.hasSuffix("/data/\(removal.file).json"))
      for language in ["it", "en"] {
        #expect(wanted.text.text(in: language).contains("/data/\(removal.file).json"))
      }
    }
    #expect(findings.items == removal.items)
    #expect(findings.others(than: removal.file) == removal.said)
  }

  @Test("is told by the name of its field or figure", arguments: Removal.ofFigures)
  func figures(removal: Removal) async throws {
    let findings = try await removal.findings()
    #expect(findings.reports.flatMap(\.blanks).isEmpty)
    #expect(findings.items.isEmpty)
    #expect(findings.others(than: removal.file) == removal.said)
  }

  @Test("is nothing when nothing is taken away")
  func nothing() async throws {
    let findings = try await SampleReport.shared.findings(changing: "2024/finance") { $0.source.bytes }
    #expect(findings.lines == [])
    #expect(findings.reports.map(\.year) == [2022, 2023, 2024])
    #expect(findings.reports.allSatisfy { $0.isComplete && $0.blanks.isEmpty })
  }
}

extension Removal {
  fileprivate func findings() async throws -> Findings {
    try await SampleReport.shared.findings(changing: file) { try $0.removing(path) }
  }
}

extension Findings {
  private static let itemRules: Set<String> = ["report.blank-item", "report.open-item"]

  /// The items that are said to be blank.
  fileprivate var items: Set<String> {
    Set(
      diagnostics.filter { Self.itemRules.contains($0.rule.id) }.compactMap { $0.arguments["item"] }
    )
  }

  /// What is said besides, without the path of one file.
  fileprivate func others(than file: String) -> Set<String> {
    let lines = lines.filter { line in !Self.itemRules.contains { line.contains($0) } }
    let own = "data/\(file).json "
    return Set(lines.map { $0.hasPrefix(own) ? String($0.dropFirst(own.count)) : $0 })
  }
}
