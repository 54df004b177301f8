import Diagnostics

/// Texts: length, form, dates, ids of other records.
extension SchemaValidator {
  mutating func check(
    _ text: String,
    of value: JSONValue,
    node: SchemaNode,
    _ described: SchemaNode?
  ) {
    if let target = node.rules.target { collect(value, target: target) }
    // One problem a text: what is empty or no date has the wrong form as well.
    if checkLength(text, of: value, node: node), checkDate(text, of: value, node: node) {
      checkPattern(text, of: value, node: node, described)
    }
  }

  private mutating func checkLength(_ text: String, of value: JSONValue, node: SchemaNode) -> Bool {
    guard node.rules.minLength != nil || node.rules.maxLength != nil else { return true }
    let length = text.unicodeScalars.count
    if let minimum = node.rules.minLength, length < minimum {
      let arguments = ["count": String(length), "limit": String(minimum)]
      report(length == 0 ? .schemaEmptyText : .schemaTextTooShort, value.range, length == 0 ? [:] : arguments)
      return false
    }
    if let maximum = node.rules.maxLength, length > maximum {
      report(.schemaTextTooLong, value.range, ["count": String(length), "limit": String(maximum)])
      return false
    }
    return true
  }

  private mutating func checkDate(_ text: String, of value: JSONValue, node: SchemaNode) -> Bool {
    guard let form = node.rules.date else { return true }
    let verdict = WrittenDate.check(text, mayBePartial: form == .partial)
    if verdict == .right { return true }
    let found = ["found": excerpt(of: value)]
    switch verdict {
    case .right: break
    case .unreal: report(.schemaUnrealDate, value.range, found)
    case .otherForm(let mended):
      report(
        form == .full ? .schemaDateForm : .schemaPartialDateForm,
        value.range,
        found,
        replacement: mended.map { "\"\($0)\"" }
      )
    }
    return false
  }

  private mutating func checkPattern(
    _ text: String,
    of value: JSONValue,
    node: SchemaNode,
    _ described: SchemaNode?
  ) {
    guard let pattern = node.rules.pattern, !pattern.matches(text) else { return }
    var arguments = (described?.rules.description ?? SchemaDescription(pattern.source)).arguments
    arguments["found"] = excerpt(of: value)
    arguments["example"] = node.rules.example ?? "\"\(pattern.example)\""
    let mended = TextMending.candidates(for: text).first { $0 != text && pattern.matches($0) }
    report(.schemaPatternMismatch, value.range, arguments, replacement: mended.map { "\"\($0)\"" })
  }
}

/// Ways in which a text may have been meant: the first that has the wanted form is proposed.
private enum TextMending {
  static func candidates(for text: String) -> [String] {
    let trimmed = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    return [
      trimmed, trimmed.lowercased(), trimmed.uppercased(), slug(of: trimmed),
      trimmed.filter { !$0.isWhitespace },
      "https://" + trimmed, "+39 " + trimmed, "#" + trimmed,
    ].filter { !$0.contains("\"") && !$0.contains("\\") }
  }

  /// Lower-case letters without accents and digits, joined by hyphens.
  private static func slug(of text: String) -> String {
    var words: [String] = [""]
    for character in text.lowercased() {
      let plain = plainLetters[character] ?? character
      if plain.isASCII, plain.isLetter || plain.isNumber {
        words[words.count - 1].append(plain)
      } else if !(words.last?.isEmpty ?? true) {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static let plainLetters: [Character: Character] = [
    "à": "a", "á": "a", "â": "a", "ä": "a", "è": "e", "é": "e", "ê": "e", "ë": "e", "ì": "i", "í": "i",
    "î": "i",
    "ï": "i", "ò": "o", "ó": "o", "ô": "o", "ö": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ç": "c",
    "ñ": "n",
  ]
}
