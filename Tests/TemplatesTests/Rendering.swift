import Diagnostics
import Templates
import Testing

/// A template under test with all it needs. It is named `page`, in the file `templates/page.mustache`.
struct Sample: Sendable, CustomTestStringConvertible {
  let rule: String
  let template: String
  var value: TemplateValue = [:]
  var partials: [String: String] = [:]
  let expected: String
  /// Why the oracle prints something else, where it does.
  let deviation: String?

  init(
    _ rule: String,
    _ template: String,
    _ value: TemplateValue = [:],
    with partials: [String: String] = [:],
    prints expected: String,
    unlikeOracle deviation: String? = nil
  ) {
    self.rule = rule
    self.template = template
    self.value = value
    self.partials = partials
    self.expected = expected
    self.deviation = deviation
  }

  var testDescription: String { rule }

  var result: Rendering { Rendering(template, value, with: partials) }
}

/// What came of loading and rendering templates.
struct Rendering {
  let text: String
  let loading: [Diagnostic]
  let rendering: [Diagnostic]

  init(_ template: String, _ value: TemplateValue = [:], with partials: [String: String] = [:]) {
    self.init(template, context: [value], with: partials)
  }

  init(_ template: String, context: [TemplateValue], with partials: [String: String] = [:]) {
    var loading: [Diagnostic] = []
    var rendering: [Diagnostic] = []
    let library = TemplateLibrary(template, with: partials, diagnostics: &loading)
    var output: [UInt8] = []
    library.render("page", context: context, into: &output, diagnostics: &rendering)
    text = String(decoding: output, as: UTF8.self)
    self.loading = loading
    self.rendering = rendering
  }

  /// All problems in short, as `path:line:column rule «marked text»` with `→ replacement` where there is one.
  var problems: [String] { (loading + rendering).map(\.short) }
}

extension TemplateLibrary {
  init(_ template: String, with partials: [String: String] = [:], diagnostics: inout [Diagnostic]) {
    let texts = [("page", template)] + partials.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let files = texts.map { SourceFile(path: "templates/\($0.0).mustache", text: $0.1) }
    self.init(sources: files, diagnostics: &diagnostics)
  }
}

extension Diagnostic {
  var short: String {
    var place = path.split(separator: "/").last.map { $0.replacing(".mustache", with: "") } ?? ""
    var marked = ""
    if let span {
      place += ":\(span.line):\(span.column)"
      let text = span.excerpt.unicodeScalars.dropFirst(span.column - 1).prefix(span.length)
      marked = " «\(String(String.UnicodeScalarView(text)))»"
    }
    let mended = replacement.map { " → \($0)" } ?? ""
    return "\(place) \(rule.id.replacing("template.", with: ""))\(marked)\(mended)"
  }
}
