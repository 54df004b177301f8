import Diagnostics

/// All headings that mean something, in Italian and English.
struct HeadingCatalogue: Sendable {
  /// What a heading is taken for.
  struct Meaning: Sendable, Hashable {
    let field: MemberField
    /// How far from the field's own name, which is 0: of several columns for a field, the lowest counts.
    let rank: Int
    /// Whether the heading is only similar.
    var isNear = false
  }

  private let languages: [String]
  private let names: [String: (name: MemberField.Name, rank: Int)]

  /// - Parameter languages: the codes of the site's languages, the default one first.
  init(languages: [String]) {
    self.languages = languages
    var names: [String: (name: MemberField.Name, rank: Int)] = [:]
    for name in MemberField.Name.allCases {
      let headings = name.headings
      let ownName = name == .number ? [] : [name.rawValue]
      for list in [ownName, headings.italian, headings.english] {
        for (rank, heading) in list.enumerated() {
          let key = HeadingKey.of(heading)
          if names[key].map({ rank < $0.rank }) ?? true { names[key] = (name, rank) }
        }
      }
    }
    self.names = names
  }

  /// What a heading means; `nil` for one that isn't even similar to any.
  func meaning(of heading: String) -> Meaning? {
    let key = HeadingKey.of(heading)
    if let exact = exactMeaning(of: key) { return exact }
    let (stem, language) = withoutLanguage(key)
    guard let near = similar(to: stem), let (name, rank) = names[near] else { return nil }
    return meaning(name, rank, language: language, isNear: true)
  }

  /// How many texts are headings, written as they should be.
  func countFamiliar(_ texts: [String]) -> Int {
    texts.count { exactMeaning(of: HeadingKey.of($0)) != nil }
  }

  private func exactMeaning(of key: String) -> Meaning? {
    if let (name, rank) = names[key] { return meaning(name, rank, language: nil) }
    let (stem, language) = withoutLanguage(key)
    guard let language, let (name, rank) = names[stem] else { return nil }
    return meaning(name, rank, language: language)
  }

  private func meaning(
    _ name: MemberField.Name,
    _ rank: Int,
    language: String?,
    isNear: Bool = false
  ) -> Meaning? {
    guard name.isText || language == nil else { return nil }
    let field = MemberField(name, language: name.isText ? language ?? languages.first : nil)
    return Meaning(field: field, rank: rank, isNear: isNear)
  }

  /// A heading without the language that it ends in: `purpose en`, `scopo in inglese`.
  private func withoutLanguage(_ key: String) -> (stem: String, language: String?) {
    var words = key.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.popLast() else { return (key, nil) }
    let named = Self.languageNames.first { $0.value.contains(last) }?.key
    guard let code = languages.first(where: { $0 == last || $0 == named }) else { return (key, nil) }
    if words.count > 1, words.last == "in" { words.removeLast() }
    return (words.joined(separator: " "), code)
  }

  private static let languageNames = [
    "it": ["italiano", "italian"], "en": ["inglese", "english"], "de": ["tedesco", "german", "deutsch"],
    "fr": ["francese", "french", "francais"], "sl": ["sloveno", "slovene"],
    "es": ["spagnolo", "spanish", "espanol"],
  ]

  /// The one heading that a slip of the finger is nearest to. Short words are too like one another: `note` is no `nome`.
  private func similar(to key: String) -> String? {
    let letters = Folding.scalars(of: key)
    guard letters.count >= 5 else { return nil }
    let limit = letters.count < 9 ? 1 : 2
    var distance = EditDistance(to: letters)
    var nearest: (key: String, distance: Int)?
    for candidate in names.keys.sorted() where Self.digits(of: candidate) == Self.digits(of: key) {
      guard let found = distance.measure(Folding.scalars(of: candidate), limit: limit) else { continue }
      if found < nearest?.distance ?? .max { nearest = (candidate, found) }
    }
    return nearest?.key
  }

  /// `telefono 2` isn't a slip for `telefono`.
  private static func digits(of key: String) -> [Character] { key.filter(\.isNumber).map(\.self) }
}
