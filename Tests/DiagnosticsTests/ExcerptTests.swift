import Testing

@testable import Diagnostics

@Suite struct ExcerptTests {
  private func excerpt(_ line: String, _ column: Int, _ length: Int, width: Int = 80) -> Excerpt {
    Excerpt(Diagnostic.Span(line: 1, column: column, length: length, excerpt: line), width: width)
  }

  @Test("a tab takes the room up to the next stop, before the place and in it")
  func tabs() {
    let result = excerpt("a\tb\tc", 3, 2)
    #expect(result.text == "a   b   c")
    #expect(result.caretColumn == 4)
    #expect(result.caretWidth == 4)
  }

  @Test("combining accents take no room and wide characters two columns")
  func widths() {
    let accents = excerpt("perche\u{300} no", 9, 2)
    #expect(accents.caretColumn == 7)
    #expect(accents.caretWidth == 2)
    let wide = excerpt("日本 x", 4, 1)
    #expect(wide.caretColumn == 5)
    #expect(excerpt("日本 x", 1, 2).caretWidth == 4)
  }

  @Test("what nobody can see is shown as a mark of one column")
  func invisible() {
    let result = excerpt("a\u{200B}b\u{AD}c", 2, 1)
    #expect(result.text == "a\u{FFFD}b\u{FFFD}c")
    #expect(result.caretColumn == 1)
    #expect(result.caretWidth == 1)
  }

  @Test("a point between two characters, also at the end or on an empty line, has one caret")
  func points() {
    #expect(excerpt("abc", 4, 0).caretColumn == 3)
    #expect(excerpt("abc", 4, 0).caretWidth == 1)
    #expect(excerpt("", 1, 0).caretColumn == 0)
    #expect(excerpt("abc", 99, 5).caretColumn == 3)
  }

  @Test("of a long line only the part around the place is shown, with marks where it is cut")
  func window() {
    let line = String(repeating: "a", count: 200) + "XYZ" + String(repeating: "b", count: 200)
    let middle = excerpt(line, 201, 3, width: 60)
    #expect(middle.text.displayWidth == 60)
    #expect(middle.text.hasPrefix("…a") && middle.text.hasSuffix("b…"))
    #expect(Array(middle.text)[middle.caretColumn] == "X")
    #expect(middle.caretWidth == 3)

    let start = excerpt(line, 1, 2, width: 60)
    #expect(start.text.hasPrefix("a") && start.text.hasSuffix("…"))
    #expect(start.caretColumn == 0)

    let end = excerpt(line, 404, 0, width: 60)
    #expect(end.text.hasSuffix("b") && end.text.hasPrefix("…"))
    #expect(end.caretColumn == end.text.displayWidth)
  }

  @Test("a place longer than the window is underlined up to its cut")
  func longSpan() {
    let result = excerpt(String(repeating: "a", count: 300), 1, 300, width: 60)
    #expect(result.caretWidth == result.text.displayWidth - 1)
  }
}
