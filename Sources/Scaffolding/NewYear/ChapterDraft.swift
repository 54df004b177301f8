import Content

/// A chapter of last year's report as the draft of the new one's.
struct ChapterDraft {
  /// The file with its mark.
  let bytes: [UInt8]
  /// How many figures that were quoted with the year before the old one are now quoted with that before the new one.
  let shifted: Int

  /// - Parameters:
  ///   - from: the year of the chapter.
  ///   - year: the year that it is to be rewritten for.
  init(of document: Document, from: Int, for year: Int) {
    let source = document.source.bytes
    let head = source[..<document.body.lowerBound]
    let (text, shifted) = Self.shifting(
      String(decoding: source[document.body], as: UTF8.self),
      from: from,
      for: year
    )
    self.shifted = shifted
    let mark = "\"copiedFrom\": \(from)"
    if let brace = head.firstIndex(of: UInt8(ascii: "{")) {
      let isEmpty = document.frontMatter.isEmptyObject(in: head[(brace + 1)...])
      bytes =
        Array(head[...brace]) + Array((isEmpty ? mark : mark + ", ").utf8) + Array(head[(brace + 1)...])
        + Array(text.utf8)
    } else {
      bytes = Array("{\(mark)}\n\n".utf8) + Array(text.utf8)
    }
  }

  /// `{{name@2023}}` in a chapter of 2024 becomes `{{name@2024}}` for 2025, but only in a paragraph that writes no year in words:
  /// beside “in 2023” the figure of 2023 is the right one, until somebody rewrites the sentence.
  static func shifting(_ text: String, from: Int, for year: Int) -> (text: String, shifted: Int) {
    let old = "@\(from - 1)}}"
    var shifted = 0
    var paragraph: [Substring] = []
    var lines: [String] = []
    func close() {
      let whole = paragraph.joined(separator: "\n")
      let count = whole.ranges(of: old).count
      if count > 0, !namesYear(whole) {
        shifted += count
        lines.append(whole.replacing(old, with: "@\(year - 1)}}"))
      } else if !paragraph.isEmpty {
        lines.append(whole)
      }
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        close()
        lines.append(String(line))
      } else {
        paragraph.append(line)
      }
    }
    close()
    return (lines.joined(separator: "\n"), shifted)
  }

  /// Whether a text has a number like a year's outside the quotations of figures.
  private static func namesYear(_ text: String) -> Bool {
    var rest = text[...]
    var plain = ""
    while let open = rest.firstRange(of: "{{") {
      plain.append(contentsOf: rest[..<open.lowerBound])
      plain.append(" ")
      rest = rest[open.upperBound...]
      rest = rest.firstRange(of: "}}").map { rest[$0.upperBound...] } ?? ""
    }
    plain.append(contentsOf: rest)
    return plain.split { !("0"..."9").contains($0) }.contains { number in
      number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
    }
  }
}

extension FrontMatter {
  /// Whether an object has nothing in it, by what follows its brace.
  fileprivate func isEmptyObject(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "}")
  }
}
