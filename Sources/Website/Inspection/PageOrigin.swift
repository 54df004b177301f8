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

  /// How the page's text stands in a language that it is translated into.
  public struct Translation: Sendable {
    /// The translation's file, whether it is there or not.
    public let path: String
    public let language: String
    /// How many blocks somebody has to look at.
    public let open: Int
    /// How many blocks there are.
    public let total: Int
    /// Where the site shows it beside its original; only a site with pages for the office does.
    public let workPath: String?

    public init(path: String, language: String, open: Int, total: Int, workPath: String?) {
      self.path = path
      self.language = language
      self.open = open
      self.total = total
      self.workPath = workPath
    }
  }

  /// The text first, then the data.
  public let places: [Place]
  public let translations: [Translation]

  public init(places: [Place], translations: [Translation]) {
    self.places = places
    self.translations = translations
  }
}

extension SiteBuilder.Result {
  /// Where a page comes from, by its path; `nil` for what is no page.
  public func origin(of path: String) -> PageOrigin? {
    site.pages.pages.first { $0.path == path }.map(site.origin)
  }
}

extension Site {
  fileprivate func origin(of page: Page) -> PageOrigin {
    let texts = page.document.map { [$0] } ?? chapters(of: page)
    let statuses = texts.flatMap { text in
      content.languages.compactMap { translations[.page(text.name), $0.code] }
    }
    return PageOrigin(
      places: texts.map { PageOrigin.Place(path: $0.source.path, line: 1) } + data(of: page),
      translations: statuses.filter { $0.state != .notWanted }.map { status in
        PageOrigin.Translation(
          path: content.root + "/" + status.path,
          language: status.language,
          open: status.openBlocks.count,
          total: status.blocks.count,
          workPath: status.hasWorkPage ? status.workPath : nil
        )
      }
    )
  }

  /// The texts that a report is composed of, in the reader's language or else in another.
  private func chapters(of page: Page) -> [Document] {
    guard case .report(let year) = page.subject else { return [] }
    let codes = [content.languages[page.language].code] + content.fallbacks
    return ChapterName.written.compactMap { chapter in
      let versions = content.documents["\(PageName.report(year))/\(chapter.rawValue)"]
      return codes.lazy.compactMap { versions?[$0] }.first
    }
  }

  private func data(of page: Page) -> [PageOrigin.Place] {
    switch page.subject {
    case .text: []
    case .member(let index): record(content.members[index].id, in: "members")
    case .project(let index): record(content.projects[index].id, in: "projects")
    case .directory: record(nil, in: "members")
    case .report(let year): record(nil, in: "\(year)/report")
    }
  }

  /// The place of a record in its file, or the start of the file.
  private func record(_ id: String?, in name: String) -> [PageOrigin.Place] {
    guard let file = content.data[name] else { return [] }
    let records = file.value[name]?.array ?? []
    let range = records.first { id != nil && $0["id"]?.string == id }?.range ?? 0..<0
    return [PageOrigin.Place(path: file.source.path, line: file.source.span(of: range).line)]
  }
}
