import Content
import Diagnostics
import Foundation
import Testing

@Suite struct SchemaLibraryTests {
  static let faulty: [(String, [String])] = [
    (##"{ "type": "string", "minLenght": 1 }"##, ["unknown-keyword 1:21+11 → \"minLength\""]),
    (##"{ "properties": { "a": { "typo": 1 } } }"##, ["unknown-keyword 1:26+6 → \"type\""]),
    (##"{ "unevaluatedItems": false }"##, ["unknown-keyword 1:3+18"]),
    (##"{ "type": "text" }"##, ["bad-keyword 1:11+6"]),
    (##"{ "type": [] }"##, ["bad-keyword 1:11+2"]),
    (##"{ "minLength": -1, "maxItems": "3" }"##, ["bad-keyword 1:16+2", "bad-keyword 1:32+3"]),
    (
      ##"{ "required": "id", "enum": [], "uniqueItems": 1 }"##,
      ["bad-keyword 1:15+4", "bad-keyword 1:29+2", "bad-keyword 1:48+1"]
    ),
    (
      ##"{ "properties": [], "items": 1, "anyOf": {} }"##,
      ["bad-keyword 1:17+2", "bad-keyword 1:30+1", "bad-keyword 1:42+2"]
    ),
    (##"{ "format": "email" }"##, ["bad-keyword 1:13+7"]),
    (##"{ "pattern": "[a-z" }"##, ["bad-pattern 1:14+6"]),
    (##"{ "patternProperties": { "(?=x)": {} } }"##, ["bad-pattern 1:26+7"]),
    (##"{ "$ref": "#/$defs/x" }"##, ["broken-reference 1:11+11"]),
    (##"{ "$ref": "other.schema.json" }"##, ["broken-reference 1:11+19"]),
    (##"{ "$ref": "#/properties/x" }"##, ["bad-keyword 1:11+16"]),
    (##"{ "$ref": "#" }"##, ["circular-reference 1:11+3"]),
    (
      ##"{ "$defs": { "a": { "anyOf": [ { "$ref": "#/$defs/b" } ] }, "b": { "$ref": "#/$defs/a" } } }"##,
      ["circular-reference 1:42+11", "circular-reference 1:76+11"]
    ),
    ("[]", ["bad-keyword 1:1+2"]),
    (##"{ "type": "string", }"##, ["trailing-comma 1:19+1 → "]),
  ]

  @Test("a mistake in a schema is reported at its place", arguments: faulty)
  func mistakes(schema: String, problems: [String]) {
    #expect(library(["test": schema]).problems == problems)
  }

  @Test("annotations and our own keywords are no mistakes")
  func annotations() {
    let schema = ##"""
      { "$schema": "x", "$id": "x", "$comment": "x", "title": "x", "description": "x", "x-description-en": "x",
        "default": 1, "examples": [1], "deprecated": true, "markdownDescription": "x", "defaultSnippets": [],
        "x-text": true, "x-ref": "members", "x-unique": "id", "x-partialDate": true }
      """##
    #expect(library(["test": schema]).problems == [])
  }

  @Test("schemas may name definitions of one another, and of themselves within a part of the value")
  func references() {
    let common = ##"""
      { "$defs": { "tree": { "type": "object", "additionalProperties": { "$ref": "#/$defs/tree" } },
                   "name": { "$ref": "#/$defs/text" }, "text": { "type": "string" } } }
      """##
    let schema = ##"""
      { "properties": { "a": { "$ref": "common.schema.json#/$defs/tree" },
                        "b": { "$ref": "common.schema.json#/$defs/name", "minLength": 2 },
                        "c": { "$ref": "#" } } }
      """##
    let text = #"{"a": {"x": {"y": 1}}, "b": "x", "c": {"c": {"b": 2}}}"#
    let found = validate(text, against: schema, others: ["common": common]).diagnostics
    #expect(
      found.map(\.brief) == [
        "expected-object 1:19+1", "text-too-short 1:29+3", "expected-text 1:51+1 → \"2\"",
      ]
    )
  }

  @Test("references to records are collected in the order of the file, from the branch that fits")
  func records() {
    let schema = ##"""
      { "properties": {
          "lead": { "type": "string", "x-ref": "members" },
          "partners": { "type": "array", "items": { "x-ref": "networks" } },
          "towns": { "type": "array", "x-ref": "territories" },
          "owner": { "anyOf": [ { "type": "integer" }, { "type": "string", "x-ref": "members" }, { "x-ref": "no" } ] },
          "none": { "type": ["string", "null"], "x-ref": "members" } } }
      """##
    let text = #"{"lead": "faro", "partners": ["a", "b"], "towns": ["c"], "owner": "d", "none": null}"#
    let (diagnostics, references) = validate(text, against: schema)
    #expect(diagnostics.isEmpty)
    #expect(
      references.map { "\($0.target):\($0.id)" }
        == ["members:faro", "networks:a", "networks:b", "territories:c", "members:d"]
    )
    #expect(references.first?.range == 9..<15)
  }

  @Test("the schemas of this repository are without mistakes")
  func ownSchemas() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../schemas")
      .resolvingSymlinksInPath()
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasSuffix(".schema.json") }
      .map { SourceFile(path: $0.path, bytes: Array(try Data(contentsOf: $0))) }
    var diagnostics: [Diagnostic] = []
    let library = SchemaLibrary(files: files, diagnostics: &diagnostics)
    #expect(diagnostics.map { "\($0.path) \($0.brief)" } == [])
    #expect(library.names.count == files.count)
  }
}
