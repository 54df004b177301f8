import Content
import Diagnostics

extension SiteReview {
  /// How long a title may be before search engines cut it.
  private static let longestTitle = 60
  /// How long descriptions should be: what is shorter says little, what is longer is cut.
  private static let descriptionLengths = 50...160

  /// The titles and descriptions that search engines would cut, or that say little.
  var lengths: [Diagnostic] {
    site.pages.pages.filter(\.isIndexed).flatMap { [title(of: $0), description(of: $0)].compactMap(\.self) }
  }

  private func title(of page: Page) -> Diagnostic? {
    let count = page.title.count
    guard count > Self.longestTitle, let (source, range) = titlePlace(of: page) else { return nil }
    let arguments = ["count": String(count), "most": String(Self.longestTitle)]
    return source.diagnostic(.reviewLongTitle, at: range, arguments)
  }

  /// Where the title of a page is written; `nil` for one that the program makes up.
  private func titlePlace(of page: Page) -> (SourceFile, Range<Int>)? {
    if let document = page.document, let range = document.frontMatter.titleRange ?? document.text.title?.range
    {
      return (document.source, range)
    }
    switch page.subject {
    case .member(let index): return place(in: "members", index, "shortName", page)
    case .project(let index): return place(in: "projects", index, "title", page)
    case .text, .directory, .report: return nil
    }
  }

  private func description(of page: Page) -> Diagnostic? {
    let count = page.description.count
    guard !Self.descriptionLengths.contains(count) else { return nil }
    var arguments = ["count": String(count)]
    if let document = page.document, let range = document.frontMatter.descriptionRange {
      let isLong = count > Self.descriptionLengths.upperBound
      let limit = isLong ? Self.descriptionLengths.upperBound : Self.descriptionLengths.lowerBound
      arguments["limit"] = String(limit)
      let rule: Rule = isLong ? .reviewLongDescription : .reviewShortDescription
      return document.source.diagnostic(rule, at: range, arguments)
    }
    switch page.subject {
    // One rule without a count, so that all such pages are told of in one go.
    case .text: return page.document.map { Diagnostic(.reviewNoDescription, path: $0.source.path) }
    case .member(let index): return record(place(in: "members", index, "purpose", page))
    case .project(let index): return record(place(in: "projects", index, "summary", page))
    case .directory, .report: return nil
    }
  }

  private func record(_ place: (SourceFile, Range<Int>)?) -> Diagnostic? {
    guard let (source, range) = place else { return nil }
    let limit = ["limit": String(Self.descriptionLengths.lowerBound)]
    return source.diagnostic(.reviewShortSummary, at: range, limit)
  }

  /// Where a field of a record stands, in the page's language if it has several.
  private func place(in name: String, _ index: Int, _ field: String, _ page: Page) -> (
    SourceFile, Range<Int>
  )? {
    guard let file = site.content.data[name], let records = file.value[name]?.array,
      records.indices.contains(index),
      let value = records[index][field]
    else { return nil }
    return (file.source, value[site.content.languages[page.language].code]?.range ?? value.range)
  }
}
