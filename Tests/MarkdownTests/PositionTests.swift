import Diagnostics
import Markdown
import Testing

@Suite struct PositionTests {
  private static let text = """
    # Titolo {{t}}

    Testo *con* `codice {{no}}` e {{a}}
      e [un\\] *link*
    lungo](uno.md "due.md") poi ![Un {{b}} cane](tre.jpg).

    > - citato &amp; {{c}} [r][rif] [Rif] https://x.it/uno.md
    >   ancora {{d}} <https://y.it>
    > lasco {{e}}[^n]

    | A | {{f}} |
    |---|-----|
    | `{{no}}` \\| [cella](uno.md) | {{g}} |

    [rif]: quattro.md
    [cinque]:
      <cinque.md>
    Dopo [cinque] {{h}}

    [^n]: Nota {{i}} [link nella nota](<sei (7).md>)
    """

  private static let names = ["t", "a", "b", "c", "d", "e", "f", "g", "h", "i"]
  private static let destinations = [
    "uno.md", "quattro.md", "quattro.md", "https://x.it/uno.md", "https://y.it", "uno.md", "cinque.md",
    "sei (7).md",
  ]

  @Test(
    "every destination, description and placeholder is found where it stands",
    arguments: ["", "{\n  \"slug\": \"perché\"\n}\n"],
    ["\n", "\r\n"]
  )
  func ranges(frontMatter: String, lineEnd: String) {
    let page = Parsed(
      Self.text.replacing("\n", with: lineEnd),
      after: frontMatter.replacing("\n", with: lineEnd)
    )
    let document = page.document
    #expect(document.placeholders.map { page.source($0.range) } == Self.names.map { "{{\($0)}}" })
    #expect(document.links.map { page.source($0.range) } == Self.destinations)
    #expect(document.images.map { page.source($0.range) } == ["tre.jpg"])
    #expect(document.images.map { page.source($0.altRange) } == ["Un {{b}} cane"])
    // Of several equal destinations, each link has its own.
    #expect(document.links[5].range.lowerBound > document.links[4].range.lowerBound)
    #expect(page.problems == [])
  }

  @Test("diagnostics count lines from the start of the file", arguments: ["\n", "\r\n"])
  func lines(lineEnd: String) {
    let text = "Perché [](x.md)\nsì ![](y.jpg) e <b>\n\n## Uno\n#### È\n".replacing("\n", with: lineEnd)
    let page = Parsed(text, after: "{\n}\n".replacing("\n", with: lineEnd))
    #expect(
      page.problems == [
        "empty-link 3:11+4", "missing-description 4:8+5", "raw-html 4:17+3", "skipped-heading-level 7:1+6",
      ]
    )
    #expect(page.diagnostics.map(\.path) == Array(repeating: "page.md", count: 4))
  }

  @Test("positions hold in texts put together at random", arguments: 0..<40)
  func random(seed: UInt64) {
    var random = SplitMix(state: seed)
    var text = ""
    var placeholders: [String] = []
    for number in 0..<120 {
      switch Int.random(in: 0..<26, using: &random) {
      case 0...4:
        placeholders.append("p\(number)")
        text += " {{p\(number)}} "
      case 5...8: text += " [testo *con* `]` \\] &amp; è](d\(number).md) "
      case 9: text += " `{{no}} [no](no)` "
      case 10: text += " **a** _b_ ~~c~~ "
      case 11: text += "\n> "
      case 12: text += "\n- "
      case 13: text += "\n\n"
      case 14: text += "\n   "
      case 15: text += " &copy; &#8364; &ngE; & "
      case 16: text += " \\\\ \\* \\_ \\a "
      case 17: text += " <i>{{x}} "
      case 18: text += " * _ ~ ! < > | "
      case 19: text += "  \n"
      case 20: text += "\n\n1. "
      default: text += " parola\(number) "
      }
    }
    let page = Parsed(text)
    let found = page.document.placeholders.filter { $0.name != "x" }
    for placeholder in found { #expect(page.source(placeholder.range) == "{{\(placeholder.name)}}") }
    for link in page.document.links where link.destination.hasSuffix(".md") {
      #expect(page.source(link.range) == link.destination)
    }
    // Nothing but indented code hides one.
    if !page.html.contains("<pre") { #expect(found.map(\.name) == placeholders) }
  }
}

/// A small random generator with a seed, so that a failing text can be had again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
