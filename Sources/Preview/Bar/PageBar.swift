import Content
import Diagnostics
import Website

/// What the preview tells about the page that is shown: its files, how its translations stand, and other ways to see it.
struct PageBar: Sendable {
  let html: String

  /// - Parameter path: the page's, for the view of its texts beside each other.
  init(_ origin: PageOrigin?, at path: String = "", _ words: PreviewWords) {
    let translations = origin?.translations ?? []
    let languages = translations.reduce(into: [String]()) { known, translation in
      if !known.contains(translation.language) { known.append(translation.language) }
    }
    let counts = languages.compactMap { language -> String? in
      let open = translations.filter { $0.language == language }.reduce(0) { $0 + $1.open }
      return open == 0 ? nil : " · \(language): \(open)"
    }
    var html = "<summary>\(Self.escaped(words.preview + counts.joined()))</summary>"
    html += "<p><button type=\"button\" data-do=\"phone\">\(Self.escaped(words.phone))</button> "
    html += "<button type=\"button\" data-do=\"print\">\(Self.escaped(words.print))</button>"
    if origin != nil {
      html += " <button type=\"button\" data-do=\"figures\" aria-pressed=\"false\">"
      html += "\(Self.escaped(words.figures))</button>"
    }
    html += "</p>"
    if let origin, origin.languages.count > 1 {
      html += Self.translations(origin, at: path, words)
    }
    if let origin { html += Self.files(origin, words) }
    self.html = html
  }

  private static func translations(_ origin: PageOrigin, at path: String, _ words: PreviewWords) -> String {
    let address = escaped(PreviewAsset.comparison + path.encodedAsPath)
    let beside = "<p><a href=\"\(address)\">\(escaped(words.sideBySide(origin.languages)))</a></p>"
    var html = "<h2>\(escaped(words.translations))</h2>" + beside
    if origin.translations.isEmpty {
      html += "<p>\(escaped(words.nothingToTranslate))</p>"
    } else {
      html += list(
        origin.translations.map { translation in
          let state = words.state(translation.state, open: translation.open, of: translation.total)
          return "\(link(translation.path, line: 1, words)), \(escaped(state))"
        }
      )
    }
    return html
  }

  /// Which files made the page, those that somebody most likely looks for first.
  private static func files(_ origin: PageOrigin, _ words: PreviewWords) -> String {
    let groups = [
      (words.texts, origin.texts), (words.data, origin.data), (words.templates, origin.templates),
      (words.shared, origin.shared),
    ]
    let lists = groups.filter { !$0.1.isEmpty }.map { name, places in
      "<h3>\(escaped(name))</h3>" + list(places.map { link($0.path, line: $0.line, words) })
    }
    guard !lists.isEmpty else { return "" }
    return "<details><summary>\(escaped(words.whereFrom))</summary>\(lists.joined())</details>"
  }

  private static func link(_ path: String, line: Int, _ words: PreviewWords) -> String {
    let span = line > 1 ? Diagnostic.Span(line: line, column: 1, length: 0, excerpt: "") : nil
    return EditorLink(path, span).map { $0.html(text: path, words) } ?? escaped(path)
  }

  private static func list(_ items: [String]) -> String {
    "<ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
  }

  private static func escaped(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
