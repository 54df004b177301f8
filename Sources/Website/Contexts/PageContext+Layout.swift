import Content
import Templates

extension PageContext {
  /// What every page has around it that is its own.
  func layout(in frame: PageFrame) -> TemplateFields {
    [
      "assets": .object(frame.assets + specialAssets),
      "languages": .list(languageValues),
      "facts": .list([]),
    ]
  }

  /// What only some pages load.
  private var specialAssets: TemplateFields {
    [
      "home": homeAssets,
      "charts": chartAssets,
      "reports": reportsAssets,
      "report": reportAssets,
      "translations": translationAssets,
      "search": searchAssets,
    ]
  }

  /// What every page loads.
  var commonAssets: TemplateFields {
    [
      "style": .text(url(of: site.assets.path(of: "style.css"))),
      "script": .text(url(of: site.assets.path(of: "script.js"))),
      "favicon": .text(url(of: site.assets.path(of: "favicon.svg"))),
      "logo": .text(url(of: site.assets.path(of: "logo.svg"))),
    ]
  }

  /// What the page says of itself.
  func pageValues(prose: RenderedProse) -> TemplateFields {
    let isHome = page.name == PageName.index
    let siteName = text(content.site.title)
    return [
      "lang": .text(language.code),
      "title": .text(page.title),
      "documentTitle": .text(isHome ? siteName : "\(page.title) – \(siteName)"),
      "description": .text(page.description),
      "lead": lead(prose),
      "content": content(prose),
      "footnotes": prose.footnotes.isEmpty ? .absent : .markup(prose.footnotes),
      "contents": contentsValue,
      "eyebrow": .optional(eyebrow),
      "robots": page.isIndexed ? .absent : .text("noindex"),
      "canonical": page.isIndexed ? .text(site.addresses.absolute(page.path)) : .absent,
      "alternates": .list(alternateValues),
      "openGraph": .object([
        "type": .text(isHome ? "website" : "article"),
        "locale": .text(words[.locale]),
        "url": page.isIndexed ? .text(site.addresses.absolute(page.path)) : .absent,
        "image": .optional(
          content.site.shareImage.map { site.addresses.absolute(ContentFiles.folder + "/" + $0) }
        ),
      ]),
      "jsonLD": StructuredData(context: self).markup.map { .markup($0) } ?? .absent,
      "isHome": .flag(isHome),
      "breadcrumb": breadcrumbValue,
      "original": originalValue,
      "stale": staleNotice,
      "related": .absent,
    ]
  }

  /// The style sheet of the home page.
  private var homeAssets: TemplateValue {
    guard page.name == PageName.index else { return .absent }
    return .text(url(of: site.assets.path(of: "home.css")))
  }

  private func content(_ prose: RenderedProse) -> TemplateValue {
    switch page.subject {
    case .member, .project: prose.whole.isEmpty ? .absent : .markup(prose.whole)
    case .text, .directory, .report: prose.rest.isEmpty ? .absent : .markup(prose.rest)
    }
  }

  /// On a record's page the lead is what the data say of it; its whole text then stands below.
  private func lead(_ prose: RenderedProse) -> TemplateValue {
    switch page.subject {
    case .member(let index): .text(HTML.escaped(text(content.members[index].purpose)))
    case .project(let index): .text(HTML.escaped(text(content.projects[index].summary)))
    case .text, .directory, .report: prose.lead.map { .markup($0) } ?? .absent
    }
  }

  private var eyebrow: String? {
    switch page.subject {
    case .text, .report: nil
    case .member(let index): words[.memberKinds, content.members[index].kind.rawValue]
    case .project(let index): words[.projectKinds, content.projects[index].kind]
    case .directory(let filter): words[.filterTitles, filter.key]
    }
  }

  private var originalValue: TemplateValue {
    guard page.isFallback, let original = page.document?.language else { return .absent }
    let notice = words.text(.notTranslated, ["language": words[.languageNames, original]])
    return .object(["lang": .text(original), "notice": .text(notice)])
  }

  /// Long texts get a list of their sections.
  private var contentsValue: TemplateValue {
    let headings = (page.document?.text.headings ?? []).filter { $0.level == 2 }
    guard headings.count > 3 else { return .absent }
    return .items(
      headings.map {
        .object(["id": .text($0.anchor), "label": .text(site.figures.filling($0.text, language))])
      }
    )
  }

  /// The page in the languages in which it really exists, and the default one for everybody else.
  private var alternateValues: [TemplateValue] {
    let versions = content.languages.indices.compactMap { site.pages.page(page.name, $0) }.filter(\.isIndexed)
    guard page.isIndexed, versions.count > 1 else { return [] }
    var alternates = versions.map { (content.languages[$0.language].code, $0.path) }
    if let primary = versions.first { alternates.append(("x-default", primary.path)) }
    return alternates.map {
      .object(["hreflang": .text($0), "href": .text(site.addresses.absolute($1))])
    }
  }

  var siteValues: TemplateFields {
    let consortium = content.consortium
    let office = consortium.registeredOffice
    let registers = consortium.registers.filter { ["rea", "alboCooperative"].contains($0.kind) }
    return [
      "name": .text(consortium.shortName),
      "descriptor": .text(text(consortium.descriptor)),
      "fullName": .text(consortium.name),
      "legalForm": .text(text(consortium.legalForm)),
      "homeUrl": .text(url(PageName.index) ?? url(of: "index.html")),
      "search": searchLink,
      "feedUrl": .text(url(of: Feed.path(language: page.language, site: site))),
      "address": .object(["street": .text(office.streetLine), "town": .text(office.townLine)]),
      "phone": consortium.contacts.phone.map {
        .object(["text": .text(Fact.shownPhone($0)), "href": .text(Fact.phoneURL($0))])
      } ?? .absent,
      "email": consortium.contacts.email.map {
        .object(["text": .text($0), "href": .text("mailto:" + $0)])
      } ?? .absent,
      "registers": .list(
        ([(words[.vatNumber], consortium.vatNumber)]
          + registers.map { (words[.registers, $0.kind], $0.number) })
          .map { .object(["term": .text($0.0), "text": .text($0.1)]) }
      ),
      "notice": .optional(text(content.site.notice)),
      "themeColor": .object(["light": .text(Palette.paper.css), "dark": .text(Palette.night.css)]),
    ]
  }
}

/// The words of the interface as templates see them: keys with dots become objects within objects.
struct WordTree {
  private enum Node {
    case word(String)
    case branch([String: Node])
  }

  private var root: [String: Node] = [:]

  /// The words of the keys; a key without words stands for itself, so that it is reported once and not by templates.
  init(_ words: Words, keys: [String]) {
    for key in keys { Self.insert(key.split(separator: ".")[...], words[key], into: &root) }
  }

  var templateValue: TemplateValue { Self.value(root) }

  private static func insert(_ path: ArraySlice<Substring>, _ word: String, into nodes: inout [String: Node])
  {
    guard let first = path.first.map(String.init) else { return }
    if path.count == 1 {
      // A key that is also the beginning of others keeps its own words.
      if nodes[first] == nil { nodes[first] = .word(word) }
      return
    }
    var branch: [String: Node] = [:]
    if case .branch(let existing) = nodes[first] { branch = existing }
    insert(path.dropFirst(), word, into: &branch)
    nodes[first] = .branch(branch)
  }

  private static func value(_ nodes: [String: Node]) -> TemplateValue {
    var fields = TemplateFields()
    for (name, node) in nodes {
      fields[name] =
        switch node {
        case .word(let word): .text(word)
        case .branch(let nodes): value(nodes)
        }
    }
    return .object(fields)
  }
}
