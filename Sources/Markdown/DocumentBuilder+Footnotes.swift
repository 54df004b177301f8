import Diagnostics

/// The footnotes of a text as far as they were met.
struct Footnotes {
  /// How often each number was called so far.
  var calls: [Int: Int] = [:]
  /// The labels that were called, as they compare.
  var calledLabels: Set<String> = []
  /// Calls within a link, to be written behind it: links can't be nested.
  var delayed: [Int] = []
  /// The number of the note being written, or the last one; 0 before the first.
  var number = 0
  /// Whether a note is being written.
  var isOpen = false
  /// Whether the open note has its links back to the text.
  var hasBackLinks = false
  /// Found when they are first asked for.
  var defined: [FootnoteDefinition]?
}

/// A line that begins a footnote.
struct FootnoteDefinition {
  let line: Int
  let label: String
  let range: Range<Int>
  let key: String
}

extension DocumentBuilder {
  mutating func visitFootnoteCall(_ node: Node) {
    if cursor.seek("[^") {
      let start = cursor.position + 2
      if cursor.seek("]") {
        footnotes.calledLabels.insert(ReferenceDefinitions.key(cursor.bytes[start..<cursor.position]))
        cursor.position += 1
      }
    }
    guard openImages.isEmpty, let number = Int(PlainText.string(node.literal)) else { return }
    if openLinks.isEmpty { writeFootnoteCall(number) } else { footnotes.delayed.append(number) }
  }

  mutating func writeDelayedFootnoteCalls() {
    guard openLinks.isEmpty, !footnotes.delayed.isEmpty else { return }
    for number in footnotes.delayed { writeFootnoteCall(number) }
    footnotes.delayed.removeAll()
  }

  private mutating func writeFootnoteCall(_ number: Int) {
    let occurrence = footnotes.calls[number, default: 0] + 1
    footnotes.calls[number] = occurrence
    writer.write("<sup class=\"footnote-call\"><a href=\"#")
    writeID("fn:", number)
    writer.write("\" id=\"")
    writeID("fnref:", number, occurrence)
    writer.write("\" role=\"doc-noteref\" aria-label=\"")
    writer.writeEscaped("\(options.footnote) \(number)")
    writer.write("\">")
    writer.write(number)
    writer.write("</a></sup>")
  }

  /// Ids of headings never hold a colon, so these can't be the same as one of those.
  private mutating func writeID(_ kind: String, _ number: Int, _ occurrence: Int = 1) {
    writer.writeEscaped("\(options.anchorPrefix)\(kind)\(number)")
    if occurrence > 1 { writer.writeEscaped("-\(occurrence)") }
  }

  mutating func openFootnote() {
    if footnotes.number == 0 {
      writeBlock("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
      writer.writeEscaped("\(options.anchorPrefix)fn:title")
      writer.write("\">\n<h2 id=\"")
      writer.writeEscaped("\(options.anchorPrefix)fn:title")
      writer.write("\">")
      writer.writeEscaped(options.footnotes)
      writer.write("</h2>\n<ol>\n")
    }
    footnotes.number += 1
    footnotes.isOpen = true
    footnotes.hasBackLinks = false
    writeBlock("<li id=\"")
    writeID("fn:", footnotes.number)
    writer.write("\">")
  }

  mutating func closeFootnote(_ node: Node) {
    if !footnotes.hasBackLinks {
      writeBlock("<p>")
      writeBackLinks()
      writer.write("</p>\n")
    }
    writer.write("</li>\n")
    footnotes.isOpen = false
  }

  mutating func closeFootnoteSection() {
    if footnotes.number > 0 { writer.write("</ol>\n</section>\n") }
  }

  /// Writes the links from the open note back to each of its calls.
  mutating func writeBackLinks() {
    footnotes.hasBackLinks = true
    let count = footnotes.calls[footnotes.number, default: 0]
    for occurrence in 1..<count + 1 {
      writer.write(" <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#")
      writeID("fnref:", footnotes.number, occurrence)
      writer.write("\" aria-label=\"")
      writer.writeEscaped("\(options.backToText) \(footnotes.number)")
      if occurrence > 1 { writer.writeEscaped(" (\(occurrence))") }
      writer.write("\">↩\u{FE0E}")
      if occurrence > 1 {
        writer.write("<sup>")
        writer.write(occurrence)
        writer.write("</sup>")
      }
      writer.write("</a>")
    }
  }
}
