import Content
import Diagnostics

/// Writes what a schema requires of a record as the body of a snippet: each field is a place to type in, in which stands
/// what it is for.
///
/// Left as they are, all the places make a record that is valid.
struct SnippetWriter {
  let facts: ContentFacts
  private var places = 0

  init(facts: ContentFacts) { self.facts = facts }

  /// - Parameter id: for the record's own id.
  mutating func object(_ part: SchemaPart, id: String? = nil) -> JSONText {
    if part.isLocalized { return localized(part) }
    if part.isByYear, let value = part.others {
      return .object([
        .init(name: facts.years.last.map(String.init) ?? "${CURRENT_YEAR}", value: self.value(value))
      ])
    }
    var wanted = part.required
    // A body that isn't among the records needs nothing else to be there.
    let isRecord = { (name: String) in part.property(name)?.records != nil }
    if let other = part.alternatives.first(where: { !$0.contains(where: isRecord) }) {
      wanted.formUnion(other)
    }
    if wanted.isEmpty, part.property("email") != nil { wanted = ["email"] }
    var members: [JSONText.Member] = []
    for (name, property) in part.properties where wanted.contains(name) {
      let value = name == "id" && id != nil ? text(id ?? "") : self.value(property)
      members.append(.init(name: name, value: value))
    }
    return .object(members)
  }

  private mutating func localized(_ part: SchemaPart) -> JSONText {
    let label = part.label ?? ""
    let isName = part.others?.isName ?? false
    return .object(
      facts.languages.map { language in
        let words = language.code == "en" ? label.english : label.italian
        return .init(name: language.code, value: text(isName ? Slug.make(from: words) : words))
      }
    )
  }

  private mutating func value(_ part: SchemaPart) -> JSONText {
    let choices = part.choices.map(\.value)
    if !choices.isEmpty { return .text(place(among: choices)) }
    if let records = part.records {
      let ids = facts.ids(of: records)
      return ids.isEmpty ? text("id") : .text(place(among: ids))
    }
    switch part.kind {
    case .object: return object(part)
    case .list: return .list(part.items.map { [value($0)] } ?? [])
    case .flag: return .number(place(among: ["true", "false"]))
    case .whole, .number: return .number(place(number(part)))
    case .date: return .text(place("${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}"))
    case .text: return text(of: part)
    }
  }

  private func number(_ part: SchemaPart) -> String {
    if part.mayBeNull { return "null" }
    // The years that the schemas allow.
    if part["maximum"]?.int == 2200 { return facts.years.last.map(String.init) ?? "${CURRENT_YEAR}" }
    return part["minimum"]?.number?.text ?? "0"
  }

  private mutating func text(of part: SchemaPart) -> JSONText {
    let label = part.label?.italian ?? ""
    if part["x-partialDate"]?.bool == true { return .text(place("${CURRENT_YEAR}")) }
    if part.isName { return text(Slug.make(from: label)) }
    return text(part.pattern == nil ? label : part.example?.string ?? label)
  }

  private mutating func text(_ text: String) -> JSONText {
    .text(place(text.filter { !"$}\\".contains($0) }))
  }

  /// The next place to type in.
  private mutating func place(_ content: String) -> String {
    places += 1
    return "${\(places):\(content)}"
  }

  private mutating func place(among choices: [String]) -> String {
    places += 1
    return "${\(places)|\(choices.map(Self.choice).joined(separator: ","))|}"
  }

  /// A choice as it stands among others.
  static func choice(_ text: String) -> String {
    text.flatMap { ",|\\".contains($0) ? ["\\", $0] : [$0] }.reduce(into: "") { $0.append($1) }
  }
}
