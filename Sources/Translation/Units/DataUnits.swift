import Content
import Diagnostics

extension UnitList {
  /// What is to be translated in a data file, in one of its languages: the strings that stand under the language's code.
  ///
  /// - Parameter source: the language that says which objects are texts.
  public init(data file: DataFile, language: String, source: String) {
    var reader = TextReader(language: language, source: source)
    reader.read(file.value)
    self.init(language: language, file: file.source, units: reader.units)
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

/// Finds the texts in data, and names each by the way to it.
private struct TextReader {
  let language: String
  let source: String
  var units: [Unit] = []
  /// The way to the value that is being read. It is put together only where a text stands.
  private var path: [String] = []

  init(language: String, source: String) {
    self.language = language
    self.source = source
  }

  mutating func read(_ value: JSONValue) {
    switch value.kind {
    case .object(let members):
      if value[source]?.string != nil {
        guard let text = value[language], let string = text.string else { return }
        let key = path.joined(separator: "/")
        units.append(Unit(key: key, kind: .data, text: string, range: text.range.withoutQuotes))
      } else {
        for member in members where Self.mayHoldTexts(member.value) { read(member.value, below: member.key) }
      }
    case .array(let elements):
      guard elements.contains(where: Self.mayHoldTexts) else { return }
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

  private static func mayHoldTexts(_ value: JSONValue) -> Bool {
    switch value.kind {
    case .object, .array: true
    case .null, .bool, .number, .string: false
    }
  }

  /// What tells the elements of a list apart, whatever is put between them: the first field that all have and no two
  /// share; else their place, from 1.
  private static func names(of elements: [JSONValue]) -> [String] {
    for field in identities {
      let names = elements.compactMap { element in
        element[field].flatMap { $0.string ?? $0.int.map(String.init) }
      }
      if names.count == elements.count, Set(names).count == names.count { return names }
    }
    return elements.indices.map { String($0 + 1) }
  }

  private static let identities = [
    "id", "key", "code", "memberId", "kind", "item", "figure", "quarter", "page", "date", "to", "topic",
  ]
}
