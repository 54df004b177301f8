import Content

/// A member as the data have it now.
struct MemberRecord: Sendable {
  let value: JSONValue

  var id: String { value.string("id") }
  var taxCode: String { value.string("taxCode") }
  var name: String { value["shortName"]?.string ?? value.string("id") }

  /// The services, each with its languages in the order of the file.
  var services: [[(code: String, text: String)]] {
    (value["services"]?.array ?? []).map { service in
      service.members.compactMap { member in member.value.string.map { (member.key, $0) } }
    }
  }

  /// What the record says of a field; `nil` if nothing.
  func value(of field: MemberField) -> FieldValue? {
    if field.name == .services {
      let texts = services.compactMap { service in service.first { $0.code == field.language }?.text }
      return texts.isEmpty ? nil : .list(texts)
    }
    var found: JSONValue? = value
    for key in field.path { found = found?[key] }
    guard let found else { return nil }
    if case .array(let elements) = found.kind { return .list(elements.compactMap(\.string)) }
    return found.string.map(FieldValue.text)
  }

  /// Street, number and locality as the open data have them, in one.
  var streetLine: String {
    let parts = ["street", "number"].compactMap { value["address"]?[$0]?.string }
    return [parts.joined(separator: " "), value["address"]?["locality"]?.string].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// Whether the record says a field's value already, perhaps in better form: with all digits of a date, with curly
  /// apostrophes, with spaces between a telephone number's groups.
  func says(_ value: FieldValue, of field: MemberField) -> Bool {
    guard let present = self.value(of: field) else { return false }
    switch (present, value) {
    case (.text(let old), .text(let new)): return Self.isSame(old, new, field.name)
    case (.list(let old), .list(let new)):
      let (old, new) = (old.map(Self.plain), new.map(Self.plain))
      // The main sector comes first; elsewhere the order says nothing.
      let isOrdered = field.name == .sectors || field.name == .services
      return isOrdered ? old == new : Set(old) == Set(new)
    default: return false
    }
  }

  private static func isSame(_ old: String, _ new: String, _ name: MemberField.Name) -> Bool {
    if plain(old) == plain(new) { return true }
    switch name {
    case .foundedOn, .joinedOn, .leftOn: return old.hasPrefix(new + "-")
    case .phone: return old.filter(\.isNumber) == new.filter(\.isNumber)
    case .email, .pec: return old.lowercased() == new.lowercased()
    case .website: return bareAddress(old) == bareAddress(new)
    case .street: return HeadingKey.of(old) == HeadingKey.of(new)
    default: return false
    }
  }

  /// A text without what typing and saving do to it: line breaks, straight apostrophes and quotation marks.
  static func plain(_ text: String) -> String {
    let marks: [Character: Character] = ["’": "'", "‘": "'", "“": "\"", "”": "\"", "\u{A0}": " "]
    return CellReader.onOneLine(String(text.map { marks[$0] ?? $0 }))
  }

  private static func bareAddress(_ address: String) -> String {
    var address = address.lowercased()
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      address = String(address.dropFirst(scheme.count))
    }
    return address.hasSuffix("/") ? String(address.dropLast()) : address
  }
}
