/// What the parser of the command line says about a command that it doesn't understand, in the reader's language.
///
/// The parser speaks English alone, and keeps its errors to itself: they are known by their wording. A sentence that
/// isn't known is left as it is; a test holds the common ones against the parser, so that another version of it can't
/// change them unseen.
public struct UsageRefusal: Sendable {
  private let message: String
  private let subcommands: [String]

  /// - Parameters:
  ///   - message: the parser's sentence.
  ///   - subcommands: the names that could have stood in the place of an argument too many.
  public init(_ message: String, subcommands: [String] = []) {
    self.message = message
    self.subcommands = subcommands
  }

  /// The sentence in a language.
  public func sentence(in language: MessageLanguage) -> String {
    let words = message.quotedParts
    let first = words.first ?? ""
    if message.hasPrefix("Unexpected argument "), !subcommands.isEmpty {
      return unknownCommand(first, language)
    }
    guard language == .italian else { return message }
    if message.hasPrefix("Unknown option ") {
      return "L'opzione «\(first)» non esiste." + (words.count > 1 ? " Forse «\(words[1])»?" : "")
    }
    if message.hasPrefix("Missing value for ") { return "Manca il valore di «\(first)»." }
    if message.hasPrefix("Missing expected argument ") { return "Manca l'argomento «\(first)»." }
    if message.hasPrefix("Missing one of: ") { return "Manca uno di questi: \(Self.list(words))." }
    if message.hasPrefix("Unexpected argument ") { return "«\(first)» è di troppo." }
    if message.contains(" unexpected arguments: ") { return "\(Self.list(words)) sono di troppo." }
    if message.hasPrefix("The option "), message.contains(" does not take any value"), words.count == 2 {
      return "L'opzione «\(first)» non vuole un valore, e qui c'è «\(words[1])»."
    }
    if message.hasPrefix("The value "), message.contains(" is invalid for "), words.count > 1 {
      let possible =
        words.count > 2 ? " I valori possibili: \(words.dropFirst(2).joined(separator: ", "))." : ""
      return "«\(first)» non va bene per «\(words[1])».\(possible)"
    }
    return message
  }

  private func unknownCommand(_ name: String, _ language: MessageLanguage) -> String {
    let near = NearMiss.of(name, among: subcommands)
    return switch language {
    case .italian: "Il comando «\(name)» non esiste." + (near.map { " Forse «\($0)»?" } ?? "")
    case .english: "There is no command “\(name)”." + (near.map { " Perhaps “\($0)”?" } ?? "")
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "«\($0)»" }.joined(separator: ", ")
  }
}

extension String {
  /// What stands between straight apostrophes; one within a word, as in “can't”, is no quotation mark.
  fileprivate var quotedParts: [String] {
    var parts: [String] = []
    var rest = self[...]
    while let open = rest.firstIndex(of: "'") {
      let after = rest.index(after: open)
      let isWord = open > rest.startIndex && rest[rest.index(before: open)].isLetter
      guard !isWord else {
        rest = rest[after...]
        continue
      }
      guard let close = rest[after...].closingQuote else { break }
      parts.append(String(rest[after..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return parts
  }
}

extension Substring {
  /// The first apostrophe that no letter or digit follows: what somebody typed may hold others.
  fileprivate var closingQuote: Index? {
    indices.first { index in
      guard self[index] == "'" else { return false }
      let next = self.index(after: index)
      return next == endIndex || !(self[next].isLetter || self[next].isNumber)
    }
  }
}
