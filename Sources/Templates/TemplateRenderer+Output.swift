import Diagnostics

extension TemplateRenderer {
  mutating func write(_ literal: Literal, of template: Int) {
    templates[template].text.withUnsafeBufferPointer { text in
      let bytes = UnsafeBufferPointer(rebasing: text[literal.start..<literal.end])
      if indentation.isEmpty {
        output.append(contentsOf: bytes)
      } else {
        writeIndented(bytes, startsLine: literal.startsLine)
      }
    }
  }

  /// Writes the indentation before each line that begins in the text, be it a blank one, as the
  /// specification says.
  private mutating func writeIndented(_ text: UnsafeBufferPointer<UInt8>, startsLine: Bool) {
    // What fills a block begins a line only where the block does.
    if startsLine, output.last.map(\.isNewline) ?? true { output += indentation }
    var start = 0
    while start < text.count {
      let newline = text[start...].firstIndex { $0.isNewline }
      let end = newline.map { $0 + 1 } ?? text.count
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      if end < text.count { output += indentation }
      start = end
    }
  }

  mutating func write(_ value: TemplateValue, _ path: Int, of template: Int, escaped: Bool) {
    switch value {
    case .text(let text):
      if escaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
    case .markup(let bytes):
      if escaped { bytes.withUnsafeBufferPointer { output.appendEscaped($0) } } else { output += bytes }
    case .flag(let flag):
      output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .absent:
      break
    case .list:
      reportPrinted(.listPrinted, path, of: template)
    case .object:
      reportPrinted(.objectPrinted, path, of: template)
    }
  }

  private mutating func reportPrinted(_ rule: Rule, _ path: Int, of template: Int) {
    let path = templates[template].paths[path]
    guard isNew(path.range, template) else { return }
    diagnostics.append(templates[template].file.problem(rule, TagName(text: path.text, range: path.range)))
  }
}
