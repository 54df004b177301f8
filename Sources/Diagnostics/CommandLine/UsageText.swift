/// The help and the refusals of the command line's parser, in the reader's language.
///
/// All help is written as `Italian. — English.`; the parser adds its own words in English. A text comes in as the parser
/// writes it for an endless line, and goes out in one language, broken at the terminal's width.
public struct UsageText: Sendable {
  private let language: MessageLanguage
  private let width: Int

  /// - Parameter width: the terminal's in columns; less than 60 counts as 60.
  public init(_ language: MessageLanguage, width: Int) {
    self.language = language
    self.width = max(width, 60)
  }

  /// Whether a text is help, rather than a version or a script.
  public static func isHelp(_ text: String) -> Bool {
    text.hasPrefix(overview) || text.hasPrefix(usage)
  }

  /// Help in one language.
  public func help(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n") + (text.hasSuffix("\n") ? "" : "\n")
  }

  /// A refusal in one language: what is wrong, what the option is for, how the command is written.
  ///
  /// - Parameters:
  ///   - command: what stands in the place of a command's name and is none.
  ///   - subcommands: the names that could have stood there.
  public func refusal(_ text: String, command: String? = nil, subcommands: [String]) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.firstIndex { $0.hasPrefix("Help:  ") || $0.hasPrefix("Usage: ") } ?? lines.count
    var message = lines[..<end].joined(separator: " ")
    if message.hasPrefix("Error: ") { message.removeFirst("Error: ".count) }
    if let command { message = "Unexpected argument '\(command)'" }
    let sentence = UsageRefusal(message, subcommands: subcommands).sentence(in: language)
    let whole = (language == .italian ? "Errore: " : "Error: ") + sentence
    return whole.wrapped(to: width).map { $0 + "\n" }.joined()
      + lines[end...].map { line($0) + "\n" }.joined()
  }

  private static let overview = "OVERVIEW: "
  private static let usage = "USAGE: "

  private func line(_ line: String) -> String {
    var line = line
    for (english, italian) in Self.labels where line.hasPrefix(english) {
      let label = language == .italian ? italian : english
      let (option, text) = Self.parts(String(line.dropFirst(english.count)))
      line = label + option + inOneLanguage(text)
      return english.hasSuffix(" ") ? wrapped(line, indentation: 2) : line
    }
    if let more = moreHelp(line) { return more }
    let (label, text) = Self.parts(line)
    return wrapped(
      label + inOneLanguage(text),
      indentation: label.isEmpty ? 0 : max(label.count, Self.textColumn)
    )
  }

  /// The parser's own headings; those that end in a space have a text after them.
  private static let labels = [
    (overview, "A CHE COSA SERVE: "), (usage, "COME SI SCRIVE: "), ("Usage: ", "Come si scrive: "),
    ("Help:  ", "Aiuto:  "), ("ARGUMENTS:", "ARGOMENTI:"), ("OPTIONS:", "OPZIONI:"),
    ("SUBCOMMANDS:", "COMANDI:"),
  ]

  /// The sentence that leads on to more help.
  private func moreHelp(_ line: String) -> String? {
    guard language == .italian, line.hasPrefix("  See '"), let end = line.lastIndex(of: "'") else {
      return nil
    }
    return "  Per saperne di più: \(line[line.index(line.startIndex, offsetBy: 7)..<end])"
  }

  /// The column in which the parser begins to say what an option is for.
  private static let textColumn = 26

  /// A line in what stands before the text column, or before two or more spaces, those included, and the rest.
  private static func parts(_ line: String) -> (label: String, text: String) {
    let label = line.prefix(textColumn)
    if label.hasPrefix("  -") || label.hasPrefix("  <"), label.count < line.count, label.last == " " {
      return (String(label), String(line.dropFirst(textColumn)))
    }
    let indentation = line.prefix { $0 == " " }
    let rest = line.dropFirst(indentation.count)
    guard let gap = rest.beginning(of: "  ") else {
      return indentation.count > 20 ? (String(indentation), String(rest)) : ("", line)
    }
    let text = rest[gap...].drop { $0 == " " }
    return (String(line.dropLast(text.count)), String(text))
  }

  /// `Italian. — English. (default: x)` in one language, with what the parser adds.
  private func inOneLanguage(_ text: String) -> String {
    var text = text
    var addition = ""
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      ["(default", "(values"].contains(where: { text[open...].hasPrefix($0) })
    {
      addition = " " + Self.addition(String(text[open...]), language)
      text = String(text[..<open])
    }
    let halves = text.split(separator: " — ", omittingEmptySubsequences: false)
    if halves.count == 2 { text = String(halves[language == .italian ? 0 : 1]) }
    if language == .italian { text = Self.ownWords[text] ?? text }
    while text.last == " " { text.removeLast() }
    return text.isEmpty ? String(addition.dropFirst()) : text + addition
  }

  private static let ownWords = [
    "Show the version.": "Mostra la versione.", "Show help information.": "Mostra questo aiuto.",
    "Show subcommand help information.": "Mostra l'aiuto di un comando.",
  ]

  private static func addition(_ text: String, _ language: MessageLanguage) -> String {
    guard language == .italian else { return text }
    return text.split(separator: "default: ", omittingEmptySubsequences: false).joined(
      separator: "altrimenti: "
    )
    .split(separator: "values: ", omittingEmptySubsequences: false).joined(separator: "valori: ")
  }

  private func wrapped(_ line: String, indentation: Int) -> String {
    let start = line.prefix { $0 == " " }
    guard line.displayWidth > width else { return line }
    let (label, text) =
      indentation > 20 ? Self.parts(line) : (String(start), String(line.dropFirst(start.count)))
    let space = String(repeating: " ", count: indentation)
    let lines = text.wrapped(to: max(width - max(indentation, label.displayWidth), 24))
    return label + lines.joined(separator: "\n" + space)
  }
}

extension Substring {
  /// Where a short text begins.
  fileprivate func beginning(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
