import Content

/// Leads from something on a web page to the page of a PDF on which it is printed.
public struct PageLink: Sendable, Hashable {
  public let url: String
  /// What it is called: `p. 34 del PDF`.
  public let label: String

  public init(url: String, label: String) {
    self.url = url
    self.label = label
  }

  /// The link as HTML, for screens only.
  /// - Parameter isFirst: whether nothing stands before it in its line.
  public func html(isFirst: Bool) -> String {
    "<span class=\"screen-only\">\(isFirst ? "" : " · ")"
      + "<a href=\"\(url.escapedForHTML)\">\(label.escapedForHTML)</a></span>"
  }
}
