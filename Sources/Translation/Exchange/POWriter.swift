/// Writes PO files, the format that translators' tools exchange.
///
/// PO was preferred to XLIFF 2.1. Poedit is a PO editor first of all; Weblate keeps PO as its main format,
/// while its XLIFF 2 is young and called unfinished; OmegaT reads PO out of the box, and XLIFF 2 only with a
/// plug-in. PO has a place of its own for all that an update needs: a name (`msgctxt`), a translation to be
/// looked at again (`fuzzy`) and what the source said before (`#| msgid`). XLIFF 2.1 keeps the last in modules
/// that few tools read. And a PO file is text with a line for a line: it can be compared, merged, and mended
/// in any editor.
struct POWriter {
  private(set) var text = ""

  /// Begins a file with notes for whoever opens it, a line each, and its header, pairs of names and values.
  init(notes: [String], header: [(name: String, value: String)]) {
    for note in notes { text += note.isEmpty ? "#\n" : "# \(note)\n" }
    write("msgid", "")
    write("msgstr", header.map { "\($0.name): \($0.value)\n" }.joined())
  }

  /// Appends an entry.
  mutating func write(_ entry: POEntry) {
    text += "\n"
    for comment in entry.comments { text += "#. \(comment)\n" }
    for reference in entry.references { text += "#: \(reference)\n" }
    if !entry.flags.isEmpty { text += "#, \(entry.flags.joined(separator: ", "))\n" }
    if let previous = entry.previous { write("#| msgid", previous, continuation: "#| ") }
    if let context = entry.context { write("msgctxt", context) }
    write("msgid", entry.source)
    write("msgstr", entry.translation)
  }

  /// A text of several lines begins on a line of its own and keeps its lines.
  private mutating func write(_ keyword: String, _ string: String, continuation: String = "") {
    let lines = Self.lines(of: string)
    guard lines.count > 1 else {
      text += "\(keyword) \(Self.quoted(lines.first ?? ""))\n"
      return
    }
    text += "\(keyword) \"\"\n"
    for line in lines { text += "\(continuation)\(Self.quoted(line))\n" }
  }

  /// The lines with their line ends.
  private static func lines(of string: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = Substring(string)
    while let end = rest.unicodeScalars.firstIndex(of: "\n") {
      let next = rest.unicodeScalars.index(after: end)
      lines.append(rest[..<next])
      rest = rest[next...]
    }
    if !rest.isEmpty { lines.append(rest) }
    return lines
  }

  private static func quoted(_ line: Substring) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.append("\\")
        quoted.append(scalar)
      case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
      case "\r": quoted.append(contentsOf: "\\r".unicodeScalars)
      case "\t": quoted.append(contentsOf: "\\t".unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
