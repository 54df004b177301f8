import Diagnostics
import Foundation
import Testing

@testable import Preview

@Suite("A page in the preview")
struct PageTests {
  private let state = PreviewState(server: "s1", words: PreviewWords(.english))
  private let page = """
    <!doctype html><html lang="it"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'">
    <title>Chi siamo</title></head><body class="plain"><p>Buongiorno</p></body></html>
    """

  @Test("carries the preview's script once, at the end of its head, and is else as it would be published")
  func script() throws {
    let shown = show(page)
    #expect(shown.components(separatedBy: "/-/preview.js").count == 2)
    let head = try #require(shown.components(separatedBy: "</head>").first)
    #expect(head.hasSuffix("data-server=\"s1\" data-build=\"0\" data-bar=\"\"></script>\n"))
    #expect(shown.hasSuffix("</head><body class=\"plain\"><p>Buongiorno</p></body></html>"))
  }

  @Test("lets in the preview's connection, and nothing from elsewhere")
  func policy() {
    #expect(
      show(page).contains(
        "content=\"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'\">"
      )
    )
  }

  @Test("says whether its body is another one than before, whatever the head")
  func fingerprint() throws {
    let other = page.replacingOccurrences(of: "<title>Chi siamo", with: "<title>Noi")
    #expect(try body(of: other) == body(of: page))
    #expect(try body(of: page.replacingOccurrences(of: "Buongiorno", with: "Ciao")) != body(of: page))
  }

  @Test("gets the script even if a template has lost its head or its policy")
  func broken() {
    for text in [
      "<p>Solo questo", "<!doctype html><body><p>A</body>", "<HTML><HEAD></HEAD><BODY>A</BODY>", "",
    ] {
      let shown = show(text)
      #expect(shown.contains("/-/preview.js"), "\(text)")
      #expect(
        shown.replacingOccurrences(of: #"<script [^>]*></script>\n"#, with: "", options: .regularExpression)
          == text
      )
    }
  }

  @Test(
    "widens a policy no further than it must",
    arguments: [
      ("default-src 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"),
      ("script-src 'none'; img-src *", "script-src 'self'; img-src *"),
      (
        "default-src 'self'; script-src-elem https://a.example",
        "default-src 'self'; script-src-elem https://a.example 'self'; script-src 'self'; style-src 'self'; connect-src 'self'"
      ),
      ("require-trusted-types-for 'script'; trusted-types a", ""),
      ("", ""),
    ]
  )
  func policies(given: String, shown: String) {
    #expect(ContentPolicy(given).allowingPreview.text == shown)
  }

  private func show(_ text: String) -> String {
    String(decoding: PreviewPage(Array(text.utf8), state: state).bytes, as: UTF8.self)
  }

  private func body(of text: String) throws -> String {
    try #require(show(text).firstMatch(of: /data-body="([^"]*)"/)?.1).description
  }
}

@Suite("The Host check")
struct HostCheckTests {
  @Test(
    "lets in this computer's names with the port",
    arguments: ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"]
  )
  func own(host: String) { #expect(HostCheck(port: 8080).allows(host)) }

  @Test(
    "refuses every other name, another port, and none",
    arguments: [
      nil, "", "127.0.0.1", "localhost", "127.0.0.1:80", "evil.example:8080", "localhost.evil.example:8080",
      "127.0.0.1:8080.evil.example", "192.168.1.2:8080", "0.0.0.0:8080",
    ]
  )
  func foreign(host: String?) { #expect(!HostCheck(port: 8080).allows(host)) }

  @Test("needs no port where browsers leave it out")
  func usualPort() { #expect(HostCheck(port: 80).allows("localhost")) }
}
