import Content

/// How records that others name are found: in a list of a file of the collection of data.
struct DecapRecords {
  /// The name of the collection with the data that stand outside the years.
  static let collection = "data"

  /// The file that the records are in.
  let file: String
  /// The name of the list, which is that of the kind of records.
  let list: String
  /// The field that names a record.
  let name: String

  /// The options of a relation that names one.
  var options: [(String, JSONText)] {
    let shown = "\(list).*.\(name)"
    let id = "\(list).*.id"
    return [
      ("collection", .text(Self.collection)),
      ("file", .text(file)),
      ("value_field", .text(id)),
      ("search_fields", [.text(shown), .text(id)]),
      ("display_fields", [.text(shown)]),
      ("options_length", 200),
    ]
  }

  /// The field that names a record for a person, in a language.
  static func name(of record: SchemaPart, language: String) -> String? {
    let names = [
      "shortName", "name", "title", "legalName", "label", "term", "text", "topic", "event", "role", "matter",
      "risk", "issue", "campaign", "policy", "type", "reason", "note", "item", "memberId", "id", "year",
    ]
    for name in names {
      guard let part = record.property(name) else { continue }
      return part.isLocalized ? "\(name).\(language)" : name
    }
    return record.properties.first { $0.part.kind != .list && $0.part.kind != .object }?.name
  }
}
