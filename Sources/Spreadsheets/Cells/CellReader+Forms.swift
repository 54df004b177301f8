import Content
import Diagnostics

/// Texts with a form of their own.
extension CellReader {
  /// Eleven digits of which the last is right. A spreadsheet that has taken them for a number has dropped zeros in front,
  /// added decimals, set marks between thousands, or written `1,21029E+10`, which can't be undone.
  mutating func taxCode(_ text: String, of cell: SpreadsheetCell) -> String? {
    if isShortened(text, of: cell) { return nil }
    var code = Self.withoutDecimals(text).filter { !$0.isWhitespace && $0 != "." }
    if code.uppercased().hasPrefix("IT") { code = String(code.dropFirst(2)) }
    guard Self.isDigits(code), (8...11).contains(code.utf8.count) else {
      report(.importTaxCodeForm, cell, ["found": text])
      return nil
    }
    let whole = Self.padded(code, to: 11)
    guard TaxCode.isValid(whole) else {
      report(code.utf8.count == 11 ? .importTaxCodeCheckDigit : .importTaxCodeForm, cell, ["found": text])
      return nil
    }
    tellZeros(whole, code, of: cell)
    return whole
  }

  /// Whether a cell has so many digits that it may hold a tax code, be it a wrong one.
  func mayBeTaxCode(_ cell: SpreadsheetCell) -> Bool { cell.text.count(where: \.isNumber) >= 7 }

  mutating func postcode(_ text: String, of cell: SpreadsheetCell) -> String? {
    if isShortened(text, of: cell) { return nil }
    var code = Self.withoutDecimals(text)
    if code.uppercased().hasPrefix("I-") { code = String(code.dropFirst(2)) }
    guard Self.isDigits(code), (3...5).contains(code.utf8.count) else {
      return refused(text, of: cell, .postcode)
    }
    let whole = Self.padded(code, to: 5)
    tellZeros(whole, code, of: cell)
    return whole
  }

  mutating func date(_ text: String, of cell: SpreadsheetCell) -> String? {
    if let date = SpreadsheetDate.read(text) { return date }
    report(
      .importDate,
      cell,
      ["found": text],
      replacement: SpreadsheetDate.day(ofSerialNumber: Self.withoutDecimals(text))
    )
    return nil
  }

  /// With the country's prefix, without marks between the digits.
  mutating func phone(_ text: String, of cell: SpreadsheetCell) -> String? {
    if isShortened(text, of: cell) { return nil }
    var number = text.split { " ./-–()\u{A0}".contains($0) }.joined(separator: " ")
    // `0039` is the country's prefix, `0000` isn't.
    if number.hasPrefix("00"), number.dropFirst(2).first.map({ "1"..."9" ~= $0 }) ?? false {
      number = "+" + number.dropFirst(2)
    }
    if !number.hasPrefix("+") { number = "+39 " + number }
    let digits = number.count(where: \.isNumber)
    guard digits <= 15, number.wholeMatch(of: /\+[0-9][0-9 ]+/) != nil else {
      return refused(text, of: cell, .phone)
    }
    return number
  }

  mutating func email(_ text: String, of cell: SpreadsheetCell) -> String? {
    var address = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    // A spreadsheet may have kept the name before the address: `Il Mulino <info@ilmulino.example>`.
    if address.last == ">", let open = address.lastIndex(of: "<") {
      address = String(address[address.index(after: open)...].dropLast())
    }
    guard address.wholeMatch(of: /[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+/) != nil else {
      return refused(text, of: cell, .email)
    }
    return address
  }

  mutating func website(_ text: String, of cell: SpreadsheetCell) -> String? {
    let hasScheme = ["http://", "https://"].contains { text.lowercased().hasPrefix($0) }
    let address = hasScheme ? text : "https://" + text
    guard address.wholeMatch(of: /(?i:https?):\/\/[^\s\/]+\.[^\s]+/) != nil else {
      return refused(text, of: cell, .website)
    }
    return address
  }

  /// Postcode and town have columns of their own, and stay out of the street.
  mutating func street(_ text: String, of cell: SpreadsheetCell) -> String? {
    let line = Self.onOneLine(text)
    let hasPostcode = line.split { " ,-–".contains($0) }.contains { $0.utf8.count == 5 && Self.isDigits($0) }
    return hasPostcode ? refused(text, of: cell, .street) : line
  }

  mutating func province(_ text: String, of cell: SpreadsheetCell) -> String? {
    let letters = text.filter(\.isLetter).uppercased()
    return letters.wholeMatch(of: /[A-Z]{2}/) != nil ? letters : refused(text, of: cell, .province)
  }

  mutating func id(_ text: String, of cell: SpreadsheetCell) -> String? {
    // A number alone counts the rows of the table.
    let isSlug = text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil && text.contains(where: \.isLetter)
    if isSlug { return text }
    let slug = Slug.make(from: text)
    return refused(text, of: cell, .id, replacement: slug == text ? nil : slug)
  }

  /// Says what form a value of a field has; there is none.
  private mutating func refused(
    _ found: String,
    of cell: SpreadsheetCell,
    _ name: MemberField.Name,
    replacement: String? = nil
  ) -> String? {
    let form = WantedForm(name)
    let arguments = [
      "found": found, "wanted": form.words.italian, "wanted.en": form.words.english, "example": form.example,
    ]
    report(.importValueForm, cell, arguments, replacement: replacement)
    return nil
  }

  /// Whether a spreadsheet has left of a number only its first digits.
  private mutating func isShortened(_ text: String, of cell: SpreadsheetCell) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "+", Self.isDigits(parts[1].dropFirst()),
      parts[0].allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }), !parts[0].isEmpty
    else { return false }
    report(.importNumberShortened, cell, ["found": text])
    return true
  }

  private mutating func tellZeros(_ whole: String, _ found: String, of cell: SpreadsheetCell) {
    guard whole != found else { return }
    report(.importZerosRestored, cell, ["found": found, "value": whole])
  }

  /// `12345678903,00` is a whole number to whoever typed it.
  private static func withoutDecimals(_ text: String) -> String {
    guard let mark = text.lastIndex(where: { $0 == "," || $0 == "." }) else { return text }
    let decimals = text[text.index(after: mark)...]
    return (1...2).contains(decimals.count) && decimals.allSatisfy { $0 == "0" }
      ? String(text[..<mark]) : text
  }

  private static func padded(_ digits: String, to count: Int) -> String {
    String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}

/// How a value of a field is written, for a message.
private struct WantedForm {
  let words: BilingualText
  let example: String

  init(_ name: MemberField.Name) {
    switch name {
    case .postcode: self.init("le cinque cifre del CAP", "the five digits of the postcode", "99020")
    case .province: self.init("la sigla della provincia", "the province’s two letters", "CM")
    case .id:
      self.init("lettere minuscole, cifre e trattini", "small letters, digits and hyphens", "il-mulino")
    case .phone: self.init("un numero di telefono solo", "one telephone number", "+39 0000 550100")
    case .email, .pec: self.init("un indirizzo e-mail solo", "one e-mail address", "info@ilmulino.example")
    case .website: self.init("un indirizzo web", "a web address", "https://www.ilmulino.example/")
    case .street:
      self.init(
        "via, numero e località, senza CAP e comune",
        "street, number and locality, without postcode and town",
        "Via del Mulino 4"
      )
    default: self.init("un testo", "a text", "Il Mulino")
    }
  }

  private init(_ italian: String, _ english: String, _ example: String) {
    words = .init(it: italian, en: english)
    self.example = example
  }
}
