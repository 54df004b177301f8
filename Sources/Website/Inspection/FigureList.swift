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
  public var csv: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += columns.map(\.name).joined(separator: ";").utf8
    bytes += "\r\n".utf8
    var source: (text: LocalizedText, written: [UInt8])?
    for figure in figures {
      CSVCell.append(figure.name, to: &bytes)
      for language in languages {
        CSVCell.append(figure.label.written(in: language, orIn: fallbacks), after: true, to: &bytes)
      }
      bytes.append(UInt8(ascii: ";"))
      for byte in figure.plainValue.utf8 {
        bytes.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte)
      }
      for text in [
        figure.state, figure.unit.code, figure.year.map(String.init) ?? "", figure.asOf?.iso ?? "",
      ] {
        CSVCell.append(text, after: true, to: &bytes)
      }
      CSVCell.append(figure.coverage.map { String($0.reporting) } ?? "", after: true, to: &bytes)
      CSVCell.append(figure.coverage.map { String($0.total) } ?? "", after: true, to: &bytes)
      CSVCell.append(figure.computation?.formula ?? "", after: true, to: &bytes)
      // Hundreds of figures have the same source.
      if let text = figure.source, source?.text != text {
        var written: [UInt8] = []
        CSVCell.append(text.text(in: fallbacks.first ?? "", orIn: fallbacks), to: &written)
        source = (text, written)
      }
      bytes.append(UInt8(ascii: ";"))
      if figure.source != nil, let source { bytes += source.written }
      bytes += "\r\n".utf8
    }
    return bytes
  }

  /// An array with an object for each figure, each on a line; what a figure has none of is left out.
  public var json: [UInt8] {
    var bytes = Array("[\n".utf8)
    for (index, figure) in figures.enumerated() {
      bytes += (index == 0 ? "" : ",\n").utf8
      bytes += JSONOutput.object(members(of: figure)).compact
    }
    return bytes + "\n]\n".utf8
  }

  private func members(of figure: Figure) -> [(String, JSONOutput)] {
    var members: [(String, JSONOutput)] = [("name", .string(figure.name))]
    for language in languages {
      let label = figure.label.written(in: language, orIn: fallbacks)
      members.append(("label_\(language.code)", .string(label)))
    }
    switch figure.value {
    case .number(let number): members.append(("value", .number(number.plain)))
    case .date(let date): members.append(("value", .string(date.iso)))
    case .unknown, .withheld: members.append(("value", .null))
    }
    members += [("state", .string(figure.state)), ("unit", .string(figure.unit.code))]
    if let year = figure.year { members.append(("year", .int(year))) }
    if let date = figure.asOf { members.append(("asOf", .string(date.iso))) }
    if let coverage = figure.coverage {
      members += [("reporting", .int(coverage.reporting)), ("asked", .int(coverage.total))]
    }
    if let computation = figure.computation { members.append(("computedAs", .string(computation.formula))) }
    for language in languages {
      guard let source = figure.source else { break }
      members.append(("source_\(language.code)", .string(source.text(in: language.code, orIn: fallbacks))))
    }
    return members
  }

  /// The list as a file of open data.
  func openData(_ name: String) -> OpenDataFile {
    OpenDataFile(name: name, columns: columns, rowCount: figures.count, csv: csv, json: json)
  }

  private var columns: [OpenDataFile.Column] {
    let labels = languages.map { "label_" + $0.code }
    let others = ["state", "unit", "year", "asOf", "reporting", "asked", "computedAs", "source"]
    return (["name"] + labels + ["value"] + others).map {
      OpenDataFile.Column(name: $0, isNumeric: $0 == "value")
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
    case .sum(let names), .average(let names): names
    case .share(let left, let right), .ratio(let left, let right), .difference(let left, let right):
      [left, right]
    }
  }
}
