import Content
import Diagnostics

/// Objects and lists.
extension DecapFields {
  func object(_ part: SchemaPart, isThere: Bool) -> [JSONText.Member]? {
    let fields = members(of: part, isThere: isThere)
    guard !fields.isEmpty else { return nil }
    var members: [JSONText.Member] = [.init(name: "widget", value: "object")]
    if !isThere { members.append(.init(name: "collapsed", value: true)) }
    return members + [.init(name: "fields", value: .list(fields))]
  }

  private func members(of part: SchemaPart, isThere: Bool) -> [JSONText] {
    if part.isLocalized { return languages(of: part, isThere: isThere) }
    guard part.isByYear, let value = part.others else { return fields(of: part, isThere: isThere) }
    return facts.years.compactMap { field(String($0), value, label: String($0), isRequired: false) }
  }

  /// A field for each language of the site.
  private func languages(of part: SchemaPart, isThere: Bool) -> [JSONText] {
    facts.languages.compactMap { language in
      guard let text = part.property(language.code) ?? part.others else { return nil }
      let isRequired = isThere && part.required.contains(language.code)
      // A sentence needs more room than a line; a name for addresses doesn't.
      guard text.pattern == nil else {
        return field(language.code, text, label: language.name, isRequired: isRequired)
      }
      var members: [JSONText.Member] = [
        .init(name: "name", value: .text(language.code)), .init(name: "label", value: .text(language.name)),
        .init(name: "widget", value: "text"),
      ]
      if !isRequired { members.append(.init(name: "required", value: false)) }
      return .object(members)
    }
  }

  func list(_ part: SchemaPart) -> [JSONText.Member]? {
    guard let items = part.items else { return nil }
    let least = part["minItems"]?.int
    if !items.choices.isEmpty { return select(items, isMultiple: true, atLeast: least) }
    if let records = items.records { return relation(records, isMultiple: true, atLeast: least) }
    var members: [JSONText.Member] = [.init(name: "widget", value: "list")]
    switch items.kind {
    case .object:
      let fields = self.members(of: items, isThere: true)
      guard !fields.isEmpty else { return nil }
      members.append(.init(name: "collapsed", value: true))
      if let summary = Self.summary(of: items, language: facts.defaultLanguage) {
        members.append(.init(name: "summary", value: .text(summary)))
      }
      members.append(.init(name: "fields", value: .list(fields)))
    default:
      let label = items.label?.sideBySide ?? part.label?.sideBySide ?? ""
      guard let field = field("value", items, label: label, isRequired: true) else { return nil }
      members.append(.init(name: "field", value: field))
    }
    return members
  }

  /// What a closed entry of a list shows: the field that names it.
  static func summary(of items: SchemaPart, language: String) -> String? {
    if items.isLocalized { return "{{fields.\(language)}}" }
    return DecapRecords.name(of: items, language: language).map { "{{fields.\($0)}}" }
  }
}
