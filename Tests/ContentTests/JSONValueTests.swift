import Content
import Diagnostics
import Testing

@Suite struct JSONValueTests {
  @Test("each kind of value is read by its own name, and by no other")
  func access() throws {
    let value = try #require(
      readJSON(#"{"t": "è\u00e8\n", "i": 12, "d": 1.5, "b": true, "n": null, "l": [1, 2]}"#).value
    )
    #expect(value["t"]?.string == "èè\n")
    #expect(value["i"]?.int == 12)
    #expect(value["d"]?.double == 1.5)
    #expect(value["d"]?.int == nil)
    #expect(value["b"]?.bool == true)
    #expect(value["n"]?.isNull == true)
    #expect(value["l"]?.array.compactMap(\.int) == [1, 2])
    #expect(value["x"] == nil)
    #expect(value["t"]?["x"] == nil)
    #expect(value["i"]?.string == nil && value["t"]?.int == nil && value["t"]?.array.isEmpty == true)
    #expect(value.members.map(\.key) == ["t", "i", "d", "b", "n", "l"])
  }

  @Test("values and keys know their bytes")
  func positions() throws {
    let text = "{\n  \"è\" : [ 1 , \"due\" ]\n}"
    let value = try #require(readJSON(text).value)
    func slice(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
    let member = try #require(value.members.first)
    #expect(slice(value.range) == text)
    #expect(slice(member.keyRange) == "\"è\"")
    #expect(slice(member.value.range) == "[ 1 , \"due\" ]")
    #expect(member.value.array.map { slice($0.range) } == ["1", "\"due\""])
  }

  @Test("a part of a file can be read by itself, and nothing outside it")
  func range() {
    let file = SourceFile(path: "page.md", text: "xx[1, 2]yy")
    var diagnostics: [Diagnostic] = []
    let value = JSONReader.parse(file, range: 2..<8, diagnostics: &diagnostics)
    #expect(value?.compact == "[1,2]")
    #expect(value?.range == 2..<8)
    #expect(diagnostics.isEmpty)
    #expect(JSONReader.parse(file, range: 2..<7, diagnostics: &diagnostics)?.compact == "[1,2]")
    #expect(diagnostics.map(\.brief) == ["missing-bracket 1:8+0 → ]"])
  }

  @Test(
    "a number is whole when it has no decimals but zeros",
    arguments: [
      ("12", 12), ("-12", -12), ("12.0", 12), ("1.2e1", 12), ("1200e-2", 12), ("0.000", 0), ("-0", 0),
      ("1e3", 1000),
      ("12.5", nil), ("1e-1", nil), ("9223372036854775807", .max), ("9223372036854775808", nil),
      ("1e30", nil),
      ("1.00000000000000000000000", 1), ("1.0e2", 100), ("1e99999999999999999999", nil),
    ] as [(String, Int?)]
  )
  func int(text: String, int: Int?) {
    #expect(JSONNumber(text)?.int == int)
  }

  @Test(
    "an amount is exact in cents, or there is none",
    arguments: [
      ("1234567.5", 123_456_750), ("0.1", 10), ("0.29", 29), ("1.005", nil), ("1.100", 110), ("-3.07", -307),
      ("12", 1200), ("9007199254740993.01", 900_719_925_474_099_301), ("1e2", 10000), ("0.001", nil),
    ] as [(String, Int?)]
  )
  func cents(text: String, cents: Int?) {
    #expect(JSONNumber(text)?.cents == cents)
  }

  @Test(
    "only what JSON calls a number makes one",
    arguments: ["", "-", "01", "1.", ".5", "+1", "1e", "0x1", "1,5", " 1", "1 "]
  )
  func noNumber(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test(
    "values are equal by what they say, not by how it is written",
    arguments: [
      ("[1.0, {\"a\": 1, \"b\": \"x\"}]", "[1, {\"b\": \"\\u0078\", \"a\": 1e0}]", true),
      ("[1, 2]", "[2, 1]", false), ("{\"a\": 1}", "{\"a\": 1, \"b\": 2}", false), ("1", "\"1\"", false),
      ("null", "false", false), ("0.1", "0.10", true), ("{\"a\": null}", "{\"b\": null}", false),
    ]
  )
  func equality(left: String, right: String, areEqual: Bool) throws {
    let (left, right) = (try #require(readJSON(left).value), try #require(readJSON(right).value))
    #expect(left.isEqual(to: right) == areEqual)
    #expect(right.isEqual(to: left) == areEqual)
  }

  @Test(
    "a number is the floating-point value that is nearest to what is written",
    arguments: [
      "0", "-0", "1", "-1", "0.1", "-0.3", "1.005", "2.675", "123456.789", "0.000001", "99999999999999.9",
      "9007199254740991", "9007199254740993", "-9007199254740993", "900719925474.0993", "1e3", "1.5E-7",
      "123456789012345678", "0.1234567890123456", "1.7976931348623157e308",
    ]
  )
  func double(text: String) throws {
    let number = try #require(JSONNumber(text))
    let nearest = try #require(Double(text))
    #expect(number.double.bitPattern == nearest.bitPattern)
  }
}
