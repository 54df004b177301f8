import Content
import Templates

/// What pages show of the search, on a site that has one.
extension PageContext {
  /// Where the script finds what it searches with, for the page on which readers search.
  var searchValue: TemplateValue {
    guard site.isSearchable else { return .absent }
    return .object(["index": .text(url(of: SearchFiles.folder + "/" + SearchFiles.script))])
  }

  /// The style sheet and script of that page.
  var searchAssets: TemplateValue {
    guard site.isSearchable, page.name == PageName.siteMap else { return .absent }
    return .object([
      "style": .text(url(of: site.assets.path(of: SearchFiles.style))),
      "script": .text(url(of: site.assets.path(of: SearchFiles.behaviour))),
    ])
  }

  /// The way to that page, for the menu.
  var searchLink: TemplateValue {
    guard site.isSearchable, let url = url(PageName.siteMap) else { return .absent }
    return .object(["url": .text(url), "isCurrent": .flag(page.name == PageName.siteMap)])
  }
}

/// The files that make a site searchable.
public enum SearchFiles {
  /// The folder of the index, below that of the site.
  public static let folder = "pagefind"
  /// What the index is searched with, in that folder.
  public static let script = "pagefind.js"
  /// The style sheet and the script of the templates.
  static let style = "search.css"
  static let behaviour = "search.js"
  static let assets = [style, behaviour]
}
