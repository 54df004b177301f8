import Content
import Templates

extension PageContext {
  /// The same page in every language; where it is not wanted, that language's home page.
  var languageValues: [TemplateValue] {
    content.languages.enumerated().map { index, other in
      let target = site.pages.page(page.name, index) ?? site.pages.page(PageName.index, index)
      return .object([
        "code": .text(other.code),
        "name": .text(other.name),
        "url": .text(target.map { url(of: $0.path) } ?? ""),
        "isCurrent": .flag(index == page.language),
      ])
    }
  }

  var navigationValues: TemplateFields {
    [
      "sections": .list(content.site.navigation.map(section)),
      "current": currentSection,
      "footer": .list(content.site.footerNavigation.compactMap(entry)),
    ]
  }

  /// Where the page stands: the home page, the section of the menu, the page above.
  var breadcrumbValue: TemplateValue {
    guard page.name != PageName.index && page.name != PageName.notFound else { return .absent }
    var items: [TemplateValue] = []
    func add(_ label: String, _ url: String?) {
      if let url { items.append(.object(["label": .text(label), "url": .text(url)])) }
    }
    add(words[.homeLabel], url(PageName.index))
    if let section = content.site.navigation.first(where: contains), section.page == nil,
      let first = section.children.first?.page, first != page.name, first != page.parent
    {
      add(text(section.label), url(first))
    }
    if let parent = page.parent, let above = site.pages.page(parent, page.language) {
      add(above.title, url(of: above.path))
    }
    if PageName.placeOfTranslation(page.name) != nil {
      add(site.statusPage.title, url(of: site.statusPage.path))
    }
    return .object(["items": .list(items), "current": .text(page.title)])
  }

  /// What the page is a part of: the page above it, else its section of the menu.
  var sectionName: String? {
    if let parent = page.parent, let above = site.pages.page(parent, page.language) { return above.title }
    let section = content.site.navigation.first(where: contains)
    return section.flatMap { $0.page == nil ? text($0.label) : nil }
  }

  private func section(_ item: SiteConfiguration.NavigationItem) -> TemplateValue {
    let children = item.children.compactMap(entry)
    let target = item.page ?? item.children.first?.page
    return .object([
      "label": .text(text(item.label)),
      "url": .text(target.flatMap(url) ?? ""),
      "isCurrent": .flag(item.page == page.name),
      "isOpen": .flag(contains(item)),
      "pages": .items(children),
    ])
  }

  private var currentSection: TemplateValue {
    guard let section = content.site.navigation.first(where: contains), !section.children.isEmpty
    else { return .absent }
    return .object([
      "label": .text(text(section.label)), "items": .list(section.children.compactMap(entry)),
    ])
  }

  private func entry(_ item: SiteConfiguration.NavigationItem) -> TemplateValue? {
    guard let name = item.page, let url = url(name) else { return nil }
    return .object([
      "label": .text(text(item.label)), "url": .text(url), "isCurrent": .flag(name == page.name),
    ])
  }

  /// Whether this page, or the one above it, stands in a section of the menu.
  private func contains(_ item: SiteConfiguration.NavigationItem) -> Bool {
    ([item.page] + item.children.map(\.page)).contains { name in
      name != nil && (name == page.name || name == page.parent)
    }
  }
}
