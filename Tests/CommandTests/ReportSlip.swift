import Foundation
import Testing

/// A slip in the report's data or prose, and what the program has to say about it.
struct ReportSlip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Below `content`.
  let file: String
  /// What the file holds just once.
  let old: String
  let new: String
  let rule: String
  /// What the diagnostic points at: the first such text from the slip on.
  let mark: String
  let replacement: String?
  /// Other rules that the same slip breaks.
  let alsoBroken: Set<String>

  init(
    _ description: String,
    in file: String,
    _ old: String,
    _ new: String,
    _ rule: String,
    at mark: String,
    replacement: String? = nil,
    alsoBroken: Set<String> = []
  ) {
    testDescription = description
    (self.file, self.old, self.new) = (file, old, new)
    (self.rule, self.mark, self.replacement) = (rule, mark, replacement)
    self.alsoBroken = alsoBroken
  }

  /// Makes the slip and returns the line that has to be said about it.
  func make(in folder: SampleFolder) throws -> String {
    let path = "content/\(file)"
    try folder.replace(old, with: new, in: path)
    let text = try folder.text(path)
    let start = try #require(text.range(of: new)).lowerBound
    let place = try #require(text.range(of: mark, range: start..<text.endIndex)).lowerBound
    let lines = text[..<place].split(separator: "\n", omittingEmptySubsequences: false)
    let column = (lines.last?.unicodeScalars.count ?? 0) + 1
    return "\(path):\(lines.count):\(column) \(rule)" + (replacement.map { " → \($0)" } ?? "")
  }
}

extension ReportSlip {
  private static let people = "it/report/2024/people.md"
  private static let finance = "it/report/2024/finance.md"

  /// Slips that don't touch one another: they are told all at once.
  enum Group: String, CaseIterable {
    case data, exhibits, prose

    var slips: [ReportSlip] {
      switch self {
      case .data: ReportSlip.data
      case .exhibits: ReportSlip.exhibits
      case .prose: ReportSlip.prose
      }
    }
  }

  private static let data: [ReportSlip] = [
    ReportSlip(
      "a split that does not sum",
      in: "data/2024/people.json",
      #""byGender": { "women": 10, "men": 4"#,
      #""byGender": { "women": 11, "men": 4"#,
      "figure.split-not-total",
      at: #"{ "women": 11"#
    ),
    ReportSlip(
      "a negative count",
      in: "data/2024/people.json",
      #""hired": 2"#,
      #""hired": -2"#,
      "schema.number-too-small",
      at: "-2"
    ),
    ReportSlip(
      "a percentage of zero",
      in: "data/governance.json",
      """
      "en": "New statute approved, with 17 votes in favour and one abstention"
              }
            ],
            "entitled": 19,
      """,
      """
      "en": "New statute approved, with 17 votes in favour and one abstention"
              }
            ],
            "entitled": 0,
      """,
      "figure.percentage-of-zero",
      at: "0"
    ),
    ReportSlip(
      "a member in the returns that is no member",
      in: "data/2024/returns.json",
      #""memberId": "mollica""#,
      #""memberId": "molica""#,
      "content.unknown-reference",
      at: #""molica""#,
      replacement: #""mollica""#,
      alsoBroken: ["returns.missing"]
    ),
  ]

  private static let exhibits: [ReportSlip] = [
    ReportSlip(
      "a table that doesn't exist",
      in: people,
      "(table:people.byContract)",
      "(table:people.byContrat)",
      "report.unknown-exhibit",
      at: "table:people.byContrat",
      replacement: "table:people.byContract"
    ),
    ReportSlip(
      "a chart that doesn't exist",
      in: people,
      "(chart:people.trend ",
      "(chart:people.trends ",
      "figure.unknown-chart",
      at: "chart:people.trends",
      replacement: "chart:people.trend"
    ),
    ReportSlip(
      "a chart without message",
      in: finance,
      "![Gli enti pubblici pagano dopo {{indicators.payment-days}}, contro i {{indicators.payment-days@2022}} del 2022.](",
      "![](",
      "chart.without-message",
      at: "chart:indicators.payment-days"
    ),
    ReportSlip(
      "a chart without description",
      in: finance,
      #"chart:finance.production "Il valore della produzione anno per anno, dal 2022 al 2024, in euro: cresce ogni anno.")"#,
      "chart:finance.production)",
      "chart.without-description",
      at: "chart:finance.production)"
    ),
  ]

  private static let prose: [ReportSlip] = [
    ReportSlip(
      "two files that claim one item",
      in: finance,
      "### Chi paga",
      "### Chi paga {#2.12}",
      "report.item-claimed-twice",
      at: "### Chi paga"
    ),
    ReportSlip(
      "a heading with an unknown item",
      in: people,
      "### Posti stabili",
      "### Posti stabili {#4.12a}",
      "report.unknown-item",
      at: "{#4.12a}"
    ),
    ReportSlip(
      "an unknown figure in a heading",
      in: finance,
      "### A chi va la ricchezza prodotta",
      "### A chi va la ricchezza prodotta ({{finance.valueAdded.nett}})",
      "figure.unknown",
      at: "{{finance.valueAdded.nett}}",
      replacement: "{{finance.valueAdded.net}}"
    ),
    ReportSlip(
      "an unknown figure in a chart's message",
      in: people,
      "![I dipendenti sono {{people.own.headcount.total}};",
      "![I dipendenti sono {{people.own.headcount.totale}};",
      "figure.unknown",
      at: "{{people.own.headcount.totale}}",
      replacement: "{{people.own.headcount.total}}"
    ),
    ReportSlip(
      "an unknown figure in the title",
      in: "it/report/2024/network.md",
      "# La rete dei soci",
      "# La rete dei soci {{network.nothing}}",
      "figure.unknown",
      at: "{{network.nothing}}"
    ),
    ReportSlip(
      "an unknown figure in a table's caption",
      in: people,
      "![](table:people.byContract)",
      "![Contratti di {{people.own.headcount.totals}} persone](table:people.byContract)",
      "figure.unknown",
      at: "{{people.own.headcount.totals}}",
      replacement: "{{people.own.headcount.total}}"
    ),
    ReportSlip(
      "a figure of a year that isn't there",
      in: people,
      "{{people.own.volunteers.total}} (",
      "{{people.own.volunteers.total@1999}} (",
      "figure.unknown",
      at: "{{people.own.volunteers.total@1999}}"
    ),
  ]
}
