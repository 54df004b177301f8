import Content
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Translation

@Suite("A translation that is begun")
struct SkeletonTests {
  @Test("It has the structure of its source without the words, which stand in comments")
  func structure() {
    let skeleton = Skeleton(
      of: document(
        """
        {"slug": "prova", "order": 3, "description": "Una prova."}

        # La prova {#2.1}

        Siamo **{{members.total}}** nella [rete](networks.md "titolo") di `casa`.[^1] <!-- appunto -->

        - Primo *punto*
          - [Secondo](a.md#b) con
            il seguito
        - ![Tre persone](files/a.jpg)

        | Nome | [Sito](x.md) |
        |:-----|-------------:|
        | Uno  | {{a.b}}      |

        > Una citazione --> di {{c.d}}

        ***

        ![Soci per anno](chart:members)

        ![](table:people)

        [^1]: La [legge](https://example.org/a_(b)).
        """
      )
    )
    #expect(
      skeleton.text == """
        {"order": 3}

        <!-- it: # La prova {#2.1} -->
        # {#2.1}

        <!-- it: Siamo **{{members.total}}** nella [rete](networks.md "titolo") di `casa`.[^1]  -->
        {{members.total}} [](networks.md) [^1]

        <!-- it: - Primo *punto*
          - [Secondo](a.md#b) con
            il seguito
        - ![Tre persone](files/a.jpg) -->
        -
          - [](a.md#b)
        - ![](files/a.jpg)

        <!-- it: | Nome | [Sito](x.md) |
        |:-----|-------------:|
        | Uno  | {{a.b}}      | -->
        |  | [](x.md) |
        |:-----|-------------:|
        |  | {{a.b}} |

        <!-- it: > Una citazione -- > di {{c.d}} -->
        > {{c.d}}

        ***

        <!-- it: ![Soci per anno](chart:members) -->
        ![](chart:members)

        ![](table:people)

        <!-- it: [^1]: La [legge](https://example.org/a_(b)). -->
        [^1]: [](https://example.org/a_(b))

        """
    )
    #expect(skeleton.propertiesToDo == ["description", "slug"])
  }

  @Test(
    "Of every page of the sample, it keeps figures, links, images and footnotes, and nothing that readers would read"
  )
  func sample() throws {
    let folder = Repository.root + "/content/it"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
    #expect(files.count > 50)
    for file in files {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      let source = document(text, name: String(file.dropLast(3)))
      let begun = document(Skeleton(of: source).text, "en", name: source.name)
      #expect(begun.text.placeholders.map(\.name) == source.text.placeholders.map(\.name), "\(file)")
      #expect(begun.text.links.map(\.destination) == source.text.links.map(\.destination), "\(file)")
      #expect(begun.text.images.map(\.destination) == source.text.images.map(\.destination), "\(file)")
      let list = UnitList(page: begun)
      func headings(_ units: [Translation.Unit]) -> [String] {
        units.compactMap(\.block).filter { $0.kind == .heading }.map { "\($0.level) \($0.item ?? "")" }
      }
      #expect(headings(list.units) == headings(UnitList(page: source).units), "\(file)")
      let worded = list.units.filter { !$0.isWordless && $0.block?.kind != .code }.map(\.plain)
      #expect(worded == [], "\(file)")
      let pair = TextPair(
        name: .page(source.name),
        language: "en",
        source: UnitList(page: source),
        translation: list
      )
      let status = PageStatus(of: pair, photo: nil)
      #expect(status.state == .partial)
      #expect(status.blocks.allSatisfy { $0.change == .missing || $0.source?.isWordless == true }, "\(file)")
      #expect(status.wordsLeft > 0)
    }
  }

  @Test("A block counts as missing until it has words of its own, and what has words can be checked alone")
  func halfDone() {
    let source = "# Titolo\n\nUno.\n\nDue {{a.b}}.\n\n- Tre\n"
    let begun =
      "<!-- it: # Titolo -->\n# Title\n\nOne.\n\n<!-- it: Due {{a.b}}. -->\n{{a.b}}\n\n<!-- it: - Tre -->\n-\n"
    let status = PageStatus(of: pair(source, begun), photo: nil)
    #expect(
      status.changes == [
        "1 heading/1 unchecked", "2 paragraph/1 unchecked", "3 paragraph/2 missing", "4 list/1 missing",
      ]
    )
    let photo = Photo(of: pair(source, begun), after: nil, on: nil)
    #expect(photo.entries.map(\.key) == ["heading/1", "paragraph/1"])
    let next = PageStatus(of: pair(source, begun), photo: photo)
    #expect(next.open == ["3 paragraph/2 missing", "4 list/1 missing"])
    #expect(next.state == .partial && next.wordsLeft == 3)
  }
}
