import Content
import Diagnostics
import Figures
import Markdown

/// Decides which pages a content makes, what they are called and where they stand.
struct PagePlanner {
  let content: Content
  let figures: FigureRegister
  let records: RecordIndex
  private var pages: [Page] = []

  init(content: Content, figures: FigureRegister, records: RecordIndex) {
    self.content = content
    self.figures = figures
    self.records = records
  }

  /// All pages; two with one address and texts about records that aren't there are diagnostics.
  mutating func plan(diagnostics: inout [Diagnostic]) -> PageIndex {
    let ids = [
      PageName.members: Set(content.members.map(\.id)), PageName.projects: Set(content.projects.map(\.id)),
    ]
    for name in content.documents.keys.sorted() where !isAboutRecord(name, ids, diagnostics: &diagnostics) {
      for language in content.languages.indices {
        if let text = text(of: name, language) { add(name, .text, language, text) }
      }
    }
    for language in content.languages.indices {
      for (index, member) in content.members.enumerated() {
        add(
          PageName.member(member.id),
          .member(index),
          language,
          text(of: PageName.member(member.id), language)
        )
      }
      for (index, project) in content.projects.enumerated() {
        let name = PageName.project(project.id)
        add(name, .project(index), language, text(of: name, language))
      }
      for filter in records.filters.joined() where content.documents[PageName.members] != nil {
        add(filter.pageName, .directory(filter), language, nil)
      }
      for year in content.reportYears { add(PageName.report(year), .report(year), language, nil) }
    }
    reportSharedAddresses(diagnostics: &diagnostics)
    return PageIndex(pages: pages, content: content)
  }

  /// Texts below `members` and `projects` are named after a record; those of a report are not pages by themselves.
  ///
  /// - Parameter ids: those of the records that have pages, by the name of the page that lists them.
  private func isAboutRecord(_ name: String, _ ids: [String: Set<String>], diagnostics: inout [Diagnostic])
    -> Bool
  {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0] != PageName.reports else { return parts.count == 2 }
    guard let ids = ids[parts[0]] else { return false }
    if !ids.contains(parts[1]) {
      for document in (content.documents[name] ?? [:]).values.sorted(by: { $0.language < $1.language }) {
        diagnostics.append(
          Diagnostic(
            .proseWithoutRecord,
            path: document.source.path,
            ["id": parts[1], "target": parts[0]],
            replacement: NearMiss.of(parts[1], among: ids.sorted())
          )
        )
      }
    }
    return true
  }

  /// The text for a reader of a language: in it, else in the first language that has it and lends it.
  private func text(of name: String, _ language: Int) -> Document? {
    guard let versions = content.documents[name] else { return nil }
    if let own = versions[content.languages[language].code] { return own }
    let others = content.languages.compactMap { versions[$0.code] }
    return others.first { $0.frontMatter.isWantedElsewhere }
  }

  private mutating func add(_ name: String, _ subject: Page.Subject, _ language: Int, _ document: Document?) {
    let code = content.languages[language].code
    let title = title(subject, language, document)
    let front = document?.frontMatter
    pages.append(
      Page(
        name: name,
        subject: subject,
        language: language,
        path: path(name, subject, language, document),
        title: title,
        description: description(subject, language, document) ?? title,
        document: document,
        parent: parent(of: name, subject),
        isListed: (front?.isListed ?? true) && name != PageName.notFound,
        isHiddenFromSearch: front?.isHiddenFromSearch ?? false,
        isFallback: document.map { $0.language != code } ?? false
      )
    )
  }
}

extension PagePlanner {
  private func parent(of name: String, _ subject: Page.Subject) -> String? {
    switch subject {
    case .text: nil
    case .member, .directory: content.documents[PageName.members] == nil ? nil : PageName.members
    case .project: content.documents[PageName.projects] == nil ? nil : PageName.projects
    case .report: content.documents[PageName.reports] == nil ? nil : PageName.reports
    }
  }

