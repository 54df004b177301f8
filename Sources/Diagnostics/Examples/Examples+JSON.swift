extension Example {
  static let json: [Example] = [
    Example(.jsonEmpty, right: "[]"),
    Example(.jsonYAML, in: place, wrong: "---\norder: 3\n---", right: #"{ "order": 3 }"#),
    Example(
      .jsonTextAfterEnd,
      ["line": "1"],
      wrong: "{ \"id\": \"faro\" }\n{ \"id\": \"molo\" }",
      right: "[\n  { \"id\": \"faro\" },\n  { \"id\": \"molo\" }\n]"
    ),
    Example(.jsonExtraCloser, ["found": "}"], wrong: #"{ "order": 3 }}"#, right: #"{ "order": 3 }"#),
    Example(
      .jsonWrongCloser,
      ["found": "]", "expected": "}", "line": "1"],
      wrong: #"{ "order": 3 ]"#,
      right: #"{ "order": 3 }"#
    ),
    Example(.jsonUnexpected, ["found": "@"], wrong: #"{ @: 1, "order": 3 }"#, right: #"{ "order": 3 }"#),
    Example(
      .jsonTooDeep,
      ["limit": "64"],
      right: #"{ "members": [ { "id": "vicinanza", "address": { "town": "Castelmoro" } } ] }"#
    ),
    Example(.jsonTooManyMistakes, ["limit": "100"], right: "git restore content/data/members.json"),
    Example(
      .jsonTrailingComma,
      wrong: #"{ "town": "Castelmoro", "province": "CM", }"#,
      right: #"{ "town": "Castelmoro", "province": "CM" }"#
    ),
    Example(.jsonExtraComma, wrong: #"[ "care",, "work" ]"#, right: #"[ "care", "work" ]"#),
    Example(
      .jsonMissingComma,
      wrong: "{\n  \"town\": \"Castelmoro\"\n  \"province\": \"CM\"\n}",
      right: "{\n  \"town\": \"Castelmoro\",\n  \"province\": \"CM\"\n}"
    ),
    Example(
      .jsonMissingColon,
      ["key": "order"],
      wrong: #"{ "order" 3 }"#,
      right: #"{ "order": 3 }"#
    ),
    Example(
      .jsonMissingValue,
      wrong: #"{ "order": , "menu": true }"#,
      right: #"{ "order": null, "menu": true }"#
    ),
    Example(
      .jsonMissingBrace,
      ["line": "1"],
      wrong: #"[ { "id": "faro" ]"#,
      right: #"[ { "id": "faro" } ]"#
    ),
    Example(
      .jsonMissingBracket,
      ["line": "1"],
      wrong: #"{ "sectors": [ "older-people", "disability" }"#,
      right: #"{ "sectors": [ "older-people", "disability" ] }"#
    ),
    Example(
      .jsonMemberInArray,
      wrong: #"[ "id": "faro" ]"#,
      right: #"[ { "id": "faro" } ]"#
    ),
    Example(
      .jsonDuplicateKey,
      ["key": "town", "line": "2"],
      wrong: "{\n  \"town\": \"Castelmoro\",\n  \"town\": \"Dogana\"\n}",
      right: "{\n  \"town\": \"Castelmoro\"\n}"
    ),
    Example(
      .jsonUnquotedKey,
      ["key": "town"],
      wrong: #"{ town: "Castelmoro" }"#,
      right: #"{ "town": "Castelmoro" }"#
    ),
    Example(
      .jsonComment,
      wrong: "{\n  \"order\": 3 // dopo la missione\n}",
      right: "{\n  \"order\": 3\n}"
    ),
    Example(.jsonOddSpace, right: #"{ "order": 3 }"#),
    Example(.jsonByteOrderMark, right: #"{ "order": 3 }"#),
  ]

  static let jsonValues: [Example] = [
    Example(
      .jsonMissingQuote,
      ["line": "1"],
      wrong: "{ \"town\": \"Castelmoro\n}",
      right: "{ \"town\": \"Castelmoro\"\n}"
    ),
    Example(.jsonCurlyQuotes, wrong: "{ “town”: “Castelmoro” }", right: #"{ "town": "Castelmoro" }"#),
    Example(.jsonSingleQuotes, wrong: "{ 'town': 'Castelmoro' }", right: #"{ "town": "Castelmoro" }"#),
    Example(
      .jsonInnerQuote,
      wrong: .init(
        it: #"{ "name": "il progetto "A casa in valle" del 2024" }"#,
        en: #"{ "name": "the project "At home in the valley" of 2024" }"#
      ),
      right: .init(
        it: #"{ "name": "il progetto «A casa in valle» del 2024" }"#,
        en: #"{ "name": "the project “At home in the valley” of 2024" }"#
      )
    ),
    Example(
      .jsonTab,
      wrong: "{ \"address\": \"Via dei Cordai\t22\" }",
      right: #"{ "address": "Via dei Cordai 22" }"#
    ),
    Example(.jsonControlCharacter, right: #"{ "address": "Via dei Cordai 22" }"#),
    Example(
      .jsonLineBreak,
      wrong: "{ \"address\": \"Via dei Cordai 22,\nCastelmoro\", \"order\": 3 }",
      right: #"{ "address": "Via dei Cordai 22, Castelmoro", "order": 3 }"#
    ),
    Example(
      .jsonBadEscape,
      ["found": #"\d"#],
      wrong: #"{ "file": "C:\documenti.pdf" }"#,
      right: #"{ "file": "documents/statuto.pdf" }"#
    ),
    Example(
      .jsonUnquotedText,
      ["found": "2024-06-30"],
      wrong: #"{ "approvedOn": 2024-06-30 }"#,
      right: #"{ "approvedOn": "2024-06-30" }"#
    ),
    Example(
      .jsonForeignWord,
      ["found": "Vero"],
      wrong: #"{ "executive": Vero }"#,
      right: #"{ "executive": true }"#
    ),
    Example(.jsonNotANumber, ["found": "NaN"], wrong: #"{ "total": NaN }"#, right: #"{ "total": null }"#),
    Example(
      .jsonNumberWithUnit,
      ["found": "€ 1200"],
      wrong: #"{ "amount": € 1200 }"#,
      right: #"{ "amount": 1200 }"#
    ),
    Example(
      .jsonNumberWithSpaces,
      ["found": "1 200"],
      wrong: #"{ "amount": 1 200 }"#,
      right: #"{ "amount": 1200 }"#
    ),
    Example(
      .jsonItalianNumber,
      ["found": "1.234,50"],
      wrong: #"{ "amount": 1.234,50 }"#,
      right: #"{ "amount": 1234.50 }"#
    ),
    Example(
      .jsonLeadingZero,
      ["found": "00184"],
      wrong: #"{ "postcode": 00184 }"#,
      right: #"{ "postcode": "00184" }"#
    ),
    Example(.jsonPlusSign, ["found": "+5"], wrong: #"{ "change": +5 }"#, right: #"{ "change": 5 }"#),
    Example(.jsonBarePoint, ["found": ".5"], wrong: #"{ "fte": .5 }"#, right: #"{ "fte": 0.5 }"#),
  ]

  private static let place = BilingualText(it: "in cima a una pagina", en: "at the top of a page")
}
