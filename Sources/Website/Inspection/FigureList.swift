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
  private var written: FigureListWriter {
    var writer = FigureListWriter(
      columns: columns,
      languages,
      fallbacks,
      capacity: figures.underestimatedCount
    )
    for figure in figures { writer.append(figure) }
    writer.end()
    return writer
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

extension Figure.Computation {
  /// What is computed from which figures: `a + b`, `100 × a / b`.
  var formula: String {
    switch self {
    case .count: "count"
    case .sum(let names) where names.count > 9: names[0] + " + … + " + names[names.count - 1]
    case .sum(let names): Self.sum(of: names)
    case .share(let part, let whole): "100 × " + part + " / " + whole
    case .ratio(let left, let right): left + " / " + right
    case .difference(let left, let right): left + " − " + right
    case .average(let names): "(" + Self.sum(of: names) + ") / \(names.count)"
    }
  }

  private static func sum(of names: FigureNames) -> String {
    var sum = ""
    for index in names.indices {
      if index > 0 { sum += " + " }
      sum += names[index]
    }
    return sum
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
