import Content
import Diagnostics

/// A value of a data file with the name that its figures have: `finance.incomeStatement`.
struct NamedValue {
  let value: JSONValue
  private var path: Path
  private let file: File

  init(_ value: JSONValue, name: String, source: SourceFile) {
    self.init(value, Path(name), .shared(source))
  }

  private init(_ value: JSONValue, _ path: Path, _ file: File) {
    self.value = value
    self.path = path
    self.file = file
  }

  var name: String { path.name }
  var source: SourceFile { file.source }
  var range: Range<Int> { value.range }

  /// The member of an object; `nil` where there is none.
  subscript(_ key: String) -> NamedValue? {
    value[key].map { NamedValue($0, path.appending(key), file) }
  }

  /// The members of an object, or of an array's records by their id, in the order of the file.
  var children: [NamedValue] {
    value.members.map { NamedValue($0.value, path.appending($0.key), file) }
  }

  /// The records of an array, each named by a field that no other has.
  func records(by key: String) -> [NamedValue] {
    value.array.map { NamedValue($0, path.appending($0[key]?.string ?? "…"), file) }
  }

  /// The same value under another name.
  func named(_ name: String) -> NamedValue { NamedValue(value, Path(name), file) }

  /// The last part of the name, as the file spells it.
  var key: String {
    let name = name
    return String(name[(name.lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex)...])
  }

  /// A sum of money; `nil` where it is not known, or no such sum.
  var money: Quantity? { value.money.map { .euro(cents: $0) } }

  /// A count of people or things; `nil` where it is not known, or no whole number.
  var count: Quantity? { value.count.map { .count($0) } }
}

extension JSONValue {
  /// A sum of money in cents; `nil` where it is not known, or no such sum.
  var money: Int? { number?.cents.flatMap { Self.isSane($0) ? $0 : nil } }

  /// A count of people or things; `nil` where it is not known, or no whole number.
  var count: Int? { number?.int.flatMap { Self.isSane($0) ? $0 : nil } }

  /// Numbers beyond ten thousand billion euro are slips of the hand, and would not bear being summed.
  private static func isSane(_ number: Int) -> Bool { number.magnitude <= 1_000_000_000_000_000 }
}

extension Int {
  /// The sum, or the largest number that rules still reckon with: no file may stop the program.
  func plus(_ other: Int) -> Int {
    let (sum, overflowed) = addingReportingOverflow(other)
    let limit = Int.max / 4
    return Swift.min(Swift.max(overflowed ? (self < 0 ? -limit : limit) : sum, -limit), limit)
  }
}

extension NamedValue {
  /// A dotted name in the parts that it is made of. Most values are right, and nobody asks for their
  /// names; short parts, as keys are, cost no allocation.
  private struct Path {
    private var beginning: String
    private var first = ""
    private var second = ""
    private var third = ""
    private var fourth = ""
    private var count = 0

    init(_ name: String) { beginning = name }

    func appending(_ key: String) -> Path {
      var path = count == 4 ? Path(name) : self
      switch path.count {
      case 0: path.first = key
      case 1: path.second = key
      case 2: path.third = key
      default: path.fourth = key
      }
      path.count += 1
      return path
    }

    var name: String {
      [first, second, third, fourth].prefix(count).reduce(beginning) { $0 + "." + $1 }
    }
  }

  /// The file, at the price of one reference for each copy.
  private indirect enum File {
    case shared(SourceFile)

    var source: SourceFile {
      switch self {
      case .shared(let source): source
      }
    }
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
