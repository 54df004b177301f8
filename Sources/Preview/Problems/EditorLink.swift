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
    var address = "vscode://file" + Self.encoded(String(cString: absolute))
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

  private static func encoded(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
  }
}
