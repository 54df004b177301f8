import Content
import Diagnostics

/// A PO file that has come back from translators, held against the content as it is today.
///
/// Nothing is written before all is known. If anything is refused, nothing is imported at all, so that the
/// file can be mended and imported once; unless what is sound is asked for. Importing a file twice changes
/// nothing the second time.
public struct TranslationImport: Sendable {
  /// What the file does to a text.
  public struct Page: Sendable {
    /// The file of the translation, as the user would type it.
    public let path: String
    /// Whether the file wasn't there before.
    public let isNew: Bool
    /// How many translations go into it.
    public let imported: Int
    /// How many of those that are there count as checked now.
    public let confirmed: Int
  }

  /// The texts that change, in the order of their names.
  public private(set) var pages: [Page] = []
  /// How many translations were there already, empty or fuzzy, kept as they are in the site, without a
  /// source, or refused.
  public private(set) var unchanged = 0, open = 0, kept = 0, gone = 0, refused = 0
  /// The files to be written.
  private var changes = FileChanges()

  /// Reads a PO file and finds out what it changes.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - isPartial: whether what is sound is imported when something is refused.
  ///   - day: the day that the photos of imported translations bear.
  ///   - diagnostics: receives what is refused, and what changed in the site meanwhile.
  public init(
    of path: String,
    into content: Content,
    isPartial: Bool = false,
    on day: PartialDate = .today(),
    diagnostics: inout [Diagnostic]
  ) async {
    var problems: [Diagnostic] = []
    defer { diagnostics += problems }
    guard let file = Self.load(path, diagnostics: &problems) else { return }
    let po = POFile(reading: file, diagnostics: &problems)
    guard let language = po.language(among: content.languages.map(\.code)) else {
      let arguments = ["language": po.language ?? ""]
      problems.append(file.diagnostic(.exchangeWrongLanguage, at: po.headerRange, arguments))
      return
    }
    let statuses = await PairStatus.all(of: content, in: language, diagnostics: &problems)
    let entries = sort(po, among: Set(statuses.map(\.pair.name)), diagnostics: &problems)
    for status in statuses {
      guard let entries = entries[status.pair.name] else { continue }
      let text = TextImport(entries, from: file, into: status, on: day, diagnostics: &problems)
      add(text, of: content, diagnostics: &problems)
    }
    if !isPartial, problems.hasErrors {
      pages = []
      changes = FileChanges()
    }
  }

  /// Writes all files, or none. Returns whether they are written.
  public func write(diagnostics: inout [Diagnostic]) -> Bool { changes.write(diagnostics: &diagnostics) }

  private static func load(_ path: String, diagnostics: inout [Diagnostic]) -> SourceFile? {
    guard let kind = FileSystem.kind(of: path), kind != .folder else {
      diagnostics.append(Diagnostic(.exchangeNoFile, path: path))
      return nil
    }
    var problems: [Diagnostic] = []
    let file = SourceFile.load(path, diagnostics: &problems)
    // Line ends and byte-order marks are the affair of the translators' tools.
    diagnostics += problems.filter { $0.severity == .error }
    return file
  }

  /// The entries that have a translation, by the text that they belong to.
  private mutating func sort(
    _ po: POFile,
    among names: Set<TextName>,
    diagnostics: inout [Diagnostic]
  ) -> [TextName: [(key: String, entry: POEntry)]] {
    var sorted: [TextName: [(key: String, entry: POEntry)]] = [:]
    var seen: [UnitName: String] = [:]
    for entry in po.entries {
      if entry.isDamaged {
        refused += 1
        continue
      }
      if entry.isFuzzy || entry.translation.allSatisfy(\.isWhitespace) {
        open += 1
        continue
      }
      guard let context = entry.context else {
        refused += 1
        diagnostics.append(po.source.diagnostic(.exchangeNameLost, at: entry.translationRange))
        continue
      }
      guard let name = UnitName(context), names.contains(name.text) else {
        gone += 1
        diagnostics.append(
          po.source.diagnostic(.exchangeUnknownText, at: entry.contextRange, ["name": context])
        )
        continue
      }
      if let other = seen.updateValue(entry.translation, forKey: name) {
        guard other != entry.translation else { continue }
        refused += 1
        sorted[name.text]?.removeAll { $0.key == name.key }
        diagnostics.append(
          po.source.diagnostic(.exchangeTwice, at: entry.contextRange, ["name": name.written])
        )
      } else {
        sorted[name.text, default: []].append((name.key, entry))
      }
    }
    return sorted
  }

  private mutating func add(_ text: TextImport, of content: Content, diagnostics: inout [Diagnostic]) {
    unchanged += text.outcomes[.unchanged] ?? 0
    open += text.outcomes[.open] ?? 0
    kept += text.outcomes[.kept] ?? 0
    gone += text.outcomes[.gone] ?? 0
    refused += text.outcomes[.refused] ?? 0
    guard !text.entries.isEmpty else { return }
    let pair = text.status.pair
    let path = "\(content.root)/\(pair.name.path(in: pair.language))"
    if !text.texts.isEmpty {
      guard let bytes = text.bytes(at: path, of: content, diagnostics: &diagnostics) else { return }
      changes.add(path, bytes)
    }
    let store = PhotoStore(content: content.root)
    changes.add(store.path(of: pair.name, in: pair.language), PhotoFile.bytes(of: text.photo))
    pages.append(
      Page(
        path: path,
        isNew: pair.translation == nil,
        imported: text.outcomes[.imported] ?? 0,
        confirmed: text.outcomes[.confirmed] ?? 0
      )
    )
  }
}

extension POFile {
  /// The one of the site's languages that the translations are in: `en` also for `en_GB`.
  fileprivate func language(among codes: [String]) -> String? {
    guard let language else { return nil }
    let short = language.split { "_-@.".contains($0) }.first.map { $0.lowercased() }
    return codes.first { $0 == language } ?? codes.first { $0 == short }
  }
}
