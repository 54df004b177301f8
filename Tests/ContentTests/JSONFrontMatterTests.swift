import Content
import Diagnostics
import Testing

@Suite struct JSONFrontMatterTests {
  private func prefix(_ text: String) -> (value: String?, rest: String?, mistakes: [String]) {
    let file = SourceFile(path: "page.md", text: text)
    var diagnostics: [Diagnostic] = []
    let found = JSONReader.parsePrefix(file, diagnostics: &diagnostics)
    let rest = found.map { String(decoding: file.bytes[$0.end...], as: UTF8.self) }
    return (found?.value.compact, rest, diagnostics.map(\.brief))
  }

  @Test("the object at the start of a page is read, and the text begins after it")
  func object() {
    let page = prefix("{\n  \"order\": 3\n}\n\n# Soci\n\nÈ \"vero\" {x}.\n")
    #expect(page.value == "{\"order\":3}")
    #expect(page.rest == "\n\n# Soci\n\nÈ \"vero\" {x}.\n")
    #expect(page.mistakes == [])
  }

  @Test(
    "a page that does not start with an object has none, and that is no mistake",
    arguments: [
      "# Soci\n", "", "{{members.total}} soci\n", "[link](x.md)\n", "---\n\n# Dopo una riga\n",
      "\"Una citazione\"\n",
    ]
  )
  func none(text: String) {
    let page = prefix(text)
    #expect(page.value == nil)
    #expect(page.mistakes == [])
  }

  @Test("YAML at the start of a page is recognised")
  func yaml() {
    #expect(prefix("---\ntitle: Soci\norder: 3\n---\n# Soci\n").mistakes == ["yaml 1:1+3"])
  }

  @Test("a missing brace makes no mistakes of the prose")
  func unclosed() {
    let page = prefix("{\n  \"order\": 3,\n  \"slug\": \"soci\"\n\n# Soci\n\nUna \"frase\", con virgole.\n")
    #expect(page.mistakes == ["missing-brace 3:17+0 → }"])
    #expect(page.value == "{\"order\":3,\"slug\":\"soci\"}")
    #expect(page.rest?.hasPrefix("\n\n# Soci") ?? false)
  }

  @Test("blank lines may stand inside the object, with a mistake in it or not")
  func blankLines() {
    #expect(prefix("{\n\n\"a\": 1,\n\n\"b\": 2\n\n}\nTesto").rest == "\nTesto")
    let page = prefix("{\n\"a\": 1\n\n\"b\": 2\n\n}\nTesto")
    #expect(page.mistakes == ["missing-comma 2:7+0 → ,"])
    #expect(page.rest == "\nTesto")
  }
}
