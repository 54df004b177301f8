import Content
import Diagnostics
import Foundation
import Testing

/// Mends the Italian texts of a folder as `check --fix` does, after what it finds in them.
private func mend(_ folder: TemporaryFolder, _ files: String..., between: () throws -> Void = {}) throws
  -> Mending
{
  var found: [Diagnostic] = []
  for file in files {
    guard let source = SourceFile.load(folder.path(file), diagnostics: &found) else { continue }
    if file.hasSuffix(".json") {
      let range = JSONReader.parse(source, diagnostics: &found)?["it"]?.range ?? 0..<2
      let text = range.lowerBound + 1..<range.upperBound - 1
      PastedText.checkStrings(source, ranges: [text], language: "it", diagnostics: &found)
    } else {
      PastedText.check(source, range: source.bytes.indices, language: "it", diagnostics: &found)
    }
  }
  try between()
  return Mending(of: found, below: folder.root)
}

extension TemporaryFolder {
  fileprivate func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(file))), as: UTF8.self)
  }
}

extension Mending {
  /// Each change as `line:column old → new`.
  fileprivate var briefs: [String] { changes.map { "\($0.line):\($0.column) \($0.old) → \($0.new)" } }
}

@Suite("What is certain is mended")
struct MendingTests {
  @Test("and all else stays byte for byte: line ends of Windows, the mark at the beginning, odd bytes")
  func bytes() throws {
    let folder = try TemporaryFolder([
      "a.md":
        "\u{FEFF}# E' ora  di\r\n\r\nSì, perchè\tno – €?\r\n• uno\r\n• due  \r\n\rfine\n😀 nonchè\r\n\r\n"
    ])
    let mending = try mend(folder, "a.md")
    #expect(
      try folder.text("a.md")
        == "\u{FEFF}# È ora di\r\n\r\nSì, perché\tno – €?\r\n- uno\r\n- due  \r\n\rfine\n😀 nonché\r\n\r\n"
    )
    #expect(
      mending.briefs == [
        "1:3 E' → È", "1:9    →  ", "3:5 perchè → perché", "4:1 •  → - ", "5:1 •  → - ",
        "8:3 nonchè → nonché",
      ]
    )
    #expect(mending.refusals.isEmpty)
  }

  @Test("in JSON too, between escapes, and a comma too many")
  func json() throws {
    let folder = try TemporaryFolder([
      "a.json": "\u{FEFF}{\r\n  \"it\": \"Dice \\\"perchè\\\" \\u00e8  vero\\nE' così\",\r\n}\r\n"
    ])
    let mending = try mend(folder, "a.json")
    #expect(
      try folder.text("a.json")
        == "\u{FEFF}{\r\n  \"it\": \"Dice \\\"perché\\\" \\u00e8 vero\\nÈ così\"\r\n}\r\n"
    )
    #expect(mending.changes.count == 4)
  }

  @Test("in a file without a line end, and in an empty folder's only file")
  func edges() throws {
    let folder = try TemporaryFolder(["a.md": "perchè"])
    #expect(try mend(folder, "a.md").briefs == ["1:1 perchè → perché"])
    #expect(try folder.text("a.md") == "perché")
    #expect(try mend(folder, "a.md").changes.isEmpty)
  }

  @Test(
    "but not what only may be meant",
    arguments: [
      "La legge L.3891 vale.", "Una coope-\nrativa", "– uno\n– due", "✓ fatto", "☐ sì\n☑ no", "o\tuno",
      "Via Roma 1 • Terni\n• tel. 0744", "un té", "«'la libera' scelta»", "‘una grande\npartita’ vinta",
      "a\u{200D}b", "l'uno e l’altro, l’altra", "Attualmente siamo tanti.",
    ]
  )
  func uncertain(text: String) throws {
    let folder = try TemporaryFolder(["a.md": text])
    #expect(try mend(folder, "a.md").briefs == [])
    #expect(try folder.text("a.md") == text)
  }

  @Test(
    "as soon as only one thing can be meant",
    arguments: [
      ("E' vero", "È vero"), ("la citta' nuova", "la città nuova"), ("un pò", "un po'"), ("qual'è", "qual è"),
      ("- • uno", "- uno"), ("Servizi:\n● uno", "Servizi:\n- uno"), ("uno\u{A0}\u{A0}due", "uno due"),
      ("uno\u{A0}\ndue", "uno\ndue"), ("coo\u{AD}pe", "coope"), ("a\u{B}b", "a b"), ("Ã¨ vero", "è vero"),
      ("cioé, né poco nè molto", "cioè, né poco né molto"),
    ]
  )
  func certain(text: String, mended: String) throws {
    let folder = try TemporaryFolder(["a.md": text])
    #expect(try !mend(folder, "a.md").changes.isEmpty)
    #expect(try folder.text("a.md") == mended)
  }

  @Test("of two places that overlap the first, and of two at one place one")
  func overlapping() throws {
    let folder = try TemporaryFolder(["a.md": "abcdef"])
    let source = SourceFile(path: folder.path("a.md"), text: "abcdef")
    func replacing(_ range: Range<Int>, _ text: String) -> Diagnostic {
      source.diagnostic(.textDoubleSpace, at: range, replacement: text, isCertain: true)
    }
    let found = [replacing(1..<4, "X"), replacing(3..<5, "Y"), replacing(4..<4, "+"), replacing(5..<6, "Z")]
    let mending = Mending(of: found + found, below: folder.root)
    #expect(try folder.text("a.md") == "aX+eZ")
    #expect(mending.briefs == ["1:2 bcd → X", "1:5  → +", "1:6 f → Z"])
  }

  @Test("never with what would break a text of JSON")
  func quotes() throws {
    let folder = try TemporaryFolder(["a.json": "[\"a\"]"])
    let source = SourceFile(path: folder.path("a.json"), text: "[\"a\"]")
    let found = ["\"", "\\", "\n"].map {
      source.diagnostic(.textDoubleSpace, at: 2..<3, replacement: $0, isCertain: true)
    }
    #expect(Mending.mendable(found, below: folder.root).isEmpty)
    #expect(Mending(of: found, below: folder.root).changes.isEmpty)
  }

  @Test("never across a line end, nor without a place")
  func acrossLines() {
    let source = SourceFile(path: "a.md", text: "a\nb")
    #expect(!source.diagnostic(.textDoubleSpace, at: 0..<3, replacement: "c", isCertain: true).isCertain)
    #expect(source.diagnostic(.textDoubleSpace, at: 0..<1, replacement: "c", isCertain: true).isCertain)
    #expect(!Diagnostic(.textDoubleSpace, path: "a.md", replacement: "c", isCertain: true).isCertain)
  }

  @Test("and the file keeps its permissions; a link to one stays a link")
  func permissions() throws {
    let folder = try TemporaryFolder(["b.md": "perchè", "c.md": "nonchè"])
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("b.md"))
    try folder.link("a.md", to: "c.md")
    #expect(try mend(folder, "a.md", "b.md").changes.count == 2)
    #expect(try manager.attributesOfItem(atPath: folder.path("b.md"))[.posixPermissions] as? Int == 0o640)
    #expect(try manager.destinationOfSymbolicLink(atPath: folder.path("a.md")) == "c.md")
    #expect(try folder.text("c.md") == "nonché")
    #expect(try manager.contentsOfDirectory(atPath: folder.root).sorted() == ["a.md", "b.md", "c.md"])
  }
}

