import Foundation
import Testing

@Suite("Questions about figures")
struct ReportFiguresTests {
  private static let sample = ["--content", "\(SampleFolder.repository)/content"] + SampleFolder.schemas

  private func ask(_ arguments: String..., language: String = "it") throws -> Run {
    try Run(arguments + ["--language", language] + Self.sample, in: "/")
  }

  private struct Record: Decodable {
    let name: String
    let state: String
    let unit: String
  }

  @Test("are answered with the same list as text, JSON and CSV, and each name is there once")
  func list() throws {
    let text = try ask("figures", "2024")
    let csv = try ask("figures", "2024", "--format", "csv")
    let json = try ask("figures", "2024", "--format", "json")
    for run in [text, csv, json] { #expect(run.status == 0 && run.errors.isEmpty) }
    let records = try JSONDecoder().decode([Record].self, from: Data(json.output.utf8))
    let names = records.map(\.name)
    #expect(names.count > 1000)
    #expect(Set(names).count == names.count)
    let lines = text.output.split(separator: "\n")
    #expect(lines.map { String($0.prefix { $0 != " " }) } == names)
    #expect(try cells(csv.output).map { $0[0] } == names)
  }

  /// The rows of a CSV file without its header, all of one length.
  private func cells(_ text: String) throws -> [[String]] {
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    var rows = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars.dropFirst() {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      case "\r" where !isQuoted: break
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    rows.removeLast()
    let header = try #require(rows.first)
    #expect(header.first == "name" && header.contains("value"))
    #expect(rows.allSatisfy { $0.count == header.count })
    return Array(rows.dropFirst())
  }

  @Test(
    "are asked in two languages",
    arguments: [("it", "Valore della produzione", "6.809.490"), ("en", "Value of production", "6,809,490")]
  )
  func languages(language: String, label: String, value: String) throws {
    let run = try ask("figures", "2024", language: language)
    let line = try #require(
      run.output.split(separator: "\n").first { $0.hasPrefix("finance.incomeStatement.valueOfProduction ") }
    )
    #expect(line.contains(label) && line.contains(value))
  }

  @Test(
    "about a year or a name that isn't there end with 2, and say which are",
    arguments: [
      (["figures", "1999"], "it", "Non ci sono dati del 1999. Ci sono: 2022, 2023, 2024."),
      (["figures", "1999"], "en", "There are no data for 1999. There are: 2022, 2023, 2024."),
      (["where-used", "finance.publicShar"], "it", "«finance.publicShar». Forse «finance.publicShare»?"),
      (["where-used", "finance.publicShar"], "en", "“finance.publicShar”. Perhaps “finance.publicShare”?"),
      (["report", "status", "1999"], "it", "content/data/1999/report.json. Ce l’hanno: 2022, 2023, 2024."),
    ]
  )
  func unknown(arguments: [String], language: String, sentence: String) throws {
    let run = try Run(arguments + ["--language", language] + Self.sample, in: "/")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(sentence))
  }

  private struct Uses: Decodable {
    struct Use: Decodable {
      let kind: String
      let place: String
      let what: String
    }

    let figure: String
    let uses: [Use]
  }

  @Test("where a figure is used are answered with every kind of place")
  func uses() throws {
    let name = "people.own.headcount.total"
    let json = try ask("where-used", name, "--format", "json")
    #expect(json.status == 0)
    let found = try JSONDecoder().decode(Uses.self, from: Data(json.output.utf8))
    #expect(found.figure == name)
    func has(_ kind: String, _ place: String, _ what: String) -> Bool {
      found.uses.contains { $0.kind == kind && $0.place.contains(place) && $0.what.contains(what) }
    }
    for year in [2022, 2023, 2024] {
      #expect(has("typed", "content/data/\(year)/people.json:", "\"total\": "))
      for language in ["it", "en"] {
        #expect(has("text", "content/\(language)/report/\(year)/people.md:", "{{"))
      }
      #expect(has("table", "report/\(year)", "table:people.headcount"))
    }
    #expect(has("chart", "report/2024", "chart:people.trend"))
    #expect(has("computed", "people.own.womenShare", "/ people.own.headcount.total"))
  }

  @Test("where a figure is used count each place where a text quotes it")
  func texts() throws {
    let name = "finance.fundraising.donors"
    let json = try ask("where-used", name, "--format", "json")
    let found = try JSONDecoder().decode(Uses.self, from: Data(json.output.utf8))
    var places = 0
    let content = "\(SampleFolder.repository)/content"
    for path in try FileManager.default.subpathsOfDirectory(atPath: content) where path.hasSuffix(".md") {
      let text = try String(contentsOfFile: "\(content)/\(path)", encoding: .utf8)
      places += text.components(separatedBy: "{{\(name)").count - 1
    }
    #expect(places > 0 && found.uses.count { $0.kind == "text" } == places)
  }

  @Test(
    "where a figure is used are answered in two languages",
    arguments: [
      ("it", ["scritta qui: ", "citata: ", "nel grafico: ", "nella tabella: ", "serve a calcolare: "]),
      ("en", ["typed here: ", "quoted: ", "in the chart: ", "in the table: ", "goes into: "]),
    ]
  )
  func useWords(language: String, words: [String]) throws {
    let run = try ask("where-used", "people.own.headcount.total", language: language)
    #expect(run.status == 0 && run.errors.isEmpty)
    for word in words { #expect(run.output.contains("  \(word)"), "\(word)") }
  }

  @Test("where a figure is used find data that refer to it")
  func data() throws {
    let run = try ask("where-used", "environment.paper")
    #expect(run.output.contains("content/data/2024/report.json:"))
    #expect(run.output.contains("nei dati: "))
  }
}
