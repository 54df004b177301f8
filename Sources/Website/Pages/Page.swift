import Content

/// A page of the site in one language, before it is rendered.
///
/// It is a reference to what never changes: links, menus and lists hand pages around, and a copy of all these texts for
/// each would cost more than the page's own template.
final class Page: Sendable {
  /// What a page is about; it decides the template and what the template is given.
  enum Subject: Sendable, Hashable {
    /// A text of its own; the page's name may have a template of that name.
    case text
    /// A member, by its place in the content's list.
    case member(Int)
    /// A project, by its place in the content's list.
    case project(Int)
    /// The members that a filter leaves.
    case directory(DirectoryFilter)
    /// The social report of a year.
    case report(Int)
  }

  /// The same in every language: `mission`, `members/arcobaleno`.
  let name: String
  let subject: Subject
  /// The reader's language, by its place in the site's list.
  let language: Int
  /// The file below the site's folder.
  let path: String
  /// Plain text.
  let title: String
  let description: String
  /// The text; in another language than the page's where there is no translation yet.
  let document: Document?
  /// The name of the page above this one, for the breadcrumb.
  let parent: String?
  /// Whether indexes name the page.
  let isListed: Bool
  /// Whether search engines are asked to pass over the page.
  let isHiddenFromSearch: Bool
  /// Whether the text stands in another language than the page's.
  let isFallback: Bool

  init(
    name: String,
    subject: Subject,
    language: Int,
    path: String,
    title: String,
    description: String,
    document: Document?,
    parent: String?,
    isListed: Bool,
    isHiddenFromSearch: Bool,
    isFallback: Bool
  ) {
    self.name = name
    self.subject = subject
    self.language = language
    self.path = path
    self.title = title
    self.description = description
    self.document = document
    self.parent = parent
    self.isListed = isListed
    self.isHiddenFromSearch = isHiddenFromSearch
    self.isFallback = isFallback
  }

  /// The year that the page's figures are about; `nil` for what is so now.
  var year: Int? { if case .report(let year) = subject { year } else { nil } }

  /// Whether search engines may know the page, in the sitemap and as another language's version.
  var isIndexed: Bool { !isFallback && !isHiddenFromSearch && name != PageName.notFound }

  /// The templates that can show the page, the most special first.
  var templates: [String] {
    switch subject {
    case .text: name == PageName.index ? ["home", "page"] : ownTemplate + ["page"]
    case .member: ["member"]
    case .project: ["project"]
    case .directory: ["members"]
    case .report: ["social-report"]
    }
  }
}

extension Page {
  /// The template of the page's own name; those with another purpose are no page's own.
  private var ownTemplate: [String] {
    if name == PageName.translations { return ["translations"] }
    if PageName.placeOfTranslation(name) != nil { return ["translation"] }
    let others = [
      "layout", "home", "page", "member", "members", "project", "social-report", "book", "translations",
      "translation",
    ]
    let isFree = !name.contains("/") && (name == PageName.members || !others.contains(name))
    return isFree ? [name] : []
  }
}

/// The names of pages that the program itself refers to.
enum PageName {
  static let index = "index"
  static let members = "members"
  static let projects = "projects"
  static let sectors = "sectors"
  static let territories = "territories"
  static let networks = "networks"
  static let certifications = "certifications"
  static let governance = "governance"
  static let documents = "documents"
  static let openData = "open-data"
  static let notFound = "not-found"
  static let siteMap = "a-z"
  static let reports = "report"
  /// The office's page about translations; no text can have that name.
  static let translations = ".translations"

  static func member(_ id: String) -> String { members + "/" + id }
  static func project(_ id: String) -> String { projects + "/" + id }
  static func report(_ year: Int) -> String { reports + "/" + String(year) }
  /// The office's page about one translation, by its place in the list of all.
  static func translation(_ place: Int) -> String { translations + "/" + String(place) }

  /// The place of the translation that a page is about.
  static func placeOfTranslation(_ name: String) -> Int? {
    name.hasPrefix(translations + "/") ? Int(name.dropFirst(translations.utf8.count + 1)) : nil
  }
}
