import Diagnostics

/// A heading whose text is being visited.
struct OpenHeading {
  let plainStart: Int
  let range: Range<Int>
  /// `{#…}` at its end.
  var marker: HeadingMarker?
}

extension DocumentBuilder {
  /// Before anything is written: keeps the ids that headings ask for from being given to others.
  mutating func reserveAnchor(of node: Node, isExit: Bool) {
    guard isExit, node.kind == .heading, let id = HeadingMarker(of: node)?.id else { return }
    anchors.reserve(anchor(of: id))
  }

  mutating func openHeading(_ node: Node) {
    readAlong(node)
    let start = cursor.position
    cursor.skipDefinitions(before: node.content)
    var end = cursor.limit
    while end > start, cursor.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    heading = OpenHeading(
      plainStart: startReadingPlain(),
      range: start..<end,
      marker: HeadingMarker(of: node)
    )
    swap(&writer, &otherWriter)
  }

  mutating func closeHeading(_ node: Node) {
    guard let open = heading else { return }
    heading = nil
    let text = plainText(from: open.plainStart)
    stopReadingPlain()
    let content = writer.take()
    swap(&writer, &otherWriter)
    guard !text.isEmpty else { return problems.add(.emptyHeading, at: open.range) }
    if open.marker == nil { checkForgottenHash(in: text, at: open.range) }

    let isTitle = node.headingLevel == 1 && document.title == nil && node.parent?.kind == .document
    let level = isTitle ? 1 : max(node.headingLevel, 2)
    if node.headingLevel == 1, !isTitle { problems.add(.secondTitle, at: open.range, ["text": text]) }
    checkStep(to: level, at: open.range)
    let shown = Heading(
      level: level,
      anchor: anchor(for: text, marker: open.marker, at: open.range),
      item: open.marker?.id?.item,
      text: text,
      content: content,
      range: open.range
    )
    if isTitle {
      document.title = shown
    } else {
      writer.startLine()
      writer.add(.heading(document.headings.count))
      document.headings.append(shown)
    }
  }

  /// `{2.12}` at a heading's end can only be meant as the item of the guidelines.
  private mutating func checkForgottenHash(in text: String, at range: Range<Int>) {
    guard text.hasSuffix("}"), let brace = text.lastIndex(of: "{") else { return }
    let id = text[text.index(after: brace)...].dropLast()
    let isItem =
      !id.isEmpty && id.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 &- 0x61 < 26 || $0 == 0x50 }
    guard isItem, id.utf8.contains(where: { $0 &- 0x30 < 10 }), id.utf8.contains(0x2E) else { return }
    problems.add(.anchorWithoutHash, at: range, ["id": String(id)], replacement: "{#\(id)}")
  }

  private mutating func checkStep(to level: Int, at range: Range<Int>) {
    if level > previousLevel + 1 {
      problems.add(
        .skippedHeadingLevel,
        at: range,
        [
          "level": String(level),
          "expected": String(previousLevel + 1),
          "marks": String(repeating: "#", count: previousLevel + 1),
        ]
      )
    }
    previousLevel = level
  }

  private mutating func anchor(for text: String, marker: HeadingMarker?, at range: Range<Int>) -> String {
    guard let marker else { return anchors.unique(options.anchorPrefix + Slug.make(text)) }
    let markerRange = marker.range ?? range
    guard let id = marker.id else {
      problems.add(.malformedAnchor, at: markerRange)
      return anchors.unique(options.anchorPrefix + Slug.make(text))
    }
    let anchor = anchor(of: id)
    if anchors.claim(anchor) { return anchor }
    problems.add(.duplicateAnchor, at: markerRange, ["id": id.written])
    return anchors.unique(anchor)
  }

  /// An item is answered once in all the documents of a report, so that its id needs no prefix.
  private func anchor(of id: HeadingMarker.ID) -> String {
    id.item == nil ? options.anchorPrefix + id.anchor : id.anchor
  }
}
