/// What a page says about itself in the JSON object at the top of its file.
public struct FrontMatter: Sendable {
  /// Instead of the first heading.
  public var title: String?
  /// The last part of the address, without `.html`.
  public var slug: String?
  /// Instead of the first paragraph, for search engines and lists.
  public var description: String?
  /// Whether other languages want the page; `false` keeps it out of them.
  public var isWantedElsewhere = true
  /// Whether indexes, such as the A-Z, name the page.
  public var isListed = true
  /// Whether search engines are asked to pass over the page.
  public var isHiddenFromSearch = false
  /// Where the slug stands in the file, for messages.
  public var slugRange: Range<Int>?

  public init() {}

  init(_ value: JSONValue) {
    title = value["title"]?.string
    slug = value["slug"]?.string
    slugRange = value["slug"]?.range
    description = value["description"]?.string
    isWantedElsewhere = value["translations"]?.string != "none"
    isListed = value["listed"]?.bool ?? true
    isHiddenFromSearch = value["noindex"]?.bool ?? false
  }
}
