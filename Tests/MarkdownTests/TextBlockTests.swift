import Diagnostics
import Testing

@testable import Markdown

@Suite("Top-level blocks")
struct TextBlockTests {
  private func blocks(_ text: String) -> [TextBlock] {
    let source = SourceFile(path: "it/mission.md", text: text)
    return MarkdownDocument.blocks(of: source, body: 0..<source.bytes.count)
  }

  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return blocks(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("Each kind of block is known, with its place")
  func kinds() {
    let text = """
      # Titolo {#2.12}

      Un testo
      su due righe.
      - uno
      - due
        - tre

      | a | b |
      |---|---|
      | 1 | 2 |

      > Una citazione

      ```
      codice

      ```
      ***
      ![Tre persone](files/a.jpg)

      <!-- ok: un appunto -->
      Coda[^x]

      [casa]: https://example.org
      [^x]: Una nota.

          Continua.
      [^y]: Mai chiamata.
      """
    let found = blocks(text)
    #expect(
      found.map(\.kind) == [
        .heading, .paragraph, .list, .table, .quote, .code, .rule, .figure, .comment, .paragraph,
        .definitions,
        .footnote, .footnote,
      ]
    )
    #expect(
      texts(text) == [
        "# Titolo {#2.12}", "Un testo\nsu due righe.", "- uno\n- due\n  - tre",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "> Una citazione", "```\ncodice\n\n```", "***", "![Tre persone](files/a.jpg)",
        "<!-- ok: un appunto -->", "Coda[^x]", "[casa]: https://example.org",
        "[^x]: Una nota.\n\n    Continua.", "[^y]: Mai chiamata.",
      ]
    )
    #expect(found[0].level == 1 && found[0].item == "2.12" && found[0].plain == "Titolo")
    #expect(found[2].itemCount == 3 && found[2].plain == "uno\ndue\ntre")
    #expect(found[3].rowCount == 2 && found[3].columnCount == 2)
    #expect(found[7].images == ["files/a.jpg"] && found[7].plain == "Tre persone")
    #expect(found[8].plain == "ok: un appunto")
    #expect(found[9].footnoteCalls == ["x"])
    #expect(found[11].footnoteLabel == "x" && found[11].plain == "Una nota.\nContinua.")
    #expect(found[12].footnoteLabel == "y")
  }

  @Test("A block names its links, figures and plain words; comments within it are none of them")
  func contents() throws {
    let block = try #require(
      blocks(
        "Sono **{{members.total}}**, <!-- quanti? -->  [tutti](members.md) `qui`\\{{x}} e [là][l].\n\n[l]: x.md"
      )
      .first
    )
    #expect(block.placeholders == ["members.total"])
    #expect(block.links == ["members.md", "x.md"])
    #expect(block.plain.hasPrefix("Sono {{members.total}}, "))
    #expect(block.plain.hasSuffix("tutti qui{{x}} e là."))
    #expect(!block.plain.contains("quanti"))
  }

  @Test("A table under a paragraph without a blank line between them begins where its first row does")
  func tableAfterParagraph() {
    #expect(texts("testo\n| a |\n|---|\n| b |\n") == ["testo", "| a |\n|---|\n| b |"])
  }

  @Test("A comment takes all its lines, and what follows directly is a block of its own")
  func comments() {
    #expect(texts("<!-- a\n\nb -->\n- c\n") == ["<!-- a\n\nb -->", "- c"])
    #expect(texts("<!-- a\n-->\nb\n<!-- c -->\nd") == ["<!-- a\n-->", "b", "<!-- c -->", "d"])
  }

  @Test("Footnotes called in the order opposite to their texts keep their labels")
  func footnoteOrder() {
    let found = blocks("Uno[^b], due[^a], ancora[^b].\n\n[^a]: A\n[^b]: B")
    #expect(found.map(\.footnoteCalls) == [["b", "a", "b"], [], []])
    #expect(found.map(\.footnoteLabel) == [nil, "a", "b"])
  }

  @Test(
    "Every byte that isn't blank stands in exactly one block",
    arguments: [
      "a\n\n\nb", "> a\n> [^1]: x\n\nb[^1]", "- a\n\n  [^1]: nota\n- b[^1]\n\nc", "Titolo\n===\n\ntesto",
      "    codice\n\n\n    codice",
      "[a]: b\n[c]: d\ntesto [a]", "```\nmai chiuso\n\n", "<!-- mai\n\nchiuso", "<div>\nx\n</div>\n\ny",
      "a\r\n\r\n- b\r\n\r\n- c\r\n\r\nd\r\n",
      "- a\n\n\n\n# b\n\n\n1. c\n\n   d\n\n\n\n---", "", "\n\n", "[^1]: solo\n  seguito\n\n    ancora",
      "[^1]: a\n\n[^1]: b\n\nx[^1]",
      "| a |\n| - |\n\n| b |\n| - |\n| c |", "a\n***\nb\n<!-- c -->\nd", "* a\n*\n* b\n\n+ c", "#\n\n##\n\na",
      "a\n<!-- x -->\n\n\n<!-- y\n\nz -->\nb",
    ]
  )
  func cover(_ text: String) {
    let bytes = Array(text.utf8)
    var covered = bytes.map { _ in 0 }
    for block in blocks(text) { for index in block.range { covered[index] += 1 } }
    for index in bytes.indices {
      #expect(covered[index] <= 1)
      if bytes[index] > 0x20 { #expect(covered[index] == 1, "offset \(index)") }
    }
  }

  @Test("Only the given part of a file is read")
  func part() {
    let source = SourceFile(path: "x.md", text: "{\"slug\": \"a\"}\n\n# Uno\n")
    let found = MarkdownDocument.blocks(of: source, body: 13..<source.bytes.count)
    #expect(found.map(\.kind) == [.heading])
    #expect(found.first?.range == 15..<20)
  }
}
