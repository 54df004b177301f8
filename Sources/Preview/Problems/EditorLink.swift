import Content
import Diagnostics
import Glibc

/// The address that opens a file in VS Code, at a place.
struct EditorLink {
  let address: String

  /// `nil` if there is no such file.
  init?(_ path: String, _ span: Diagnostic.Span?) {
    guard let absolute = realpath(path, nil) else { return nil }
    defer { free(absolute) }
    var address = "vscode://file" + String(cString: absolute).encodedAsPath
    if let span { address += ":\(span.line):\(Self.column(of: span))" }
    self.address = address
  }

  /// The link; its text is escaped here.
  func html(text: String, _ words: PreviewWords) -> String {
    "<a href=\"\(HTMLEscaping.escaped(address))\" title=\"\(HTMLEscaping.escaped(words.openInEditor))\">"
      + HTMLEscaping.escaped(text) + "</a>"
  }

  /// The editor counts in units of UTF-16.
  private static func column(of span: Diagnostic.Span) -> Int {
    let before = span.excerpt.unicodeScalars.prefix(max(span.column - 1, 0))
    return before.reduce(1) { $0 + UTF16.width($1) }
  }
}
