import Content
import Diagnostics

/// What a part of a schema says to people, and what kind of value it stands for.
extension SchemaPart {
  /// The kind of a value, as a form or a snippet has to know it.
  enum Kind: Sendable {
    case text, whole, number, flag, date, list, object
  }

  var kind: Kind {
    switch self["type"]?.string {
    case "integer": .whole
    case "number": .number
    case "boolean": .flag
    case "array": .list
    case "object": .object
    default: self["format"]?.string == "date" ? .date : .text
    }
  }

  /// A short text in each language.
  var isLocalized: Bool { self["x-text"]?.bool == true }

  /// Members named after years.
  var isByYear: Bool { others != nil && self["propertyNames"]?["pattern"]?.string == "^[0-9]{4}$" }

  /// An empty list is a value too: there are none.
  var mayBeEmpty: Bool { kind == .list && (self["minItems"]?.int ?? 0) == 0 }

  /// The records of which the value is an id.
  var records: String? { self["x-ref"]?.string }

  /// The folder below `content/files` that the value names a file of.
  var filesFolder: String? { self["x-file"]?.string }

  var pattern: String? { self["pattern"]?.string }

  /// A name as addresses and ids have it.
  var isName: Bool { pattern == "^[a-z0-9]+(-[a-z0-9]+)*$" }

  /// The first of the examples, as JSON.
  var example: JSONValue? { self["examples"]?.array.first }

  /// The values to choose from, with what they mean.
  var choices: [(value: String, meaning: BilingualText)] {
    let values = (self["enum"]?.array ?? []).compactMap(\.string)
    let meanings = (self["enumDescriptions"]?.array ?? []).compactMap(\.string)
    return values.enumerated().map { index, value in
      (value, BilingualText(described: index < meanings.count ? meanings[index] : value))
    }
  }

  /// What it is, in a sentence or two.
  var explanation: BilingualText? { self["description"]?.string.map(BilingualText.init(described:)) }

  /// What a form calls it: its title, else how its explanation begins.
  var label: BilingualText? {
    if let title = self["title"]?.string { return BilingualText(described: title) }
    return explanation.map {
      BilingualText(it: Self.beginning(of: $0.italian), en: Self.beginning(of: $0.english))
    }
  }

  private static func beginning(of text: String) -> String {
    let end = text.firstIndex { ".:;,(".contains($0) } ?? text.endIndex
    var beginning = text[..<end]
    while beginning.last == " " { beginning.removeLast() }
    return String(beginning)
  }
}

extension BilingualText {
  /// A text as the schemas write it, Italian first: `Nome dell’ente. — Name of the body.`
  init(described text: String) {
    let parts = text.split(separator: Self.dash, maxSplits: 1).map(String.init)
    self.init(it: parts.first ?? text, en: parts.last ?? text)
  }

  /// Both languages side by side, as the schemas write them.
  var sideBySide: String { italian == english ? italian : italian + Self.dash + english }

  private static let dash = " — "
}
