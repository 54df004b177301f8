import Diagnostics

/// What changed in a source since its translation was checked, block by block, with the translation beside it.
public struct DiffText: Sendable {
  private let pair: TextPair
  private let status: PageStatus
  private let blocks: [BlockState]
  private let words: StatusWords
  private let colour: Bool
  private let width: Int

  private static let indentation = "  "
  /// From this width on, source and translation stand side by side.
  private static let wide = 100

  /// - Parameters:
  ///   - number: only the blocks of this number, whatever their state; `nil` for all that need somebody.
  ///   - colour: whether the terminal shows colours; otherwise `[-…-]` is gone and `{+…+}` is new.
  ///   - width: the terminal's width in columns; less than 40 counts as 40.
  public init(
    _ pair: TextPair,
    _ status: PageStatus,
    number: Int? = nil,
    in language: MessageLanguage,
    colour: Bool,
    width: Int = 100
  ) {
    self.pair = pair
    self.status = status
    blocks = number.map { number in status.blocks.filter { $0.number == number } } ?? status.openBlocks
    words = StatusWords(language: language)
    self.colour = colour
    self.width = max(width, 40)
  }

  /// The whole text; ends with a line end.
  public var text: String {
    let count = blocks.isEmpty ? words.nothingToSee : words.blocksToSee(blocks.count)
    let heading = "\(status.path): \(words.state(status.state)), \(count)"
    var text = heading.wrapped(to: width).joined(separator: "\n") + "\n"
    for block in blocks { text += "\n" + self.text(of: block) }
    return text
  }

  private func text(of block: BlockState) -> String {
    var heading = words.block(block) + ": " + words.change(block)
    if block.isTranslationEdited,
      block.change == .changed || block.change == .added || block.change == .edited
    {
      heading += " (\(words.edited))"
    }
    var text = heading.wrapped(to: width).map { painted($0, .strong) + "\n" }.joined()
    let source = Self.source(of: block, colour: colour)
    let translation = StyledText(
      block.translation?.text ?? words.noTranslation,
      block.translation == nil ? .faint : .plain
    )
    text += width >= Self.wide ? beside(source, translation) : below(source, translation)
    if let place = place(of: block) { text += Self.indentation + painted(place, .faint) + "\n" }
    return text
  }

  private static func source(of block: BlockState, colour: Bool) -> StyledText {
    let now = block.source?.text ?? ""
    switch block.change {
    case .changed, .removed, .added:
      return StyledText(WordDiff(from: block.old?.text ?? "", to: now), colour: colour)
    case .same, .moved, .edited, .missing, .unchecked: return StyledText(now)
    }
  }

  private func beside(_ source: StyledText, _ translation: StyledText) -> String {
    let label = max(status.sourceLanguage.count, status.language.count) + 2
    let column = (width - 2 * label - 2 * Self.indentation.count) / 2
    let left = source.lines(width: column, colour: colour)
    let right = translation.lines(width: column, colour: colour)
    var text = ""
    for index in 0..<max(left.count, right.count) {
      let cell = index < left.count ? left[index] : ("", 0)
      let other = index < right.count ? right[index].text : ""
      let line =
        Self.indentation + labelled(status.sourceLanguage, label, isShown: index == 0) + cell.0
        + String(repeating: " ", count: max(0, column - cell.1)) + Self.indentation
        + labelled(status.language, label, isShown: index == 0) + other
      text += line.withoutTrailingBlanks + "\n"
    }
    return text
  }

  private func below(_ source: StyledText, _ translation: StyledText) -> String {
    let label = max(status.sourceLanguage.count, status.language.count) + 2
    var text = ""
    for (code, words) in [(status.sourceLanguage, source), (status.language, translation)] {
      let lines = words.lines(width: width - label - Self.indentation.count, colour: colour)
      for (index, line) in lines.enumerated() {
        text += Self.indentation + labelled(code, label, isShown: index == 0) + line.text + "\n"
      }
    }
    return text
  }

  private func labelled(_ code: String, _ width: Int, isShown: Bool) -> String {
    let blanks = String(repeating: " ", count: width - (isShown ? code.count : 0))
    return isShown ? painted(code, .faint) + blanks : blanks
  }

  /// Where the translation stands, as editors write it; where the source does if there is none.
  private func place(of block: BlockState) -> String? {
    if let unit = block.translation, let list = pair.translation {
      return "\(list.file.path):\(list.file.span(of: unit.range).line)"
    }
    return block.source.map { "\(pair.source.file.path):\(pair.source.file.span(of: $0.range).line)" }
  }

  private func painted(_ text: String, _ style: StyledText.Style) -> String {
    StyledText.painted(text, style, colour: colour)
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
