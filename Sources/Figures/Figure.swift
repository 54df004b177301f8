import Content

/// A number or date of the consortium that texts, tables and charts quote by name.
public struct Figure: Sendable, Hashable {
  /// What is counted or measured.
  public enum Unit: Sendable, Hashable {
    case people, euro, hours, days, percent, ratio, count
    /// A number without unit that may have decimals, such as full-time equivalents.
    case quantity
    /// A unit of physics as it is written: `kWh`, `m³`.
    case physical(String)
    /// A day, month or year.
    case date
  }

  /// How much.
  public enum Value: Sendable, Hashable {
    case number(FixedDecimal)
    case date(PartialDate)
    /// `null` in the data: asked for, but not known.
    case unknown
    /// Kept back, so that nobody can be recognised. The number itself is nowhere in the register.
    case withheld
  }

  /// How many of those asked have answered.
  public struct Coverage: Sendable, Hashable {
    public let reporting: Int
    public let total: Int

    public init(reporting: Int, total: Int) {
      self.reporting = reporting
      self.total = total
    }
  }

  /// Where a figure is typed: a data file by its name below `data` (`2024/finance`), and the bytes of the value.
  public struct Origin: Sendable, Hashable {
    public let file: String
    public let range: Range<Int>

    public init(file: String, range: Range<Int>) {
      self.file = file
      self.range = range
    }
  }

  /// How a figure that nobody types is made of others, by their names.
  public enum Computation: Sendable, Hashable {
    /// Counted or added up from records whose numbers have no names.
    case count
    case sum(FigureNames)
    case share(part: String, whole: String)
    case ratio(String, String)
    case difference(String, String)
    case average(FigureNames)
  }

  /// The dotted name: `finance.incomeStatement.valueOfProduction`.
  public let name: String
  public var label: Label
  public var unit: Unit
  /// What is counted, where the consortium has named a unit of its own.
  public var unitName: LocalizedText?
  public var value: Value
  /// The year that the figure is about; `nil` for what is so now.
  public var year: Int?
  /// The day that the figure is about.
  public var asOf: PartialDate?
  /// Where the number comes from.
  public var source: LocalizedText?
  /// Where it is typed; `nil` for what is computed.
  public var origin: Origin?
  public var coverage: Coverage?
  public var isEstimated = false
  public var computation: Computation?
  /// The name of the figure that this one is a part of, for `.share`.
  public var whole: String?
  /// Whether it is a difference, which is written with its sign.
  public var isChange = false
  /// Whether a withheld number is one of 1 to 4; others are withheld so that these can't be computed back.
  public var isBelowFive = false

  public init(_ name: String, label: Label, unit: Unit, value: Value) {
    self.name = name
    self.label = label
    self.unit = unit
    self.value = value
  }

  /// The number, where there is one and it may be told.
  public var number: FixedDecimal? {
    if case .number(let number) = value { number } else { nil }
  }
}
