import Content

/// Which records go with which, worked out once for all pages: if every page asked every record, a site of ten thousand
/// members would take a hundred times as long as one of a thousand.
struct RecordIndex: Sendable {
  /// The current members in the order of their names.
  let membersByName: [Member]
  /// The filters of the directory that leave at least one member, by key.
  let filters: [[DirectoryFilter]]
  private let chosen: [DirectoryFilter: [Member]]
  private let members: [String: Member]
  private let projects: [String: [Project]]
  private let certifications: [String: [Certification]]
  private let names: [[String: String]]

  init(of content: Content) {
    members = Dictionary(
      content.members.lazy.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    membersByName = content.currentMembers.map { (key: CollationKey($0.shortName), member: $0) }
      .sorted { $0.key < $1.key }
      .map(\.member)
    var chosen: [DirectoryFilter: [Member]] = [:]
    for member in membersByName {
      for filter in DirectoryFilter.all(of: member) { chosen[filter, default: []].append(member) }
    }
    self.chosen = chosen
    filters = DirectoryFilter.candidates(in: content).map { $0.filter { chosen[$0] != nil } }
    projects = Self.records(content.projects) { $0.memberIds }
    var holders: [String: [String]] = [:]
    for member in content.members {
      for id in member.certifications { holders[id, default: []].append(member.id) }
    }
    certifications = Self.records(content.certifications) { certification in
      [certification.memberId].compactMap(\.self) + (holders[certification.id] ?? [])
    }
    names = content.languages.map { language in
      let named = (content.territories.map { ($0.id, $0.name) }, content.sectors.map { ($0.id, $0.name) })
      let all = named.0.map { ("territory/" + $0.0, $0.1) } + named.1.map { ("sector/" + $0.0, $0.1) }
      return Dictionary(
        all.map { ($0.0, $0.1.text(in: language.code, orIn: content.fallbacks)) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// The member of an id.
  func member(_ id: String) -> Member? { members[id] }

  /// The current members that a filter leaves, in the order of their names; without one all of them.
  func members(_ filter: DirectoryFilter?) -> [Member] { filter.map { chosen[$0] ?? [] } ?? membersByName }

  /// The projects that a member takes part in.
  func projects(of member: String) -> [Project] { projects[member] ?? [] }

  /// The certifications that a member holds, or has its part in.
  func certifications(of member: String) -> [Certification] { certifications[member] ?? [] }

  /// What a territory is called in a language, by the language's place; an unknown one by its id.
  func name(ofTerritory id: String, _ language: Int) -> String { names[language]["territory/" + id] ?? id }

  /// What a sector is called in a language, by the language's place; an unknown one by its id.
  func name(ofSector id: String, _ language: Int) -> String { names[language]["sector/" + id] ?? id }

  /// For each member the records that name it, in their order.
  private static func records<Record>(
    _ records: [Record],
    _ members: (Record) -> [String]
  ) -> [String: [Record]] {
    var found: [String: [Record]] = [:]
    for record in records {
      for member in Set(members(record)) { found[member, default: []].append(record) }
    }
    return found
  }
}
