import Content

/// How the figures of a year differ from those of the year before.
struct Changes {
  let year: Int
  private let figures: FigureRegister
  /// The figures that changed a lot, in the order of the data.
  private(set) var large: [(before: Figure, after: Figure)] = []
  /// The figures that were there the year before only; those of one record that vanished together stand together.
  private(set) var vanished: [[Figure]] = []
  private let factor: Double
  private let minimum: Double

  init(of year: YearFiles, report: NamedValue, in figures: FigureRegister) {
    self.year = year.year
    self.figures = figures
    factor = report.value["changeFactor"]?.double ?? 1.5
    minimum = report.value["changeMinimum"]?.double ?? 20
    // Single members are no business of the report's.
    let new = figures.figuresOfAll(in: year.year)
    for figure in new where figure.asksForNote {
      guard let last = before(figure.name), let from = last.number, let to = figure.number,
        isLarge(from: from, to: to)
      else { continue }
      large.append((last, figure))
    }
    let old = figures.figuresOfAll(in: year.year - 1)
    let lost = old.filter { $0.isSeries && after($0.name) == nil && isMissed($0, in: year) }
    if !lost.isEmpty { group(lost, after: new) }
  }

  /// The figure of a name in the year before.
  func before(_ name: String) -> Figure? { figures.named(name, only: year - 1) }

  /// The figure of a name in the year.
  func after(_ name: String) -> Figure? { figures.named(name, only: year) }

  /// Whether a number has become more than so many times another, or has lost its sign.
  func isLarge(from old: FixedDecimal, to new: FixedDecimal) -> Bool {
    let (old, new) = (old.double, new.double)
    let (less, more) = (min(abs(old), abs(new)), max(abs(old), abs(new)))
    guard old != new, more >= minimum else { return false }
    return old * new <= 0 || more > less * factor
  }

  /// What every message about a change names.
  func arguments(name: String) -> RuleArguments {
    let hundredths = Int((min(factor, 1_000_000) * 100).rounded())
    let digits = hundredths.isMultiple(of: 100) ? 0 : hundredths.isMultiple(of: 10) ? 1 : 2
    let units = hundredths / (digits == 0 ? 100 : digits == 1 ? 10 : 1)
    return RuleArguments(
      dictionaryLiteral: ("name", name),
      ("year", String(year)),
      ("last", String(year - 1))
    )
    .setting("factor") { $0.decimal(units, digits: digits) }
  }

  /// Whether a figure was of some size, and the file that held it is there this year. Of the consortium's own staff
  /// any number is: they are few, and the same is asked about them every year.
  private func isMissed(_ figure: Figure, in year: YearFiles) -> Bool {
    guard let number = figure.number, let origin = figure.origin else { return false }
    let isOwnStaff = figure.name.hasPrefix("people.own.") && number.units != 0
    guard isOwnStaff || abs(number.double) >= minimum else { return false }
    let parts = origin.file.split(separator: "/")
    return parts.count < 2 || year[String(parts[1])] != nil
  }

  /// Puts figures together of which the same record is gone: nothing that is left begins with its name.
  private mutating func group(_ lost: [Figure], after: [Figure]) {
    let left = after.filter(\.isSeries).map(\.name)
    var places: [String: Int] = [:]
    for figure in lost {
      let gone = Self.records(of: figure.name).first { record in !left.contains { $0.hasPrefix(record) } }
      let record = gone.map(String.init) ?? figure.name
      if let place = places[record] {
        vanished[place].append(figure)
      } else {
        places[record] = vanished.count
        vanished.append([figure])
      }
    }
  }

  /// `a.` and `a.b.` of `a.b.c`.
  private static func records(of name: String) -> [Substring] {
    name.indices.filter { name[$0] == "." }.map { name[...$0] }
  }
}

extension Figure {
  /// Whether the number is typed year after year. Single grants come and go, what projects did is told with them,
  /// and single members are no business of the report's.
  fileprivate var isSeries: Bool { origin != nil && !Self.isOneOfMany(name) }

  /// Shares and averages change with what they are made of, and so do sums of series: they ask for no note of their
  /// own.
  fileprivate var asksForNote: Bool {
    if isSeries { return true }
    guard origin == nil, !Self.isOfMember(name) else { return false }
    return switch computation {
    case .count: true
    case .sum(let parts): parts.contains(where: Self.isOneOfMany)
    case .share, .ratio, .difference, .average, nil: false
    }
  }

  /// Whether a typed figure is that of one member, grant or project.
  private static func isOneOfMany(_ name: String) -> Bool {
    isOfMember(name) || name.hasPrefix("funding.") || name.hasPrefix("projects.")
  }

  private static func isOfMember(_ name: String) -> Bool {
    name.hasPrefix("network.by")
      || name.hasPrefix("members.") && name.utf8.count { $0 == UInt8(ascii: ".") } > 1
  }

  /// The number as a message writes it.
  func written(in format: LanguageFormat) -> String {
    guard let number else { return "–" }
    switch unit {
    case .euro: return Quantity.euro(cents: number.rounded(toDigits: 2).units).written(in: format)
    case .percent: return format.percent(number.units, digits: number.digits)
    case .physical(let unit): return format.decimal(number.units, digits: number.digits) + "\u{A0}" + unit
    case .people, .hours, .days, .ratio, .count, .quantity, .date:
      return format.decimal(number.units, digits: number.digits)
    }
  }
}
