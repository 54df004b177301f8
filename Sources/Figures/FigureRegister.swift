import Content
import Diagnostics

/// Every figure by its name and year. Nothing in it is typed: all of it is read, counted or computed from the data, in
/// one place.
public struct FigureRegister: Sendable {
  /// The years that have a folder of data, oldest first.
  public let years: [Int]
  /// Those that are quoted as the latest: without the years whose reports are being prepared.
  private let settledYears: [Int]
  private let now: FigureTable
  /// The years that there are figures of, oldest first, and these by the position of their year: a dictionary would
  /// copy a table for each look into it.
  private let tableYears: [Int]
  private let tables: [FigureTable]

  /// The figures that follow from a content. The years are worked out side by side.
  public init(of content: Content, diagnostics: inout [Diagnostic]) async {
    years = content.years.map(\.year)
    settledYears = years.filter { !content.isInPreparation($0) }
    tableYears = Self.yearsWithData(content)
    let made = await concurrentMap([nil] + tableYears.map { Optional($0) }) { year in
      year.map { Self.table(of: $0, in: content) } ?? Self.now(of: content)
    }
    now = made[0]
    tables = Array(made.dropFirst())
    // A site without yearly data quotes but a few counts, which have their own words there.
    if !years.isEmpty { checkWords(of: content.languages, diagnostics: &diagnostics) }
  }

  /// The figures of one year, or of now, in the order of the data; without those that a reference derives.
  public func figures(of year: Int?) -> AllFigures {
    guard let year else { return now.all }
    return position(of: year).map { tables[$0].all } ?? FigureTable().all
  }

  /// The same without the figures of single members, which are thousands.
  public func figuresOfAll(in year: Int?) -> [Figure] {
    guard let year else { return now.figures }
    return position(of: year).map { tables[$0].figures } ?? []
  }

  private func position(of year: Int) -> Int? { tableYears.firstIndex(of: year) }

  /// The names that a text about a year, or about now, may use.
  public func names(for year: Int?) -> [String] {
    var names = figures(of: year ?? years.last).map(\.name)
    let known = Set(names)
    names += now.figures.lazy.map(\.name).filter { !known.contains($0) }
    return names
  }

  /// The figure of a full name: the year's, else the one of now; for `nil` the one of now, else the latest there is.
  func named(_ name: String, in year: Int?) -> Figure? {
    if let year { return named(name, only: year) ?? now[name] }
    if let figure = now[name] { return figure }
    // What is planned for years to come is not the latest.
    for year in settledYears.reversed() {
      if let figure = named(name, only: year) { return figure }
    }
    return nil
  }

  /// The figure of a full name for just one year.
  func named(_ name: String, only year: Int) -> Figure? {
    guard let position = position(of: year) else { return nil }
    return tables[position][name]
  }
}

extension FigureRegister {
  /// The years with folders, and those that files without year speak of.
  private static func yearsWithData(_ content: Content) -> [Int] {
    var years = Set(content.years.map(\.year))
    for project in content.projects { years.formUnion(project.budgetByYear.map(\.year)) }
    for indicator in content.data["indicators"]?.value["indicators"]?.array ?? [] {
      years.formUnion(indicator.byYear("values").map(\.year))
    }
    return years.filter { 1...9999 ~= $0 }.sorted()
  }

  private static func now(of content: Content) -> FigureTable {
    var builder = FigureBuilder(year: nil, day: content.membersAsOf)
    builder.addMembers(of: content)
    builder.addCounts(of: content)
    builder.addConsortium(of: content)
    return builder.table
  }

  private static func table(of year: Int, in content: Content) -> FigureTable {
    var builder = FigureBuilder(year: year)
    builder.reserveCapacity(2000)
    builder.addFinance(of: content)
    builder.addPeople(of: content)
    builder.addFinanceRatios()
    builder.addContracts(of: content)
    builder.addFunding(of: content)
    builder.addEnvironment(of: content)
    builder.addIndicators(of: content)
    builder.addGovernance(of: content)
    builder.addMembers(of: content)
    builder.addNetwork(of: content)
    builder.addProjects(of: content)
    builder.addConsortium(of: content)
    return builder.table
  }
}
