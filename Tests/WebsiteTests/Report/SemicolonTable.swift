/// A CSV file of ours, read by an independent little parser: a byte-order mark, semicolons, quotes, lines that end in
/// CR LF.
struct SemicolonTable {
  let header: [String]
  let rows: [[String]]

  init(_ text: String) {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = Array(text.unicodeScalars)[...]
    if characters.first == "\u{FEFF}" { characters.removeFirst() }
    while let character = characters.popFirst() {
      switch (character, isQuoted) {
      case ("\"", true) where characters.first == "\"":
        characters.removeFirst()
        cell += "\""
      case ("\"", _): isQuoted.toggle()
      case (";", false):
        line.append(cell)
        cell = ""
      case ("\n", false):
        lines.append(line + [cell])
        (line, cell) = ([], "")
      case ("\r", false): break
      default: cell.unicodeScalars.append(character)
      }
    }
    if !cell.isEmpty || !line.isEmpty { lines.append(line + [cell]) }
    header = lines.first ?? []
    rows = Array(lines.dropFirst())
  }

  /// The cells of the row that has a value in a column, by their columns.
  func row(_ column: String, _ value: String) -> [String: String]? {
    guard let index = header.firstIndex(of: column), let row = rows.first(where: { $0[index] == value })
    else {
      return nil
    }
    return Dictionary(zip(header, row)) { first, _ in first }
  }
}
