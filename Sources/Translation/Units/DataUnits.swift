import Content
import Diagnostics

extension UnitList {
  /// The texts of a data file in one of its languages.
  init(_ texts: DataTexts, language: String) {
    let units = texts.texts.compactMap { key, value in
      value[language].flatMap { text in
        text.string.map { Unit(key: key, kind: .data, text: $0, range: text.range.withoutQuotes) }
      }
    }
    self.init(language: language, file: texts.file, units: units)
  }

  /// The words of a language: the entries of its `interface.json` or `figures.json`.
  public init(words file: DataFile, language: String) {
    let ownAffairs = Set(LanguageFormat.overrideKeys + ["$schema"])
    let units = file.value.members.compactMap { member in
      guard !ownAffairs.contains(member.key), let text = member.value.string else { return nil as Unit? }
      return Unit(key: member.key, kind: .word, text: text, range: member.value.range.withoutQuotes)
    }
    self.init(language: language, file: file.source, units: units)
  }
}

/// The texts in a data file, each named by the way to it.
struct DataTexts: Sendable {
  let file: SourceFile
  /// The objects that are texts, with their names.
  private(set) var texts: [(key: String, value: JSONValue)] = []

  private let source: String
  /// The way to the value that is being read. It is put together only where a text stands.
  private var path: [String] = []

  /// - Parameter source: the language that says which objects are texts.
  init(of file: DataFile, source: String) {
    self.file = file.source
    self.source = source
    read(file.value)
  }

  private mutating func read(_ value: JSONValue) {
    switch value.kind {
    case .object(let members):
      if value[source]?.string != nil {
        texts.append((path.joined(separator: "/"), value))
      } else {
        for index in members.indices where members[index].value.isContainer {
          read(members[index].value, below: members[index].key)
        }
      }
    case .array(let elements):
      guard elements.contains(where: \.isContainer) else { return }
      let names = Self.names(of: elements)
      for (name, element) in zip(names, elements) { read(element, below: name) }
    case .null, .bool, .number, .string: break
    }
  }

  private mutating func read(_ value: JSONValue, below name: String) {
    path.append(name)
    read(value)
    path.removeLast()
  }

  /// What tells the elements of a list apart, whatever is put between them: the first field that all have and no two
  /// share; else their place, from 1.
  private static func names(of elements: [JSONValue]) -> [String] {
    for field in identities {
      // Most often the first element says whether all have the field.
      guard let first = elements.first, name(of: first, field) != nil else { continue }
      let names = elements.compactMap { name(of: $0, field) }
      if names.count == elements.count, Set(names).count == names.count { return names }
    }
    return elements.indices.map { String($0 + 1) }
  }

  private static func name(of element: JSONValue, _ field: String) -> String? {
    element[field].flatMap { $0.string ?? $0.int.map(String.init) }
  }

  private static let identities = [
    "id", "key", "code", "memberId", "kind", "item", "figure", "quarter", "page", "date", "to", "topic",
  ]
}
