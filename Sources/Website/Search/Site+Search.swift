import Content
import Diagnostics

extension Site {
  /// Says what is missing for a search.
  func checkSearch(templates: String, diagnostics: inout [Diagnostic]) {
    guard isSearchable else { return }
    for (index, language) in content.languages.enumerated()
    where pages.path(PageName.siteMap, index) == nil {
      let path = "\(content.root)/\(language.code)/\(PageName.siteMap).md"
      diagnostics.append(Diagnostic(.searchPageMissing, path: path, ["language": language.code]))
    }
    for name in SearchFiles.assets where !assets.contains(name) {
      diagnostics.append(Diagnostic(.assetMissing, path: templates + "/assets", ["name": name]))
    }
  }

  /// What the search index is made from: the text of each page, and of each chapter of a report by itself.
  ///
  /// - Parameter outputs: the pages as they are published.
  func searchDocuments(_ outputs: [OutputFile]) async -> [SearchDocument] {
    let files = Dictionary(outputs.map { ($0.path, $0.bytes) }) { first, _ in first }
    return await concurrentMap(pages.pages.filter(\.isSearchable)) { page in
      files[page.path].map { self.documents(of: page, $0) } ?? []
    }.flatMap(\.self)
  }

  private func documents(of page: Page, _ html: [UInt8]) -> [SearchDocument] {
    let language = content.languages[page.language]
    let chapters = reports[page.year]?.report.chapters[language.code] ?? []
    var markup = SearchMarkup(apart: Set(chapters.map(\.id)))
    markup.add(html: html, html.insideOfMain)
    var whole = SearchDocument(path: page.path, language: language.code, title: page.title)
    whole.section = PageContext(site: self, page: page).sectionName
    if page.isFallback, let code = page.document?.language {
      whole.original = (code, language.words[.languageNames, code])
    }
    whole.isPast = page.year != nil && page.year != content.reportYears.last
    whole.html = markup.bytes
    let titles = Dictionary(chapters.map { ($0.id, $0.title.text) }) { first, _ in first }
    return [whole]
      + markup.found.map { id, range in
        var part = SearchMarkup()
        part.add(html: html, range)
        var chapter = SearchDocument(
          path: page.path.removingSuffix(".html") + "~\(id).html",
          language: language.code,
          title: figures.filling(titles[id] ?? "", language, year: page.year)
        )
        chapter.section = page.title
        chapter.url = "/\(page.path)#\(id)"
        chapter.isPast = whole.isPast
        chapter.html = part.bytes
        return chapter
      }
  }
}

extension Page {
  /// Whether readers find it by searching: not what only lists other pages, nor what search engines are kept from.
  fileprivate var isSearchable: Bool {
    if case .directory = subject { return false }
    return isListed && !isHiddenFromSearch && name != PageName.siteMap
  }
}

extension [UInt8] {
  /// Where a page's own text stands, menus and footer left out; the whole page where no template says so.
  fileprivate var insideOfMain: Range<Int> {
    guard let start = firstRange(ofASCII: "<main")?.lowerBound else { return 0..<count }
    let tag = HTMLTag(of: self, at: start)
    return tag.end..<(self[tag.end...].firstRange(ofASCII: "</main>")?.lowerBound ?? count)
  }
}
