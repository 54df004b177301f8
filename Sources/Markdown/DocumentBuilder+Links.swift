import Diagnostics

/// A link whose text is being visited.
struct OpenLink {
  let form: SourceCursor.LinkForm
  /// Its index among the document's links; `nil` if it is not to be shown as one.
  let index: Int?
  let isUnsafe: Bool
  let textStart: Int
  let plainStart: Int
}

extension DocumentBuilder {
  mutating func openLink(_ node: Node) {
    let form = cursor.openLink()
    let isUnsafe = Self.isUnsafe(node.destination)
    var index: Int?
    if !isUnsafe, openImages.isEmpty {
      index = document.links.count
      document.links.append(
        Link(
          destination: PlainText.string(node.destination),
          title: PlainText.string(node.title),
          text: "",
          range: 0..<0
        )
      )
      writer.add(.linkStart(document.links.count - 1))
    }
    openLinks.append(
      OpenLink(
        form: form,
        index: index,
        isUnsafe: isUnsafe,
        textStart: cursor.position,
        plainStart: startReadingPlain()
      )
    )
  }

  mutating func closeLink(_ node: Node) {
    guard let link = openLinks.popLast() else { return }
    let text = plainText(from: link.plainStart)
    stopReadingPlain()
    var textRange = link.textStart..<max(cursor.position, link.textStart)
    var range = textRange
    switch link.form {
    case .bare: break
    case .angled: if cursor.next == UInt8(ascii: ">") { cursor.position += 1 }
    case .bracketed:
      let closing = cursor.closeLink(textStart: link.textStart, destination: node.destination)
      textRange = closing.text
      range = destinationRange(closing.target, of: node, near: textRange)
    }
    if link.isUnsafe {
      problems.add(.unsafeLink, at: range, ["destination": PlainText.string(node.destination)])
    }
    guard let index = link.index else { return }
    document.links[index].text = text
    document.links[index].range = range
    if link.form == .bracketed { check(text, of: node, at: textRange.isEmpty ? range : textRange) }
    writer.add(.linkEnd(index))
    writeDelayedFootnoteCalls()
  }

  private mutating func check(_ text: String, of link: Node, at range: Range<Int>) {
    if text.isEmpty {
      if link.firstChild?.kind != .image { problems.add(.emptyLink, at: range) }
    } else if Vagueness.isBareAddress(text) {
      problems.add(.addressAsLinkText, at: range, ["text": text])
    } else if Vagueness.isVagueLink(text) {
      problems.add(.vagueLink, at: range, ["text": text])
    }
  }

  /// Where the destination of a link or image stands; where its text stands if that can't be found.
  mutating func destinationRange(_ target: LinkTarget, of node: Node, near text: Range<Int>) -> Range<Int> {
    switch target {
    case .inline(let range):
      return range
    case .label(let label):
      let known = definitions ?? ReferenceDefinitions(in: cursor, lines: lines)
      definitions = known
      let found = known.destinations[ReferenceDefinitions.key(cursor.bytes[label])]
      if let found, cursor.isWritten(node.destination, in: found) { return found }
    case .unknown:
      break
    }
    let destination = node.destination
    if !destination.isEmpty, let start = cursor.search(for: destination, from: text.lowerBound) {
      return start..<start + destination.count
    }
    return text
  }

  /// Whether a destination is a program or data instead of a place. Browsers pass over control characters in
  /// front of a scheme, and over tabs and line ends within.
  static func isUnsafe(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for byte in destination {
      if byte == UInt8(ascii: ":") { return unsafeSchemes.contains { $0.utf8.elementsEqual(scheme) } }
      if byte <= 0x20 || byte == 0x7F { continue }
      guard SourceCursor.isAlphanumeric(byte), scheme.count < 10 else { return false }
      scheme.append(byte | 0x20)
    }
    return false
  }

  private static let unsafeSchemes = ["javascript", "vbscript", "data"]

  /// Reports brackets that look like a link or a footnote call but stayed text.
  mutating func report(
    _ remnant: BracketRemnant,
    _ text: Slice<UnsafeBufferPointer<UInt8>>,
    at range: Range<Int>
  ) {
    let shift = range.lowerBound - text.startIndex
    let labelRange = remnant.label.lowerBound + shift..<remnant.label.upperBound + shift
    let label = PlainText.string(text[remnant.label])
    switch remnant.kind {
    case .footnoteCall:
      let near = NearMiss.of(label, among: definedFootnotes().map(\.label))
      problems.add(.missingFootnote, at: range, ["label": label], replacement: near.map { "[^\($0)]" })
    case .reference:
      let known = definitions ?? ReferenceDefinitions(in: cursor, lines: lines)
      definitions = known
      problems.add(
        .missingReference,
        at: labelRange,
        ["label": label],
        replacement: NearMiss.of(label, among: known.destinations.keys.sorted())
      )
    case .inlineLink:
      problems.add(
        .brokenLink,
        at: labelRange,
        ["destination": label],
        replacement: label.contains(" ") && !label.contains("\"") ? "<\(label)>" : nil
      )
    }
  }
}
