import Diagnostics
import Markdown
import Testing

@Suite struct ConcurrencyTests {
  /// Texts full of what the parser's global tables decide about: tildes, colons, `w`, `@`.
  private static let texts: [String] = (0..<60).map { number in
    var random = SplitMix(state: UInt64(number))
    var text = "# Titolo \(number)\n\n"
    for _ in 0..<60 {
      text +=
        [
          "parola ~~via~~ ", "www.esempio\(number).it ", "https://a.it/x~y ", "info@b.it ", "**forte** ",
          "`w:~` ", "a~b ", "[x y](z.md) ",
          "\n\n", "\n- [x] w ", "\n\n| a:w | ~~b~~ |\n|---|---|\n| www.c.it | d |\n\n", "wow: ", "nota[^1] ",
        ].randomElement(using: &random) ?? ""
    }
    return text + "\n\n[^1]: ~~Nota~~ www.nota.it\n"
  }

  private static func outcome(of number: Int) -> String {
    let page = Parsed(texts[number])
    return page.html + page.problems.joined(separator: "\n") + page.document.links.map(\.destination).joined()
  }

  @Test("thousands of texts parsed at the same time come out as one after the other")
  func sameAsSequential() async {
    let expected = Self.texts.indices.map(Self.outcome)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          (0..<500).count { round in
            let number = (round * 7 + worker * 13) % Self.texts.count
            return Self.outcome(of: number) != expected[number]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
