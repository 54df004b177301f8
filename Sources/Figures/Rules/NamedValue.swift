import Content
import Diagnostics

/// A value of a data file with the name that its figures have: `finance.incomeStatement`.
struct NamedValue {
  let value: JSONValue
  let name: String
  let source: SourceFile

  init(_ value: JSONValue, name: String, source: SourceFile) {
    self.value = value
    self.name = name
    self.source = source
  }

  var range: Range<Int> { value.range }

  /// The member of an object; `nil` where there is none.
  subscript(_ key: String) -> NamedValue? {
    value[key].map { NamedValue($0, name: "\(name).\(key)", source: source) }
  }

  /// The members of an object, or of an array's records by their id, in the order of the file.
  var children: [NamedValue] {
    value.members.map { NamedValue($0.value, name: "\(name).\($0.key)", source: source) }
  }

  /// The records of an array, each named by a field that no other has.
  func records(by key: String) -> [NamedValue] {
    value.array.map { NamedValue($0, name: "\(name).\($0[key]?.string ?? "…")", source: source) }
  }

  /// The same value under another name.
  func named(_ name: String) -> NamedValue { NamedValue(value, name: name, source: source) }

  /// The last part of the name, as the file spells it.
  var key: String { String(name[(name.lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex)...]) }

  /// A sum of money; `nil` where it is not known, or no such sum.
  var money: Quantity? { value.number?.cents.flatMap { Self.isSane($0) ? .euro(cents: $0) : nil } }

  /// A count of people or things; `nil` where it is not known, or no whole number.
  var count: Quantity? { value.number?.int.flatMap { Self.isSane($0) ? .count($0) : nil } }

  /// Numbers beyond ten thousand billion euro are slips of the hand, and would not bear being summed.
  static func isSane(_ number: Int) -> Bool { number.magnitude <= 1_000_000_000_000_000 }
}

extension Int {
  /// The sum, or the largest number that rules still reckon with: no file may stop the program.
  func plus(_ other: Int) -> Int {
    let (sum, overflowed) = addingReportingOverflow(other)
    let limit = Int.max / 4
    return Swift.min(Swift.max(overflowed ? (self < 0 ? -limit : limit) : sum, -limit), limit)
  }
}

/// A number with its unit, exact.
enum Quantity: Equatable {
  case euro(cents: Int)
  case count(Int)

  /// Cents, or how many.
  var amount: Int {
    switch self {
    case .euro(let cents): cents
    case .count(let count): count
    }
  }

  /// Another number of the same unit.
  func with(_ amount: Int) -> Quantity {
    switch self {
    case .euro: .euro(cents: amount)
    case .count: .count(amount)
    }
  }

  func written(in format: LanguageFormat) -> String {
    switch self {
    case .euro(let cents): format.euro(cents: cents, showsCents: !cents.isMultiple(of: 100))
    case .count(let count): format.integer(count)
    }
  }
}

/// What fills the places in a rule's words: an argument that is worded has a version in each language.
struct RuleArguments: ExpressibleByDictionaryLiteral {
  private(set) var values: [String: String]

  init(dictionaryLiteral elements: (String, String)...) {
    values = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  /// Sets an argument to words of both languages.
  func setting(_ name: String, italian: String, english: String) -> RuleArguments {
    var copy = self
    copy.values[name] = italian
    copy.values[name + ".en"] = english
    return copy
  }

  /// Sets an argument to what a function writes in both languages.
  func setting(_ name: String, _ write: (LanguageFormat) -> String) -> RuleArguments {
    setting(name, italian: write(.italian), english: write(.english))
  }

  func setting(_ name: String, _ quantity: Quantity) -> RuleArguments {
    setting(name) { quantity.written(in: $0) }
  }

  func setting(_ name: String, _ date: PartialDate) -> RuleArguments {
    setting(name) { $0.date(date) }
  }

  /// Sets an argument to a percentage with one decimal.
  func setting(_ name: String, percentOf part: Int, in whole: Int) -> RuleArguments {
    setting(name) { $0.percent(part, of: whole) ?? "–" }
  }
}
