import Content

/// A number, year or date of the consortium that texts may quote by name.
public struct Figure: Sendable, Hashable {
  /// What is counted and how it is written.
  public enum Value: Sendable, Hashable {
    /// How many there are.
    case count(Int)
    /// A share in tenths of a percent: 842 is 84.2 %.
    case share(permille: Int)
    /// A year, which is written without grouping.
    case year(Int)
    /// A day, month or year.
    case date(PartialDate)
  }

  /// The dotted name: `members.kind.A`.
  public let name: String
  public let value: Value

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// The value as a language writes it.
  public func written(in format: LanguageFormat) -> String {
    switch value {
    case .count(let count): format.integer(count)
    case .share(let permille): format.percent(permille, digits: 1)
    case .year(let year): String(year)
    case .date(let date): format.date(date)
    }
  }
}
