import Content
import Diagnostics

/// A name as texts write it: `name`, `name.change`, `name@2023`, `name.change@2023`.
extension FigureRegister {
  /// What a reference derives from a figure.
  private enum Derivation: String, CaseIterable {
    /// The difference with the year before; of percentages in points.
    case change
    /// The difference with the year before in percent.
    case growth
    /// The percentage that the figure is of its whole.
    case share

    var suffix: String { "." + rawValue }
  }

  /// Short names for what is quoted often.
  private static let aliases = [
    (name: "finance.valueOfProduction", meant: "finance.incomeStatement.valueOfProduction")
  ]

  private static func alias(_ name: String) -> String? { aliases.first { $0.name == name }?.meant }

  /// The figure that a reference means; `nil` where there is none.
  ///
  /// A name may end in `.change` (the difference with the year before, of percentages in points), in `.growth` (the
  /// same in percent) or in `.share` (the percentage of its `whole`), and after that in a year: `name.change@2023`.
  /// What is derived of a figure that isn't known is not known either; a change has to have a year before.
  /// - Parameter year: the year that a text is about; `nil` for what is so now, else in the latest year.
  public func figure(_ reference: String, in year: Int? = nil) -> Figure? {
    guard let parts = Self.parts(of: reference) else { return nil }
    let figure = parts.year.map { named(parts.name, only: $0) } ?? named(parts.name, in: year)
    guard let figure else { return nil }
    switch parts.derivation {
    case nil: return figure
    case .change: return change(of: figure)
    case .growth: return growth(of: figure)
    case .share: return share(of: figure)
    }
  }

  /// The reference that somebody most likely meant, with the same ending and year.
  public func nearMiss(_ reference: String, in year: Int?) -> String? {
    let (name, derivation, wantedYear, ending) = Self.split(reference)
    let known = names(for: wantedYear ?? year)
    // The name is right: what is missing is its whole, or the year before.
    guard !known.contains(name), Self.alias(name) == nil else { return nil }
    return NearMiss.of(name, among: known).map { $0 + (derivation?.suffix ?? "") + ending }
  }

  private static func split(
    _ reference: String
  ) -> (name: String, derivation: Derivation?, year: Int?, ending: String) {
    // Names are ASCII, and thousands are looked up: bytes are quicker to go through than characters.
    var text = reference
    let (at, dot) = text.withUTF8 { bytes in
      let at = bytes.lastIndex(of: UInt8(ascii: "@")) ?? bytes.count
      return (at, bytes[..<at].lastIndex(of: UInt8(ascii: ".")) ?? at)
    }
    let bytes = reference.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: at)
    let ending = String(reference[end...])
    let year = ending.isEmpty ? nil : Int(ending.dropFirst())
    // No derivation is called longer than this.
    if at - dot - 1 <= 6 {
      let last = bytes.index(bytes.startIndex, offsetBy: min(dot + 1, at))
      if let derivation = Derivation(rawValue: String(reference[last..<end])) {
        return (String(reference[..<bytes.index(before: last)]), derivation, year, ending)
      }
    }
    return (ending.isEmpty ? reference : String(reference[..<end]), nil, year, ending)
  }

  private static func parts(of reference: String) -> (name: String, derivation: Derivation?, year: Int?)? {
    let (name, derivation, year, ending) = split(reference)
    if !ending.isEmpty, year == nil || ending.utf8.count != 5 { return nil }
    return (alias(name) ?? name, derivation, year)
  }
}

extension FigureRegister {
  private func previous(of figure: Figure) -> Figure? {
    figure.year.flatMap { named(figure.name, only: $0 - 1) }
  }

  private func change(of figure: Figure) -> Figure? {
    guard figure.unit != .date, let previous = previous(of: figure) else { return nil }
    let value = figure.value.minus(previous.value)
    let computation = Figure.Computation.difference(figure.name, Self.reference(previous))
    return derived(.change, of: figure, with: previous, unit: figure.unit, value, computation)
  }

  private func growth(of figure: Figure) -> Figure? {
    guard figure.unit != .date, let previous = previous(of: figure) else { return nil }
    var base = previous.value
    if case .number(let number) = base { base = .number(number.magnitude) }
    let value = figure.value.minus(previous.value).divided(by: base, times: 100, digits: 1)
    let computation = Figure.Computation.ratio(figure.name, Self.reference(previous))
    return derived(.growth, of: figure, with: previous, unit: .percent, value, computation)
  }

  private func share(of figure: Figure) -> Figure? {
    guard let name = figure.whole else { return nil }
    let table = figure.year.map { named(name, only: $0) } ?? named(name, in: nil)
    guard let whole = table else { return nil }
    let value = figure.value.divided(by: whole.value, times: 100, digits: 1)
    let computation = Figure.Computation.share(part: figure.name, whole: name)
    return derived(.share, of: figure, with: whole, unit: .percent, value, computation)
  }

  private func derived(
    _ derivation: Derivation,
    of figure: Figure,
    with other: Figure,
    unit: Figure.Unit,
    _ value: Figure.Value,
    _ computation: Figure.Computation
  ) -> Figure {
    var derived = Figure(
      figure.name + derivation.suffix,
      label: .words("figures." + derivation.rawValue, ["label": figure.label]),
      unit: unit,
      value: value
    )
    derived.year = figure.year
    derived.asOf = figure.asOf
    derived.source = figure.source
    derived.coverage = figure.coverage
    derived.isEstimated = figure.isEstimated || other.isEstimated
    derived.computation = computation
    derived.isChange = derivation != .share
    return derived
  }

  private static func reference(_ figure: Figure) -> String {
    figure.year.map { "\(figure.name)@\($0)" } ?? figure.name
  }
}
