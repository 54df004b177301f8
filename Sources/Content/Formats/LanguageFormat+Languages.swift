extension LanguageFormat {
  /// The format of a language by its code; a regional code such as `en-GB` counts as its language.
  ///
  /// Italian and English are known. Any other language starts from neutral forms after the ISO standards and says
  /// the rest itself, in its interface data.
  /// - Parameter overrides: what the language's interface data says, by the keys of `overrideKeys`.
  public init(language code: String, overrides: [String: String] = [:]) {
    switch code.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "it": self = .italian
    case "en": self = .english
    default: self = .neutral(code)
    }
    for (key, value) in overrides.sorted(by: { $0.key < $1.key }) { set(key, to: value) }
  }

  /// Italian, as in Italy: `12.345`, `1.234.567,50 €`, `3 febbraio 2003`, `1º gennaio 2003`.
  public static let italian = LanguageFormat(
    language: "it",
    numbers: Numbers(
      decimalSeparator: ",",
      groupSeparator: ".",
      minimumGroupingDigits: 2,
      percent: "{number}%",
      euro: "{number}\u{A0}€",
      ordinals: .suffix(masculine: "º", feminine: "ª")
    ),
    dates: Dates(
      months: [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
        "ottobre",
        "novembre", "dicembre",
      ],
      day: "{day} {month} {year}",
      month: "{month} {year}",
      firstDay: "1º"
    ),
    lists: Lists(separator: ", ", conjunction: " e ", conjunctionBeforeE: " ed "),
    fileSizes: FileSizes(byte: "byte", bytes: "byte")
  )

  /// British English: `1,234`, `€1,234,567.50`, `3 February 2003`.
  public static let english = LanguageFormat(
    language: "en",
    numbers: Numbers(
      decimalSeparator: ".",
      groupSeparator: ",",
      minimumGroupingDigits: 1,
      percent: "{number}%",
      euro: "€{number}",
      ordinals: .english
    ),
    dates: Dates(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
      ],
      day: "{day} {month} {year}",
      month: "{month} {year}",
      firstDay: nil
    ),
    lists: Lists(separator: ", ", conjunction: " and ", conjunctionBeforeE: nil),
    fileSizes: FileSizes(byte: "byte", bytes: "bytes")
  )

  /// What a language starts from that says nothing: thin spaces between groups, dates such as `2003-02-03`.
  static func neutral(_ code: String) -> LanguageFormat {
    LanguageFormat(
      language: code,
      numbers: Numbers(
        decimalSeparator: ",",
        groupSeparator: "\u{202F}",
        minimumGroupingDigits: 2,
        percent: "{number}\u{A0}%",
        euro: "{number}\u{A0}€",
        ordinals: .suffix(masculine: ".", feminine: ".")
      ),
      dates: Dates(months: [], day: "{year}-{month}-{day}", month: "{year}-{month}", firstDay: nil),
      lists: Lists(separator: ", ", conjunction: ", ", conjunctionBeforeE: nil),
      fileSizes: FileSizes(byte: "B", bytes: "B")
    )
  }

  /// The keys by which interface data can say how its language writes things.
  ///
  /// `months` holds twelve names parted by spaces; `minimumGroupingDigits` a number; `percent` and `euro` patterns
  /// with `{number}`; `day` and `month` patterns with `{day}`, `{month}` and `{year}`.
  public static let overrideKeys = [
    "byte", "bytes", "conjunction", "day", "decimalSeparator", "euro", "firstDay", "groupSeparator",
    "listSeparator",
    "minimumGroupingDigits", "month", "months", "ordinal", "percent",
  ]

  /// Sets one value by its key; unknown keys and values without sense change nothing.
  private mutating func set(_ key: String, to value: String) {
    switch key {
    case "byte": fileSizes.byte = value
    case "bytes": fileSizes.bytes = value
    case "conjunction": (lists.conjunction, lists.conjunctionBeforeE) = (value, nil)
    case "day": dates.day = Pattern(value)
    case "decimalSeparator": numbers.decimalSeparator = value
    case "euro": numbers.euro = Pattern(value)
    case "firstDay": dates.firstDay = value
    case "groupSeparator": numbers.groupSeparator = value
    case "listSeparator": lists.separator = value
    case "minimumGroupingDigits": numbers.minimumGroupingDigits = Int(value) ?? numbers.minimumGroupingDigits
    case "month": dates.month = Pattern(value)
    case "months":
      let names = value.split(separator: " ").map(String.init)
      if names.count == 12 { dates.months = names }
    case "ordinal": numbers.ordinals = .suffix(masculine: value, feminine: value)
    case "percent": numbers.percent = Pattern(value)
    default: break
    }
  }
}
