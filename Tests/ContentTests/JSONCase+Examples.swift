extension JSONCase {
  static let all: [JSONCase] = structure + texts + words + numbers

  private static let structure: [JSONCase] = [
    .init("", "empty 1:1+0"),
    .init(" \n ", "empty 2:2+0"),
    .init("---\ntitle: Soci\n---\n", "yaml 1:1+3"),
    .init("{\"a\": 1}\n{\"b\": 2}", "text-after-end 2:1+8"),
    .init("{\"a\": 1}}", "extra-closer 1:9+1"),
    .init("{\"a\": 1], \"b\": 2}", "extra-closer 1:8+1"),
    .init("{\"a\": 1]", "wrong-closer 1:8+1 → }"),
    .init("{\"a\": [1, 2}, \"b\": 3}", "wrong-closer 1:12+1 → ]"),
    .init("[{\"a\": 1], {\"b\": 2}]", "wrong-closer 1:9+1 → }"),
    .init("{@: 1, \"b\": 2}", "unexpected 1:2+1"),
    .init("{\"a\": 1 \\ \"b\": 2}", "unquoted-text 1:7+3 → \"1 \\\\\"", "missing-comma 1:10+0 → ,"),
    .init("{\"a\": true @ x, \"b\": 2}", "unexpected 1:12+1"),
    .init("{\"a\": 1,}", "trailing-comma 1:8+1 → "),
    .init("[1, 2\n,]", "trailing-comma 2:1+1 → "),
    .init("[1,,2]", "extra-comma 1:4+1"),
    .init("{,\"a\": 1}", "extra-comma 1:2+1"),
    .init("{\"a\": 1\n \"b\": 2}", "missing-comma 1:8+0 → ,"),
    .init("{\"a\": \"x\" \"b\": 2}", "missing-comma 1:10+0 → ,"),
    .init("{\"a\": 1; \"b\": 2}", "missing-comma 1:8+1 → ,"),
    .init("[{\"a\": 1}\n{\"b\": 2}]", "missing-comma 1:10+0 → ,"),
    .init("[1 2 3]", "missing-comma 1:3+0 → ,", "missing-comma 1:5+0 → ,"),
    .init("[true false]", "missing-comma 1:6+0 → ,"),
    .init("{\"a\" 1}", "missing-colon 1:5+0 → :"),
    .init("{\"a\" = 1, \"b\" => 2}", "missing-colon 1:6+1 → :", "missing-colon 1:15+2 → :"),
    .init("{\"a\": , \"b\": 2, \"c\"}", "missing-value 1:6+0", "missing-value 1:20+0"),
    .init("{\"a\":\n \"b\": 2}", "missing-value 1:6+0"),
    .init("{\"a\": {\"b\": 1", "missing-brace 1:14+0 → }"),
    .init("{\"a\"", "missing-brace 1:5+0 → }"),
    .init("[\n {\"a\": 1\n ,\n {\"a\": 2}\n]", "missing-brace 2:9+0 → }"),
    .init("[{\"a\": 1]", "missing-brace 1:9+0 → }"),
    .init("{\"a\": [1, 2, \"b\"}", "missing-bracket 1:17+0 → ]"),
    .init("[1, 2", "missing-bracket 1:6+0 → ]"),
    .init("[\"a\": 1, \"b\": 2]", "member-in-list 1:2+3", "member-in-list 1:10+3"),
    .init("{\"a\": 1,\n \"a\": 2}", "duplicate-key 2:2+3"),
    .init("{\"a\": 1,\n \"\\u0061\": 2}", "duplicate-key 2:2+8"),
    .init("{\"\\u0061\": 1,\n \"a\": 2}", "duplicate-key 2:2+3"),
    .init("{\"è\": 1,\n \"e\u{300}\": 2}", "duplicate-key 2:2+4"),
    .init("{name: 1, età: 2}", "unquoted-key 1:2+4 → \"name\"", "unquoted-key 1:11+3 → \"età\""),
    .init("{name\": 1}", "unquoted-key 1:2+5 → \"name\""),
    .init(
      "{\"a\": 1, // nota\n \"b\": 2 /* due\n righe */, # tre\n \"c\": 3}",
      "comment 1:10+7",
      "comment 2:9+6",
      "comment 3:12+5"
    ),
    .init("{\"a\":\u{A0}1,\u{202F}\u{2003}\"b\": 2}", "odd-space 1:6+1 →  ", "odd-space 1:9+2 →  "),
    .init("\u{FEFF}{\"a\": 1}", "byte-order-mark 1:1+1 → "),
  ]

  private static let texts: [JSONCase] = [
    .init("{\"a\": \"uno,\n \"b\": \"due\"}", "missing-quote 1:11+0 → \""),
    .init("{\"a\": \"uno\n}", "missing-quote 1:11+0 → \""),
    .init("{\"a\": \"uno, \"b\": \"due\"}", "missing-quote 1:11+0 → \""),
    .init("{\"name: \"abc\", \"b\": 1}", "missing-quote 1:7+0 → \""),
    .init("{\"name: 12,\n \"b\": 1}", "missing-quote 1:7+0 → \""),
    .init(
      "{“a”: “ciao, mondo”, «b»: „x”}",
      "curly-quotes 1:2+3 → \"a\"",
      "curly-quotes 1:7+13 → \"ciao, mondo\"",
      "curly-quotes 1:22+3 → \"b\"",
      "curly-quotes 1:27+3 → \"x\""
    ),
    .init("{\"a\": “x\", \"b\": 1}", "curly-quotes 1:7+3 → \"x\""),
    .init("{\"a\": \"x”,\n \"b\": 1}", "curly-quotes 1:9+1 → \""),
    .init(
      "{'k': 'l'arca', \"b\": ‘x’}",
      "single-quotes 1:2+3 → \"k\"",
      "single-quotes 1:7+8 → \"l'arca\"",
      "single-quotes 1:22+3 → \"x\""
    ),
    .init("{\"a\": \"il \"Faro\" di Ragusa\", \"b\": 1}", "inner-quote 1:11+1 → \\\""),
    .init("{\"a\": \"il \"Faro\", di Ragusa\",\n \"b\": 1}", "inner-quote 1:11+1 → \\\""),
    .init("[\"x\"y\", \"z\"]", "inner-quote 1:4+1 → \\\""),
    .init("{\"a\": \"x\"\", \"b\": 1}", "inner-quote 1:9+1 → \\\""),
    .init("{\"a\": \"uno\tdue\"}", "tab 1:11+1 → \\t"),
    .init("{\"a\": \"uno\u{0C}due\"}", "control-character 1:11+1 → \\u000c"),
    .init("{\"a\": \"uno\ndue\", \"b\": 1}", "line-break 1:11+0"),
    .init("{\"a\": \"uno\r\n\r\ndue.\", \"b\": 1}", "line-break 1:11+0", "line-break 2:1+0"),
    .init("{\"a\": \"C:\\dati\\x.pdf\"}", "bad-escape 1:10+2 → \\\\d", "bad-escape 1:15+2 → \\\\x"),
    .init("[\"\\u12g4\", \"\\ud800\"]", "bad-escape 1:3+2 → \\\\u", "bad-escape 1:13+6"),
  ]

  private static let words: [JSONCase] = [
    .init(
      "{\"a\": Via Roma 1, Ragusa, \"b\": x}",
      "unquoted-text 1:7+18 → \"Via Roma 1, Ragusa\"",
      "unquoted-text 1:32+1 → \"x\""
    ),
    .init("{\"a\": abc\", \"b\": 1}", "unquoted-text 1:7+4 → \"abc\""),
    .init(
      "{\"a\": 2024-06-30, \"b\": 30/06/2024}",
      "unquoted-text 1:7+10 → \"2024-06-30\"",
      "unquoted-text 1:24+10 → \"30/06/2024\""
    ),
    .init(
      "[True, None, Vero, undefined, sì, NO, n.d., ture, nulll]",
      "foreign-word 1:2+4 → true",
      "foreign-word 1:8+4 → null",
      "foreign-word 1:14+4 → true",
      "foreign-word 1:20+9 → null",
      "foreign-word 1:31+2 → true",
      "foreign-word 1:35+2 → false",
      "foreign-word 1:39+4 → null",
      "foreign-word 1:45+4 → true",
      "foreign-word 1:51+5 → null"
    ),
    .init("[NaN, -Infinity]", "not-a-number 1:2+3 → null", "not-a-number 1:7+9 → null"),
  ]

  private static let numbers: [JSONCase] = [
    .init(
      "{\"a\": 1.234,5, \"b\": 1.234.567, \"c\": 1,5}",
      "italian-number 1:7+7 → 1234.5",
      "italian-number 1:21+9 → 1234567",
      "italian-number 1:37+3 → 1.5"
    ),
    .init(
      "{\"a\": -1.234.567,89, \"b\": 1,234.50, \"c\": 1,234,567}",
      "italian-number 1:7+13 → -1234567.89",
      "italian-number 1:27+8 → 1234.50",
      "italian-number 1:42+9 → 1234567"
    ),
    // In Italy a bit more than one, in England more than a thousand.
    .init("{\"a\": 1,234}", "italian-number 1:7+5"),
    .init(
      "{\"a\": € 1200, \"b\": 1.200,50 €, \"c\": 12%, \"d\": EUR 5}",
      "number-with-unit 1:7+6 → 1200",
      "number-with-unit 1:20+10 → 1200.50",
      "number-with-unit 1:37+3 → 12",
      "number-with-unit 1:47+5 → 5"
    ),
    .init(
      "{\"a\": 1 200, \"b\": 1\u{A0}200\u{202F}300, \"c\": 1'200}",
      "number-with-spaces 1:7+5 → 1200",
      "number-with-spaces 1:19+9 → 1200300",
      "number-with-spaces 1:35+5 → 1200"
    ),
    .init("[007, 00184]", "leading-zero 1:2+3", "leading-zero 1:7+5"),
    .init("[+5, +1.5]", "plus-sign 1:2+2 → 5", "plus-sign 1:6+4 → 1.5"),
    .init("[.5, 5., -.5]", "bare-point 1:2+2 → 0.5", "bare-point 1:6+2 → 5", "bare-point 1:10+3 → -0.5"),
  ]

  /// Texts without a mistake that resemble those with one.
  static let sound: [String] = [
    "null", "[]", " {} \r\n", "[1,5]", "[1.234,5]", "[0, -0, 0.5, 1e5, 1E-2]", "{\"a\": 1.234}",
    "{\"a\":1,\"b\":[2,3],\"c\":{}}", "{\"a\"\n:\n1\n,\n\"b\":2}", "\"\"", "[\"\"]",
    "{\"a\": \"“ciao” «mondo» ‘x’ l'arca\"}", "{\"a\": \"il \\\"Faro\\\" di Ragusa\"}",
    "{\"a\": \"1.234,5 € // nessun commento # qui /* */\"}", "{\"a\": \"uno\\ndue\\ttre\"}",
    "{\"a\": \"C:\\\\dati\"}", "[\"\\u00e8\\ud83d\\ude00\\/\"]", "{\"a\": \"non\u{A0}separabile\"}",
    "{\"a\": {\"a\": 1}, \"b\": {\"a\": 2}}", "[true, false, null]", "{\"True\": \"None\"}",
    "{\"a:b\": \",}\"}",
    "{\"\": 1}", "[[[]]]", "\"---\"",
  ]
}
