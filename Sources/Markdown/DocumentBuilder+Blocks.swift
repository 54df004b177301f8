import Diagnostics

extension DocumentBuilder {
  mutating func writeBlock(_ html: StaticString) {
    writer.startLine()
    writer.write(html)
  }

  mutating func openParagraph(_ node: Node) {
    readAlong(node)
    cursor.skipDefinitions(before: node.content)
    isFigureParagraph = Self.holdsOnlyFigures(node)
    isSummary = document.summary.isEmpty && !isFigureParagraph && node.parent?.kind == .document
    if isSummary { _ = startReadingPlain() }
    guard !isFigureParagraph, !isInTightList(node) else { return }
    writeBlock("<p>")
  }

  mutating func closeParagraph(_ node: Node) {
    if isSummary {
      document.summary = plainText(from: 0)
      stopReadingPlain()
      isSummary = false
    }
    if footnotes.isOpen, !isFigureParagraph, node.next == nil, node.parent?.kind == .footnoteDefinition {
      writeBackLinks()
    }
    if !isFigureParagraph, !isInTightList(node) { writer.write("</p>\n") }
    isFigureParagraph = false
  }

  private func isInTightList(_ node: Node) -> Bool {
    guard let item = node.parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTightList
  }

  /// Whether a paragraph is a row of images, each on a line of its own.
  static func holdsOnlyFigures(_ paragraph: Node) -> Bool {
    var child = paragraph.firstChild
    guard child?.kind == .image else { return false }
    var isAfterImage = false
    while let node = child {
      switch node.kind {
      case .image where !isAfterImage: isAfterImage = true
      case .softBreak, .lineBreak: isAfterImage = false
      case .text where node.literal.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }: break
      case .htmlInline where HTMLComment.isWhole(node.literal): break
      default: return false
      }
      child = node.next
    }
    return true
  }

  mutating func openList(_ node: Node) {
    writer.startLine()
    if node.isOrderedList {
      writer.write("<ol")
      if node.listStart != 1 {
        writer.write(" start=\"")
        writer.write(node.listStart)
        writer.write("\"")
      }
    } else {
      writer.write("<ul")
    }
    if node.firstChild?.isTaskDone != nil { writer.write(" class=\"task-list\"") }
    writer.write(">\n")
  }

  mutating func closeList(_ node: Node) {
    writeBlock(node.isOrderedList ? "</ol>\n" : "</ul>\n")
  }

  mutating func openItem(_ node: Node) {
    guard let isDone = node.isTaskDone else { return writeBlock("<li>") }
    writeBlock(isDone ? "<li class=\"task task-done\">" : "<li class=\"task\">")
    writer.write("<span class=\"task-mark\" aria-hidden=\"true\">")
    writer.write(isDone ? "☑" : "☐")
    writer.write("</span> <span class=\"visually-hidden\">")
    writer.writeEscaped(isDone ? options.taskDone : options.taskToDo)
    writer.write(":</span> ")
  }

  mutating func visitCodeBlock(_ node: Node) {
    verbatimLines.append(node.startLine...max(node.startLine, node.endLine))
    writeBlock("<pre tabindex=\"0\"><code")
    let language = node.fenceInfo.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    if !language.isEmpty {
      writer.write(" class=\"language-")
      writer.writeEscaped(language)
      writer.write("\"")
    }
    writer.write(">")
    writer.writeEscaped(node.literal[...])
    writer.write("</code></pre>\n")
  }

  /// Shows HTML as text, so that nothing is lost unnoticed; leaves out comments.
  mutating func visitHTMLBlock(_ node: Node) {
    verbatimLines.append(node.startLine...max(node.startLine, node.endLine))
    let start = lines.start(of: node)
    let firstLine = start..<lines.start(ofLine: node.startLine + 1)
    var text = node.literal[...]
    if HTMLComment.words(in: node.literal) == nil {
      problems.add(.rawHTML, at: firstLine)
    } else if let end = HTMLComment.textAfter(node.literal) {
      text = text[end...]
      guard !text.isEmpty else { return }
      readAlong(node)
      cursor.position = min(start + end, cursor.limit)
      problems.add(.textAfterComment, at: cursor.match(text))
    } else {
      return problems.add(.unclosedComment, at: firstLine)
    }
    while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
    writeBlock("<p>")
    writer.writeEscaped(text)
    writer.write("</p>\n")
  }
}
