import Content

/// What the members' directory can be narrowed down to, each a static page of its own.
enum DirectoryFilter: Sendable, Hashable {
  case kind(Member.Kind)
  case district(String)
  case sector(String)

  /// What kind of filter it is: the key in addresses and in the template.
  var key: String {
    switch self {
    case .kind: "kind"
    case .district: "district"
    case .sector: "sector"
    }
  }

  /// What is chosen: a kind, or the id of a district or sector.
  var value: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .district(let id), .sector(let id): id
    }
  }

  /// The name of its page.
  var pageName: String { "\(PageName.members)/\(key)/\(value)" }

  /// What it is called in a language.
  func label(in content: Content, _ language: Language) -> String {
    switch self {
    case .kind(let kind): language.words[.memberKinds, kind.rawValue]
    case .district(let id):
      content.territories.first { $0.id == id }?.name.text(in: language.code, orIn: content.fallbacks) ?? id
    case .sector(let id):
      content.sectors.first { $0.id == id }?.name.text(in: language.code, orIn: content.fallbacks) ?? id
    }
  }

  /// The filters that leave a member, each once.
  static func all(of member: Member) -> Set<DirectoryFilter> {
    Set([.kind(member.kind), .district(member.district)] + member.sectors.map { .sector($0) })
  }

  /// All filters that there could be, by key.
  static func candidates(in content: Content) -> [[DirectoryFilter]] {
    [
      Member.Kind.allCases.map { .kind($0) },
      content.districts.map { .district($0.id) },
      content.sectors.map { .sector($0.id) },
    ]
  }
}
