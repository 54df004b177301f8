/// A date as people write it, held against the form that the data wants.
package enum WrittenDate {
  /// What a text is as a date.
  package enum Verdict: Equatable {
    case right
    /// The right form, but no such day or month.
    case unreal
    /// Another form; with the right one, when it is clear which date is meant.
    case otherForm(String?)
  }

  /// Checks a text against `YYYY-MM-DD`; if it may be partial, against `YYYY-MM` and `YYYY` too.
  package static func check(_ text: String, mayBePartial: Bool) -> Verdict {
    if let parts = plainParts(of: text) { return isReal(parts) ? .right : .unreal }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    let hasForm = lengths == [4, 2, 2] || (mayBePartial && (lengths == [4, 2] || lengths == [4]))
    if hasForm, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) {
      return isReal(parts.compactMap { Int($0) }) ? .right : .unreal
    }
    return .otherForm(mended(text, mayBePartial: mayBePartial))
  }

  /// Year, month and day of a text that has them all just so, as most have.
  private static func plainParts(of text: String) -> [Int]? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 10 else { return nil }
      var parts = [0, 0, 0]
      var part = 0
      for (index, byte) in bytes.enumerated() {
        if index == 4 || index == 7 {
          guard byte == UInt8(ascii: "-") else { return nil }
          part += 1
        } else {
          guard byte.isDigit else { return nil }
          parts[part] = parts[part] * 10 + Int(byte &- 48)
        }
      }
      return parts
    }
  }

  /// Whether year, month and day, as many as are given, are in the calendar.
  private static func isReal(_ parts: [Int]) -> Bool {
    guard let year = parts.first, year > 0 else { return false }
    guard parts.count > 1 else { return true }
    guard (1...12).contains(parts[1]) else { return false }
    return parts.count == 2 || (1...days(in: parts[1], of: year)).contains(parts[2])
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static let months = [
    ["gennaio", "january"], ["febbraio", "february"], ["marzo", "march"], ["aprile", "april"],
    ["maggio", "may"],
    ["giugno", "june"], ["luglio", "july"], ["agosto", "august"], ["settembre", "september"],
    ["ottobre", "october"], ["novembre", "november"], ["dicembre", "december"],
  ]

  /// `30/06/2024`, `2024.6.30`, `20240630`, `30 giugno 2024`, `06/2024` in the form of the data.
  private static func mended(_ text: String, mayBePartial: Bool) -> String? {
    var words = text.lowercased().split { "/.-–, °º".contains($0) || $0.isWhitespace }
    if let digits = words.first, words.count == 1, digits.utf8.count == 8 {
      words = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
    }
    guard words.count == 3 || (mayBePartial && words.count == 2) else { return nil }
    var parts: [(value: Int, isYear: Bool)] = []
    for word in words {
      if let month = months.firstIndex(where: { $0.contains(String(word)) }) {
        parts.append((month + 1, false))
      } else if let value = Int(word), value > 0, word.utf8.allSatisfy(\.isDigit) {
        parts.append((value, word.utf8.count == 4))
      } else {
        return nil
      }
    }
    // The year is the part with four digits; before it stand day and month, after it month and day.
    if parts.last?.isYear ?? false { parts.reverse() }
    guard parts.map(\.isYear) == [true, false, false].prefix(parts.count).map(\.self) else { return nil }
    let numbers = parts.map(\.value)
    guard isReal(numbers) else { return nil }
    return numbers.enumerated().map { pad($1, to: $0 == 0 ? 4 : 2) }.joined(separator: "-")
  }

  private static func pad(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
