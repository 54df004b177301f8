import Diagnostics

extension DocumentBuilder {
  /// Reports footnotes that the parser leaves out: never called, or defined a second time.
  mutating func reportUnusedFootnotes() {
    var seen: Set<String> = []
    var verbatim = verbatimLines.sorted { $0.lowerBound < $1.lowerBound }[...]
    for definition in definedFootnotes() {
      while let first = verbatim.first, first.upperBound < definition.line { verbatim.removeFirst() }
      if verbatim.first?.contains(definition.line) == true { continue }
      if !seen.insert(definition.key).inserted {
        problems.add(.duplicateFootnote, at: definition.range, ["label": definition.label])
      } else if !footnotes.calledLabels.contains(definition.key) {
        problems.add(.unusedFootnote, at: definition.range, ["label": definition.label])
      }
    }
  }

  /// All lines that look like the beginning of a footnote, those in code blocks included.
  mutating func definedFootnotes() -> [FootnoteDefinition] {
    if let defined = footnotes.defined { return defined }
    var reader = cursor
    var defined: [FootnoteDefinition] = []
    for line in 1...lines.count {
      reader.position = lines.start(ofLine: line)
      reader.limit = lines.start(ofLine: line + 1)
      reader.skipMarksOfBlocks(upTo: reader.limit)
      let start = reader.position
      guard reader.hasPrefix("[^", at: start), let label = reader.readDefinedLabel(), label.count > 1 else {
        continue
      }
      let name = cursor.bytes[label.dropFirst()]
      defined.append(
        FootnoteDefinition(
          line: line,
          label: PlainText.string(name),
          range: start..<label.upperBound + 1,
          key: ReferenceDefinitions.key(name)
        )
      )
    }
    footnotes.defined = defined
    return defined
  }
}
