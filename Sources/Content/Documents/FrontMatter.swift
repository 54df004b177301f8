import Diagnostics

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
  /// The code of the language that the page was first written in, if it says so.
  public var source: String?
  /// In a chapter of a report: the year that it was copied from, until somebody has reread it.
  public var copiedFrom: Int?
  /// Where that year stands in the file.
  public var copiedFromRange: Range<Int>?
  /// Where the slug stands in the file, for messages.
  public var slugRange: Range<Int>?
  /// Where the title stands in the file, quotes included.
  public var titleRange: Range<Int>?
  /// Where the description stands in the file, quotes included.
  public var descriptionRange: Range<Int>?

  public init() {}

  init(_ value: JSONValue) {
    title = value["title"]?.string
    slug = value["slug"]?.string
    slugRange = value["slug"]?.range
    description = value["description"]?.string
    source = value["source"]?.string
    titleRange = value["title"]?.range
    descriptionRange = value["description"]?.range
    copiedFrom = value["copiedFrom"]?.int
    copiedFromRange = value["copiedFrom"]?.range
    isWantedElsewhere = value["translations"]?.string != "none"
    isListed = value["listed"]?.bool ?? true
    isHiddenFromSearch = value["noindex"]?.bool ?? false
  }

  /// Of what readers see, the bytes between the quotation marks.
  func textRanges(in source: SourceFile) -> [Range<Int>] {
    [titleRange, descriptionRange].compactMap { range in
      guard let range, range.count > 2, source.bytes[range.lowerBound] == UInt8(ascii: "\"") else {
        return nil
      }
      return range.lowerBound + 1..<range.upperBound - 1
    }
  }
}
