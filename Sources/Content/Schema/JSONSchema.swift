import Diagnostics

/// A JSON Schema (a subset of 2020-12), read from its file once and checked for mistakes of its own.
///
/// Besides the standard's keywords it has ours, which other validators pass over: `x-partialDate` (a string is a whole or
/// partial date), `x-unique` (elements of an array differ in a field), `x-ref` (a string is an id of other records),
/// `x-text` (an object is a short text in each language), `x-file` (a string is a file below a folder of `content/files`),
/// `x-description-en` (the description in English).
public struct JSONSchema: Sendable {
  /// What data files call it: `members` for `members.schema.json`.
  public let name: String
  /// The file that it was read from.
  let file: SourceFile
  let root: SchemaNode
  /// The schemas that a `$ref` can name, by key: `members#` is the whole, `members#address` one of its `$defs`.
  let definitions: [String: SchemaNode]
  /// The keys that are named by a `$ref`, with the place of the `$ref`.
  let references: [(key: String, range: Range<Int>)]
  /// The parts of the schema that have a `$ref`.
  let referring: [SchemaNode]

  /// Reads a schema; `nil` when the file is not even JSON, or no object. Keywords with mistakes count for nothing.
  public init?(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
    let before = diagnostics.count
    guard let value = JSONReader.parse(file, diagnostics: &diagnostics), diagnostics.count == before else {
      return nil
    }
    let name = Self.name(of: file.path)
    var compiler = SchemaCompiler(file: file, name: name)
    defer { diagnostics += compiler.diagnostics }
    guard case .object = value.kind else {
      compiler.report(
        .schemaBadKeyword,
        value.range,
        ["keyword": "schema", "example": "{ \"type\": \"object\" }"]
      )
      return nil
    }
    self.name = name
    self.file = file
    root = compiler.compile(value)
    compiler.define(name + "#", as: root)
    definitions = compiler.definitions
    references = compiler.references
    referring = compiler.referring
  }

  /// The name of a schema by its path.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for suffix in [".schema.json", ".json"] where file.hasSuffix(suffix) {
      return String(file.dropLast(suffix.count))
    }
    return file
  }
}
