import Diagnostics

/// A text as headings and names are compared: small letters without accents, and digits; one space for all else.
enum HeadingKey {
  static func of(_ text: some StringProtocol) -> String {
    var words: [String] = [""]
    for value in Folding.scalars(of: text) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if words.last != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
