import Content

/// Every figure by its name. Nothing in it is typed: all of it is counted or computed from the data, in one place.
public struct FigureRegister: Sendable {
  private let figures: [String: Figure]

  public init(_ figures: some Sequence<Figure>) {
    self.figures = Dictionary(figures.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The figure of a name.
  public subscript(_ name: String) -> Figure? { figures[name] }

  /// All names in the order of their bytes.
  public var names: [String] { figures.keys.sorted() }
}

extension FigureRegister {
  /// The figures that follow from the records: how many members there are of each kind, in each district, and so on.
  public init(of content: Content) {
    let members = content.currentMembers
    let social = members.count(where: \.kind.isSocialCooperative)
    var figures = [
      Figure("members.total", .count(members.count)),
      Figure("members.social", .count(social)),
      Figure("members.ordinary", .count(members.count { $0.membership == "ordinary" })),
      Figure("members.funder", .count(members.count { $0.membership == "funder" })),
      Figure("projects.total", .count(content.projects.count)),
      Figure("projects.active", .count(content.projects.count { $0.status == "active" })),
      Figure("networks.total", .count(content.networks.count)),
      Figure("districts.total", .count(content.districts.count)),
      Figure("sectors.total", .count(content.sectors.count)),
      Figure("certifications.total", .count(content.certifications.count { $0.memberId == nil })),
    ]
    // l. 381/1991, art. 8: at least 70 % of a consortium's members are social cooperatives.
    if !members.isEmpty {
      let permille = (social * 2000 + members.count) / (members.count * 2)
      figures.append(Figure("members.socialShare", .share(permille: permille)))
    }
    for kind in Member.Kind.allCases {
      figures.append(Figure("members.kind.\(kind.rawValue)", .count(members.count { $0.kind == kind })))
    }
    for district in content.districts {
      let count = members.count { $0.district == district.id }
      figures.append(Figure("members.district.\(district.id)", .count(count)))
    }
    for sector in content.sectors {
      let count = members.count { $0.sectors.contains(sector.id) }
      figures.append(Figure("members.sector.\(sector.id)", .count(count)))
    }
    if let founding = content.consortium.foundingMembersCount {
      figures.append(Figure("members.founding", .count(founding)))
    }
    if let date = content.membersAsOf { figures.append(Figure("members.asOf", .date(date))) }
    if let date = content.consortium.foundedOn {
      figures.append(Figure("consortium.foundedOn", .date(date)))
      figures.append(Figure("consortium.foundedYear", .year(date.year)))
    }
    self.init(figures)
  }
}
