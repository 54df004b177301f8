import Diagnostics
import Foundation
import Testing

@testable import Translation

@Suite("A PO file") struct ExchangePOTests {
  private func read(_ text: String) -> (file: POFile, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = POFile(reading: SourceFile(path: "en.po", text: text), diagnostics: &diagnostics)
    return (file, diagnostics.map { "\($0.rule.id) \($0.span?.line ?? 0):\($0.span?.column ?? 0)" })
  }

  @Test(
    "is read as it was written",
    arguments: [
      "", "One line", "Two\nlines", "\nframed\n", "a \"quote\", a \\ and a\ttab", "«così» — 🙂",
      "\\n is no line end",
    ]
  )
  func roundTrip(text: String) {
    var entry = POEntry()
    entry.comments = ["Page: Our mission"]
    entry.references = ["it/mission.md:7"]
    entry.flags = ["fuzzy", "md-text"]
    entry.previous = "before " + text
    entry.context = "mission.md#paragraph/1"
    entry.source = "source " + text
    entry.translation = text
    var writer = POWriter(notes: ["A note"], header: [("Language", "en"), ("Content-Type", "text/plain")])
    writer.write(entry)
    writer.write(entry)
    let (file, problems) = read(writer.text)
    #expect(problems == [])
    #expect(file.language == "en" && file.header["Content-Type"] == "text/plain")
    #expect(file.entries.count == 2)
    for read in file.entries {
      #expect(
        read.comments == entry.comments && read.references == entry.references && read.flags == entry.flags
      )
      #expect(read.previous == entry.previous && read.context == entry.context)
      #expect(read.source == entry.source && read.translation == text && read.isFuzzy)
    }
  }

  @Test("of another tool is understood: wrapped lines, plurals, old entries, comments, no blank lines")
  func otherTools() {
    let (file, problems) = read(
      #"""
      # Translated by somebody
      #, fuzzy
      msgid ""
      msgstr "Language: en_GB\n"
      #~ msgctxt "old"
      #~ msgid "gone"
      #~ msgstr "gone"

      #. a comment
      #  another, of a translator
      #, c-format
      #| msgctxt "a"
      #| msgid ""
      #| "one "
      #| "two"
      msgctxt "a"
      msgid ""
      "first "
      "second"
      msgid_plural "many"
      msgstr[0] "il "
      "primo"
      msgstr[1] "i molti"
      msgctxt "b"
      msgid	"third"
        msgstr "terzo"
      #~| msgid "x"
      """#
    )
    #expect(problems == [])
    #expect(file.language == "en_GB")
    #expect(file.entries.map(\.context) == ["a", "b"])
    #expect(file.entries.map(\.source) == ["first second", "third"])
    #expect(file.entries.map(\.translation) == ["il primo", "terzo"])
    #expect(file.entries.map(\.isFuzzy) == [false, false])
    #expect(file.entries[0].previous == "one two")
    #expect(file.entries[0].comments == ["a comment"])
  }

  @Test(
    "tells each line that it can't be read at, and reads on",
    arguments: [
      (
        "msgid \"a\"\nmsgstr \"b\nmsgid \"c\"\nmsgstr \"d\"", ["exchange.line-not-understood 2:8"], ["", "d"]
      ),
      ("msgid \"a\"\nmsgstr \"b\" c\n", ["exchange.line-not-understood 2:8"], [""]),
      ("msgid \"a\"\nmsgstr \"\\q\"\n", ["exchange.line-not-understood 2:8"], [""]),
      ("msgid \"a\"\nmsgstr\n", ["exchange.line-not-understood 2:7"], [""]),
      ("Dear all,\nmsgid \"a\"\nmsgstr \"b\"\n", ["exchange.line-not-understood 1:1"], ["b"]),
      ("\"stray\"\nmsgid \"a\"\nmsgstr \"b\"\n", ["exchange.line-not-understood 1:1"], ["b"]),
    ]
  )
  func malformed(text: String, problems: [String], translations: [String]) {
    let result = read(text)
    #expect(result.problems == problems)
    #expect(result.file.entries.map(\.translation) == translations)
    #expect(result.file.entries.contains { $0.isDamaged })
  }

  @Test("that is no PO file at all is told with a few lines")
  func noise() {
    #expect(read(String(repeating: "<html>\n", count: 5000)).problems.count == 20)
    var dice = Dice(state: 7)
    for _ in 0..<200 {
      let pieces = ["msgid ", "msgstr ", "\"a\"", "\"", "\\", "\n", "#", "#| ", "#, ", "msgctxt ", "é", " "]
      _ = read((0..<40).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined())
    }
  }

  @Test(
    "names a unit in a way that can be read back",
    arguments: [
      ("mission.md#paragraph/3", TextName.page("mission"), "paragraph/3"),
      ("members/argine.md#@title", .page("members/argine"), "@title"),
      ("data/2024/finance.json#risks/tenders/risk", .data("2024/finance"), "risks/tenders/risk"),
      ("site.json#navigation/1/label", .site, "navigation/1/label"),
      ("interface.json#menu.open", .words("interface"), "menu.open"),
    ]
  )
  func names(written: String, text: TextName, key: String) throws {
    let name = try #require(UnitName(written))
    #expect(name == UnitName(text: text, key: key) && name.written == written)
    #expect(UnitName("menu.open") == nil && UnitName("mission#x") == nil)
  }
}
