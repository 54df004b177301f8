import Foundation

/// The tags and texts of a page, read by an independent little scanner that knows only what our pages use.
struct Markup: Sendable {
  struct Tag: Sendable {
    let name: String
    let attributes: [String: String]
    /// The text up to the next tag.
    let text: String

    subscript(_ attribute: String) -> String? { attributes[attribute] }
  }

  let html: String
  let tags: [Tag]

  init(_ html: String) {
    self.html = html
    var tags: [Tag] = []
    let scanner = Scanner(string: html)
    scanner.charactersToBeSkipped = nil
    _ = scanner.scanUpToString("<")
    while scanner.scanString("<") != nil {
      let name = scanner.scanCharacters(from: .alphanumerics.union(["/", "!"])) ?? ""
      let attributes = Self.attributes(scanner)
      // A script's text may hold anything but its end.
      let text = scanner.scanUpToString(name == "script" ? "</script" : "<") ?? ""
      if !name.hasPrefix("/") && !name.hasPrefix("!") {
        tags.append(Tag(name: name, attributes: attributes, text: Self.unescaped(text)))
      }
    }
    self.tags = tags
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  /// The first element of a name whose attribute has a value.
  func first(_ name: String, _ attribute: String, _ value: String) -> Tag? {
    tags.first { $0.name == name && $0[attribute] == value }
  }

  var language: String? { all("html").first?["lang"] }

  var ids: [String] { tags.compactMap { $0["id"] } }

  /// Where links, images, styles and scripts lead.
  var references: [String] { tags.flatMap { [$0["href"], $0["src"]].compactMap(\.self) } }

  /// The languages and addresses of this page's versions.
  var alternates: [String: String] {
    let links = all("link").filter { $0["rel"] == "alternate" && $0["hreflang"] != nil }
    return Dictionary(links.map { ($0["hreflang"] ?? "", $0["href"] ?? "") }) { first, _ in first }
  }

  private static func attributes(_ scanner: Scanner) -> [String: String] {
    var attributes: [String: String] = [:]
    while true {
      _ = scanner.scanCharacters(from: .whitespacesAndNewlines)
      if scanner.isAtEnd || scanner.scanString(">") != nil || scanner.scanString("/>") != nil {
        return attributes
      }
      guard let name = scanner.scanUpToCharacters(from: CharacterSet(charactersIn: "=> ")) else {
        return attributes
      }
      if scanner.scanString("=\"") != nil {
        attributes[name] = unescaped(scanner.scanUpToString("\"") ?? "")
        _ = scanner.scanString("\"")
      } else {
        attributes[name] = ""
      }
    }
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
