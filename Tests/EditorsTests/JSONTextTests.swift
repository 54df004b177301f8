import Content
import Diagnostics
import Foundation
import Testing

@testable import Editors

@Suite("JSON for people")
struct JSONTextTests {
  @Test("stands on a line where nothing else stands within it and it fits")
  func lines() {
    let value: JSONText = ["name": "x", "list": [1, 2], "empty": [], "flag": true, "none": .null]
    #expect(
      value.file
        == "{\n  \"name\": \"x\",\n  \"list\": [1, 2],\n  \"empty\": [],\n  \"flag\": true,\n  \"none\": null\n}\n"
    )
    #expect((["a": 1, "b": "è"] as JSONText).file == "{ \"a\": 1, \"b\": \"è\" }\n")
    let word = JSONText.text(String(repeating: "a", count: 60))
    #expect(JSONText.list([word, word]).file.split(separator: "\n").count == 4)
  }

  @Test("is read again by another parser just as it was")
  func reading() throws {
    let value: JSONText = ["quote\"": "a\n\\b", "number": .number("1234567.50"), "nested": [["x": [[]]]]]
    let read = try JSONSerialization.jsonObject(with: Data(value.file.utf8)) as? [String: Any]
    #expect(read?["quote\""] as? String == "a\n\\b")
    #expect(read?["number"] as? Double == 1_234_567.5)
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "x.json", bytes: Array(value.file.utf8))
    let again = try #require(JSONReader.parse(source, diagnostics: &diagnostics))
    #expect(JSONText(again) == value && diagnostics.isEmpty)
  }
}
