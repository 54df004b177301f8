import Content
import Diagnostics
import Figures

/// The figures of a year as a table for people and for other programs.
public struct FigureList: Sendable {
  let figures: AllFigures
  let languages: [Language]
  let fallbacks: [String]

  public init(_ inspection: Inspection, year: Int?) {
    self.init(inspection.figures.figures(of: year), inspection.content)
  }

  init(_ figures: AllFigures, _ content: Content) {
    self.figures = figures
    languages = content.languages
    fallbacks = content.fallbacks
  }

  /// Name, value and label in columns, each figure a line.
  public func text(in language: Language) -> String {
    let rows = figures.map { figure in
      let note = figure.isEstimated ? " (\(language.words["figures.estimated"]))" : ""
      return (
        figure.name, figure.written(in: language, orIn: fallbacks),
        figure.label.written(in: language, orIn: fallbacks) + note
      )
    }
    let names = rows.map(\.0.count).max() ?? 0
    let values = rows.map { $0.1.displayWidth }.max() ?? 0
    return rows.map { name, value, label in
      let gap = String(repeating: " ", count: names - name.count + 2 + values - value.displayWidth)
      return "\(name)\(gap)\(value)  \(label)\n"
    }.joined()
  }

  /// Semicolons, decimal commas and a byte-order mark, as an Italian spreadsheet wants them.
  public var csv: [UInt8] { written.csv }

  /// An array with an object for each figure, each on a line; what a figure has none of is left out.
  public var json: [UInt8] { written.json }

  /// Both forms at once: labels cost the most.
  private var written: (csv: [UInt8], json: [UInt8], count: Int) {
    var csv: [UInt8] = [0xEF, 0xBB, 0xBF]
    var json: [UInt8] = []
    csv.reserveCapacity(figures.underestimatedCount * 280)
    json.reserveCapacity(figures.underestimatedCount * 460)
    csv += columns.map(\.name).joined(separator: ";").utf8
    csv += "\r\n".utf8
    json += "[\n".utf8
    var source = FigureSource(of: nil, languages, fallbacks)
    var count = 0
    for figure in figures {
      let labels = languages.map { figure.label.written(in: $0, orIn: fallbacks) }
      if source.text != figure.source { source = FigureSource(of: figure.source, languages, fallbacks) }
      if count > 0 { json += ",\n".utf8 }
      count += 1
      append(figure, labels, source, csv: &csv)
      append(figure, labels, source, json: &json)
    }
    return (csv, json + "\n]\n".utf8, count)
  }

  private func append(_ figure: Figure, _ labels: [String], _ source: FigureSource, csv bytes: inout [UInt8])
  {
    CSVCell.append(figure.name, to: &bytes)
    for label in labels { CSVCell.append(label, after: true, to: &bytes) }
    bytes.append(UInt8(ascii: ";"))
    for byte in figure.plainValue.utf8 { bytes.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte) }
    CSVCell.append(figure.state, after: true, to: &bytes)
    CSVCell.append(figure.unit.code, after: true, to: &bytes)
    CSVCell.append(figure.year.map(String.init) ?? "", after: true, to: &bytes)
    CSVCell.append(figure.asOf?.iso ?? "", after: true, to: &bytes)
    CSVCell.append(figure.coverage.map { String($0.reporting) } ?? "", after: true, to: &bytes)
    CSVCell.append(figure.coverage.map { String($0.total) } ?? "", after: true, to: &bytes)
    CSVCell.append(figure.computation?.formula ?? "", after: true, to: &bytes)
    bytes += source.csv
    bytes += "\r\n".utf8
  }

  private func append(_ figure: Figure, _ labels: [String], _ source: FigureSource, json bytes: inout [UInt8])
  {
    func member(_ name: String, _ text: String) {
      bytes += ",\"\(name)\":".utf8
      JSONOutput.write(text, into: &bytes)
    }
    bytes += "{\"name\":".utf8
    JSONOutput.write(figure.name, into: &bytes)
    for (language, label) in zip(languages, labels) { member("label_" + language.code, label) }
    switch figure.value {
    case .number(let number): bytes += ",\"value\":\(number.plain)".utf8
    case .date(let date): member("value", date.iso)
    case .unknown, .withheld: bytes += ",\"value\":null".utf8
    }
    member("state", figure.state)
    member("unit", figure.unit.code)
    if let year = figure.year { bytes += ",\"year\":\(year)".utf8 }
    if let date = figure.asOf { member("asOf", date.iso) }
    if let coverage = figure.coverage {
      bytes += ",\"reporting\":\(coverage.reporting),\"asked\":\(coverage.total)".utf8
    }
    if let computation = figure.computation { member("computedAs", computation.formula) }
    bytes += source.json
    bytes.append(UInt8(ascii: "}"))
  }

  /// The list as a file of open data.
  func openData(_ name: String) -> OpenDataFile {
    let written = written
    return OpenDataFile(
      name: name,
      columns: columns,
      rowCount: written.count,
      csv: written.csv,
      json: written.json
    )
  }

  private var columns: [OpenDataFile.Column] {
    let labels = languages.map { "label_" + $0.code }
    let others = ["state", "unit", "year", "asOf", "reporting", "asked", "computedAs", "source"]
    return (["name"] + labels + ["value"] + others).map {
      OpenDataFile.Column(name: $0, isNumeric: $0 == "value")
    }
  }
}

/// The source of a figure as both forms write it: hundreds of figures have the same.
private struct FigureSource {
  let text: LocalizedText?
  /// The last cell, with what stands before it.
  var csv: [UInt8] = []
  /// The last members, with what stands before them.
  var json: [UInt8] = []

  init(of text: LocalizedText?, _ languages: [Language], _ fallbacks: [String]) {
    self.text = text
    let first = text?.text(in: fallbacks.first ?? "", orIn: fallbacks)
    CSVCell.append(first ?? "", after: true, to: &csv)
    guard let text else { return }
    for language in languages {
      json += ",\"source_\(language.code)\":".utf8
      JSONOutput.write(text.text(in: language.code, orIn: fallbacks), into: &json)
    }
  }
}

extension Figure {
  /// The value for programs: digits with a point, or a date; empty when it isn't known or kept back.
  var plainValue: String {
    switch value {
    case .number(let number): number.plain
    case .date(let date): date.iso
    case .unknown, .withheld: ""
    }
  }

  /// `known`, `estimated`, `unknown` or `withheld`.
  var state: String {
    switch value {
    case .unknown: "unknown"
    case .withheld: "withheld"
    case .number, .date: isEstimated ? "estimated" : "known"
    }
  }
}

extension Figure.Computation {
  /// What is computed from which figures: `a + b`, `100 × a / b`.
  var formula: String {
    switch self {
    case .count: "count"
    case .sum(let names) where names.count > 9: "\(names[0]) + … + \(names[names.count - 1])"
    case .sum(let names): names.joined(separator: " + ")
    case .share(let part, let whole): "100 × \(part) / \(whole)"
    case .ratio(let left, let right): "\(left) / \(right)"
    case .difference(let left, let right): "\(left) − \(right)"
    case .average(let names): "(" + names.joined(separator: " + ") + ") / \(names.count)"
    }
  }

  /// The figures it is made of.
  var names: [String] {
    switch self {
    case .count: []
    case .sum(let names), .average(let names): Array(names)
    case .share(let left, let right), .ratio(let left, let right), .difference(let left, let right):
      [left, right]
    }
  }
}
