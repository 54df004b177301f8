import Diagnostics

/// Strict Mustache: a set of templates, parsed once, which print values as bytes of UTF-8.
///
/// The syntax is the Mustache specification's: variables, sections, inverted sections, comments, partials,
/// other delimiters and inheritance; no lambdas and no dynamic names. Three things are stricter. A name that
/// is nowhere in the values, a partial or a block that does not exist, and a list printed as text are errors
/// with their position. Tags inside a parent tag, but outside its blocks, are errors, since they would never
/// be printed. And what a template puts into a block is closed: blocks in it are filled in by the templates
/// that inherit from the one where it is written, not by the ones where it happens to be printed.
public struct TemplateLibrary: Sendable {
  let templates: [Template]
  let indexes: [String: Int]

  /// Parses templates that are named after their files: `templates/page.mustache` is `page`, whatever the
  /// folder. All problems of all templates are appended to `diagnostics`; what can be used still renders.
  public init(sources: [SourceFile], diagnostics: inout [Diagnostic]) {
    let named = sources.map { (name: TemplateLibrary.name(of: $0.path), file: $0) }
    self.init(named: named, diagnostics: &diagnostics)
  }

  /// Parses templates under the given names. Of two with the same name the first is kept and the second
  /// reported.
  public init(named sources: [(name: String, file: SourceFile)], diagnostics: inout [Diagnostic]) {
    var templates: [Template] = []
    var indexes: [String: Int] = [:]
    for (name, file) in sources {
      if let first = indexes[name] {
        let arguments = ["name": name, "other": templates[first].file.path]
        diagnostics.append(Diagnostic(.duplicateTemplate, path: file.path, arguments))
        continue
      }
      indexes[name] = templates.count
      var parser = TemplateParser(name: name, file: file)
      templates.append(parser.parse())
      diagnostics += parser.diagnostics
    }
    TemplateLinker(indexes: indexes).link(&templates, diagnostics: &diagnostics)
    self.templates = templates
    self.indexes = indexes
  }

  init(templates: [Template], indexes: [String: Int]) {
    self.templates = templates
    self.indexes = indexes
  }

  /// The names of the templates, in the order in which they were given.
  public var names: [String] { templates.map(\.name) }

  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
  }
}
