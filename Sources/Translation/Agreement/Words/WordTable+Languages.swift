import Content

extension WordTable {
  /// What can be compared with a language whose words aren't known: numbers in digits, links and the like.
  static func plain(_ format: LanguageFormat) -> WordTable {
    let code = format.language
    var table = WordTable(
      language: code,
      decimal: format.numbers.decimalSeparator.utf8.first ?? 0,
      group: format.numbers.groupSeparator.utf8.count == 1 ? format.numbers.groupSeparator.utf8.first ?? 0 : 0
    )
    for word in StopWords.italian.split(separator: " ") {
      table.insert(stopWord: String(word), of: .italian)
    }
    for word in StopWords.english.split(separator: " ") {
      table.insert(stopWord: String(word), of: .english)
    }
    return table
  }

  /// All words of a language: its months, numbers and how laws are cited, as well as the small words that tell
  /// languages apart. Languages other than Italian and English have none but the last.
  static func of(_ format: LanguageFormat) -> WordTable {
    var table = plain(format)
    guard table.known != nil else { return table }
    for word in [
      "l", "legge", "law", "d", "dl", "dlgs", "dpr", "dpcm", "decreto", "decree", "legislative", "reg",
      "regolamento", "regulation", "direttiva", "directive", "regional", "presidential", "lr",
    ] {
      table.insert(word, .law)
    }
    if table.known == .english { table.insertEnglishNumbers() } else { table.insertItalianNumbers() }
    for (index, month) in format.dates.months.enumerated() {
      let short = String(month.prefix(3))
      if short.count < month.count { table.insert(short, .shortMonth, index + 1) }
    }
    table.insert(table.known == .english ? "sept" : "sett", .shortMonth, 9)
    for (index, month) in format.dates.months.enumerated() { table.insert(month, .month, index + 1) }
    return table
  }
}
