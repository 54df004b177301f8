import Diagnostics

// Parents, blocks and what fills them, with their whitespace: a block's indentation is taken off where its
// content is written, and put on where it is printed.
extension TemplateParser {
  mutating func openParent(_ tag: Tag) {
    reportIfOutsideBlocks(tag)
    let name = name(in: tag) ?? TagName(text: "", range: tag.content)
    let start = tag.range.lowerBound
    var blanksBefore: Int?
    if let line = bytes.lineStart(ifBlankBefore: start) {
      // Whether the parent stands alone is known at its end only; until then its blanks are kept as text.
      emitText(upTo: line)
      barrier = template.operations.count
      blanksBefore = barrier
      appendLineStart(indentation(line..<start))
      barrier = template.operations.count
    } else {
      emitText(upTo: start)
      markLineStart(at: start)
    }
    moveOn(to: tag.range.upperBound)
    open(.parent, openName(tag), as: .include(inclusion: template.inclusions.count, end: 0))
    nesting[nesting.count - 1].blanksBefore = blanksBefore
    template.inclusions.append(Inclusion(name: name, isParent: true))
  }

  mutating func takeEndOfParent(_ tag: Tag, _ parent: OpenSection) {
    guard let blanks = parent.blanksBefore, let next = bytes.nextLine(ifBlankAfter: tag.range.upperBound),
      case .text(let literal) = template.operations[blanks],
      case .include(let inclusion, _) = template.operations[parent.operation]
    else { return moveOn(to: tag.range.upperBound) }
    template.inclusions[inclusion].indentation = Array(template.text[literal.start..<literal.end])
    template.operations[blanks] = .text(Literal(start: literal.start, end: literal.start, startsLine: false))
    moveOn(to: next)
  }

  mutating func openBlock(_ tag: Tag) {
    let name = name(in: tag) ?? TagName(text: "", range: tag.content)
    if nesting.last?.kind == .parent {
      openOverride(tag, isNamed: !name.text.isEmpty)
    } else if let line = takeBlockLine(tag) {
      appendBlock(tag, name, indentation: line.indentation)
    } else if let start = bytes.lineStart(ifBlankBefore: tag.range.lowerBound) {
      let blanks = indentation(start..<tag.range.lowerBound)
      emitText(upTo: start)
      moveOn(to: tag.range.upperBound)
      appendBlock(tag, name, indentation: blanks)
      appendLineStart(blanks)
    } else {
      takeInline(tag)
      appendBlock(tag, name, indentation: [])
    }
  }

  private mutating func appendBlock(_ tag: Tag, _ name: TagName, indentation: [UInt8]) {
    open(.block, openName(tag), as: .block(block: template.blocks.count, end: 0))
    template.blocks.append(Block(name: name, indentation: indentation))
  }

  /// A block tag alone on its line is indented as its default is, if it has any.
  private mutating func takeBlockLine(_ tag: Tag) -> StandaloneLine? {
    guard let line = standaloneLine(of: tag) else { return nil }
    takeLine(of: tag)
    guard let content = indentationOfContent(from: line.next) else { return line }
    return StandaloneLine(start: line.start, next: line.next, indentation: indentation(content))
  }

  private mutating func openOverride(_ tag: Tag, isNamed: Bool) {
    moveOn(to: tag.range.upperBound)
    let body = template.operations.count
    let kind = isNamed ? OpenSection.Kind.override : .namelessOverride
    nesting.append(OpenSection(kind: kind, name: openName(tag), operation: body, dedent: dedent))
    barrier = body
    startsOverride = true
    let next = bytes.nextLine(ifBlankAfter: tag.range.upperBound)
    guard let next, next < bytes.count else { return }
    moveOn(to: next)
    if let content = indentationOfContent(from: next) { dedent = content.count }
  }

  mutating func takeEndOfOverride(_ tag: Tag) {
    let start = tag.range.lowerBound
    emitText(upTo: bytes.lineStart(ifBlankBefore: start) ?? start)
    moveOn(to: tag.range.upperBound)
  }

  mutating func finishOverride(_ section: OpenSection, end: Int) {
    guard let parent = nesting.last, case .include(let inclusion, _) = template.operations[parent.operation]
    else { return }
    if template.inclusions[inclusion].overrides.contains(where: { $0.block.text == section.name.text }) {
      diagnostics.append(file.problem(.duplicateBlock, section.name))
    } else {
      template.inclusions[inclusion].overrides.append(
        Override(block: section.name, body: section.operation..<end)
      )
    }
  }

  /// The blanks at the start of the first line that has more than blanks on it; `nil` when the closing tag
  /// comes first.
  private func indentationOfContent(from start: Int) -> Range<Int>? {
    var line = start
    while let next = bytes.nextLine(ifBlankAfter: line), next < bytes.count { line = next }
    let end = bytes.afterBlanks(line)
    return bytes[end...].starts(with: openDelimiter + [UInt8(ascii: "/")]) ? nil : line..<end
  }

  /// Tags directly inside a parent would never be printed.
  mutating func reportIfOutsideBlocks(_ tag: Tag) {
    guard let parent = nesting.last, parent.kind == .parent else { return }
    diagnostics.append(file.problem(.tagOutsideBlock, openName(tag), ["parent": parent.name.text]))
  }
}
