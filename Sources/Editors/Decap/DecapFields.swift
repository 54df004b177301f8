import Content
import Diagnostics

/// Makes the fields of a form of Decap CMS from a schema.
struct DecapFields {
  let facts: ContentFacts
  /// The fields that records of each kind are found and shown by; kinds without a file are left out.
  let records: [String: DecapRecords]

  /// The fields of an object.
  ///
  /// - Parameters:
  ///   - isThere: whether there is such an object for certain. Within one that may be left out nothing is required: the
  ///     form would ask for it even where the object isn't wanted.
  ///   - isTranslated: whether each language has the fields of its own.
  ///   - hints: what is said of some fields instead of what the schema says.
  func fields(
    of part: SchemaPart,
    isThere: Bool = true,
    isTranslated: Bool = false,
    hints: [String: BilingualText] = [:]
  ) -> [JSONText] {
    let required = part.required
    return part.properties.compactMap { name, property in
      field(
        name,
        property,
        hint: hints[name],
        isRequired: isThere && required.contains(name),
        isTranslated: isTranslated
      )
    }
  }

  /// A field; `nil` for a value that the CMS has no widget for, which it keeps as it is.
  func field(
    _ name: String,
    _ part: SchemaPart,
    label: String? = nil,
    hint: BilingualText? = nil,
    isRequired: Bool,
    isTranslated: Bool = false
  ) -> JSONText? {
    guard let widget = widget(part, isThere: isRequired) else { return nil }
    // The form takes both for nothing.
    let isRequired = isRequired && !part.mayBeNull && !part.mayBeEmpty
    var members: [JSONText.Member] = [
      .init(name: "name", value: .text(name)),
      .init(name: "label", value: .text(label ?? part.label?.sideBySide ?? name)),
    ]
    members += widget
    if !isRequired { members.append(.init(name: "required", value: false)) }
    if let fallback = part["default"] { members.append(.init(name: "default", value: JSONText(fallback))) }
    if let hint = hint?.sideBySide ?? self.hint(part) {
      members.append(.init(name: "hint", value: .text(hint)))
    }
    if isTranslated { members.append(.init(name: "i18n", value: true)) }
    return .object(members)
  }

  /// What is said below a field, where the label doesn't say it all.
  private func hint(_ part: SchemaPart) -> String? {
    guard let label = part.label, let explanation = part.explanation else { return nil }
    return explanation.italian == label.italian + "." ? nil : explanation.sideBySide
  }

  /// The name of the widget with its options.
  private func widget(_ part: SchemaPart, isThere: Bool) -> [JSONText.Member]? {
    if !part.choices.isEmpty { return select(part, isMultiple: false) }
    if let records = part.records { return relation(records, isMultiple: false) }
    if let folder = part.filesFolder { return file(folder) }
    switch part.kind {
    case .object: return object(part, isThere: isThere)
    case .list: return list(part)
    case .flag: return named("boolean")
    case .whole: return named("number", [("value_type", "int")] + limits(part))
    case .number: return named("number", [("value_type", "float"), ("step", .number("0.01"))] + limits(part))
    case .date:
      return named(
        "datetime",
        [
          ("format", "YYYY-MM-DD"), ("date_format", "DD/MM/YYYY"), ("time_format", false),
          ("picker_utc", true),
          ("default", ""),
        ]
      )
    case .text: return text(part)
    }
  }

  private func named(_ name: String, _ options: [(String, JSONText)] = []) -> [JSONText.Member] {
    [.init(name: "widget", value: .text(name))] + options.map { .init(name: $0.0, value: $0.1) }
  }

  private func text(_ part: SchemaPart) -> [JSONText.Member] {
    guard let pattern = part.pattern else { return named("string") }
    if pattern == "^#[0-9a-fA-F]{6}$" { return named("color", [("allowInput", true)]) }
    let example = part.example?.string.map { ": \($0)" } ?? ""
    return named("string", [("pattern", [.text(pattern), "Per esempio — For example\(example)"])])
  }

  private func limits(_ part: SchemaPart) -> [(String, JSONText)] {
    [("min", "minimum"), ("max", "maximum")].compactMap { option, keyword in
      part[keyword]?.number.map { (option, .number($0.text)) }
    }
  }

  func select(_ part: SchemaPart, isMultiple: Bool, atLeast: Int? = nil) -> [JSONText.Member] {
    let options = part.choices.map { choice -> JSONText in
      ["label": .text(choice.meaning.sideBySide), "value": .text(choice.value)]
    }
    return named("select", multiple(isMultiple, atLeast) + [("options", .list(options))])
  }

  func relation(_ target: String, isMultiple: Bool, atLeast: Int? = nil) -> [JSONText.Member] {
    guard let records = records[target] else { return isMultiple ? named("list") : named("string") }
    return named("relation", records.options + multiple(isMultiple, atLeast))
  }

  private func multiple(_ isMultiple: Bool, _ atLeast: Int?) -> [(String, JSONText)] {
    guard isMultiple else { return [] }
    return [("multiple", true)] + (atLeast.map { [("min", .number(String($0)))] } ?? [])
  }

  private func file(_ folder: String) -> [JSONText.Member] {
    named(
      "file",
      [("media_folder", "/content/files/\(folder)"), ("public_folder", .text(folder)), ("choose_url", false)]
    )
  }
}
