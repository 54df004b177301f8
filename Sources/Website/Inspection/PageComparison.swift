import Content
import Diagnostics
import Translation

/// All texts of a page block by block beside their translations, those that are up to date as well.
public struct PageComparison: Sendable {
  /// A text in one of its languages.
  public struct Side: Sendable, Hashable {
    public let language: String
    /// The file, whether it is there or not.
    public let path: String
    /// Where readers see it, as the path of a page.
    public let page: String?
  }

  /// A block beside its translation.
  public struct Row: Sendable {
    /// A half of the row.
    public struct Half: Sendable, Hashable {
      public let text: String
      public let span: Diagnostic.Span
    }

    /// What it is called in its file: its number, or the way to it in a data file.
    public let name: String
    public let change: BlockState.Change
    /// Whether the translation was changed since it was checked, so that it may be right already.
    public let isTranslationEdited: Bool
    public let isHeading: Bool
    /// What the source said when the translation was checked, if it has changed since.
    public let old: String?
    public let source: Half?
    public let translation: Half?

    /// Whether somebody has to look at it.
    public var isOpen: Bool { change != .same }
  }

  /// One text of the page in one pair of languages.
  public struct Text: Sendable {
    public let source: Side
    public let translation: Side
    public let state: PageStatus.State
    public let rows: [Row]
  }

  public let title: String
  /// That of the title: the page's, or the one of the text that is shown in its place.
  public let language: String
  /// What the languages are called, in the language of messages where the site has it.
  public let languageNames: [String: String]
  public let texts: [Text]
}

extension SiteBuilder.Result {
  /// The texts of the page at a path beside their translations; `nil` for what is no page.
  public func comparison(of path: String, in language: MessageLanguage) -> PageComparison? {
    guard let page = site.page(at: path) else { return nil }
    let languages = site.content.languages
    let words = (languages.first { $0.code == language.rawValue } ?? languages[page.language]).words
    let codes = languages.map(\.code)
    return PageComparison(
      title: page.title,
      language: page.document?.language ?? languages[page.language].code,
      languageNames: Dictionary(codes.map { ($0, words[.languageNames, $0]) }) { first, _ in first },
      texts: site.comparedTexts(of: page).map(site.text)
    )
  }
}

/// A text of a page, or the part of a data file that it shows, as it stands in a language.
struct ComparedText {
  let pair: TextPair
  let state: PageStatus.State
  let blocks: [BlockState]
  /// What the names of all the blocks begin with.
  let prefix: String
}

extension Site {
  /// The page's own texts, then those in the data that it shows; of a report those of its own year.
  func comparedTexts(of page: Page) -> [ComparedText] {
    let own = texts(of: page).map { (name: TextName.page($0.name), prefix: "") }
    let parts = parts(of: page).filter { part in
      page.year.map { part.file.hasPrefix("\($0)/") } ?? !part.file.contains("/")
    }
    let data = parts.map { (name: TextName.data($0.file), prefix: $0.prefix) }
    return (own + data).flatMap { name, prefix in
      content.languages.compactMap { compared(name, prefix, $0.code) }
    }
  }

  private func compared(_ name: TextName, _ prefix: String, _ language: String) -> ComparedText? {
    guard let (pair, status) = translations.pair(name, language) else { return nil }
    let blocks = status.blocks.filter { prefix.isEmpty || $0.key.hasPrefix(prefix) }
    guard status.state == .notWanted || !blocks.isEmpty else { return nil }
    let state = prefix.isEmpty ? status.state : Self.state(of: blocks)
    return ComparedText(pair: pair, state: state, blocks: blocks, prefix: prefix)
  }

  fileprivate func text(_ compared: ComparedText) -> PageComparison.Text {
    let pair = compared.pair
    return PageComparison.Text(
      source: side(pair.name, pair.source.language),
      translation: side(pair.name, pair.language),
      state: compared.state,
      rows: compared.blocks.map { row($0, pair, without: compared.prefix) }
    )
  }

  /// How a part of a data file stands by itself.
  private static func state(of blocks: [BlockState]) -> PageStatus.State {
    let missing = blocks.count { $0.change == .missing }
    if missing > 0 { return missing == blocks.count ? .missing : .partial }
    if blocks.contains(where: \.isStale) { return .stale }
    return blocks.contains { $0.change == .unchecked } ? .unchecked : .current
  }

  private func side(_ name: TextName, _ code: String) -> PageComparison.Side {
    PageComparison.Side(
      language: code,
      path: content.root + "/" + name.path(in: code),
      page: content.languages.firstIndex { $0.code == code }.flatMap { pagePath(of: name, $0) }
    )
  }

  /// A report's chapters stand on its page.
  private func pagePath(of name: TextName, _ language: Int) -> String? {
    guard case .page(let name) = name else { return nil }
    let parts = name.split(separator: "/")
    let isChapter = parts.count == 3 && parts[0] == PageName.reports
    return pages.page(isChapter ? parts[0] + "/" + parts[1] : name, language)?.path
  }

  private func row(_ block: BlockState, _ pair: TextPair, without prefix: String) -> PageComparison.Row {
    let isChanged = [.changed, .removed].contains(block.change)
    return PageComparison.Row(
      name: pair.name.isPage ? String(block.number) : String(block.key.dropFirst(prefix.count)),
      change: block.change,
      isTranslationEdited: block.isTranslationEdited,
      isHeading: (block.source ?? block.translation)?.kind == .block(.heading),
      old: isChanged ? block.old?.text : nil,
      source: block.source.map { half($0, in: pair.source.file) },
      translation: block.translation.flatMap { unit in pair.translation.map { half(unit, in: $0.file) } }
    )
  }

  private func half(_ unit: Unit, in file: SourceFile) -> PageComparison.Row.Half {
    PageComparison.Row.Half(text: unit.text, span: file.span(of: unit.range))
  }
}

extension TextName {
  fileprivate var isPage: Bool { if case .page = self { true } else { false } }
}
