import Content
import Diagnostics
import Templates

extension SiteBuilder {
  /// Makes the books of a year's report, one for each language.
  ///
  /// - Parameters:
  ///   - languages: The codes of the languages; all those of the site when there are none.
  ///   - isDraft: Whether every page says that it is a draft.
  ///   - diagnostics: Receives what is wrong with the content and with the report. With an error among them no book is
  ///     fit to be printed.
  public func books(
    of year: Int,
    languages codes: [String] = [],
    isDraft: Bool = false,
    variant: Book.Variant = .withAttachments,
    diagnostics: inout [Diagnostic]
  ) async -> BooksOutcome {
    guard let (site, templates) = await prepare(showing: year, diagnostics: &diagnostics) else {
      return .unreadable
    }
    let known = site.content.languages.map(\.code)
    if let code = codes.first(where: { !known.contains($0) }) {
      return .unknownLanguage(code, known: known)
    }
    guard let report = site.reports[year] else { return .unknownYear(known: site.content.reportYears) }
    let palette = Palette(accent: Colour(site.content.site.accentColour) ?? .black)
    let style = BookStyle(templates: sources.templates, palette: palette, diagnostics: &diagnostics)
    let maker = BookMaker(site: site, templates: templates, style: style, isDraft: isDraft, variant: variant)
    let pages = site.pages.pages.filter { page in
      page.year == year && (codes.isEmpty || codes.contains(known[page.language]))
    }
    let made = await concurrentMap(pages) { page -> (Book, [Diagnostic]) in
      var diagnostics: [Diagnostic] = []
      let book = maker.book(report, page, diagnostics: &diagnostics)
      return (book, diagnostics)
    }
    for (_, found) in made { diagnostics += found }
    return .made(made.map(\.0), site.content)
  }
}
