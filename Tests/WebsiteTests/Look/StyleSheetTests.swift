import Content
import Testing

@testable import Website

@Suite("Style sheets and addresses")
struct StyleSheetTests {
  @Test(
    "lose comments and needless spaces, and gain the assets' real names",
    arguments: [
      ("/* a */\nbody {\n  color: red; /* b\n c */\n\n}\n", "body{color:red}\n"),
      ("a{background: url(\"logo.svg\")}", "a{background:url(logo-12.svg)}\n"),
      ("main :focus-visible, a:hover { margin: 0  auto }", "main :focus-visible,a:hover{margin:0 auto}\n"),
      ("a::before { content: \"} /; \" }", "a::before{content:\"} /; \"}\n"),
      ("p { width: calc(1em + 2px) }", "p{width:calc(1em + 2px)}\n"),
      (
        "@media (min-width: 40em) and (hover) { p { top: 0 } }",
        "@media (min-width:40em) and (hover){p{top:0}\n}\n"
      ),
      ("a{} /* never closed", "a{}\n"),
    ]
  )
  func published(source: String, expected: String) {
    let bytes = StyleSheet(source, prefix: ":root{}\n", assets: ["logo.svg": "assets/logo-12.svg"]).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == ":root{}\n" + expected)
  }

  @Test("A fingerprint is ten characters, the same for the same bytes and another for others")
  func fingerprint() {
    let one = Fingerprint(of: Array("body{}".utf8)).text
    #expect(one.count == 10)
    #expect(one == Fingerprint(of: Array("body{}".utf8)).text)
    #expect(one != Fingerprint(of: Array("body{ }".utf8)).text)
    #expect(Fingerprint(of: []).text.count == 10)
  }

  @Test(
    "Addresses lead from any depth to any other",
    arguments: [
      ("index.html", "mission.html", "mission.html"), ("index.html", "en/index.html", "en/index.html"),
      ("en/index.html", "index.html", "../index.html"), ("en/a/b.html", "en/a/c.html", "c.html"),
      ("en/a/b.html", "en/a.html", "../a.html"), ("a/b.html", "c/d/e.html", "../c/d/e.html"),
      ("a/a/x.html", "a/x.html", "../x.html"), ("x/a/y.html", "z/a/y.html", "../../z/a/y.html"),
    ]
  )
  func relative(origin: String, target: String, expected: String) {
    #expect(Addresses.relative(from: origin, to: target) == expected)
  }
}
