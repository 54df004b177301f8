import Diagnostics

/// A table for a terminal: as wide as its cells need, and never wider than the terminal; long cells take several lines.
struct TextTable {
  let headings: [String]
  let rows: [[String]]

  private static let margin = "  "
  private static let gap = "  "

  /// The lines of the table.
  ///
  /// - Parameter width: the terminal's in columns.
  func text(width: Int) -> String {
    let widths = columnWidths(within: width)
    var lines: [String] = []
    if headings.contains(where: { !$0.isEmpty }) {
      lines += line(headings, widths)
      lines.append(Self.margin + widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap))
    }
    for row in rows { lines += line(row, widths) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The first column has the room that it needs; the others share the rest by what they need.
  private func columnWidths(within width: Int) -> [Int] {
    let all = headings.contains(where: { !$0.isEmpty }) ? [headings] + rows : rows
    var widths = headings.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    let gaps = Self.margin.count + Self.gap.count * (widths.count - 1)
    var room = max(width, 40) - gaps
    for column in widths.indices {
      let others = widths.count - column - 1
      // What comes after gets its share at least, or all that it needs.
      let share = room / (others + 1)
      let needed = widths[(column + 1)...].reduce(0) { $0 + min($1, share) }
      widths[column] = min(widths[column], max(share, room - needed))
      room -= widths[column]
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { Self.broken($0, to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = Self.margin
      for (column, cell) in wrapped.enumerated() {
        let text = index < cell.count ? cell[index] : ""
        line += text
        guard column < wrapped.count - 1 else { continue }
        line += String(repeating: " ", count: max(0, widths[column] - text.displayWidth)) + Self.gap
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Broken at spaces; a word that is too long for a line, such as an address, wherever the line ends.
  private static func broken(_ text: String, to width: Int) -> [String] {
    let lines = text.wrapped(to: width).flatMap { line -> [String] in
      guard line.displayWidth > width else { return [line] }
      var parts: [String] = [""]
      for character in line {
        let last = parts.count - 1
        if parts[last].displayWidth + String(character).displayWidth > width {
          parts.append(String(character))
        } else {
          parts[last].append(character)
        }
      }
      return parts
    }
    return lines.isEmpty ? [""] : lines
  }
}
