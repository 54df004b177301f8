import Diagnostics
import Glibc
import Jobs
import Testing

@testable import Printing

@Suite("Progress")
struct ProgressTests {
  @Test("lines of the renderer become steps; unknown ones are passed over")
  func steps() {
    let lines: [(String, RenderingStep?)] = [
      ("installing", .installing), ("parse", .parse), ("style", .style), ("layout", .layout),
      ("page 34", .page(34)), ("repagination 2", .repagination(2)), ("write", .write), ("done 57", .done(57)),
      ("", nil), ("page", nil), ("page x", nil), ("page 1 2", nil), ("parse 3", nil), ("Page 3", nil),
    ]
    for (line, step) in lines { #expect(RenderingStep(line: line) == step, "\(line)") }
  }

  @Test("is one line for all languages, in the reader's own")
  func text() {
    func show(_ step: RenderingStep, of book: Int, in line: inout ProgressLine, _ language: MessageLanguage) {
      line.show(step.text(in: language), of: book)
    }
    var italian = ProgressLine(["2024-it", "2024-en"], on: -1)
    #expect(italian.text.isEmpty)
    show(.installing, of: 1, in: &italian, .italian)
    #expect(italian.text == "2024-en: installo ciò che serve, solo la prima volta")
    show(.page(34), of: 0, in: &italian, .italian)
    show(.done(57), of: 1, in: &italian, .italian)
    #expect(italian.text == "2024-it: pagina 34 · 2024-en: fatto, 57 pagine")
    var english = ProgressLine(["2024-it"], on: -1)
    show(.repagination(1), of: 0, in: &english, .english)
    #expect(english.text == "2024-it: setting page numbers")
  }

  @Test("is written over itself on a terminal, no wider than it, and taken away")
  func terminal() throws {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 20, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&ours, &theirs, nil, nil, &size) == 0)
    defer {
      close(ours)
      close(theirs)
    }
    func seen() -> String {
      var bytes = [UInt8](repeating: 0, count: 1000)
      let count = read(ours, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }
    var line = ProgressLine(["2024-it", "2024-en"], on: theirs)
    line.clear()
    line.show("page 3", of: 0)
    #expect(seen() == "\r\u{1B}[K2024-it: page 3")
    line.show("reading the text", of: 1)
    #expect(seen() == "\r\u{1B}[K2024-it: page 3 · 2")
    line.clear()
    #expect(seen() == "\r\u{1B}[K")
  }

  @Test("is silent where nobody looks")
  func silent() throws {
    let pipe = try Pipe()
    defer {
      close(pipe.reading)
      close(pipe.writing)
    }
    Pipe.neverWait(pipe.reading)
    var line = ProgressLine(["2024-it"], on: pipe.writing)
    line.show("reading the text", of: 0)
    line.clear()
    var byte: UInt8 = 0
    #expect(read(pipe.reading, &byte, 1) == -1)
  }
}
