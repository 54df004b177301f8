import Content
import Diagnostics

/// The words that stand for a value: the id `val-lerina` for `Val Lérina`, the kind `B` for `Cooperativa sociale di tipo B`.
struct Vocabulary: Sendable {
  private struct Terms: Sendable {
    /// In the order of the data.
    var ids: [String] = []
    /// The ids by what people call them.
    var byName: [String: String] = [:]

    mutating func add(_ id: String, names: [String]) {
      if !ids.contains(id) { ids.append(id) }
      for name in [id] + names {
        let key = HeadingKey.of(name)
        if !key.isEmpty, byName[key] == nil { byName[key] = id }
      }
    }
  }

  private var terms: [MemberField.Name: Terms] = [:]

  init(of content: Content) {
    let words = content.languages.map(\.words)
    for kind in Member.Kind.allCases {
      let id = kind.rawValue
      add(id, to: .kind, names: words.map { $0["memberKinds." + id] } + (Self.kinds[kind] ?? []))
    }
    for (id, names) in Self.memberships {
      add(id, to: .membership, names: words.map { $0["memberships." + id] } + names)
    }
    for territory in content.territories {
      let names =
        Array(territory.name.values.values) + Array((territory.slug ?? LocalizedText([:])).values.values)
      add(territory.id, to: .territories, names: names)
      add(territory.id, to: .district, names: names)
    }
    for sector in content.sectors { add(sector.id, to: .sectors, names: Array(sector.name.values.values)) }
    for certification in content.certifications { add(certification.id, to: .certifications, names: []) }
  }

  private mutating func add(_ id: String, to name: MemberField.Name, names: [String]) {
    terms[name, default: Terms()].add(id, names: names)
  }

  /// Whether a field's values come from a list.
  func isClosed(_ name: MemberField.Name) -> Bool { terms[name] != nil }

  /// The value that a text stands for; case, accents and marks don't count.
  func id(of text: String, for name: MemberField.Name) -> String? {
    let key = HeadingKey.of(text)
    if let id = terms[name]?.byName[key] { return id }
    return name == .kind ? Self.kind(of: key)?.rawValue : nil
  }

  /// The value that may have been meant.
  func nearest(to text: String, for name: MemberField.Name) -> String? {
    let names = terms[name]?.byName ?? [:]
    return NearMiss.of(HeadingKey.of(text), among: names.keys.sorted()).flatMap { names[$0] }
  }

  /// All values, for a message.
  func ids(for name: MemberField.Name) -> [String] { terms[name]?.ids ?? [] }

  /// The kind of social cooperative that is left when all words are taken away that say only that it is one.
  private static func kind(of key: String) -> Member.Kind? {
    let words = key.split(separator: " ").filter { !fillers.contains(String($0)) }
    switch words.joined(separator: " ") {
    case "a": return .A
    case "b": return .B
    case "ab", "a b", "a e b", "a and b", "mista", "mista a b", "mista a e b", "mixed", "mixed a and b":
      return .AB
    default: return nil
    }
  }

  private static let fillers: Set<String> = [
    "cooperativa", "coop", "sociale", "soc", "di", "tipo", "social", "cooperative", "of", "type", "onlus",
  ]

  private static let kinds: [Member.Kind: [String]] = [
    .consortium: ["consorzio", "consorzio di cooperative", "consorzio di cooperative sociali", "consortium"],
    .nonSocialCoop: ["cooperativa non sociale", "altra cooperativa", "non-social cooperative"],
    .serviceCoop: ["cooperativa di servizi", "service cooperative"],
    .association: [
      "associazione", "aps", "odv", "associazione di promozione sociale", "organizzazione di volontariato",
      "association",
    ],
    .foundation: ["fondazione", "foundation"],
    .other: ["altro", "altro ente", "other"],
  ]

  private static let memberships = [
    ("ordinary", ["ordinario", "socio ordinario", "ordinary member"]),
    ("funder", ["sovventore", "socio sovventore", "funding member"]),
  ]
}
