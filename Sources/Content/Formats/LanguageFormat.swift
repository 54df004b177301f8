/// How a language writes numbers, money, dates and lists.
///
/// Everything that differs is a value of this type, so that another language is only other values. The formats come
/// out the same on every machine: no locale of the system is asked.
public struct LanguageFormat: Sendable, Hashable {
  /// How numbers are written.
  public struct Numbers: Sendable, Hashable {
    /// What stands between the units and the tenths.
    public var decimalSeparator: String
    /// What stands between groups of three digits.
    public var groupSeparator: String
    /// How many digits must stand before the last group for groups to be separated: 2 leaves 1234 whole.
    public var minimumGroupingDigits: Int
    /// How a share is written, around `{number}`.
    public var percent: Pattern
    /// How an amount in euro is written, around `{number}`.
    public var euro: Pattern
    /// How a place in an order is written.
    public var ordinals: Ordinals
  }

  /// How a place in an order is written in figures.
  public enum Ordinals: Sendable, Hashable {
    /// The same letters after every number, by grammatical gender.
    case suffix(masculine: String, feminine: String)
    /// As in English: 1st, 2nd, 3rd, 4th.
    case english
  }

  /// How dates are written.
  public struct Dates: Sendable, Hashable {
    /// The names of the months from January, as within a sentence; empty to write their numbers.
    public var months: [String]
    /// A whole date, of `{day}`, `{month}` and `{year}`.
    public var day: Pattern
    /// A date without day, of `{month}` and `{year}`.
    public var month: Pattern
    /// What is written for the first day of a month; `nil` for a plain 1.
    public var firstDay: String?
  }

  /// How words are put together.
  public struct Lists: Sendable, Hashable {
    /// What stands between two items that are not the last.
    public var separator: String
    /// What stands before the last item.
    public var conjunction: String
    /// What stands there instead before an item that begins with `e`; `nil` when that makes no difference.
    public var conjunctionBeforeE: String?
  }

  /// The words for sizes of files.
  public struct FileSizes: Sendable, Hashable {
    /// The word for one byte.
    public var byte: String
    /// The word for several bytes.
    public var bytes: String
  }

  /// The code of the language, such as `it`.
  public let language: String
  /// How numbers are written.
  public var numbers: Numbers
  /// How dates are written.
  public var dates: Dates
  /// How words are put together.
  public var lists: Lists
  /// The words for sizes of files.
  public var fileSizes: FileSizes

  /// A format made of its parts.
  public init(language: String, numbers: Numbers, dates: Dates, lists: Lists, fileSizes: FileSizes) {
    self.language = language
    self.numbers = numbers
    self.dates = dates
    self.lists = lists
    self.fileSizes = fileSizes
  }
}

extension LanguageFormat {
  /// A text with places to fill, written `{name}`, taken apart once.
  public struct Pattern: Sendable, Hashable, ExpressibleByStringLiteral {
    private let pieces: [Piece]

    private enum Piece: Sendable, Hashable {
      case text(String)
      case place(String)
    }

    /// A pattern as it is written.
    public init(_ text: String) {
      var pieces: [Piece] = []
      var rest = text[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
        pieces.append(.place(String(rest[rest.index(after: open)..<close])))
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { pieces.append(.text(String(rest))) }
      self.pieces = pieces
    }

    /// A pattern as it is written.
    public init(stringLiteral text: String) { self.init(text) }

    /// The pattern with its places filled; one that the function does not know stays empty.
    func filled(_ value: (String) -> String?) -> String {
      var text = ""
      for piece in pieces {
        switch piece {
        case .text(let literal): text += literal
        case .place(let name): text += value(name) ?? ""
        }
      }
      return text
    }
  }
}
