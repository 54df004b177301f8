import Content
import Diagnostics

/// What is to be translated into a language, as a PO file for translators who work with tools of their own.
public struct TranslationExport: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// How many texts it holds.
  public let count: Int
  /// How many words they have in the source.
  public let wordCount: Int

  /// Collects the texts that are missing, or whose source or translation has changed since somebody checked
  /// them.
  ///
  /// - Parameters:
  ///   - language: the language to translate into.
  ///   - includesAll: whether texts that are well translated are taken as well; those that nobody has checked
  ///     are then marked as fuzzy, so that translators confirm them.
  ///   - messages: the language of the notes for translators.
  ///   - date: the day of the export.
  ///   - diagnostics: receives what is wrong with photos.
  public init(
    of content: Content,
    to language: String,
    includesAll: Bool = false,
    messages: MessageLanguage = .italian,
    date: PartialDate = .today(),
    diagnostics: inout [Diagnostic]
  ) async {
    let words = ExchangeWords(messages)
    let statuses = await PairStatus.all(of: content, in: language, diagnostics: &diagnostics)
    let sources = Set(statuses.map(\.pair.source.language)).sorted()
    let day = "\(date.iso) 00:00+0000"
    var header = [
      ("Project-Id-Version", content.site.title.text(in: sources.first ?? language)),
      ("POT-Creation-Date", day), ("PO-Revision-Date", day), ("Last-Translator", "bilancio"),
      ("Language-Team", "none"), ("Language", language), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      ("X-Generator", "bilancio"),
    ]
    if sources.count == 1 { header.append(("X-Source-Language", sources[0])) }
    var writer = POWriter(notes: words.notes, header: header)
    var count = 0
    var wordCount = 0
    for status in statuses {
      var context = UnitContext(status.pair, words)
      for state in status.states {
        guard let unit = state.source else { continue }
        let comments = context.comments(before: unit)
        guard let entry = Self.entry(of: state, in: status.pair, includesAll: includesAll, comments) else {
          continue
        }
        writer.write(entry)
        count += 1
        wordCount += unit.wordCount
      }
    }
    bytes = Array(writer.text.utf8)
    self.count = count
    self.wordCount = wordCount
  }

  /// Writes the file, in place of one that is there, or not at all; a diagnostic says why not.
  public func write(to path: String, diagnostics: inout [Diagnostic]) {
    do {
      try FileSystem.replace(path, with: bytes)
    } catch {
      diagnostics.append(Diagnostic(.exchangeNotWritable, path: path, error.arguments()))
    }
  }

  /// The entry of a unit; `nil` for one that translators have nothing to do with.
  private static func entry(
    of state: BlockState,
    in pair: TextPair,
    includesAll: Bool,
    _ comments: (lines: [String], line: Int)
  ) -> POEntry? {
    guard let unit = state.source, !unit.isWordless else { return nil }
    let present = state.presentTranslation
    let isFuzzy: Bool
    switch state.change {
    case .missing: isFuzzy = false
    case .added, .changed, .edited: isFuzzy = present != nil
    case .unchecked where includesAll: isFuzzy = present != nil
    case .same where includesAll && present != nil, .moved where includesAll && present != nil:
      isFuzzy = false
    // What has moved only reads the same: its place is the page's affair.
    case .same, .moved, .unchecked, .removed: return nil
    }
    var entry = POEntry()
    entry.comments = comments.lines
    if let present { entry.version = present.fingerprint }
    entry.references = ["\(pair.name.path(in: pair.source.language)):\(comments.line)"]
    if isFuzzy { entry.flags.append("fuzzy") }
    if unit.block != nil { entry.flags.append("md-text") }
    let marks = UnitMarks(unit).protected
    if !marks.isEmpty {
      entry.flags.append((["placeholders"] + marks.map(\.quotedAsFlag)).joined(separator: ":"))
    }
    if isFuzzy, state.change == .changed { entry.previous = state.old?.text }
    entry.context = UnitName(text: pair.name, key: unit.key).written
    entry.source = unit.text
    entry.translation = present?.text ?? ""
    return entry
  }
}

extension POEntry {
  private static let versionMark = "version: "

  /// The fingerprint of the translation at the time of the export: it tells whether somebody has worked on it
  /// since.
  var version: Fingerprint? {
    get {
      comments.lazy.filter { $0.hasPrefix(Self.versionMark) }
        .compactMap { Fingerprint(hex: String($0.dropFirst(Self.versionMark.count))) }.first
    }
    set {
      comments.removeAll { $0.hasPrefix(Self.versionMark) }
      if let newValue { comments.append(Self.versionMark + newValue.hex) }
    }
  }
}

extension String {
  fileprivate var quotedAsFlag: String {
    "\"" + flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
  }
}
