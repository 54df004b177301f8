import Content

/// How many members the consortium has, and which: now, or on 31 December of a year.
extension FigureBuilder {
  mutating func addMembers(of content: Content) {
    file = nil
    let members = content.members.filter { member in
      guard let year else { return member.leftOn == nil }
      return member.joinedOn.map { $0.year <= year } ?? true && member.leftOn.map { $0.year > year } ?? true
    }
    if let day { addDate("members.asOf", day) }
    let kinds = members.map(\.kind)
    let memberships = members.map(\.membership)
    let homes = members.map(\.district)
    let fields = members.flatMap { Set($0.sectors) }
    count("members.total", members.count, whole: nil)
    for membership in ["ordinary", "funder"] {
      count("members." + membership, memberships.count { $0 == membership })
    }
    count("members.social", kinds.count(where: \.isSocialCooperative))
    // l. 381/1991, art. 8: at least 70 % of a consortium's members are social cooperatives.
    if !members.isEmpty { share("members.socialShare", of: "members.social", in: "members.total") }
    for kind in Member.Kind.allCases { count("members.kind." + kind.rawValue, kinds.count { $0 == kind }) }
    for district in content.districts {
      let label = Label.words("figures.members.district", ["district": .text(district.name)])
      count("members.district." + district.id, homes.count { $0 == district.id }, label: label)
    }
    for sector in content.sectors {
      let label = Label.words("figures.members.sector", ["sector": .text(sector.name)])
      count("members.sector." + sector.id, fields.count { $0 == sector.id }, label: label)
    }
    if year == nil, let founding = content.consortium.foundingMembersCount {
      compute("members.founding", .count, .count(founding), .count)
    }
  }

  private mutating func count(
    _ name: String,
    _ count: Int,
    label: Label? = nil,
    whole: String? = "members.total"
  ) {
    compute(name, .count, .count(count), .count, label: label, whole: whole)
  }

  /// How many records of other kinds there are now.
  mutating func addCounts(of content: Content) {
    let counts = [
      ("projects.total", content.projects.count),
      ("projects.active", content.projects.count { $0.status == "active" }),
      ("networks.total", content.networks.count),
      ("districts.total", content.districts.count),
      ("sectors.total", content.sectors.count),
      ("certifications.total", content.certifications.count { $0.memberId == nil }),
    ]
    for (name, count) in counts { compute(name, .count, .count(count), .count) }
  }
}
