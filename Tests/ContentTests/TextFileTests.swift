import Content
import Diagnostics
import Foundation
import Testing

@Suite struct TextFileTests {
  private func load(_ bytes: [UInt8]) -> (file: SourceFile?, found: [Diagnostic]) {
    var found: [Diagnostic] = []
    let file = TextFile.load(bytes: bytes, path: "a.md", diagnostics: &found)
    return (file, found)
  }

  @Test("UTF-8 is taken as it is, without a word")
  func plain() {
    let text = "È così: «perché» 日本 👩‍👩‍👧 \u{FFFF}\u{10FFFF}\n"
    let (file, found) = load(Array(text.utf8))
    #expect(file?.bytes == Array(text.utf8))
    #expect(found.isEmpty)
    #expect(load([]).file?.bytes == [])
  }

  @Test("a byte-order mark is taken out, with a warning")
  func byteOrderMark() {
    let (file, found) = load([0xEF, 0xBB, 0xBF] + Array("ciao".utf8))
    #expect(file?.bytes == Array("ciao".utf8))
    #expect(found.map(\.rule) == [.textByteOrderMark])
  }

  @Test("line ends of Windows and of old Macs become plain ones, with one warning")
  func lineEnds() {
    let (file, found) = load(Array("una\r\ndue\rtre\n\r\nquattro e molto altro\r".utf8))
    #expect(file?.bytes == Array("una\ndue\ntre\n\nquattro e molto altro\n".utf8))
    #expect(found.map(\.rule) == [.textWindowsLineEnds])
    #expect(found.first?.severity == .warning)
  }

  @Test(
    "UTF-16 is recognised, with its mark or without",
    arguments: [
      String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16,
    ]
  )
  func utf16(encoding: String.Encoding) throws {
    let bytes = try Array(#require("Perché no? Così.".data(using: encoding)))
    let (file, found) = load(bytes)
    #expect(file == nil)
    #expect(found.map(\.rule) == [.textUTF16])
  }

  @Test("a file of old Windows is an error that shows the word and its place")
  func windows1252() throws {
    let text = "prima riga\nnon so perché – forse\n"
    let (file, found) = load(try Array(#require(text.data(using: .windowsCP1252))))
    #expect(file == nil)
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.rule == .textNotUTF8)
    #expect(diagnostic.arguments == ["word": "perché"])
    #expect(diagnostic.span == .init(line: 2, column: 13, length: 1, excerpt: "non so perché – forse"))
  }

  @Test("good UTF-8 around a bad byte stays as it is in what is shown")
  func mixed() {
    let found = load(Array("è gi".utf8) + [0xE0] + Array(" così".utf8)).found
    #expect(found.first?.arguments == ["word": "già"])
    #expect(found.first?.span?.excerpt == "è già così")
  }

  @Test(
    "overlong forms, surrogates and cut sequences are no UTF-8",
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    ] as [[UInt8]]
  )
  func invalid(bytes: [UInt8]) {
    for padding in 0..<10 {
      let found = load(Array(repeating: 0x61, count: padding) + bytes).found
      #expect(found.map(\.rule) == [.textNotUTF8])
      #expect(found.first?.span?.column == padding + 1)
    }
  }

  @Test("a file with zero bytes is no text")
  func notText() {
    let (file, found) = load(Array("%PDF-1.7 qualcosa\nancora".utf8) + [0] + Array("altro".utf8))
    #expect(file == nil)
    #expect(found.map(\.rule) == [.textNotText])
    #expect(found.first?.span?.line == 2)
  }

  @Test("whether bytes are UTF-8 agrees with the standard library, on random bytes")
  func oracle() {
    var state: UInt64 = 7
    let pool: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC2, 0xC3, 0xE0, 0xA0, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xF5,
    ]
    for _ in 0..<5000 {
      let bytes = (0..<12).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pool[Int(state >> 40) % pool.count]
      }
      #expect((load(bytes).file != nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
