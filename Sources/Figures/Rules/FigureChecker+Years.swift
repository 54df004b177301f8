import Content
import Diagnostics

extension FigureChecker {
  /// The files that the report of a year is made from, each with what it holds.
  private static let needed: [(name: String, italian: String, english: String)] = [
    ("people", "i dati di chi lavora per il consorzio", "the data of those who work for the consortium"),
    ("returns", "i dati comunicati dai soci", "what the members have reported"),
    (
      "finance", "il conto economico, lo stato patrimoniale e il valore aggiunto",
      "the accounts and the value added"
    ),
    (
      "contracts", "i contratti e i soci che li eseguono", "the contracts and the members that carry them out"
    ),
    ("funding", "i contributi pubblici incassati", "the public contributions that were cashed"),
    ("environment", "i consumi e gli effetti sull'ambiente", "consumption and effects on the environment"),
  ]

  /// The folders of the years: none to come, none left out, none without a file that its report needs.
  mutating func checkYears() {
    for year in years {
      let folder = "\(root)/data/\(year.year)"
      if year.year > today.year {
        report(.yearInFuture, path: folder, ["year": String(year.year), "now": String(today.year)])
      } else if year.year < 1990 {
        report(.yearTooOld, path: folder, ["year": String(year.year)])
      }
      for (name, italian, english) in Self.needed where year["report"] != nil && year[name] == nil {
        // A draft may still wait for some of its data.
        let isApproved = year["report"]?["approval"]?["date"]?.value.string != nil
        report(
          isApproved ? .yearFileMissing : .yearFileMissingInDraft,
          path: "\(folder)/\(name).json",
          RuleArguments(dictionaryLiteral: ("name", name + ".json"), ("year", String(year.year)))
            .setting("content", italian: italian, english: english)
        )
      }
      checkSources(of: year)
      var dates = year.names.compactMap { year[$0]?["asOf"] }
      if let day = year["report"]?["membershipAsOf"] { dates.append(day) }
      for asOf in dates {
        guard let date = asOf.value.string.flatMap(PartialDate.init), date.year != year.year else { continue }
        let arguments = RuleArguments(dictionaryLiteral: ("year", String(year.year)))
        report(.asOfAnotherYear, at: asOf, arguments.setting("date", date))
      }
    }
    let plausible = years.filter { 1990...max(1990, today.year) ~= $0.year }
    for (year, next) in zip(plausible, plausible.dropFirst()) where next.year > year.year + 1 {
      report(
        .yearLeftOut,
        path: "\(root)/data/\(year.year + 1)",
        ["before": String(year.year), "after": String(next.year), "year": String(year.year + 1)]
      )
    }
  }

  /// Each file of an approved report says where its numbers come from.
  private mutating func checkSources(of year: YearFiles) {
    guard year["report"]?["approval"]?["date"]?.value.string != nil else { return }
    for name in year.names {
      guard let source = year[name]?["source"], source.value.isNull else { continue }
      report(.sourceUnknown, at: source, ["year": String(year.year)])
    }
  }

  private mutating func report(_ rule: Rule, path: String, _ arguments: RuleArguments) {
    diagnostics.append(Diagnostic(rule, path: path, arguments.values))
  }
}

// MARK: - Numbers that can't be

extension FigureChecker {
  /// Fields outside `finance` that are sums of money.
  private static let moneyKeys: Set<String> = [
    "valueTotal", "valueYear", "ownShare", "amount", "amountCashed", "valueOfProduction", "revenuePublic",
    "revenuePrivate", "surplus", "pay", "allowance", "expenses", "costEur", "highestGrossAnnual",
    "lowestGrossAnnual",
  ]

  /// The accounts hold money but for these.
  private static let countKeys: Set<String> = ["year", "donors"]

  /// Numbers that no count or sum of money can be.
  mutating func checkNumbers(of year: YearFiles) {
    for name in year.names {
      guard let file = year[name] else { continue }
      var path = [name]
      checkNumbers(file.value, in: file.source, path: &path, isMoney: false)
    }
    for indicator in year["environment"]?["indicators"]?.records(by: "id") ?? []
    where indicator.value.string("unit") == "%" {
      if let value = indicator["value"] { checkPercentage(value.named("environment." + indicator.key)) }
    }
  }

  /// - Parameter path: the file's name and the keys that lead to the value.
  private mutating func checkNumbers(
    _ value: JSONValue,
    in source: SourceFile,
    path: inout [String],
    isMoney: Bool
  ) {
    switch value.kind {
    case .number(let number):
      let isShort =
        number.text.utf8.count < 10 && !number.text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
      if !isShort, number.double.magnitude > 1e13 {
        report(.numberTooLarge, in: source, at: value.range, ["name": path.joined(separator: ".")])
      } else if isMoney, number.cents == nil {
        report(.moneyWithoutCents, in: source, at: value.range, ["name": path.joined(separator: ".")])
      }
    case .object(let members):
      let isFinance = path[0] == "finance"
      for member in members {
        let isMoney =
          isFinance ? !Self.countKeys.contains(member.key) : Self.moneyKeys.contains(member.key)
        path.append(member.key)
        checkNumbers(member.value, in: source, path: &path, isMoney: isMoney)
        path.removeLast()
      }
    case .array(let elements):
      for element in elements { checkNumbers(element, in: source, path: &path, isMoney: isMoney) }
    case .null, .bool, .string: break
    }
  }

  /// The consortium's own indicators: no value of a year to come, no share above the whole.
  mutating func checkIndicators() {
    guard let file = data["indicators"] else { return }
    for indicator in file.value["indicators"]?.array ?? [] {
      let name = "indicators." + indicator.string("id")
      for member in indicator["values"]?.members ?? [] {
        if let year = Int(member.key), year > today.year {
          let arguments: RuleArguments = ["name": name, "year": member.key]
          report(.indicatorInFuture, in: file.source, at: member.keyRange, arguments)
        }
        guard indicator.string("unit") == "percent" else { continue }
        checkPercentage(NamedValue(member.value, name: name, source: file.source))
      }
    }
  }

  private mutating func checkPercentage(_ value: NamedValue) {
    guard let number = value.value.double, number > 100, let text = value.value.number?.text else { return }
    let arguments: RuleArguments = ["name": value.name]
    report(.percentageAboveHundred, at: value, arguments.setting("value") { $0.number(literal: text) })
  }
}
