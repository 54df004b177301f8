import Diagnostics

/// A number as people write it (`1.234,5`, `€ 1200`, `1 200`, `+5`) with the number that JSON would write.
struct WrittenNumber {
  /// What keeps it from being JSON.
  let rule: Rule
  /// The number for JSON; `nil` when it can be read in two ways (`1,234`), or is rather a code (`00184`).
  let json: String?

  private static let currencies = ["euro", "eur", "€"]
  private static let units = currencies + ["%", "mq", "kg", "km", "kwh", "h"]

  /// `nil` when the text is no number.
  init?(_ text: String) {
    var rest = Substring(text.lowercased())
    Self.trim(&rest)
    let hadUnit = Self.dropUnit(&rest)
    var sign = ""
    var hadPlus = false
    if let first = rest.first, "+-−".contains(first) {
      hadPlus = first == "+"
      sign = hadPlus ? "" : "-"
      rest.removeFirst()
      Self.trim(&rest)
    }
    let groups = rest.split(omittingEmptySubsequences: false) { Self.isGroupSpace($0) }
    let hadSpaces = groups.count > 1
    if hadSpaces {
      guard groups[0].allSatisfy(\.isNumber), groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
        groups.last?.prefix(while: \.isNumber).count == 3
      else { return nil }
    }
    let digits = groups.joined()
    guard digits.contains(where: \.isNumber), digits.utf8.allSatisfy({ $0.isDigit || $0 == 44 || $0 == 46 }),
      let plain = Self.withoutGrouping(digits)
    else { return nil }
    let isCode = plain.json?.first == "0" && plain.json?.dropFirst().first?.isNumber ?? false
    let isBare = digits.first == "." || digits.last == "."
    if hadUnit {
      rule = .jsonNumberWithUnit
    } else if hadSpaces {
      rule = .jsonNumberWithSpaces
    } else if plain.wasGrouped || digits.contains(",") {
      rule = .jsonItalianNumber
    } else if isCode {
      rule = .jsonLeadingZero
    } else if hadPlus {
      rule = .jsonPlusSign
    } else if isBare {
      rule = .jsonBarePoint
    } else {
      rule = .jsonItalianNumber
    }
    json = isCode ? nil : plain.json.flatMap { JSONNumber(sign + $0)?.text }
  }

  private static func trim(_ text: inout Substring) {
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
  }

  private static func dropUnit(_ text: inout Substring) -> Bool {
    for unit in units where text.count > unit.count {
      if text.hasSuffix(unit) {
        text.removeLast(unit.count)
      } else if currencies.contains(unit), text.hasPrefix(unit) {
        text.removeFirst(unit.count)
      } else {
        continue
      }
      trim(&text)
      return true
    }
    return false
  }

  private static func isGroupSpace(_ character: Character) -> Bool {
    character.isWhitespace || character == "'" || character == "’"
  }

  /// Digits without marks between thousands and with a point before the decimals; `nil` when they are no number.
  private static func withoutGrouping(_ digits: String) -> (json: String?, wasGrouped: Bool)? {
    let points = digits.count { $0 == "." }
    let commas = digits.count { $0 == "," }
    if points > 0, commas > 0 {
      let lastIsComma = digits.last { $0 == "." || $0 == "," } == ","
      let (mark, group): (Character, Character) = lastIsComma ? (",", ".") : (".", ",")
      let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 2, isGrouped(parts[0], by: group) else { return nil }
      return (parts[0].filter { $0 != group } + "." + parts[1], true)
    }
    let mark: Character = points > 0 ? "." : ","
    switch points + commas {
    case 0: return (digits, false)
    case 1:
      let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
      // `1,234` is 1.234 in Italy and 1234 in England.
      if isGrouped(Substring(digits), by: mark), parts[0] != "0" { return (nil, mark == ".") }
      if parts[1].isEmpty { return (String(parts[0]), false) }
      return ((parts[0].isEmpty ? "0" : parts[0]) + "." + parts[1], false)
    default:
      guard isGrouped(Substring(digits), by: mark) else { return nil }
      return (digits.filter { $0 != mark }, true)
    }
  }

  /// Whether every mark is followed by three digits, and the first preceded by one to three.
  private static func isGrouped(_ digits: Substring, by mark: Character) -> Bool {
    let groups = digits.split(separator: mark, omittingEmptySubsequences: false)
    return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
