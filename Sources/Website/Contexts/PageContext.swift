import Content
import Diagnostics
import Markdown
import Templates

/// Makes what a page's template is given. Names and shapes are those that the templates ask for.
struct PageContext {
  let site: Site
  let page: Page
  let language: Language
  /// What the page shares with others; worked out when it is not given.
  private let frame: PageFrame?
  /// What is wrong with the page's text.
  var diagnostics: [Diagnostic] = []

  init(site: Site, page: Page, frame: PageFrame? = nil) {
    self.site = site
    self.page = page
    self.frame = frame
    language = site.content.languages[page.language]
  }

  var content: Content { site.content }
  var words: Words { language.words }
  var format: LanguageFormat { language.format }

  /// The values of the page, the site's first: a template looks a name up in the last one first.
  mutating func values() -> [TemplateValue] {
    let prose = renderedProse()
    let frame = frame ?? PageFrame(of: self)
    var values = layout(in: frame)
    values["page"] = .object(pageValues(prose: prose))
    values.merge(subjectValues())
    return [frame.value, .object(values)]
  }

  private mutating func subjectValues() -> TemplateFields {
    switch page.subject {
    case .member(let index): memberValues(content.members[index])
    case .project(let index): projectValues(content.projects[index])
    case .directory(let filter): directoryValues(filter)
    case .report(let year): reportValues(year)
    case .text: textValues
    }
  }

  /// Pages that show data around their text are known by their names.
  private var textValues: TemplateFields {
    switch page.name {
    case PageName.index: homeValues
    case PageName.members: directoryValues(nil)
    case PageName.projects: projectsValues
    case PageName.sectors: sectorsValues
    case PageName.territories: territoriesValues
    case PageName.networks: networksValues
    case PageName.certifications: certificationsValues
    case PageName.governance: governanceValues
    case PageName.documents: documentsValues
    case PageName.openData: openDataValues
    case "profile": profileValues
    case "activities": activitiesValues
    case "work-and-welfare": themeValues
    case "transparency": transparencyValues
    case "contacts": contactsValues
    case PageName.siteMap: indexValues
    case PageName.reports: reportsValues
    case PageName.translations: translationsValues
    default: PageName.placeOfTranslation(page.name).map(translationValues) ?? [:]
    }
  }

  // MARK: Helpers of all aspects

  func text(_ text: LocalizedText) -> String { site.text(text, language) }

  func optional(_ text: LocalizedText?) -> TemplateValue { .optional(text.map(self.text)) }

  /// The address of a page, as seen from this one; `nil` where there is no such page.
  func url(_ name: String) -> String? {
    site.pages.path(name, page.language).map(url(of:))
  }

  /// The address of a file of the site, as seen from this page.
  func url(of path: String) -> String {
    // What is shown in place of a missing page may stand at any depth, so that only addresses from the root will do.
    if page.name == PageName.notFound { return site.addresses.basePath + path.removingSuffix("index.html") }
    let url = Addresses.relative(from: page.path, to: path)
    return url.isEmpty ? "index.html" : url
  }

  func memberCount(_ count: Int) -> String {
    words.count("members.count", count, written: format.integer(count))
  }

  /// "Since" a date, which Italian says otherwise of a month without a day.
  func since(_ date: PartialDate) -> String {
    let isMonth = date.month != nil && date.day == nil
    return words.text(isMonth ? .sinceMonth : .since, ["date": format.date(date)])
  }

  func member(_ id: String) -> Member? { site.records.member(id) }

  func name(ofTerritory id: String) -> String {
    site.records.name(ofTerritory: id, page.language)
  }

  func name(ofSector id: String) -> String {
    site.records.name(ofSector: id, page.language)
  }

  private mutating func renderedProse() -> RenderedProse {
    guard let document = page.document else { return RenderedProse() }
    var resolver = PageResolver(site: site, page: page, document: document)
    let prose = RenderedProse(of: document, with: &resolver)
    diagnostics += resolver.diagnostics
    return prose
  }
}

/// A text as HTML, its first paragraph and its footnotes apart: data may stand between them.
struct RenderedProse {
  /// The inside of the first paragraph, when the text begins with one.
  var lead: [UInt8]?
  var rest: [UInt8] = []
  var footnotes: [UInt8] = []

  /// All but the footnotes.
  var whole: [UInt8] {
    guard let lead else { return rest }
    return Array("<p>".utf8) + lead + Array("</p>\n".utf8) + rest
  }

  init() {}

  init(of document: Document, with resolver: inout PageResolver) {
    var html: [UInt8] = []
    document.text.render(document.text.body, with: &resolver, into: &html)
    footnotes = html.cutFootnotes()
    let open = "<p>".utf8
    guard html.starts(with: open), let end = html.firstRange(ofASCII: "</p>") else {
      rest = html
      return
    }
    lead = Array(html[open.count..<end.lowerBound])
    rest = Array(html[end.upperBound...].drop { $0 == UInt8(ascii: "\n") })
  }
}

extension [UInt8] {
  /// Takes out the section of footnotes at the end of a text. Tags that staff type are escaped, so that it can only
  /// be that.
  mutating func cutFootnotes() -> [UInt8] {
    guard let start = firstRange(ofASCII: "<section class=\"footnotes\"")?.lowerBound else { return [] }
    defer { removeSubrange(start...) }
    return Array(self[start...])
  }
}
