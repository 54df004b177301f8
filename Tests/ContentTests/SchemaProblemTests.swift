import Content
import Diagnostics
import Testing

@Suite struct SchemaProblemTests {
  @Test("a value that a schema does not allow is explained at its place", arguments: SchemaCase.all)
  func problems(example: SchemaCase) {
    #expect(validate(example.value, against: example.schema).diagnostics.map(\.brief) == example.problems)
  }

  @Test("every rule about values has a case that provokes it, and one that does not")
  func coverage() {
    let elsewhere: Set<String> = [
      "unknown-keyword", "bad-keyword", "bad-pattern", "broken-reference", "circular-reference", "not-found",
    ]
    var provoked = elsewhere
    for problem in SchemaCase.all.flatMap(\.problems) {
      provoked.insert(String(problem.prefix { $0 != " " }))
    }
    let known = Rule.all.filter { $0.id.hasPrefix("schema.") }.map { String($0.id.dropFirst(7)) }
    #expect(Set(known) == provoked)
    for example in SchemaCase.all where !example.problems.isEmpty {
      let isMatched = SchemaCase.all.contains { $0.schema == example.schema && $0.problems.isEmpty }
      #expect(isMatched, "no sound value for \(example.schema)")
    }
  }

  @Test("a missing field is described in both languages of the program")
  func description() throws {
    let schema = """
      { "required": ["since", "name", "x"],
        "properties": { "since": { "$ref": "#/$defs/date" },
          "name": { "type": "string", "description": "Nome.", "x-description-en": "Name." } },
        "$defs": { "date": { "description": "Da quando. — Since when." } } }
      """
    let arguments = validate("{}", against: schema).diagnostics.map(\.arguments)
    #expect(arguments.map { $0["field"] } == ["since", "name", "x"])
    #expect(arguments.map { $0["description"] } == ["Da quando.", "Nome.", "x"])
    #expect(arguments.map { $0["description.en"] } == ["Since when.", "Name.", "x"])
  }

  @Test("a text of the wrong form is explained by what the schema says nearest to it, with an example")
  func wrongForm() throws {
    let schema = """
      { "properties": { "postcode": { "description": "CAP. — Postcode.", "$ref": "#/$defs/code" },
          "town": { "$ref": "#/$defs/town" } },
        "$defs": { "code": { "pattern": "^[0-9]{5}$" },
          "town": { "description": "Sigla.", "pattern": "^[A-Z]{2}$", "examples": ["RG"] } } }
      """
    let arguments = validate(#"{"postcode": "x", "town": "1"}"#, against: schema).diagnostics.map(\.arguments)
    #expect(arguments.map { $0["description"] } == ["CAP.", "Sigla."])
    #expect(arguments.map { $0["example"] } == ["\"00000\"", "\"RG\""])
    #expect(arguments.map { $0["found"] } == ["\"x\"", "\"1\""])
  }

  @Test("a duplicate names the line of the first")
  func duplicates() {
    let text = "[\n{\"id\": \"a\"},\n{\"id\": \"b\"},\n{\"id\": \"a\"}\n]"
    let found = validate(text, against: #"{ "x-unique": "id" }"#).diagnostics
    #expect(found.map(\.brief) == ["duplicate-id 4:8+3"])
    #expect(found.first?.arguments == ["id": "a", "field": "id", "line": "2"])
  }

  @Test("the place of a problem is the one that the file itself gives")
  func places() {
    let text = "{\r\n  \"città\": 1, \"è\": 1,\r\n\r\n  \"a\": 1 }"
    let file = SourceFile(path: "test.json", text: text)
    let found = validate(text, against: #"{ "additionalProperties": { "type": "string" } }"#).diagnostics
    let offsets = Array(text.utf8).indices.filter { Array(text.utf8)[$0] == UInt8(ascii: "1") }
    #expect(found.map(\.span) == offsets.map { file.span(of: $0..<$0 + 1) })
    #expect(found.count == 3)
  }

  @Test("what the reader of JSON has already reported is not reported again")
  func standIns() {
    let (library, _) = library(["test": #"{ "additionalProperties": { "type": "integer" } }"#])
    let file = SourceFile(path: "test.json", text: #"{"a": , "b": 1,234, "c": true}"#)
    var diagnostics: [Diagnostic] = []
    let value = JSONReader.parse(file, diagnostics: &diagnostics)
    if let value { library.validate(value, in: file, against: "test", diagnostics: &diagnostics) }
    #expect(
      diagnostics.map(\.brief) == ["missing-value 1:6+0", "italian-number 1:14+5", "expected-integer 1:26+4"]
    )
  }

  @Test("data whose schema is missing is reported")
  func missingSchema() {
    let (library, _) = library(["members": "{}"])
    let file = SourceFile(path: "x.json", text: "{}")
    var diagnostics: [Diagnostic] = []
    let value = JSONReader.parse(file, diagnostics: &diagnostics)
    if let value { library.validate(value, in: file, against: "projects", diagnostics: &diagnostics) }
    #expect(diagnostics.map(\.brief) == ["not-found 1:1+1"])
    #expect(library.names == ["members"])
  }
}
