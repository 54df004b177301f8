import Templates

/// What stands around many pages in the same words: the site's own values, its menu, what every page loads.
struct PageFrame: Sendable {
  /// What a frame depends on. A thousand members' pages in one folder share one.
  private struct Key: Hashable {
    let language: Int
    /// The folder that addresses lead from.
    let folder: String
    /// The page's name and that of the one above it, where the menu or the site has a place for it.
    let name, parent: String?

    init(of page: Page, marked: Set<String>) {
      language = page.language
      folder = String(page.path[..<(page.path.lastIndex(of: "/") ?? page.path.startIndex)])
      name = marked.contains(page.name) ? page.name : nil
      parent = page.parent.flatMap { marked.contains($0) ? $0 : nil }
    }
  }

  /// The frames of some pages.
  struct Shared: Sendable {
    private let marked: Set<String>
    private let frames: [Key: PageFrame]

    init(of pages: [Page], of site: Site) {
      let menu = site.content.site.navigation + site.content.site.footerNavigation
      marked = Set(menu.flatMap { [$0.page] + $0.children.map(\.page) }.compactMap(\.self))
        .union([PageName.notFound, PageName.index, PageName.siteMap])
      var frames: [Key: PageFrame] = [:]
      for page in pages {
        let key = Key(of: page, marked: marked)
        if frames[key] == nil { frames[key] = PageFrame(of: PageContext(site: site, page: page)) }
      }
      self.frames = frames
    }

    /// The frame of one of the pages.
    subscript(page: Page) -> PageFrame? { frames[Key(of: page, marked: marked)] }
  }

  /// What templates see of it.
  let value: TemplateValue
  let assets: TemplateFields
  /// What partials print for it.
  let partials = SharedPartials()

  /// The frame of one page.
  init(of page: PageContext) {
    value = .object([
      "site": .object(page.siteValues),
      "words": page.site.words[page.page.language],
      "navigation": .object(page.navigationValues),
    ])
    assets = page.commonAssets
  }
}
