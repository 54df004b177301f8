/// Fields of a record that the schema has already found right: what is required is there, what is there has its type.
extension JSONValue {
  package func string(_ key: String) -> String { self[key]?.string ?? "" }

  package func strings(_ key: String) -> [String] { self[key]?.array.compactMap(\.string) ?? [] }

  package func int(_ key: String) -> Int { self[key]?.int ?? 0 }

  package func ints(_ key: String) -> [Int] { self[key]?.array.compactMap(\.int) ?? [] }

  /// Money in cents; `nil` where it isn't known.
  package func cents(_ key: String) -> Int? { self[key]?.number?.cents }

  package func date(_ key: String) -> PartialDate? { self[key]?.string.flatMap(PartialDate.init) }

  package func text(_ key: String) -> LocalizedText { optionalText(key) ?? LocalizedText([:]) }

  package func optionalText(_ key: String) -> LocalizedText? {
    guard let value = self[key], case .object = value.kind else { return nil }
    return value.asText
  }

  package func texts(_ key: String) -> [LocalizedText] { self[key]?.array.map(\.asText) ?? [] }

  package func records<Record>(_ key: String, _ make: (JSONValue) -> Record) -> [Record] {
    self[key]?.array.map(make) ?? []
  }

  /// Numbers by year, oldest first; `null` is not known.
  package func byYear(_ key: String) -> [(year: Int, value: JSONNumber?)] {
    (self[key]?.members ?? [])
      .compactMap { member in Int(member.key).map { ($0, member.value.number) } }
      .sorted { $0.0 < $1.0 }
  }

  /// A text by language.
  package var asText: LocalizedText {
    LocalizedText(
      Dictionary(
        members.compactMap { member in member.value.string.map { (member.key, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}