@Suite("A file is left alone")
struct MendingRefusalTests {
  private static let text = "Servizi, perchè no.\n"

  @Test("with a conflict of git in it", arguments: ["<<<<<<< HEAD", ">>>>>>> altro ramo", "<<<<<<<"])
  func conflict(mark: String) throws {
    let text = Self.text + "\n" + mark + "\nuno\n"
    let folder = try TemporaryFolder(["a.md": text])
    let mending = try mend(folder, "a.md")
    #expect(try folder.text("a.md") == text)
    #expect(mending.changes.isEmpty)
    #expect(mending.refusals.map(\.rule) == [.mendingConflict])
    #expect(mending.refusals.first?.arguments == ["line": "3", "count": "1"])
  }

  @Test(
    "but for what only looks like one",
    arguments: ["<<<<<< sei", "<<<<<<<< otto", "testo <<<<<<< HEAD", "=======", "<<<<<<<HEAD"]
  )
  func noConflict(line: String) throws {
    let folder = try TemporaryFolder(["a.md": Self.text + "\n" + line + "\n"])
    #expect(try mend(folder, "a.md").changes.count == 1)
  }

  @Test(
    "while an editor has it open",
    arguments: [".#a.md", "#a.md#", ".a.md.swp", ".a.md.swo", ".a.md.kate-swp", ".~lock.a.md#", "~$a.md"]
  )
  func open(trace: String) throws {
    let folder = try TemporaryFolder(["texts/a.md": Self.text, "texts/b.md": Self.text])
    // As Emacs does: a link that leads nowhere.
    try folder.link("texts/\(trace)", to: "qualcuno@computer.1234")
    let mending = try mend(folder, "texts/a.md", "texts/b.md")
    #expect(try folder.text("texts/a.md") == Self.text)
    #expect(try folder.text("texts/b.md") != Self.text)
    #expect(mending.refusals.map(\.rule) == [.mendingOpenElsewhere])
    #expect(mending.refusals.first?.path == folder.path("texts/a.md"))
    #expect(mending.refusals.first?.arguments["name"] == trace)
  }

  @Test(
    "but for other files' traces and old copies",
    arguments: [".#aa.md", ".a.md.swap", "a.md~", "a.md.bak", "~$b.md"]
  )
  func otherTraces(name: String) throws {
    let folder = try TemporaryFolder(["a.md": Self.text, name: ""])
    #expect(try mend(folder, "a.md").changes.count == 1)
  }

  @Test(
    "when it has changed since it was read",
    arguments: ["Servizi, perchè sì.\n", "\nServizi, perchè no.\n", ""]
  )
  func changed(text: String) throws {
    let folder = try TemporaryFolder(["a.md": Self.text])
    let mending = try mend(folder, "a.md", between: { try folder.write(Data(text.utf8), to: "a.md") })
    #expect(try folder.text("a.md") == text)
    #expect(mending.refusals.map(\.rule) == [.mendingFileChanged])
  }

  @Test("when it is gone")
  func gone() throws {
    let folder = try TemporaryFolder(["a.md": Self.text])
    let mending = try mend(
      folder,
      "a.md",
      between: {
        try FileManager.default.removeItem(atPath: folder.path("a.md"))
      }
    )
    #expect(mending.refusals.map(\.rule) == [.mendingNotWritten])
    #expect(!FileManager.default.fileExists(atPath: folder.path("a.md")))
  }

  @Test("outside the content, and in what the program keeps there for itself")
  func elsewhere() throws {
    let folder = try TemporaryFolder([".translations/a.md": Self.text, "a.md": Self.text])
    #expect(try mend(folder, ".translations/a.md").changes.isEmpty)
    let source = SourceFile(path: folder.path("a.md"), text: Self.text)
    let found = [source.diagnostic(.textWrongAccent, at: 9..<16, replacement: "perché", isCertain: true)]
    #expect(Mending(of: found, below: folder.root + "/it").changes.isEmpty)
    #expect(Mending(of: found, below: folder.root).changes.count == 1)
  }
}
