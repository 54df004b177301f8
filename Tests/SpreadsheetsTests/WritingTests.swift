import Content
import Diagnostics
import Foundation
import Testing

@testable import Spreadsheets

@Suite("Members’ file")
struct WritingTests {
  /// A file with changes in its first object.
  private func changed(_ text: String, _ changes: [(key: String, change: RecordChange)]) throws -> String {
    var diagnostics: [Diagnostic] = []
    let source = try #require(
      TextFile.load(bytes: Array(text.utf8), path: "a.json", diagnostics: &diagnostics)
    )
    let value = try #require(JSONReader.parse(source, diagnostics: &diagnostics))
    var edits = RecordEdits(in: source.bytes)
    edits.change(value, changes, order: { $0.isEmpty ? ["a", "b", "c", "d"] : ["x", "y"] })
    return String(
      decoding: try #require(edits.edits.applied(to: Array(text.utf8), readAs: source)),
      as: UTF8.self
    )
  }

  @Test("Only the value changes: spaces, order, unknown keys and the end of the file stay")
  func value() throws {
    let text = "{\n\t\"zz\" : 1.50,\n\t\"b\":\"vecchio\"  ,\"u\": [ 1,2 ] }"
    #expect(
      try changed(text, [("b", .value(.string("nuo\"vo")))])
        == text.replacing(once: "\"vecchio\"", with: "\"nuo\\\"vo\"")
    )
  }

  @Test("A new key comes behind those that stand before it, laid out like them")
  func newKey() throws {
    #expect(
      try changed(
        "{\n  \"a\": 1,\n  \"d\": 2\n}\n",
        [("c", .value(.string("x"))), ("b", .value(.strings(["y"])))]
      )
        == "{\n  \"a\": 1,\n  \"b\": [\"y\"],\n  \"c\": \"x\",\n  \"d\": 2\n}\n"
    )
    #expect(try changed("{ \"d\": 2 }", [("a", .value(.string("x")))]) == "{ \"a\": \"x\", \"d\": 2 }")
    #expect(
      try changed("{\n  \"a\": 1\n}", [("b", .value(.string("x")))]) == "{\n  \"a\": 1,\n  \"b\": \"x\"\n}"
    )
  }

  @Test("A key that has no place in the order comes last")
  func unorderedKey() throws {
    let change: [(key: String, change: RecordChange)] = [("c", .members([("en", .value(.string("2")))]))]
    #expect(
      try changed("{\n  \"c\": {\n    \"it\": \"1\"\n  }\n}", change)
        == "{\n  \"c\": {\n    \"it\": \"1\",\n    \"en\": \"2\"\n  }\n}"
    )
  }

  @Test("A record within the record is changed in place, made, or filled")
  func inner() throws {
    let change: [(key: String, change: RecordChange)] = [
      ("c", .members([("y", .value(.string("2"))), ("x", .value(.string("1")))]))
    ]
    #expect(
      try changed("{\n  \"c\": {\n    \"y\": \"0\"\n  }\n}", change)
        == "{\n  \"c\": {\n    \"x\": \"1\",\n    \"y\": \"2\"\n  }\n}"
    )
    #expect(
      try changed("{\n  \"a\": 1\n}", change)
        == "{\n  \"a\": 1,\n  \"c\": {\n    \"y\": \"2\",\n    \"x\": \"1\"\n  }\n}"
    )
    #expect(
      try changed("{\n  \"c\": {}\n}", change) == "{\n  \"c\": {\n    \"y\": \"2\",\n    \"x\": \"1\"\n  }\n}"
    )
    #expect(try changed("{ \"c\": {} }", change) == "{ \"c\": { \"y\": \"2\", \"x\": \"1\" } }")
  }

  @Test("Marks and line ends of Windows stay, and new lines get them too")
  func windows() throws {
    let text = "\u{FEFF}{\r\n    \"a\": \"1\",\r\n    \"d\": 2\r\n}\r\n"
    let list = JSONText.strings(["uno", String(repeating: "x", count: 110)])
    #expect(
      try changed(text, [("b", .value(list))])
        == text.replacing(
          once: "\"1\",",
          with:
            "\"1\",\r\n    \"b\": [\r\n        \"uno\",\r\n        \"\(String(repeating: "x", count: 110))\"\r\n    ],"
        )
    )
  }

  @Test("A text in two languages takes one line where there is room, else several")
  func width() {
    let layout = JSONLayout(of: Array("{\n  \"a\": 1\n}".utf8))
    let short = JSONText.texts([("it", "Uno"), ("en", "One")])
    #expect(layout.text(of: short, margin: "  ", column: 10) == "{ \"it\": \"Uno\", \"en\": \"One\" }")
    #expect(
      layout.text(of: short, margin: "  ", column: 85) == "{\n    \"it\": \"Uno\",\n    \"en\": \"One\"\n  }"
    )
  }

  @Test("A list that is empty, or on one line, gets its new element there")
  func append() throws {
    func appended(_ text: String) throws -> String {
      var diagnostics: [Diagnostic] = []
      let source = SourceFile(path: "a.json", text: text)
      let value = try #require(JSONReader.parse(source, diagnostics: &diagnostics))
      var edits = RecordEdits(in: source.bytes)
      edits.append([.object([("id", .string("x"))], isOpen: true)], to: try #require(value["m"]))
      return String(
        decoding: try #require(edits.edits.applied(to: source.bytes, readAs: source)),
        as: UTF8.self
      )
    }
    #expect(
      try appended("{ \"m\": [{ \"id\": \"a\" }] }") == "{ \"m\": [{ \"id\": \"a\" }, { \"id\": \"x\" }] }"
    )
    #expect(try appended("{\n  \"m\": []\n}") == "{\n  \"m\": [\n    {\n      \"id\": \"x\"\n    }\n  ]\n}")
  }

  @Test("A changed member keeps every other byte of the file")
  func oneMember() async throws {
    let office = try await Office.sample()
    let outcome = office.take("id;telefono;settori\nmollica;+39 0000 1;Cibo e agricoltura sociale, Abitare\n")
    var expected = try office.members().replacing(once: "\"+39 0000 550213\"", with: "\"+39 0000 1\"")
    let mollica = try #require(expected.range(of: "\"id\": \"mollica\""))
    let sectors = try #require(
      expected.range(of: "\"sectors\": [\"food-and-farming\"]", range: mollica.upperBound..<expected.endIndex)
    )
    expected.replaceSubrange(sectors, with: "\"sectors\": [\"food-and-farming\", \"housing\"]")
    #expect(outcome.file == expected)
  }

  @Test("What the schema asks for beyond this program’s fields stops the import before anything is written")
  func unfit() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schemas-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: "\(Office.repository)/schemas", toPath: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The telephone numbers of the sample fit, those of the table no longer do.
    let schema = try String(contentsOfFile: "\(folder.path)/common.schema.json", encoding: .utf8)
    try schema.replacing(once: "^\\\\+[0-9][0-9 ]+$", with: "^\\\\+39 0000 55[0-9 ]+$")
      .write(toFile: "\(folder.path)/common.schema.json", atomically: true, encoding: .utf8)
    let office = try await Office(schemas: folder.path)
    let outcome = office.take("id;telefono\nmollica;+39 0000 1\n")
    #expect(outcome.plan == nil && outcome.diagnostics.map(\.rule) == [.importResultUnfit])
  }
}
