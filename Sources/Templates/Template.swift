import Diagnostics

/// One template, compiled: a flat list of operations over a buffer of literal text.
struct Template: Sendable {
  let name: String
  let file: SourceFile
  /// All literal text, without the lines and indentation that the whitespace rules remove.
  var text: [UInt8] = []
  var operations: [Operation] = []
  var paths: [NamePath] = []
  var inclusions: [Inclusion] = []
  var blocks: [Block] = []

  init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}

/// One step of rendering. Numbers point into the tables of the template; `end` is the index of the operation
/// that follows the whole construct.
enum Operation: Sendable {
  case text(Literal)
  case variable(path: Int)
  case raw(path: Int)
  case section(path: Int, end: Int)
  case inverted(path: Int, end: Int)
  case include(inclusion: Int, end: Int)
  case block(block: Int, end: Int)
}

/// A stretch of a template's literal text.
struct Literal: Sendable {
  let start: Int
  let end: Int
  /// Whether it begins a line, so that a partial's indentation belongs before it. An empty literal that does
  /// only marks the place.
  let startsLine: Bool
}

/// A name as it stands in the source.
struct TagName: Sendable {
  let text: String
  /// Its bytes in the file.
  let range: Range<Int>
}

/// A plain or dotted name. `{{.}}` has no parts.
struct NamePath: Sendable {
  let first: TemplateFields.Name
  let rest: [TemplateFields.Name]
  /// The bytes of the whole name in the file.
  let range: Range<Int>
  let isCurrent: Bool

  init(first: String, rest: [String], range: Range<Int>) {
    self.first = TemplateFields.Name(first)
    self.rest = rest.map(TemplateFields.Name.init)
    self.range = range
    isCurrent = first == "."
  }

  var parts: [String] { ([first] + rest).map(\.text) }

  var text: String { parts.joined(separator: ".") }

  /// The bytes in the file of one part, counted from 0.
  func range(ofPart index: Int) -> Range<Int> {
    let parts = parts
    let start = range.lowerBound + parts[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
    return start..<start + parts[index].utf8.count
  }
}

/// A partial or a parent tag.
struct Inclusion: Sendable {
  let name: TagName
  let isParent: Bool
  /// What a tag that stands alone on its line puts before each line of the included template.
  var indentation: [UInt8] = []
  /// The blocks that a parent tag fills in.
  var overrides: [Override] = []
  /// The index of the included template in the library; `nil` when there is none of that name.
  var target: Int?
}

/// What a parent tag puts in place of a block.
struct Override: Sendable {
  let block: TagName
  /// The operations of its content.
  let body: Range<Int>
}

/// A place that a template which inherits from this one can fill in.
struct Block: Sendable {
  let name: TagName
  /// What is put before each line of the content that replaces the default.
  let indentation: [UInt8]
}
