extension Rule.Wording {
  /// The names of all placeholders in the three sentences.
  public var placeholders: Set<String> {
    var names: Set<String> = []
    for sentence in [summary, explanation, hint] {
      _ = Self.replacingPlaceholders(in: sentence) { name in
        names.insert(name)
        return nil
      }
    }
    return names
  }

  /// The same words with each `{name}` replaced by the argument of that name; one without argument stays as it is.
  ///
  /// Two braces, `{{name}}`, are no placeholder: examples may show a template's variables. In `{{{name}}}` the inner
  /// pair is one, so that the variable itself can be an argument.
  public func filled(with arguments: [String: String]) -> Self {
    func fill(_ sentence: String) -> String {
      Self.replacingPlaceholders(in: sentence) { arguments[$0] }
    }
    return Self(
      summary: fill(summary),
      explanation: fill(explanation),
      hint: fill(hint),
      examples: examples.map(fill)
    )
  }

  private static func replacingPlaceholders(
    in sentence: String,
    with value: (String) -> String?
  ) -> String {
    let text = sentence.utf8
    var filled = ""
    var copied = text.startIndex
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "{")) {
      let braces = text[open...].prefix { $0 == UInt8(ascii: "{") }
      let name = text[braces.endIndex...].prefix(while: isNameByte)
      index = name.endIndex
      guard braces.count != 2, !name.isEmpty, index < text.endIndex, text[index] == UInt8(ascii: "}"),
        let replacement = value(String(sentence[name.startIndex..<name.endIndex]))
      else { continue }
      filled += sentence[copied..<text.index(before: braces.endIndex)]
      filled += replacement
      index = text.index(after: index)
      copied = index
    }
    return filled + sentence[copied...]
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
