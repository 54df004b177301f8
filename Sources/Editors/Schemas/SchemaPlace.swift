import Content

/// Where the files stand that a schema is for.
enum SchemaPlace: Sendable {
  /// `site.json`.
  case site
  /// `data/members.json`.
  case data
  /// `data/2024/people.json`.
  case year
  /// `it/interface.json`.
  case language
  /// Within Markdown files, within other schemas, or beside them.
  case elsewhere

  /// The place of a schema, by its name.
  init(of schema: String) {
    self =
      switch schema {
      case "site": .site
      case "common", "front-matter", "guidelines": .elsewhere
      case _ where Words.files.contains(schema + ".json"): .language
      case _ where FileTree.yearly.contains(schema): .year
      default: .data
      }
  }

  /// The pattern of the files below the content folder; `nil` when they aren't files of their own.
  func pattern(_ schema: String) -> String? {
    switch self {
    case .site: "\(schema).json"
    case .data: "data/\(schema).json"
    case .year: "data/*/\(schema).json"
    case .language: "*/\(schema).json"
    case .elsewhere: nil
    }
  }
}
