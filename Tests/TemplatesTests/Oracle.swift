import Mustache
import Templates

/// An independent engine, swift-mustache, given the same templates and the same values as ours.
///
/// It follows the specification, except that
/// - it puts a partial's indentation neither before the second item of a list nor after CR LF, indents the
///   default of an indented block twice, and leaves indentation behind where nothing is printed: whole pages
///   are compared with ``withoutIndentation(_:)``;
/// - a parent tag whose blocks are filled in on its own line keeps its line end;
/// - the blocks in what fills a block can be filled in by the very template where that is written;
/// - names are made of ASCII letters, digits and `.-_?*` only.
struct Oracle {
  private let library: MustacheLibrary

  /// Fails when a template has a mistake in its syntax.
  init(_ templates: [(name: String, text: String)]) throws {
    var library = MustacheLibrary()
    for template in templates { try library.register(template.text, named: template.name) }
    self.library = library
  }

  /// What it prints for a stack of values, outermost first; `nil` when there is no such template.
  func render(_ name: String, context: [TemplateValue]) -> String? {
    library.render(Self.merged(context), withTemplate: name)
  }

  /// A text without blanks at the start of lines and without blank lines.
  static func withoutIndentation(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// It has one value where ours has a stack: the inner names hide the outer ones.
  private static func merged(_ context: [TemplateValue]) -> Any {
    var names = TemplateFields()
    for case .object(let fields) in context { names.merge(fields) }
    guard case .object? = context.last else { return context.last.map(value) ?? object(names) }
    return object(names)
  }

  private static func object(_ fields: TemplateFields) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: fields.keys.map { ($0, value(fields[$0] ?? .absent)) })
  }

  /// A value as it takes them.
  private static func value(_ value: TemplateValue) -> Any {
    switch value {
    case .text(let text): text.isEmpty ? Nothing() : text
    case .markup(let bytes): bytes.isEmpty ? Nothing() : String(decoding: bytes, as: UTF8.self)
    case .flag(let flag): flag
    case .list(let items): items.map(Self.value)
    case .object(let fields): object(fields)
    case .absent: Nothing()
    }
  }

  /// Empty text and what is absent: prints nothing, is false, and so is all that lies inside it.
  private struct Nothing: MustacheCustomRenderable, MustacheParent {
    let renderText = ""
    let isNull = true

    func child(named: String) -> Any? { self }
  }
}
