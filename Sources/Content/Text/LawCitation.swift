import Diagnostics

/// An act that social cooperatives cite often, so that a slip in its kind or number can be seen.
struct KnownAct: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case law, decreeLaw, legislativeDecree, regulation
  }

  let kind: Kind
  let number: Int
  let year: Int

  /// The act as it is cited in a language: `d.lgs. 117/2017`.
  func citation(inItalian isItalian: Bool) -> String {
    switch kind {
    case .law: isItalian ? "l. \(number)/\(year)" : "law \(number)/\(year)"
    case .decreeLaw: isItalian ? "d.l. \(number)/\(year)" : "decree-law \(number)/\(year)"
    case .legislativeDecree: isItalian ? "d.lgs. \(number)/\(year)" : "legislative decree \(number)/\(year)"
    case .regulation: isItalian ? "reg. (UE) \(year)/\(number)" : "Regulation (EU) \(year)/\(number)"
    }
  }

  /// The act of a number and year. Italian acts of a year are numbered in one row, whatever their kind.
  static func find(number: Int, year: Int) -> KnownAct? {
    all.first { $0.number == number && $0.year == year }
  }

  /// The law whose number and year have run together, with or without a digit lost: 3891 for 381/91.
  static func find(garbled digits: String) -> KnownAct? {
    if digits == "3891" { return find(number: 381, year: 1991) }
    guard digits.utf8.count >= 4 else { return nil }
    return all.first { act in
      guard act.kind == .law else { return false }
      let short = act.year % 100
      return digits == "\(act.number)\(act.year)" || digits == "\(act.number)\(short < 10 ? "0" : "")\(short)"
    }
  }

  private static let all: [KnownAct] =
    [
      (4, 2004), (59, 1992), (68, 1999), (106, 2016), (124, 2017), (142, 2001), (190, 2012), (241, 1990),
      (266, 1991),
      (328, 2000), (381, 1991),
    ].map { KnownAct(kind: .law, number: $0.0, year: $0.1) }
    + [
      (24, 2023), (33, 2013), (36, 2023), (50, 2016), (81, 2008), (82, 2022), (112, 2017), (117, 2017),
      (152, 2006),
      (155, 2006),
      (196, 2003), (220, 2002), (231, 2001), (286, 1998), (460, 1997),
    ].map { KnownAct(kind: .legislativeDecree, number: $0.0, year: $0.1) }
    + [
      KnownAct(kind: .decreeLaw, number: 34, year: 2019),
      KnownAct(kind: .decreeLaw, number: 48, year: 2023),
      KnownAct(kind: .decreeLaw, number: 76, year: 2020),
      KnownAct(kind: .regulation, number: 679, year: 2016),
    ]
}

extension PastedTextChecker {
  /// Checks the citation of an act that may begin at an offset.
  /// - Returns: the offset after it; `nil` if there is none.
  mutating func checkLaw(at start: Int, word: Range<Int>, in block: Prose.Block) -> Int? {
    guard LawKind.mayBegin(with: word, in: prose), let kind = LawKind(at: start, in: prose, limit: block.end)
    else { return nil }
    let first = digits(from: kind.end, limit: block.end)
    guard let number = Int(prose.text(first)), first.count <= 7 else { return nil }
    guard first.upperBound < block.end, prose.bytes[first.upperBound] == UInt8(ascii: "/") else {
      if kind.kind == .law, let act = KnownAct.find(garbled: prose.text(first)) {
        reportCitation(start..<first.upperBound, act.citation(inItalian: isItalian))
      }
      return first.upperBound
    }
    let second = digits(from: first.upperBound + 1, limit: block.end)
    guard second.count == 2 || second.count == 4 || kind.kind == .regulation,
      let other = Int(prose.text(second))
    else { return nil }
    let range = start..<second.upperBound
    let year = second.count == 2 ? other + (other < 50 ? 2000 : 1900) : other
    if let act = KnownAct.find(number: number, year: year) ?? KnownAct.find(number: other, year: number) {
      let isSwapped = (act.number == number) == (act.kind == .regulation)
      if kind.kind != act.kind || isSwapped { reportCitation(range, act.citation(inItalian: isItalian)) }
    } else if kind.kind == nil {
      let act = KnownAct(kind: .legislativeDecree, number: number, year: year)
      reportCitation(range, act.citation(inItalian: isItalian))
    }
    return range.upperBound
  }

  private func digits(from start: Int, limit: Int) -> Range<Int> {
    var end = start
    while end < limit, prose.bytes[end] &- 0x30 < 10 { end += 1 }
    return start..<max(start, end)
  }

  private mutating func reportCitation(_ range: Range<Int>, _ correct: String) {
    report(.textLawCitation, range, ["written": prose.text(range), "correct": correct], replacement: correct)
  }
}

/// The words before the number of an act.
private struct LawKind {
  /// Which kind they mean; `nil` for one that does not exist.
  let kind: KnownAct.Kind?
  /// The offset of the number.
  let end: Int

  /// Whether a word can be the first of such words; saves reading on for all others that begin with l, d or r.
  static func mayBegin(with word: Range<Int>, in prose: Prose) -> Bool {
    guard word.count > 1 else { return true }
    return switch (prose.bytes[word.lowerBound] | 0x20, prose.bytes[word.lowerBound + 1] | 0x20, word.count) {
    case (UInt8(ascii: "d"), UInt8(ascii: "l"), _): true
    case (UInt8(ascii: "d"), UInt8(ascii: "e"), 6...7): true
    case (UInt8(ascii: "l"), UInt8(ascii: "e"), 5...11): true
    case (UInt8(ascii: "l"), UInt8(ascii: "a"), 3): true
    case (UInt8(ascii: "r"), UInt8(ascii: "e"), 3...11): true
    default: false
    }
  }

  /// Reads letters, points, spaces and parentheses up to the first digit.
  init?(at start: Int, in prose: Prose, limit: Int) {
    var letters: [UInt8] = []
    var index = start
    let limit = min(limit, start + 40)
    scanning: while index < limit {
      let byte = prose.bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break scanning
      // Point, space, hyphen, parentheses, line end, and the parts of the degree sign and the no-break space.
      case 0x2E, 0x20, 0x2D, 0x28, 0x29, 0x0A, 0xC2, 0xB0, 0xA0: break
      default: return nil
      }
      index += 1
    }
    guard index < limit else { return nil }
    end = index
    switch Self.withoutNumberWord(letters) {
    case "l", "legge", "law": kind = .law
    case "dl", "decretolegge", "decreelaw": kind = .decreeLaw
    case "dlgs", "dlgvo", "dlg", "decretolgs", "decretolegislativo", "legislativedecree":
      kind = .legislativeDecree
    case "dllegislativo", "dllgs", "decretoleggelegislativo": kind = nil
    case "reg", "regue", "regolamento", "regolamentoue", "regulatio", "regulation", "regulationeu":
      kind = .regulation
    default: return nil
    }
  }

  /// Takes the word for "number" from the end: `legge n. 381/1991`.
  private static func withoutNumberWord(_ letters: [UInt8]) -> String {
    var letters = letters
    if letters.count > 1, letters.last == UInt8(ascii: "n") { letters.removeLast() }
    if letters.count > 2, letters.suffix(2).elementsEqual([UInt8(ascii: "n"), UInt8(ascii: "r")]) {
      letters.removeLast(2)
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
