import Foundation
import Testing

@testable import Diagnostics

@Suite("Messages explained")
struct HandbookTests {
  @Test("an explanation says what is wrong, why, what to do, and shows it wrong and right")
  func whole() throws {
    let text = try Handbook(.english).text(of: ["link.missing-page"], colour: false, width: 100)
    #expect(
      text == """
        link.missing-page (error)
        the link leads to a page that isn't there: “misison.md”

           Why: A link within the site is the path of a file, as the folders show it.
           What to do: Write the path from this file on, for example: [our mission](mission.md)

           Wrong:
              [our mission](misison.md)

           Right:
              [our mission](mission.md)

        """
    )
    let italian = try Handbook(.italian).text(of: ["link.missing-page"], colour: false, width: 100)
    #expect(italian.hasPrefix("link.missing-page (errore)\nil collegamento porta a una pagina che non c'è"))
    #expect(italian.contains("\n   Sbagliato:\n      [la missione](misison.md)\n\n   Giusto:\n"))
  }

  @Test("a rule of law names its source and where it can be read")
  func source() throws {
    let text = try Handbook(.english).text(
      of: ["law.social-cooperatives-below-70"],
      colour: false,
      width: 100
    )
    #expect(text.contains("   Source: Law 381 of 8 November 1991, on social cooperatives\n"))
    #expect(text.contains("   https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1991-11-08;381\n"))
  }

  @Test("where there is only something to copy, it is called an example, with its place")
  func rightOnly() throws {
    let text = try Handbook(.italian).text(of: ["returns.missing"], colour: false, width: 100)
    #expect(
      text.contains(
        "   Esempio da copiare (content/data/2024/returns.json):\n      {\"memberId\": \"bassa-marea\""
      )
    )
    #expect(!text.contains("Sbagliato"))
  }

  @Test("an id is found in whatever case, several at once")
  func names() throws {
    let handbook = Handbook(.italian)
    let text = try handbook.text(of: ["LINK.Missing-Page", "figure.unknown"], colour: false, width: 100)
    #expect(text.hasPrefix("link.missing-page ") && text.contains("\n\nfigure.unknown (errore)\n"))
  }

  @Test("an area's name lists its messages")
  func area() throws {
    let text = try Handbook(.english).text(of: ["link"], colour: false, width: 100)
    #expect(text.hasPrefix("Where links lead\n  link.expired"))
    #expect(text.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("  link.") })
  }

  @Test(
    "an unknown id gives near misses",
    arguments: [
      ("link.missing-pag", "link.missing-page"), ("missing-page", "link.missing-page"),
      ("figure.unknwon", "figure.unknown"), ("lnik", "link"),
    ]
  )
  func nearMisses(name: String, meant: String) throws {
    let error = try #require(throws: Handbook.Unknown.self) {
      try Handbook(.italian).text(of: [name], colour: false, width: 100)
    }
    #expect(error.nearMisses.contains(meant))
    #expect(error.sentence(in: .italian).hasPrefix("Nessun messaggio si chiama «\(name)». Forse «"))
    #expect(error.sentence(in: .english).hasPrefix("No message is called “\(name)”. Perhaps “"))
  }

  @Test("what resembles nothing is only sent to the list")
  func noNearMiss() throws {
    let error = try #require(throws: Handbook.Unknown.self) {
      try Handbook(.italian).text(of: ["xyzzyxyzzy"], colour: false, width: 100)
    }
    #expect(
      error.sentence(in: .english) == "No message is called “xyzzyxyzzy”. The list: ./bilancio explain"
    )
  }

  @Test("the list has one line for each rule, under its area", arguments: MessageLanguage.allCases)
  func list(language: MessageLanguage) {
    let lines = Handbook(language).list.split(separator: "\n").map(String.init)
    for rule in Rule.all { #expect(lines.count { $0.hasPrefix("  \(rule.id) ") } == 1, "\(rule.id)") }
    for area in RuleArea.all { #expect(lines.contains(area.title.text(in: language))) }
    #expect(lines.count == Rule.all.count + RuleArea.all.count + 1)
  }

  @Test(
    "every area of rules has a title in Sources/Diagnostics/Explaining/RuleArea.swift, and every title rules"
  )
  func areas() {
    #expect(Set(RuleArea.titles.map(\.name)) == Set(Rule.all.map(\.area)))
  }

  @Test("colours stand only where they are asked for")
  func colours() throws {
    for colour in [true, false] {
      let text = try Handbook(.italian).text(of: ["link.missing-page"], colour: colour, width: 100)
      #expect(text.unicodeScalars.contains("\u{1B}") == colour)
    }
  }
}

@Suite("The pages of messages")
struct HandbookPageTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs")

  @Test(
    "docs/messages.md and docs/messages.it.md say what the program says; if not, their first line tells how to write them anew",
    arguments: [("messages.it.md", MessageLanguage.italian), ("messages.md", .english)]
  )
  func committed(name: String, language: MessageLanguage) throws {
    let page = try String(contentsOf: Self.docs.appendingPathComponent(name), encoding: .utf8)
    let current = Handbook(language).markdown
    let differing = zip(page.split(separator: "\n"), current.split(separator: "\n")).first { $0 != $1 }
    #expect(
      page == current,
      "docs/\(name) is out of date (first: \(differing.map { "\($0.0) / \($0.1)" } ?? "its length")). Run: ./bilancio explain --markdown --language \(language.rawValue) > docs/\(name)"
    )
  }

  @Test(
    "each id has one anchor, and the contents lead to areas that are there",
    arguments: MessageLanguage.allCases
  )
  func anchors(language: MessageLanguage) {
    let page = Handbook(language).markdown
    for rule in Rule.all {
      #expect(page.split(separator: "<a id=\"\(rule.id)\"></a>", omittingEmptySubsequences: false).count == 2)
    }
    for link in page.matches(of: /\]\(#([a-z]+)\)/) { #expect(page.contains("<a id=\"\(link.1)\"></a>")) }
  }

  @Test("nothing that the rules say is taken for HTML or a link of the page")
  func escaping() {
    let page = Handbook(.english).markdown
    #expect(page.contains(#"for example \*\*bold\*\* instead of \<b\>bold\</b\>"#))
    #expect(!page.contains("instead of <b>"))
  }
}
