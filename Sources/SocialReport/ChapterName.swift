/// The chapters of a report, in their order.
public enum ChapterName: String, Sendable, CaseIterable {
  case letter
  case howToRead = "how-to-read"
  case methodology
  case generalInformation = "general-information"
  case governance, people, activities, finance
  case otherInformation = "other-information"
  case monitoring, network, omissions, glossary, index, gri, sdg, thanks, colophon

  /// What kind of chapter it is, for the page's look.
  public enum Kind: String, Sendable {
    case letter, text, section, appendix, index, colophon
  }

  /// The eight that the decree asks for, in its order.
  public static let sections: [ChapterName] = [
    .methodology, .generalInformation, .governance, .people, .activities, .finance, .otherInformation,
    .monitoring,
  ]

  /// Those that a file of prose may be written for.
  public static let written: [ChapterName] = [.letter, .howToRead] + sections + [.network]

  /// The number of the decree's section, from 1.
  public var number: Int? { Self.sections.firstIndex(of: self).map { $0 + 1 } }

  /// The `id` of its element on the page.
  public var id: String { number.map { "section-\($0)" } ?? rawValue }

  public var kind: Kind {
    if number != nil { return .section }
    return switch self {
    case .letter: .letter
    case .network: .appendix
    case .index, .gri, .sdg: .index
    case .colophon: .colophon
    default: .text
    }
  }

  /// The chapter of a section of the guidelines, `1` to `8`.
  init?(section: String) {
    guard let number = Int(section), 1...Self.sections.count ~= number else { return nil }
    self = Self.sections[number - 1]
  }
}
