import Content

/// The footnotes of a book. Each stands at its call, from where the layout takes it to the foot of the page, and they
/// are numbered through all chapters.
struct BookFootnotes {
  /// How many there are so far.
  private(set) var count = 0
  /// By the notes' `id`s, which begin with the text's name and so are their own in the whole book.
  private var numbers: [String: Int] = [:]
  private var notes: [String: [UInt8]] = [:]

  /// Puts footnotes at their calls.
  /// - Parameters:
  ///   - sections: the notes of one or several texts as a page has them, each text's in a section of its own.
  ///   - html: what calls them.
  mutating func insert(_ sections: [UInt8], into html: [UInt8]) -> [UInt8] {
    if sections.isEmpty { return html }
    var index = 0
    while let start = sections[index...].firstRange(ofASCII: "<li id=\"")?.lowerBound {
      let tag = HTMLTag(of: sections, at: start)
      index = tag.endOfElement(in: sections)
      notes[tag["id"] ?? ""] = Self.inlined(Array(sections[tag.end..<(index - "</li>".utf8.count)]))
    }
    var output: [UInt8] = []
    write(html, isNote: false, into: &output)
    return output
  }

  /// Appends text with its calls replaced. A note that another one calls comes right behind that one.
  private mutating func write(_ html: [UInt8], isNote: Bool, into output: inout [UInt8]) {
    var calledByNote: [String] = []
    var index = 0
    while let start = html[index...].firstRange(ofASCII: "<sup class=\"footnote-call\">")?.lowerBound {
      output += html[index..<start]
      let call = HTMLTag(of: html, at: start)
      index = call.endOfElement(in: html)
      let id = String((HTMLTag(of: html, at: call.end)["href"] ?? "#").dropFirst())
      let isFirst = numbers[id] == nil
      if isFirst && !isNote {
        writeNote(id, into: &output)
      } else {
        if isFirst { calledByNote.append(id) }
        output += "<sup class=\"footnote-call\"><a href=\"#\(id)\">\(number(of: id))</a></sup>".utf8
      }
    }
    output += html[index...]
    guard isNote else { return }
    output += "</span>".utf8
    for id in calledByNote { writeNote(id, into: &output) }
  }

  private mutating func writeNote(_ id: String, into output: inout [UInt8]) {
    output += "<span class=\"footnote\" data-number=\"\(number(of: id))\" id=\"\(id)\">".utf8
    write(notes[id] ?? [], isNote: true, into: &output)
  }

  private mutating func number(of id: String) -> Int {
    if let number = numbers[id] { return number }
    count += 1
    numbers[id] = count
    return count
  }

  /// A note's blocks as one line of text, since it stands within a paragraph; without the way back to its call.
  private static func inlined(_ note: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < note.count {
      guard note[index] == UInt8(ascii: "<") else {
        output.append(note[index])
        index += 1
        continue
      }
      let tag = HTMLTag(of: note, at: index)
      index = tag.end
      if tag.classes.contains("footnote-back") {
        index = tag.endOfElement(in: note)
      } else if !blocks.contains(tag.name) {
        output += note[tag.start..<tag.end]
      } else if !tag.isEnd, tag.name == "p" || tag.name == "li" || tag.name == "tr" {
        trim(&output)
        // A paragraph that begins an entry of a list is on its line already.
        let isBegun = output.isEmpty || (tag.name == "p" && output.suffix(3).elementsEqual("–".utf8))
        if !isBegun { output += "<br>".utf8 }
        if tag.name == "li" { output += "–".utf8 }
        if !output.isEmpty { output.append(UInt8(ascii: " ")) }
      } else {
        output.append(UInt8(ascii: " "))
      }
    }
    trim(&output)
    return output
  }

  /// Takes away spaces at the end, which is all there may be.
  private static func trim(_ text: inout [UInt8]) {
    while let last = text.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") { text.removeLast() }
  }

  private static let blocks: Set = [
    "p", "ul", "ol", "li", "blockquote", "pre", "div", "section", "figure", "figcaption", "table", "caption",
    "thead", "tbody", "tfoot", "tr", "th", "td", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
  ]
}
