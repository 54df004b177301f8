import Foundation
import SVGCharts
import Testing

/// What the tests of charts share.
enum ChartTesting {
  static let words = ChartFigure.Words(
    number: "Figura 1",
    showTable: "Mostra i dati",
    total: "Totale",
    source: "Fonte: libro dei soci"
  )

  /// A whole number with its digits as words.
  static func value(_ number: Double) -> ChartValue { .number(number, written: String(Int(number))) }

  /// One series.
  static func data(_ points: [(String, ChartValue)], total: String? = nil) -> ChartData {
    ChartData(
      heading: "Voce",
      categories: points.map { .init($0.0) },
      series: [.init("Valore", points.map(\.1), writtenTotal: total)]
    )
  }

  /// Several series.
  static func data(_ categories: [String], _ series: [(String, [ChartValue])]) -> ChartData {
    ChartData(
      heading: "Anno",
      categories: categories.map { .init($0) },
      series: series.map { .init($0.0, $0.1) }
    )
  }

  static func axis(_ values: [Double]) -> ChartAxis {
    ChartAxis(covering: values) { units, digits in
      digits == 0 ? String(units) : String(format: "%.\(digits)f", Double(units) / pow(10, Double(digits)))
    }
  }

  static func html(_ kind: ChartKind, _ data: ChartData, id: String = "chart-a") throws -> String {
    try #require(
      ChartFigure(
        id: id,
        message: "Messaggio",
        description: "Descrizione.",
        kind: kind,
        data: data,
        words: words
      )
    ).html
  }

  /// One of the two drawings of a chart.
  static func drawing(_ kind: ChartKind, _ data: ChartData, _ width: String = "wide") throws -> String {
    let html = try html(kind, data)
    let start = try #require(html.range(of: "<svg class=\"chart is-\(width)\""))
    let rest = html[start.lowerBound...]
    let end = rest.range(of: "<svg class=\"chart is-narrow\"", range: start.upperBound..<rest.endIndex)
    let last = try #require(end?.lowerBound ?? rest.range(of: "<details")?.lowerBound)
    return String(rest[..<last])
  }

  /// The values of an attribute of the elements of a name, in their order; those of a class only, if one is given.
  static func attributes(_ name: String, of element: String, _ svg: String, class wanted: String? = nil)
    -> [String]
  {
    svg.components(separatedBy: "<\(element) ").dropFirst().compactMap { part -> String? in
      let tag = part.prefix { $0 != ">" }
      if let wanted, !tag.contains("class=\"\(wanted)\"") { return nil }
      let padded = " " + tag
      guard let start = padded.range(of: " \(name)=\"") else { return nil }
      return String(padded[start.upperBound...].prefix { $0 != "\"" })
    }
  }

  /// The widths of the filled bars in percent.
  static func widths(_ svg: String) -> [Double] {
    attributes("width", of: "rect", svg).filter { $0.hasSuffix("%") }.compactMap { Double($0.dropLast()) }
  }

  /// The texts of a drawing, in their order; those of a class only, if one is given.
  static func texts(_ svg: String, class wanted: String? = nil) -> [String] {
    svg.components(separatedBy: "<text ").dropFirst().compactMap { part -> String? in
      if let wanted, !part.hasPrefix("class=\"\(wanted)\"") { return nil }
      guard let start = part.firstIndex(of: ">") else { return nil }
      return String(part[part.index(after: start)...].prefix { $0 != "<" })
    }
  }
}
