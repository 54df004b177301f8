import Content
import SocialReport
import Translation

/// Which files a page was made from and how its translations stand, for those who write it.
public struct PageOrigin: Sendable {
  /// A line of a file.
  public struct Place: Sendable, Hashable {
    /// The file as the user would type it.
    public let path: String
    /// From 1.
    public let line: Int

    public init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// How a text of the page stands in a language that it is translated into.
  public struct Translation: Sendable {
    public typealias State = PageStatus.State

    /// The translation's file, whether it is there or not.
    public let path: String
    public let language: String
    public let state: State
    /// How many blocks somebody has to look at.
    public let open: Int
    /// How many blocks there are.
    public let total: Int

    public init(path: String, language: String, state: State, open: Int, total: Int) {
      self.path = path
      self.language = language
      self.state = state
      self.open = open
      self.total = total
    }
  }

  /// The texts of the page alone.
  public var texts: [Place] = []
  /// What the page shows beside them, and where the figures in them are typed.
  public var data: [Place] = []
  /// The page's template first, then those that it includes.
  public var templates: [Place] = []
  /// What every page is made from: menus, addresses, the words of the interface.
  public var shared: [Place] = []
  public var translations: [Translation] = []
  /// The languages of the site that the page's texts are translated between, the page's own first.
  public var languages: [String] = []

  public init() {}
}

extension SiteBuilder.Result {
  /// Where a page comes from, by its path; `nil` for what is no page.
  public func origin(of path: String) -> PageOrigin? {
    guard let page = site.page(at: path) else { return nil }
    var origin = PageOrigin()
    origin.texts = site.texts(of: page).map { PageOrigin.Place(path: $0.source.path, line: 1) }
    let parts = site.parts(of: page) + site.namedParts(of: page)
    origin.data = parts.compactMap(site.place) + site.quotedFiles(in: page)
    origin.data = origin.data.reduce(into: []) { kept, place in
      if !kept.contains(where: { $0.path == place.path }) { kept.append(place) }
    }
    origin.templates = templateFiles(of: page).map { PageOrigin.Place(path: $0, line: 1) }
    origin.shared = site.sharedFiles(of: page).map { PageOrigin.Place(path: $0, line: 1) }
    origin.translations = site.comparedTexts(of: page).filter { $0.state != .notWanted }.map { text in
      PageOrigin.Translation(
        path: site.content.root + "/" + text.pair.name.path(in: text.pair.language),
        language: text.pair.language,
        state: text.state,
        open: text.blocks.count { $0.change != .same },
        total: text.blocks.count
      )
    }
    let own = site.content.languages[page.language].code
    origin.languages = [own] + site.content.languages.map(\.code).filter { $0 != own }
    return origin
  }

  private func templateFiles(of page: Page) -> [String] {
    guard let templates, let name = page.templates.first(where: Set(templates.names).contains) else {
      return []
    }
    return templates.files(of: name)
  }
}

extension Site {
  /// The page of a path; the office's pages are none.
  func page(at path: String) -> Page? { pages.pages.first { $0.path == path } }

  /// The texts that a page shows: its own, or the chapters of its report, in the reader's language or else in another.
  func texts(of page: Page) -> [Document] {
    if let document = page.document { return [document] }
    guard case .report(let year) = page.subject else { return [] }
    let codes = [content.languages[page.language].code] + content.fallbacks
    return ChapterName.written.compactMap { chapter in
      let versions = content.documents["\(PageName.report(year))/\(chapter.rawValue)"]
      return codes.lazy.compactMap { versions?[$0] }.first
    }
  }

  fileprivate func place(_ part: DataPart) -> PageOrigin.Place? {
    guard let file = content.data[part.file] else { return nil }
    let line = part.range(in: file).map { file.source.span(of: $0).line } ?? 1
    return PageOrigin.Place(path: file.source.path, line: line)
  }

  /// The files in which the figures are typed that the page's texts quote.
  fileprivate func quotedFiles(in page: Page) -> [PageOrigin.Place] {
    var files: Set<String> = []
    var seen: Set<String> = []
    var open = texts(of: page).flatMap { $0.text.placeholders.map(\.name) }
    while let name = open.popLast() {
      guard seen.insert(name).inserted, let figure = figures.figure(name, in: page.year) else { continue }
      if let origin = figure.origin {
        files.insert(origin.file)
      } else if figure.computation == .count {
        recordFile(of: figure).map { _ = files.insert($0) }
      } else {
        // Many parts are the same field of many records, which stand in one file.
        let parts = figure.computation?.names ?? []
        open += figure.references(to: parts.count > 9 ? parts.prefix(1) : parts[...])
      }
    }
    return files.sorted().compactMap { place(DataPart(file: $0, list: nil, id: nil)) }
  }

  fileprivate func sharedFiles(of page: Page) -> [String] {
    let folder = "\(content.root)/\(content.languages[page.language].code)"
    let data = ["consortium"].compactMap { content.data[$0]?.source.path }
    return [content.siteSource.path] + data + ["\(folder)/interface.json"]
  }
}
