/// The line of a diagnostic as a terminal shows it, cut to a width, with the place to underline.
struct Excerpt: Equatable {
  /// The visible text; `…` stands where some was cut off.
  let text: String
  /// In which column of `text` the underline starts, from 0.
  let caretColumn: Int
  /// How many columns are underlined, at least 1.
  let caretWidth: Int

  private static let tabWidth = 4
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private struct Cell {
    let text: String
    let width: Int
  }

  init(_ span: Diagnostic.Span, width: Int) {
    let cells = Self.cells(of: span.excerpt)
    let start = min(max(span.column - 1, 0), cells.count)
    let end = min(start + max(span.length, 0), cells.count)
    var window = Self.window(of: cells, around: start..<end, width: width)
    // A mark never stands alone: its letter belongs with it.
    while window.lowerBound > 0, window.lowerBound < start, cells[window.lowerBound].width == 0 {
      window = window.lowerBound + 1..<window.upperBound
    }
    func columns(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }

    let cutsStart = window.lowerBound > 0
    let cutsEnd = window.upperBound < cells.count
    text = (cutsStart ? "…" : "") + cells[window].map(\.text).joined() + (cutsEnd ? "…" : "")
    caretColumn = columns(window.lowerBound..<start) + (cutsStart ? 1 : 0)
    caretWidth = max(1, columns(start..<max(start, min(end, window.upperBound))))
  }

  private static func cells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    for scalar in line.unicodeScalars {
      let cell =
        if scalar == "\t" {
          Cell(
            text: String(repeating: " ", count: tabWidth - column % tabWidth),
            width: tabWidth - column % tabWidth
          )
        } else if scalar.isInvisible {
          Cell(text: String(replacement), width: 1)
        } else {
          Cell(text: String(scalar), width: scalar.displayWidth)
        }
      cells.append(cell)
      column += cell.width
    }
    return cells
  }

  /// The cells to show: all if they fit, else the span with a third of the room before it.
  private static func window(of cells: [Cell], around span: Range<Int>, width: Int) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.width }) > width else { return 0..<cells.count }
    let room = max(width - 2, 1)
    var used = 0
    var lower = span.lowerBound
    while lower > 0, used + cells[lower - 1].width <= room / 3 {
      lower -= 1
      used += cells[lower].width
    }
    var upper = span.lowerBound
    while upper < cells.count, used + cells[upper].width <= room {
      used += cells[upper].width
      upper += 1
    }
    while upper == cells.count, lower > 0, used + cells[lower - 1].width <= room {
      lower -= 1
      used += cells[lower].width
    }
    return lower..<upper
  }
}
