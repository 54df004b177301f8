import Content
import Figures

extension Table {
  /// What stands in one cell.
  public enum Cell: Sendable, Hashable {
    case empty
    /// A figure of the register.
    case figure(Figure)
    /// A number of a record that has no name of its own.
    case value(Figure.Value, Figure.Unit)
    /// The difference with the year before, written with its sign; nought is said in words.
    case change(Figure)
    case label(Label)
    /// Short names in one line.
    case joined([Label])
    /// Sentences, one below the other.
    case list([Label])
    /// Names with sums of money, one below the other.
    case amounts([Amount])
    case date(PartialDate)
    /// From a month to a month; without an end it still goes on.
    case period(PartialDate, PartialDate?)
  }

  /// A name with a sum of money in euro cents.
  public struct Amount: Sendable, Hashable {
    public let label: Label
    public let cents: Int

    public init(_ label: Label, cents: Int) {
      self.label = label
      self.cents = cents
    }
  }
}

extension Table.Cell {
  static func words(_ key: String, _ values: [String: Label] = [:]) -> Self { .label(.words(key, values)) }

  static func plain(_ text: String?) -> Self {
    text.map { $0.isEmpty ? .empty : .label(.plain($0)) } ?? .empty
  }

  static func text(_ text: LocalizedText?) -> Self { text.map { .label(.text($0)) } ?? .empty }

  static func texts(_ texts: [LocalizedText]) -> Self { .labels(texts.map { .text($0) }) }

  /// One below the other, where there are several.
  static func labels(_ labels: [Label]) -> Self {
    guard labels.count > 1 else { return labels.first.map { .label($0) } ?? .empty }
    return .list(labels)
  }

  /// Beside each other, where there are several.
  static func inLine(_ labels: [Label]) -> Self { labels.isEmpty ? .empty : .joined(labels) }

  /// A column of several names in each row: beside each other, or in all rows one below the other as soon as a comma in
  /// one of them would part it in two.
  static func column(_ rows: [[Label]]) -> [Self] {
    rows.contains { $0.contains(where: \.hasComma) } ? rows.map(labels) : rows.map(inLine)
  }

  static func date(_ date: PartialDate?) -> Self { date.map { .date($0) } ?? .empty }

  static func count(_ number: Int?, _ unit: Figure.Unit = .count) -> Self {
    number.map { .value(.number(FixedDecimal($0)), unit) } ?? .empty
  }

  /// Money in euro cents.
  static func money(_ cents: Int?) -> Self {
    cents.map { .value(.number(FixedDecimal($0, digits: 2)), .euro) } ?? .empty
  }

  static func figure(_ figure: Figure?) -> Self { figure.map { .figure($0) } ?? .empty }

  /// A number of the data: absent is nothing to say, `null` is not known.
  static func number(_ value: JSONValue?, _ unit: Figure.Unit) -> Self {
    guard let value else { return .empty }
    guard let number = value.number else { return .value(.unknown, unit) }
    if let whole = number.int { return .value(.number(FixedDecimal(whole)), unit) }
    return number.cents.map { .value(.number(FixedDecimal($0, digits: 2)), unit) } ?? .value(.unknown, unit)
  }

  /// What share a part is of a whole, in percent with one decimal, halves away from zero.
  static func share(_ part: Int, of whole: Int) -> Self {
    FixedDecimal(part).divided(by: FixedDecimal(whole), times: 100, digits: 1)
      .map { .value(.number($0), .percent) } ?? .empty
  }

  /// The value and unit of a cell that is a number.
  var number: (value: Figure.Value, unit: Figure.Unit)? {
    switch self {
    case .figure(let figure), .change(let figure): (figure.value, figure.unit)
    case .value(let value, let unit): (value, unit)
    default: nil
    }
  }

  /// Whether it is the number nought.
  var isZero: Bool {
    guard case .number(let number)? = self.number?.value else { return false }
    return number.units == 0
  }
}

extension Label {
  /// Whether there is a comma in it, in any language; the program's own words for kinds of things have none.
  var hasComma: Bool {
    switch self {
    case .words: false
    case .text(let text): text.values.values.contains { $0.utf8.contains(UInt8(ascii: ",")) }
    case .plain(let text): text.utf8.contains(UInt8(ascii: ","))
    case .joined(let labels): labels.contains(where: \.hasComma)
    }
  }
}
