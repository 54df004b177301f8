/// How wide text is, about. A drawing can't ask the reader's fonts, so it reckons with one of the wider ones.
enum TextMeasure {
  /// The width in text sizes (em).
  static func width(_ text: some StringProtocol, bold: Bool = false) -> Double {
    let width = text.unicodeScalars.reduce(0) { $0 + self.width($1) }
    return bold ? width * 1.07 : width
  }

  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "!", "|", "ì", "í": 0.29
    case " ", "f", "r", "t", "(", ")", "-", "/", "\u{A0}", "\u{202F}": 0.36
    case "m", "w", "M", "W", "%", "@": 0.9
    case "A"..."Z", "À"..."Þ", "«", "»": 0.67
    case "\u{2E80}"...: 1
    default: 0.57
    }
  }

  /// The text in lines that fit a width and are about equally long: broken at spaces, within a word only if it is too
  /// long by itself, and cut with an ellipsis after the last line allowed.
  static func lines(_ text: String, within width: Double, most: Int = 3) -> [String] {
    var best = broken(text, within: width, most: most)
    var narrower = width - 0.5
    while best.count > 1, narrower > width / 2 {
      let lines = broken(text, within: narrower, most: most)
      guard lines.count == best.count, lines.joined(separator: " ") == best.joined(separator: " ") else {
        break
      }
      best = lines
      narrower -= 0.5
    }
    return best
  }

  private static func broken(_ text: String, within width: Double, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    func fits(_ text: String) -> Bool { self.width(text) <= width }
    for word in text.split(separator: " ").map(String.init) {
      if line.isEmpty || !fits(line + " " + word) {
        if !line.isEmpty { lines.append(line) }
        line = word
        while !fits(line), line.count > 1 {
          var head = line
          while head.count > 1, !fits(head) { head.removeLast() }
          lines.append(head)
          line.removeFirst(head.count)
        }
      } else {
        line += " " + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    var last = lines[most - 1] + "…"
    while !fits(last), last.count > 2 { last = String(last.dropLast(2)) + "…" }
    return lines.prefix(most - 1) + [last]
  }
}
