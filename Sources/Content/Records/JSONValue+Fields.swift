/// Fields of a record that the schema has already found right: what is required is there, what is there has its type.
extension JSONValue {
  func string(_ key: String) -> String { self[key]?.string ?? "" }

  func strings(_ key: String) -> [String] { self[key]?.array.compactMap(\.string) ?? [] }

  func int(_ key: String) -> Int { self[key]?.int ?? 0 }

  func ints(_ key: String) -> [Int] { self[key]?.array.compactMap(\.int) ?? [] }

  /// Money in cents; `nil` where it isn't known.
  func cents(_ key: String) -> Int? { self[key]?.number?.cents }

  func date(_ key: String) -> PartialDate? { self[key]?.string.flatMap(PartialDate.init) }

  func text(_ key: String) -> LocalizedText { optionalText(key) ?? LocalizedText([:]) }

  func optionalText(_ key: String) -> LocalizedText? {
    guard let value = self[key], case .object = value.kind else { return nil }
    return value.asText
  }

  func texts(_ key: String) -> [LocalizedText] { self[key]?.array.map(\.asText) ?? [] }

  func records<Record>(_ key: String, _ make: (JSONValue) -> Record) -> [Record] {
    self[key]?.array.map(make) ?? []
  }

  /// Numbers by year, oldest first; `null` is not known.
  func byYear(_ key: String) -> [(year: Int, value: JSONNumber?)] {
    (self[key]?.members ?? [])
      .compactMap { member in Int(member.key).map { ($0, member.value.number) } }
      .sorted { $0.0 < $1.0 }
  }

  private var asText: LocalizedText {
    LocalizedText(
      Dictionary(
        members.compactMap { member in member.value.string.map { (member.key, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}
