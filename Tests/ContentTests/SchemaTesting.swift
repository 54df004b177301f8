import Content
import Diagnostics
import Testing

/// A schema and a value, with the problems that are to be found in the value.
struct SchemaCase: Sendable, CustomTestStringConvertible {
  let schema: String
  let value: String
  let problems: [String]

  init(_ schema: String, _ value: String, _ problems: String...) {
    self.schema = schema
    self.value = value
    self.problems = problems
  }

  var testDescription: String { "\(value) against \(schema)" }
}

/// Schemas by name; `members` stands for the file `members.schema.json`.
func library(_ schemas: [String: String]) -> (library: SchemaLibrary, problems: [String]) {
  var diagnostics: [Diagnostic] = []
  let files = schemas.sorted { $0.key < $1.key }
    .map { SourceFile(path: "schemas/\($0.key).schema.json", text: $0.value) }
  let library = SchemaLibrary(files: files, diagnostics: &diagnostics)
  return (library, diagnostics.map(\.brief))
}

/// Checks a text of JSON, sound in itself, against a schema.
func validate(
  _ text: String,
  against schema: String,
  others: [String: String] = [:]
) -> (diagnostics: [Diagnostic], references: [SchemaReference]) {
  let (library, problems) = library(others.merging(["test": schema]) { first, _ in first })
  #expect(problems == [])
  let file = SourceFile(path: "test.json", text: text)
  var diagnostics: [Diagnostic] = []
  let value = JSONReader.parse(file, diagnostics: &diagnostics)
  #expect(diagnostics.isEmpty)
  let references = value.map { library.validate($0, in: file, against: "test", diagnostics: &diagnostics) }
  return (diagnostics, references ?? [])
}
