import Content
import Diagnostics

/// Which pages exist, in each language, and where.
struct PageIndex: Sendable {
  /// All pages, by name and then by language.
  let pages: [Page]
  private let places: [String: [Int?]]
  private let anchors: [String: Set<String>]

  init(pages: [Page], content: Content) {
    let pages = pages.sorted {
      $0.name == $1.name ? $0.language < $1.language : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    var places: [String: [Int?]] = [:]
    for (index, page) in pages.enumerated() {
      places[page.name, default: Array(repeating: nil, count: content.languages.count)][page.language] = index
    }
    self.pages = pages
    self.places = places
    anchors = Self.recordAnchors(content)
  }

  /// The page of a name in a language.
  func page(_ name: String, _ language: Int) -> Page? {
    places[name]?[language].map { pages[$0] }
  }

  /// Where the page of a name in a language stands.
  func path(_ name: String, _ language: Int) -> String? { page(name, language)?.path }

  /// Whether there is a page of that name in any language.
  func contains(_ name: String) -> Bool { places[name] != nil }

  /// All names, once each.
  var names: Dictionary<String, [Int?]>.Keys { places.keys }

  /// The anchors that a page's template gives to the records that it lists, the same in every language.
  func recordAnchors(of name: String) -> Set<String> { anchors[name] ?? [] }

  /// The plain id is left to the heading that a text has about the district.
  static func anchor(ofDistrict id: String) -> String { "members-" + id }

  private static func recordAnchors(_ content: Content) -> [String: Set<String>] {
    [
      PageName.sectors: Set(content.sectors.map(\.id)),
      PageName.territories: Set(content.districts.map { anchor(ofDistrict: $0.id) }),
      PageName.networks: Set(content.networks.map(\.id)),
      PageName.certifications: Set(content.certifications.map(\.id)),
      PageName.governance: Set(content.governance.bodies.map(\.id)),
      PageName.documents: Set(content.library.map(\.id)),
    ]
  }
}