  private func title(_ subject: Page.Subject, _ language: Int, _ document: Document?) -> String {
    let language = content.languages[language]
    if let title = document?.title { return figures.filling(title, language) }
    switch subject {
    case .text: return content.consortium.name
    case .member(let index): return content.members[index].shortName
    case .project(let index):
      return content.projects[index].title.text(in: language.code, orIn: content.fallbacks)
    case .directory(let filter):
      return language.words.text(
        Word.directoryTitle.rawValue,
        ["filter": filter.label(in: content, language)]
      )
    case .report(let year): return language.words.text(.reportTitle, ["year": String(year)])
    }
  }

  /// For search engines; the first paragraph is cut at a word.
  private func description(_ subject: Page.Subject, _ language: Int, _ document: Document?) -> String? {
    let language = content.languages[language]
    if let text = document?.frontMatter.description { return figures.filling(text, language) }
    let text: String
    switch subject {
    case .text: text = figures.filling(document?.text.summary ?? "", language)
    case .member(let index):
      text = content.members[index].purpose.text(in: language.code, orIn: content.fallbacks)
    case .project(let index):
      text = content.projects[index].summary.text(in: language.code, orIn: content.fallbacks)
    case .directory(let filter):
      text = language.words.text(
        Word.directoryDescription.rawValue,
        ["filter": filter.label(in: content, language), "name": content.consortium.name]
      )
    case .report(let year):
      text = language.words.text(
        .reportDescription,
        ["year": String(year), "name": content.consortium.name]
      )
    }
    return text.isEmpty ? nil : text.shortened(to: 160)
  }

  private func path(_ name: String, _ subject: Page.Subject, _ language: Int, _ document: Document?) -> String
  {
    let folder = language == 0 ? "" : content.languages[language].code + "/"
    let own = document?.frontMatter.slug
    switch subject {
    case .text:
      if name == PageName.notFound { return folder + "404.html" }
      return folder + replacingLast(of: name, with: own) + ".html"
    case .member(let index):
      return folder + slug(of: PageName.members, language) + "/" + (own ?? content.members[index].id)
        + ".html"
    case .project(let index):
      let project = content.projects[index]
      let slug = own ?? project.slug?.values[content.languages[language].code] ?? project.id
      return folder + self.slug(of: PageName.projects, language) + "/" + slug + ".html"
    case .directory(let filter):
      let words = content.languages[language].words
      let label = Slug.make(from: filter.label(in: content, content.languages[language]))
      return folder + slug(of: PageName.members, language) + "/" + words[.filterFolders, filter.key] + "/"
        + label
        + ".html"
    case .report(let year): return folder + slug(of: PageName.reports, language) + "/\(year).html"
    }
  }

  /// The address of the page that lists records is the folder of the records' pages.
  private func slug(of name: String, _ language: Int) -> String {
    text(of: name, language)?.frontMatter.slug ?? name
  }

  private func replacingLast(of name: String, with slug: String?) -> String {
    guard let slug else { return name }
    var parts = name.split(separator: "/").map(String.init)
    parts[parts.count - 1] = slug
    return parts.joined(separator: "/")
  }

  private func reportSharedAddresses(diagnostics: inout [Diagnostic]) {
    let files = content.files.map { ContentFiles.folder + "/" + $0 }
    var owners = Dictionary(files.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    for page in pages {
      // Addresses that differ only in case are one file on many computers, but slugs are lower-case anyway.
      guard let owner = owners.updateValue(source(of: page), forKey: page.path) else { continue }
      let arguments = ["address": page.path, "other": owner]
      if let document = page.document, let range = document.frontMatter.slugRange {
        diagnostics.append(document.source.diagnostic(.sameAddress, at: range, arguments))
      } else {
        diagnostics.append(Diagnostic(.sameAddress, path: source(of: page), arguments))
      }
    }
  }

  private func source(of page: Page) -> String { page.document?.source.path ?? page.name }
}

extension String {
  /// The text, cut at the end of a word with an ellipsis where it is longer than a number of characters.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end].trimmingSuffix { $0 == "," || $0 == ";" || $0 == ":" || $0 == " " } + "…"
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}

extension FigureRegister {
  /// A plain text with its placeholders filled in; an unknown one stays as it is, and is reported where it is shown.
  func filling(_ text: String, _ language: Language, year: Int? = nil) -> String {
    MarkdownDocument.fillingPlaceholders(in: text) { name in
      figure(name, in: year)?.written(in: language) ?? "{{\(name)}}"
    }
  }
}
