import Diagnostics

/// Words with the way they are to look, broken into lines of a terminal.
struct StyledText {
  /// How some words look.
  enum Style {
    case plain, faint, strong, removed, added

    /// The terminal's codes for it.
    fileprivate var codes: String? {
      switch self {
      case .plain: nil
      case .faint: "2"
      case .strong: "1"
      case .removed: "31;9"
      case .added: "32;4"
      }
    }

    /// The marks that stand for it where there is no colour.
    fileprivate var marks: (String, String) {
      switch self {
      case .plain, .faint, .strong: ("", "")
      case .removed: ("[-", "-]")
      case .added: ("{+", "+}")
      }
    }
  }

  private struct Piece {
    var text: String
    let style: Style
  }

  /// Pieces that no line may part, each with what comes before it.
  private var clusters: [(gap: WordDiff.Gap, pieces: [Piece])] = []

  init(_ text: String = "", _ style: Style = .plain) { add(text, style, after: .none) }

  /// The words of a difference. Without colours, marks stand for them.
  init(_ diff: WordDiff, colour: Bool) {
    for part in diff.parts {
      let style: Style =
        switch part.kind {
        case .same: .plain
        case .removed: .removed
        case .added: .added
        }
      let marks = colour ? ("", "") : style.marks
      add(marks.0 + part.text + marks.1, style, after: part.gap)
    }
  }

  /// Adds words; their line ends stay.
  mutating func add(_ text: String, _ style: Style, after gap: WordDiff.Gap) {
    var gap = gap
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace }
      if !word.isEmpty {
        let piece = Piece(text: String(word).withoutControls, style: style)
        if gap == .none, !clusters.isEmpty {
          clusters[clusters.count - 1].pieces.append(piece)
        } else {
          clusters.append((gap, [piece]))
        }
      }
      rest = rest.dropFirst(word.count)
      let blanks = rest.prefix { $0.isWhitespace }
      if !blanks.isEmpty { gap = blanks.contains(where: \.isNewline) ? .line : .space }
      rest = rest.dropFirst(blanks.count)
    }
  }

  /// A text in the colour of a style, if there are colours.
  static func painted(_ text: String, _ style: Style, colour: Bool) -> String {
    guard colour, let codes = style.codes else { return text }
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  /// Lines of at most so many columns; a longer word keeps a line to itself.
  func lines(width: Int, colour: Bool) -> [(text: String, width: Int)] {
    var lines: [(text: String, width: Int)] = []
    var line = ""
    var used = 0
    for cluster in clusters {
      let length = cluster.pieces.reduce(0) { $0 + $1.text.displayWidth }
      if used > 0, cluster.gap == .line || used + 1 + length > width {
        lines.append((line, used))
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for piece in cluster.pieces {
        line += Self.painted(piece.text, piece.style, colour: colour)
      }
      used += length
    }
    if used > 0 { lines.append((line, used)) }
    return lines
  }
}

extension String {
  /// The text without characters that would do something to a terminal.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control })
    )
  }
}
