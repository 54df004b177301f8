import Foundation
import Testing

@testable import Website

@Suite("What must not be told")
struct HiddenCountTests {
  private static let years = [2022, 2023, 2024]

  @Test("stands in no file of open data: small counts are withheld", arguments: years)
  func figures(year: Int) async throws {
    let site = try await BuiltSite.sample
    let counts = try DisadvantageCounts(year: year).figures
    let csv = SemicolonTable(try site.text("open-data/figures-\(year).csv"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(site.text("open-data/figures-\(year).json").utf8))
        as? [[String: Any]]
    )
    let records = Dictionary(json.compactMap { record in (record["name"] as? String).map { ($0, record) } }) {
      first,
      _ in first
    }
    var small = 0
    for (name, count) in counts {
      let row = try #require(csv.row("name", name), "\(name)")
      let record = try #require(records[name], "\(name)")
      guard 1...4 ~= count else {
        #expect(["", String(count)].contains(row["value"]), "\(name)")
        continue
      }
      small += 1
      #expect(row["value"] == "" && row["state"] == "withheld" && row["computedAs"] == "", "\(name)")
      #expect(record["value"] is NSNull && record["state"] as? String == "withheld", "\(name)")
    }
    #expect(small > 10)
  }

  @Test("leaves a second cell withheld in each sum", arguments: years)
  func sums(year: Int) async throws {
    let counts = try DisadvantageCounts(year: year)
    let csv = SemicolonTable(try await BuiltSite.sample.text("open-data/figures-\(year).csv"))
    for sum in counts.sums {
      let withheld = sum.filter { csv.row("name", $0)?["state"] == "withheld" }
      #expect(withheld.count != 1, "\(withheld) could be computed")
    }
  }

  @Test("is written “<5” in the tables of the page and in their files", arguments: years)
  func tables(year: Int) async throws {
    let site = try await BuiltSite.sample
    let counts = try DisadvantageCounts(year: year)
    let file = SemicolonTable(try site.text("open-data/\(year)/network-disadvantaged.csv"))
    let figures = SemicolonTable(try site.text("open-data/figures-\(year).csv"))
    for (path, language) in [("bilancio-sociale", "it"), ("en/social-report", "en")] {
      let page = ReportPage(try site.text("\(path)/\(year).html"))
      let table = try #require(page.tables.first { $0.id == "table-network-disadvantaged" })
      var small = 0
      for (category, count) in counts.network where count > 0 {
        let figure = try #require(
          figures.row("name", "network.disadvantaged.certified.\(category)")
        )
        let label = try #require(figure["label_\(language)"])
        let cells = try #require(table.rows.first { $0.first == label }, "\(label)")
        #expect(file.row("label_\(language)", label)?[String(year)] == (count < 5 ? "<5" : String(count)))
        if count < 5 { small += 1 }
        #expect(cells.contains(count < 5 ? "<5" : String(count)))
        #expect(count > 4 || !cells.dropFirst().contains { ["1", "2", "3", "4"].contains($0) })
      }
      #expect(small >= 2)
    }
  }

  @Test("is no length and no text in a chart")
  func chart() async throws {
    let site = try await BuiltSite.sample
    for path in ["bilancio-sociale/2024.html", "en/social-report/2024.html"] {
      let page = try site.text(path)
      let start = try #require(page.range(of: "id=\"chart-network-disadvantaged\""))
      let end = try #require(page.range(of: "</figure>", range: start.upperBound..<page.endIndex))
      let figure = String(page[start.upperBound..<end.lowerBound])
      let values = figure.matches(of: /class="chart-value"[^>]*>([^<]*)</).map { String($0.output.1) }
      #expect(values.contains("&lt;5"))
      #expect(!values.contains { ["1", "2", "3", "4"].contains($0) })
      let stubs = figure.matches(of: /<rect class="chart-stub"[^>]* width="([^"]*)"/).map { $0.output.1 }
      #expect(stubs.count == 4 && Set(stubs).count == 1, "two bars, wide and narrow, all of one length")
    }
  }

  /// Changes of numbers that nobody sees, while every sum that is shown stays the same.
  static let invisible: [[HiddenChange]] = [
    // Of the whole network, the minors from two to three, the detained from two to one.
    [
      HiddenChange("mollica", "minors", 2, 3), HiddenChange("mollica", "mental", 8, 7),
      HiddenChange("argine", "detained", 2, 1), HiddenChange("argine", "mental", 19, 20),
    ],
    // Of two districts, alternative measures and alcohol.
    [
      HiddenChange("la-staffetta", "convictedAlternative", 2, 3),
      HiddenChange("la-staffetta", "alcohol", 2, 1),
      HiddenChange("bosco-e-pietra", "convictedAlternative", 3, 2),
      HiddenChange("bosco-e-pietra", "alcohol", 3, 4),
    ],
  ]

  @Test("could be another number: no byte of the site would differ", arguments: invisible)
  func otherNumbers(changes: [HiddenChange]) async throws {
    let site = try await BuiltSite(changing: [
      "2024/returns.json": { text in try changes.reduce(text) { try $1.made(in: $0) } }
    ])
    #expect(site.diagnostics.isEmpty)
    #expect(try await site.paths(differingFrom: BuiltSite.sample) == [])
  }
}

/// Another number of a member's disadvantaged workers of one category.
struct HiddenChange: Sendable, CustomTestStringConvertible {
  let member: String
  let category: String
  let old: Int
  let new: Int

  var testDescription: String { "\(member), \(category): \(old) → \(new)" }

  init(_ member: String, _ category: String, _ old: Int, _ new: Int) {
    (self.member, self.category, self.old, self.new) = (member, category, old, new)
  }

  func made(in text: String) throws -> String {
    try text.replacing(
      "\"\(category)\": \(old)",
      with: "\"\(category)\": \(new)",
      after: "\"memberId\": \"\(member)\""
    )
  }
}
