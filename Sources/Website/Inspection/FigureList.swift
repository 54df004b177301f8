import Content
import Diagnostics
import Figures

/// The figures of a year as a table for people and for other programs.
public struct FigureList: Sendable {
  let figures: [Figure]
  let languages: [Language]
  let fallbacks: [String]

  public init(_ inspection: Inspection, year: Int?) {
    self.init(inspection.figures.figures(of: year), inspection.content)
  }

  init(_ figures: [Figure], _ content: Content) {
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
  public var csv: [UInt8] { openData("figures").csv.bytes }

  public var json: [UInt8] { openData("figures").json.bytes }

  /// The list as a file of open data.
  func openData(_ name: String) -> OpenDataFile {
    let texts = { (name: String) in
      languages.map { OpenDataFile.Column(name: "\(name)_\($0.code)", isNumeric: false) }
    }
    let plain = { (names: [String]) in names.map { OpenDataFile.Column(name: $0, isNumeric: false) } }
    let number = OpenDataFile.Column(name: "value", isNumeric: true)
    let counts = ["reporting", "asked"].map { OpenDataFile.Column(name: $0, isNumeric: true) }
    return OpenDataFile(
      name: name,
      columns: plain(["name"]) + texts("label") + [number] + plain(["state", "unit", "year", "asOf"]) + counts
        + plain(["computedAs"]) + texts("source"),
      rows: figures.map(row)
    )
  }

  private func row(_ figure: Figure) -> [String] {
    var cells = [figure.name] + languages.map { figure.label.written(in: $0, orIn: fallbacks) }
    cells += [figure.plainValue, figure.state, figure.unit.code, figure.year.map(String.init) ?? ""]
    cells += [figure.asOf?.iso ?? "", figure.coverage.map { String($0.reporting) } ?? ""]
    cells += [figure.coverage.map { String($0.total) } ?? "", figure.computation?.formula ?? ""]
    return cells + languages.map { figure.source?.text(in: $0.code, orIn: fallbacks) ?? "" }
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

extension Figure.Unit {
  /// The unit for programs.
  var code: String {
    switch self {
    case .physical(let unit): unit
    case .people: "people"
    case .euro: "euro"
    case .hours: "hours"
    case .days: "days"
    case .percent: "percent"
    case .ratio: "ratio"
    case .count: "count"
    case .quantity: "quantity"
    case .date: "date"
    }
  }
}

extension FixedDecimal {
  /// The number for programs: `-1234.5`.
  var plain: String {
    guard digits > 0 else { return String(units) }
    let all = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - all.count)) + all
    return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}

extension Figure.Computation {
  /// What is computed from which figures: `a + b`, `100 × a / b`.
  var formula: String {
    switch self {
    case .count: "count"
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
    case .sum(let names), .average(let names): names
    case .share(let left, let right), .ratio(let left, let right), .difference(let left, let right):
      [left, right]
    }
  }
}
