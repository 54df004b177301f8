import Diagnostics

/// Checks texts for what tends to come in from outside: Word, PDF, other sites.
///
/// Everything found is a warning at its place, with the better form where there is one, and whether that is certain.
/// Code, links, comments and placeholders are left alone. In one language of a file the same rule is reported at most
/// fifty times.
public enum PastedText {
  /// Checks a stretch of Markdown.
  /// - Parameters:
  ///   - file: the file it is in.
  ///   - range: the bytes to look at.
  ///   - language: the code of the language it is written in; spelling is only checked in Italian.
  ///   - names: the names of bodies as the data spell them.
  ///   - diagnostics: where warnings are added.
  public static func check(
    _ file: SourceFile,
    range: Range<Int>,
    language: String,
    names: NameConsistency = .none,
    diagnostics: inout [Diagnostic]
  ) {
    var checker = PastedTextChecker(
      prose: Prose(markdown: file, range: range),
      language: language,
      names: names
    )
    checker.checkBlocks()
    checker.checkCharacters()
    checker.reportMixedQuotes()
    diagnostics += checker.found
  }

  /// Checks short texts inside JSON that are written in one language.
  /// - Parameters:
  ///   - file: the JSON file.
  ///   - ranges: of each text the bytes between its quotation marks.
  ///   - language: the code of the language they are written in.
  ///   - names: the names of bodies as the data spell them.
  ///   - diagnostics: where warnings are added.
  public static func checkStrings(
    _ file: SourceFile,
    ranges: [Range<Int>],
    language: String,
    names: NameConsistency = .none,
    diagnostics: inout [Diagnostic]
  ) {
    var checker = PastedTextChecker(
      prose: Prose(jsonStrings: file, ranges: ranges),
      language: language,
      names: names
    )
    checker.checkCharacters()
    diagnostics += checker.found
  }
}

/// One check of one text: the prose, what was found in it and what is counted on the way.
struct PastedTextChecker {
  let prose: Prose
  let isItalian: Bool
  let isEnglish: Bool
  let names: NameConsistency
  private(set) var found: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  var quotes = QuoteCounts()

  /// How often one rule is reported in one text. Who pastes a book does not want to read ten thousand warnings, and
  /// finding the places of all would take longer than the build.
  private static let mostOfOneRule = 50

  init(prose: Prose, language: String, names: NameConsistency) {
    self.prose = prose
    self.names = names
    let base = language.prefix { $0 != "-" && $0 != "_" }
    isItalian = base == "it"
    isEnglish = base == "en"
  }

  mutating func report(
    _ rule: Rule,
    _ range: Range<Int>,
    _ arguments: [String: String] = [:],
    replacement: String? = nil,
    isCertain: Bool = false
  ) {
    guard counts[rule.id, default: 0] < Self.mostOfOneRule else { return }
    add(prose.file.diagnostic(rule, at: range, arguments, replacement: replacement, isCertain: isCertain))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.rule.id, default: 0] += 1
    if counts[diagnostic.rule.id, default: 0] <= Self.mostOfOneRule { found.append(diagnostic) }
  }

  /// Whether a letter of a Latin alphabet begins at an offset.
  func isLetter(at index: Int) -> Bool {
    guard index >= 0, index < prose.bytes.count else { return false }
    let byte = prose.bytes[index]
    return byte | 0x20 &- 0x61 < 26 || (0xC3...0xC5 ~= byte)
  }

  /// Whether a letter of a Latin alphabet ends before an offset.
  func isLetter(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let byte = prose.bytes[index - 1]
    if byte < 0x80 { return byte | 0x20 &- 0x61 < 26 }
    return index > 1 && 0xC3...0xC5 ~= prose.bytes[index - 2]
  }

  /// Whether a small letter begins at an offset.
  func isLowercase(at index: Int) -> Bool {
    guard index < prose.bytes.count else { return false }
    let byte = prose.bytes[index]
    if byte == 0xC3, index + 1 < prose.bytes.count { return prose.bytes[index + 1] >= 0xA0 }
    return 0x61...0x7A ~= byte
  }

  /// Whether a small letter ends before an offset.
  func isLowercase(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if 0x61...0x7A ~= prose.bytes[index - 1] { return true }
    return index > 1 && prose.bytes[index - 2] == 0xC3 && prose.bytes[index - 1] >= 0xA0
  }

  /// The letters from an offset on.
  func word(from start: Int) -> Range<Int> {
    let bytes = prose.bytes
    var end = start
    while end < bytes.count {
      if bytes[end] | 0x20 &- 0x61 < 26 {
        end += 1
      } else if 0xC3...0xC5 ~= bytes[end] {
        end += 2
      } else {
        break
      }
    }
    return start..<min(end, bytes.count)
  }

  /// The letters up to an offset.
  func word(to end: Int) -> Range<Int> {
    var start = end
    while isLetter(before: start) { start -= prose.bytes[start - 1] < 0x80 ? 1 : 2 }
    return start..<end
  }
}
