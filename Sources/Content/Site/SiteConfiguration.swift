/// What `site.json` says: languages, address, navigation, colour.
public struct SiteConfiguration: Sendable {
  /// An entry of a menu: a page, or a heading over several.
  public struct NavigationItem: Sendable {
    public let label: LocalizedText
    /// The page's name.
    public let page: String?
    /// Where the name stands in the file.
    public let pageRange: Range<Int>
    public let children: [NavigationItem]

    init(_ value: JSONValue) {
      label = value.text("label")
      page = value["page"]?.string
      pageRange = value["page"]?.range ?? value.range
      children = value.records("children", NavigationItem.init)
    }
  }

  public let title: LocalizedText
  public let description: LocalizedText
  /// The address at which the site is published.
  public let baseURL: String
  /// Codes and names, the default language first.
  public let languages: [(code: String, name: String)]
  /// `#rrggbb`.
  public let accentColour: String
  public let accentRange: Range<Int>
  /// The picture that goes with links to the site, below `files`.
  public let shareImage: String?
  public let shareImageRange: Range<Int>
  /// The line in every footer.
  public let notice: LocalizedText
  /// Whether readers are told that the original of a page has changed since its translation was checked.
  public let showsStaleNotice: Bool
  public let navigation: [NavigationItem]
  public let footerNavigation: [NavigationItem]

  init(_ value: JSONValue) {
    title = value.text("title")
    description = value.text("description")
    baseURL = value.string("baseURL")
    languages = value.records("languages") { ($0.string("code"), $0.string("name")) }
    accentColour = value.string("accentColour")
    accentRange = value["accentColour"]?.range ?? value.range
    shareImage = value["shareImage"]?.string
    shareImageRange = value["shareImage"]?.range ?? value.range
    notice = value.text("notice")
    showsStaleNotice = value["showStaleNotice"]?.bool ?? true
    navigation = value.records("navigation", NavigationItem.init)
    footerNavigation = value.records("footerNavigation", NavigationItem.init)
  }
}
