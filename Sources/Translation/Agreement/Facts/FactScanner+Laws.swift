extension FactScanner {
  /// The kinds of act that are cited by number and year.
  private enum Act: Int {
    case law = 1, decreeLaw, legislativeDecree, regulation, directive, regionalLaw, presidentialDecree,
      ministersDecree
  }

  private static let acts: [UInt64: Act] = {
    let names: [(Act, String)] = [
      (.law, "l legge leggi law laws"),
      (.decreeLaw, "dl decretolegge decreelaw"),
      (
        .legislativeDecree,
        "dlgs dlgvo dleg decretolgs dlgscps decretolegislativo decretilegislativi legislativedecree legislativedecrees"
      ),
      (.regulation, "reg regue regolamento regolamentoue regolamentoce regulation regulationeu regulationec"),
      (.directive, "direttiva direttivaue direttivace directive directiveeu directiveec"),
      (.regionalLaw, "lr leggeregionale regionallaw"),
      (.presidentialDecree, "dpr decretodelpresidentedellarepubblica presidentialdecree"),
      (.ministersDecree, "dpcm"),
    ]
    var acts: [UInt64: Act] = [:]
    for (act, spellings) in names {
      for spelling in spellings.split(separator: " ") {
        for ending in ["", "n", "nr", "no", "del", "of"] {
          acts[WordTable.key(of: (spelling + ending).utf8)] = act
        }
      }
    }
    return acts
  }()

  /// The longest words of an act before its number, in bytes.
  private static let longestName = 60

  /// Reads the citation of an act whose first word has just been read: `l. 381/1991`, `Law no. 381 of 1991`,
  /// `d.lgs. 3 luglio 2017, n. 112`.
  mutating func scanLaw(from start: Int) {
    guard let (act, numberStart) = act(from: start) else { return }
    let first = digits(numberStart)
    guard let number = value(first), first.count <= 6 else { return }
    if byte(first.upperBound) == UInt8(ascii: "/") {
      let second = digits(first.upperBound + 1)
      guard let other = value(second), second.count == 2 || second.count == 4 || act == .regulation else {
        return
      }
      // The Union puts the year first.
      let isYearFirst = first.count == 4 && 1950...2100 ~= number && (act == .regulation || act == .directive)
      let year = isYearFirst ? number : other
      addLaw(
        act,
        isYearFirst ? other : number,
        year < 100 ? year + (year < 50 ? 2000 : 1900) : year,
        at: start..<second.upperBound
      )
    } else if first.count <= 2, let date = date(day: number, first), let year = date.year {
      guard let cited = citedNumber(after: date.end), let value = value(cited) else { return }
      addLaw(act, value, year, on: FactKey.date(year, date.month, number), at: start..<cited.upperBound)
    } else if let (year, date, end) = dateOrYear(after: first.upperBound) {
      addLaw(act, number, year, on: date, at: start..<end)
    }
  }

  private mutating func addLaw(
    _ act: Act,
    _ number: Int,
    _ year: Int,
    on date: UInt64? = nil,
    at range: Range<Int>
  ) {
    let key = [act.rawValue, number, year].reduce(FactKey.empty(.law)) { FactKey.adding($1, to: $0) }
    add(.law, key, at: range, alternative: FactKey.number(number), detail: date)
    index = range.upperBound
    scanNextLaw(act)
  }

  /// The second act in `Legislative Decrees 112/2017 and 117/2017`.
  private mutating func scanNextLaw(_ act: Act) {
    var next = byte(index) == UInt8(ascii: ",") ? skipSpaces(index + 1) : skipSpaces(index)
    if has("and ", at: next) || has("e ", at: next) { next = skipSpaces(word(next).end) }
    guard next > index else { return }
    let number = digits(next)
    let year = digits(number.upperBound + 1)
    guard byte(number.upperBound) == UInt8(ascii: "/"), year.count == 4, 1...5 ~= number.count,
      let value = value(number), let yearValue = self.value(year)
    else { return }
    addLaw(act, value, yearValue, at: number.lowerBound..<year.upperBound)
  }

  /// The kind that the letters from an offset on mean, and where the first digit after them stands.
  private func act(from start: Int) -> (Act, numberStart: Int)? {
    var key = WordTable.emptyKey
    var offset = start
    let limit = min(end, start + Self.longestName)
    var isRegional = false
    while offset < limit, !bytes[offset].isDigit {
      switch bytes[offset] {
      case let letter where letter.isASCIILetter: key = WordTable.adding(letter, to: key)
      // Point, space, hyphen, parentheses, line end, and the parts of the degree sign and the no-break space.
      case 0x20 where Self.acts[key] == .regionalLaw: isRegional = true
      case 0x2E, 0x20, 0x2D, 0x28, 0x29, 0x0A, 0xC2, 0xB0, 0xA0, 0xBA: break
      default: return nil
      }
      offset += 1
    }
    // What follows may name the region: `l.r. Puglia 23/2014`.
    guard offset < limit, let act = isRegional ? .regionalLaw : Self.acts[key] else { return nil }
    return (act, offset)
  }

  /// The number in `, n. 381` or `, no. 381`.
  private func citedNumber(after offset: Int) -> Range<Int>? {
    var next = byte(offset) == UInt8(ascii: ",") ? offset + 1 : offset
    next = skipSpaces(next)
    guard has("n", at: next) else { return nil }
    next = word(next).end
    if byte(next) == UInt8(ascii: ".") { next += 1 }
    let number = digits(skipSpaces(next))
    return number.isEmpty || number.count > 6 ? nil : number
  }

  /// `del 1991`, `of 8 November 1991`.
  private func dateOrYear(after offset: Int) -> (year: Int, date: UInt64?, end: Int)? {
    var next = skipSpaces(byte(offset) == UInt8(ascii: ",") ? offset + 1 : offset)
    guard next > offset, has("del", at: next) || has("of ", at: next) else { return nil }
    next = skipSpaces(word(next).end)
    // dell’8 novembre
    if has("’", at: next) { next += 3 } else if byte(next) == UInt8(ascii: "'") { next += 1 }
    let first = digits(next)
    guard let number = value(first) else { return nil }
    if first.count == 4 { return (number, nil, first.upperBound) }
    guard let date = date(day: number, first), let year = date.year else { return nil }
    return (year, FactKey.date(year, date.month, number), date.end)
  }
}
