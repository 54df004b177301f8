import Content

/// Which records go with which, worked out once for all pages: if every page asked every record, a site of ten thousand
/// members would take a hundred times as long as one of a thousand.
struct RecordIndex: Sendable {
  /// The places of the current members in the order of their names.
  let membersByName: [Int]
  /// The filters of the directory that leave at least one member, by key.
  let filters: [[DirectoryFilter]]
  private let chosen: [DirectoryFilter: [Int]]
  private let members: [String: Int]
  private let projects: [String: [Int]]
  private let certifications: [String: [Int]]
  private let names: [[String: String]]

  init(of content: Content) {
    let members = content.members
    self.members = Dictionary(
      zip(members.lazy.map(\.id), members.indices),
      uniquingKeysWith: { first, _ in first }
    )
    let keys = members.map { CollationKey($0.shortName) }
    membersByName = members.indices.filter { members[$0].leftOn == nil }.sorted { keys[$0] < keys[$1] }
    var chosen: [DirectoryFilter: [Int]] = [:]
    for place in membersByName {
      for filter in DirectoryFilter.all(of: members[place]) { chosen[filter, default: []].append(place) }
    }
    self.chosen = chosen
    filters = DirectoryFilter.candidates(in: content).map { $0.filter { chosen[$0] != nil } }
    projects = Self.places(of: content.projects) { $0.memberIds }
    var holders: [String: [String]] = [:]
    for member in members {
      for id in member.certifications { holders[id, default: []].append(member.id) }
    }
    certifications = Self.places(of: content.certifications) { certification in
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

  /// The place of a member.
  func member(_ id: String) -> Int? { members[id] }

  /// The places of the current members that a filter leaves, in the order of their names; without one all of them.
  func members(_ filter: DirectoryFilter?) -> [Int] { filter.map { chosen[$0] ?? [] } ?? membersByName }

  /// The places of the projects that a member takes part in.
  func projects(of member: String) -> [Int] { projects[member] ?? [] }

  /// The places of the certifications that a member holds, or has its part in.
  func certifications(of member: String) -> [Int] { certifications[member] ?? [] }

  /// What a territory is called in a language, by the language's place; an unknown one by its id.
  func name(ofTerritory id: String, _ language: Int) -> String { names[language]["territory/" + id] ?? id }

  /// What a sector is called in a language, by the language's place; an unknown one by its id.
  func name(ofSector id: String, _ language: Int) -> String { names[language]["sector/" + id] ?? id }

  /// For each member the places of the records that name it, rising.
  private static func places<Record>(
    of records: [Record],
    _ members: (Record) -> [String]
  ) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (index, record) in records.enumerated() {
      for member in members(record) where places[member]?.last != index {
        places[member, default: []].append(index)
      }
    }
    return places
  }
}
