import Content

extension Figure {
  /// The value as a language writes it: `12.345`, `87,2%`, `1 : 2,8`, `15.240 kWh`, `n.d.`, `<5`; a change carries
  /// its sign.
  ///
  /// People and counts are bare numbers, as are years; percentages and ratios have one decimal, everything else the
  /// digits of its value.
  /// - Parameters:
  ///   - fallbacks: the languages to take the name of a unit from, where it has none in this one.
  ///   - showsCents: whether an amount of money is written with its cents or in whole euro.
  ///   - showsUnit: whether hours, days and physical units are named; the heading of a column may have done it.
  public func written(
    in language: Language,
    orIn fallbacks: [String] = [],
    showsCents: Bool = false,
    showsUnit: Bool = true
  ) -> String {
    switch value {
    case .number(let number):
      written(number, in: language, orIn: fallbacks, showsCents: showsCents, showsUnit: showsUnit)
    case .date(let date): language.format.date(date)
    case .unknown: language.words["figures.unknown"]
    case .withheld: language.words[isBelowFive ? "figures.belowFive" : "figures.withheld"]
    }
  }

  private func written(
    _ number: FixedDecimal,
    in language: Language,
    orIn fallbacks: [String],
    showsCents: Bool,
    showsUnit: Bool
  ) -> String {
    let format = language.format
    switch unit {
    case .euro:
      let cents = number.rounded(toDigits: 2).units
      return format.euro(cents: cents, showsCents: showsCents, plus: isChange)
    case .percent:
      let tenths = number.rounded(toDigits: 1)
      // A difference between two percentages is no percentage: 2% and 3% differ by a point, or by half.
      guard isChange, isDifference else {
        return format.percent(tenths.units, digits: 1, plus: isChange)
      }
      let points = format.decimal(tenths.units, digits: 1, plus: true)
      return showsUnit ? language.words.text("units.points", ["number": points]) : points
    case .ratio where !isChange:
      let tenths = number.rounded(toDigits: 1)
      let written = format.decimal(tenths.units, digits: 1)
      return language.words.text("units.ratio", ["number": written])
    case .hours where showsUnit: return counted("units.hours", number, in: language)
    case .days where showsUnit: return counted("units.days", number, in: language)
    case .physical(let symbol) where showsUnit:
      return bare(number, in: format) + "\u{A0}" + symbol
    case .people, .count, .quantity, .ratio, .hours, .days, .physical, .date:
      guard showsUnit, let unitName else { return bare(number, in: format) }
      return bare(number, in: format) + "\u{A0}" + unitName.text(in: language.code, orIn: fallbacks)
    }
  }

  private var isDifference: Bool {
    if case .difference = computation { true } else { false }
  }

  private func bare(_ number: FixedDecimal, in format: LanguageFormat) -> String {
    format.decimal(number.units, digits: number.digits, plus: isChange)
  }

  private func counted(_ key: String, _ number: FixedDecimal, in language: Language) -> String {
    let isOne = number.magnitude == FixedDecimal(1)
    return language.words.count(key, isOne ? 1 : 2, written: bare(number, in: language.format))
  }
}
