import Content
import Figures

/// Writes figures as a table and as JSON at once. There are thousands, of which most say the same about themselves but
/// for name, label and value: what they have in common is kept as bytes.
struct FigureListWriter {
  private(set) var csv: [UInt8] = [0xEF, 0xBB, 0xBF]
  private(set) var json = Array("[\n".utf8)
  private(set) var count = 0

  private let languages: [Language]
  private let fallbacks: [String]
  /// How a label is written in each language; what holds the language, which is large, needn't copy it.
  private let labels: [(Label) -> String]
  /// What stands before the label of each language in JSON.
  private let labelKeys: [[UInt8]]
  private var circumstances: [Circumstances] = []
  private var source: WrittenSource

  init(columns: [OpenDataFile.Column], _ languages: [Language], _ fallbacks: [String], capacity: Int) {
    self.languages = languages
    self.fallbacks = fallbacks
    labels = languages.map { language in { $0.written(in: language, orIn: fallbacks) } }
    labelKeys = languages.map { Array(",\"label_\($0.code)\":".utf8) }
    source = WrittenSource(of: nil, languages, fallbacks)
    csv.reserveCapacity(capacity * 280)
    json.reserveCapacity(capacity * 460)
    csv += columns.map(\.name).joined(separator: ";").utf8
    csv += "\r\n".utf8
  }

  mutating func append(_ figure: Figure) {
    json += count > 0 ? Self.nextStart : Self.start
    count += 1
    CSVCell.append(figure.name, to: &csv)
    JSONOutput.write(figure.name, into: &json)
    for index in labels.indices {
      let label = labels[index](figure.label)
      CSVCell.append(label, after: true, to: &csv)
      json += labelKeys[index]
      JSONOutput.write(label, into: &json)
    }
    append(figure.value)
    append(circumstancesOf: figure)
    append(figure.coverage)
    csv.append(Self.semicolon)
    if let formula = figure.computation?.formula {
      CSVCell.append(formula, to: &csv)
      json += Self.computedAs
      JSONOutput.write(formula, into: &json)
    }
    if source.text != figure.source { source = WrittenSource(of: figure.source, languages, fallbacks) }
    csv += source.csv
    json += source.json
  }

  /// Ends the list of JSON.
  mutating func end() { json += "\n]\n".utf8 }

  private mutating func append(_ value: Figure.Value) {
    csv.append(Self.semicolon)
    json += Self.value
    switch value {
    case .number(let number):
      number.append(separator: UInt8(ascii: ","), to: &csv)
      number.append(separator: UInt8(ascii: "."), to: &json)
    case .date(let date):
      csv += date.iso.utf8
      JSONOutput.write(date.iso, into: &json)
    case .unknown, .withheld: json += Self.null
    }
  }

  private mutating func append(circumstancesOf figure: Figure) {
    if let known = circumstances.indices.first(where: { circumstances[$0].areThose(of: figure) }) {
      csv += circumstances[known].csv
      json += circumstances[known].json
    } else {
      circumstances.append(Circumstances(of: figure))
      append(circumstancesOf: figure)
    }
  }

  private mutating func append(_ coverage: Figure.Coverage?) {
    csv.append(Self.semicolon)
    if let coverage {
      csv += String(coverage.reporting).utf8
      json += ",\"reporting\":\(coverage.reporting),\"asked\":\(coverage.total)".utf8
    }
    csv.append(Self.semicolon)
    if let coverage { csv += String(coverage.total).utf8 }
  }

  private static let semicolon = UInt8(ascii: ";")
  private static let start = Array("{\"name\":".utf8)
  private static let nextStart = Array(",\n{\"name\":".utf8)
  private static let value = Array(",\"value\":".utf8)
  private static let null = Array("null".utf8)
  private static let computedAs = Array(",\"computedAs\":".utf8)
}

/// State, unit, year and day of a figure as both forms write them.
private struct Circumstances {
  private let state: Figure.State
  private let unit: Figure.Unit
  private let year: Int?
  private let asOf: PartialDate?
  /// The cells, each with the semicolon before it.
  private(set) var csv: [UInt8] = []
  /// The members, each with the comma before it.
  private(set) var json: [UInt8] = []

  init(of figure: Figure) {
    state = figure.state
    unit = figure.unit
    year = figure.year
    asOf = figure.asOf
    add("state", state.rawValue)
    add("unit", unit.code)
    CSVCell.append(year.map(String.init) ?? "", after: true, to: &csv)
    if let year { json += ",\"year\":\(year)".utf8 }
    add("asOf", asOf?.iso)
  }

  private mutating func add(_ name: String, _ text: String?) {
    CSVCell.append(text ?? "", after: true, to: &csv)
    guard let text else { return }
    json += ",\"\(name)\":".utf8
    JSONOutput.write(text, into: &json)
  }

  func areThose(of figure: Figure) -> Bool {
    state == figure.state && year == figure.year && asOf == figure.asOf && unit == figure.unit
  }
}

/// The source of a figure as both forms write it, to the end of the line: hundreds of figures have the same.
private struct WrittenSource {
  let text: LocalizedText?
  private(set) var csv: [UInt8] = []
  private(set) var json: [UInt8] = []

  init(of text: LocalizedText?, _ languages: [Language], _ fallbacks: [String]) {
    self.text = text
    let first = text?.text(in: fallbacks.first ?? "", orIn: fallbacks)
    CSVCell.append(first ?? "", after: true, to: &csv)
    csv += "\r\n".utf8
    for language in text == nil ? [] : languages {
      json += ",\"source_\(language.code)\":".utf8
      JSONOutput.write(text?.text(in: language.code, orIn: fallbacks) ?? "", into: &json)
    }
    json.append(UInt8(ascii: "}"))
  }
}

extension Figure {
  /// What is known of a value, as the list says it.
  fileprivate enum State: String {
    case known, estimated, unknown, withheld
  }

  fileprivate var state: State {
    switch value {
    case .unknown: .unknown
    case .withheld: .withheld
    case .number, .date: isEstimated ? .estimated : .known
    }
  }
}
