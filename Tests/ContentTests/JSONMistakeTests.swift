import Content
import Diagnostics
import Testing

@Suite struct JSONMistakeTests {
  @Test(
    "a mistake is explained at its place, with what belongs there where that is certain",
    arguments: JSONCase.all
  )
  func mistakes(of example: JSONCase) {
    #expect(readJSON(example.text).mistakes == example.mistakes)
  }

  @Test("what only looks like a mistake is none", arguments: JSONCase.sound)
  func sound(_ text: String) {
    #expect(readJSON(text).mistakes == [])
  }

  @Test("every rule of JSON has a mistake that provokes it")
  func coverage() {
    var provoked: Set<String> = ["too-many-mistakes", "too-deep"]  // These have tests of their own.
    for example in JSONCase.all {
      for mistake in example.mistakes { provoked.insert(String(mistake.prefix { $0 != " " })) }
    }
    let known = Rule.all.filter { $0.id.hasPrefix("json.") }.map { String($0.id.dropFirst(5)) }
    #expect(Set(known) == provoked)
  }

  @Test(
    "reading goes on as if the mistake had been mended",
    arguments: [
      (#"{"a": 1.234,5, "b": € 1200, c: True, 'd': “x”, }"#, #"{"a":1234.5,"b":1200,"c":true,"d":"x"}"#),
      (#"[{"a": 1 {"b": 2}"#, #"[{"a":1},{"b":2}]"#),
      (#"{"a": "il "Faro" di Ragusa", "b": 2"#, #"{"a":"il "Faro" di Ragusa","b":2}"#),
      ("{\"a\": \"uno,\n\"b\": [1, 2},\n\"c\" 3}", #"{"a":"uno","b":[1,2],"c":3}"#),
      (#"{"a": 1, "a": 2, "b": 3}"#, #"{"a":1,"b":3}"#),
      (#"{"a":, "b": 2}"#, #"{"a":null,"b":2}"#),
    ]
  )
  func recovery(text: String, meant: String) {
    #expect(readJSON(text).value?.compact == meant)
  }

  @Test("several mistakes of a file are reported at once, each once")
  func several() {
    let text = """
      {
        "name": “Consorzio”,
        "founded": 1999
        "members": 1.234,
        "capital": 1.234,50, // euro
        active: Vero,
        "towns": ["Ragusa", "Modica",],
      }
      """
    #expect(
      readJSON(text).mistakes == [
        "curly-quotes 2:11+11 → \"Consorzio\"", "missing-comma 3:18+0 → ,", "italian-number 5:14+8 → 1234.50",
        "comment 5:24+7", "unquoted-key 6:3+6 → \"active\"", "foreign-word 6:11+4 → true",
        "trailing-comma 7:31+1 → ", "trailing-comma 7:33+1 → ",
      ]
    )
  }

  @Test("a missing brace is looked for where the indentation says that it is missing")
  func indentation() {
    let text = "{\n  \"a\": {\n    \"x\": 1,\n  \"b\": 2\n}\n"
    #expect(readJSON(text).mistakes == ["missing-brace 4:9+0 → }"])
  }

  @Test("an end that comes too soon is reported once, however many brackets are open")
  func truncated() {
    #expect(readJSON("{\"a\": [{\"b\": [1").mistakes == ["missing-bracket 1:16+0 → ]"])
  }

  @Test("brackets may stand 64 deep, and no deeper")
  func depth() {
    let limit = JSONReader.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(readJSON(nested(limit)).mistakes == [])
    #expect(readJSON(nested(limit + 1)).mistakes == ["too-deep 1:65+1"])
    #expect(readJSON(String(repeating: "[{\"a\":", count: 100_000)).mistakes == ["too-deep 1:193+1"])
  }

  @Test("after a hundred messages the rest of the file is left alone")
  func limit() {
    let mistakes = readJSON("[" + String(repeating: "1 ", count: 500) + "]").mistakes
    #expect(mistakes.count == 100)
    #expect(mistakes.last?.hasPrefix("too-many-mistakes") ?? false)
  }

  @Test("a repeated key is found among few and among many")
  func duplicates() {
    let many = (0..<100).map { "\"k\($0)\": \($0)" }.joined(separator: ",\n")
    let (value, mistakes) = readJSON("{\(many),\n\"k7\": 1, \"k99\": 2}")
    #expect(mistakes == ["duplicate-key 101:1+4", "duplicate-key 101:10+5"])
    #expect(value?.members.count == 100)
    #expect(value?["k7"]?.int == 7)
  }
}
