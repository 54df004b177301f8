import Foundation
import Testing

/// Somebody who does all that a page says, in a copy of the sample, and looks whether the screen shows what the page shows.
@Suite("The guides, step by step")
struct GuideWalkTests {
  @Test("Whoever does what a page says sees what it shows", arguments: try pages())
  func walk(page: GuidePage) throws {
    let folder = try SampleFolder.sample()
    try folder.write("#!/bin/sh\nexec '\(Run.program)' \"$@\"\n", to: "bilancio")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("bilancio"))
    // As in a fresh copy of the project.
    for place in ["site", "docs"] {
      try FileManager.default.copyItem(
        atPath: "\(SampleFolder.repository)/\(place)",
        toPath: folder.path(place)
      )
    }
    var shown: String?
    for block in page.blocks {
      switch (block.kind, block.file) {
      case ("sh", _) where block.lines.allSatisfy(Self.isHarmless):
        shown = try run(block.lines, in: folder, page)
      case ("text", _):
        if let shown {
          #expect(Self.matches(shown, block.lines), "\(page.path):\(block.line) shows\n\(shown)")
        }
        shown = nil
      case ("diff", let file?): try edit(file, block, of: page, in: folder)
      case ("json", let file?):
        let opening = "\"\(try #require(block.list))\": [\n"
        try folder.replace(opening, with: opening + block.lines.joined(separator: "\n") + "\n", in: file)
      case (_, let file?):
        try #require(!folder.exists(file), "\(page.path):\(block.line) \(file) is there already")
        try folder.write(block.lines.joined(separator: "\n") + "\n", to: file)
      default: shown = nil
      }
    }
  }

  @Test("A screen that shows something else is noticed")
  func otherScreen() {
    #expect(Self.matches("site: 342 files, 2 written\n", ["site: 345 files, 2 written"]))
    #expect(!Self.matches("site: 342 files, 2 written\n", ["site: 342 files, 3 written"]))
    #expect(Self.matches("a\nb\nc\n", ["a", "…", "c"]) && Self.matches("a\nb\n", ["…", "b"]))
    #expect(!Self.matches("a\nb\nc\n", ["a", "c"]) && !Self.matches("a\nb\n", ["a"]))
  }

  /// What may be run wherever the tests run; the rest is left to whoever reads.
  private static func isHarmless(_ line: String) -> Bool {
    ["./bilancio ", "cp content/", "cp docs/", "grep -n "].contains { line.hasPrefix($0) }
      && !line.hasPrefix("./bilancio serve")
  }

  /// The pages with something to do in the sample.
  private static func pages() throws -> [GuidePage] {
    try GuidePage.all.map(GuidePage.named).filter { page in
      page.blocks.contains { $0.kind == "sh" || $0.file != nil }
    }
  }

  /// Runs commands as they are typed, and gives back what the screen shows.
  private func run(_ lines: [String], in folder: SampleFolder, _ page: GuidePage) throws -> String {
    let environment = [
      "LANG": page.isItalian ? "it_IT.UTF-8" : "en_GB.UTF-8",
      "BILANCIO_HOME": SampleFolder.repository,
      // Of today’s date the pages know nothing.
      "SOURCE_DATE_EPOCH": "1773648000",
    ]
    let script = "{ \(lines.joined(separator: "\n"))\n} 2>&1"
    return try Run(["-c", script], in: folder.root, program: "/bin/sh", environment: environment).output
  }

  /// Changes a file as a block with `-` and `+` says; what was there has to be there once.
  private func edit(_ file: String, _ block: GuidePage.Block, of page: GuidePage, in folder: SampleFolder)
    throws
  {
    func side(_ sign: Character) -> String {
      block.lines.filter { $0.first == sign || $0.first ?? " " == " " }.map { String($0.dropFirst()) }
        .joined(separator: "\n")
    }
    try folder.replace(side("-"), with: side("+"), in: file)
  }

  /// Whether a screen shows what a page says it does. `…` stands for what isn’t shown, within a line or for lines;
  /// how many files the sample has is not worth a page’s change, hence numbers from 100 on may be others.
  private static func matches(_ screen: String, _ lines: [String]) -> Bool {
    let rows = lines.map { line in
      if line.trimmingCharacters(in: .whitespaces) == "…" { return "(?:.*\\n)*?" }
      let pieces = line.components(separatedBy: "…").map(NSRegularExpression.escapedPattern)
      return pieces.joined(separator: ".*").replacing(/\d{3,}/, with: "\\d{3,}") + " *\\n"
    }
    let pattern = "\\A\\n*\(rows.joined())\\n*\\z"
    return screen.range(of: pattern, options: .regularExpression) != nil
  }
}
