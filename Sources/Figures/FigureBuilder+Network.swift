import Content

/// What the members have sent, added up: for all of them, by kind and by district, and for each of them. None of it is
/// the consortium's own, and all of it says how many have answered.
extension FigureBuilder {
  mutating func addNetwork(of content: Content) {
    guard let year, let file = FigureSource("\(year)/returns", in: content) else { return }
    self.file = file
    let returns = MemberReturns(file, of: content)
    guard !returns.rows.isEmpty else { return }
    let withheld = returns.withheld()
    for (index, group) in returns.groups.enumerated() {
      addAnswers(of: group, in: returns)
      add(group, in: returns, withheld, at: index)
      addShares(group.prefix, label: group.label)
      addMembersInSurplus(of: group)
    }
    let typeB = MemberReturns.shareTypeB
    let ofTypeB = "network.byKind.B."
    share("network." + typeB.name, of: ofTypeB + typeB.part, in: ofTypeB + typeB.whole)
    add(MemberFigures(of: returns, withheld, file: file, year: year, day: day))
  }

  /// How many were asked, and how many have answered.
  private mutating func addAnswers(of group: MemberReturns.Group, in returns: MemberReturns) {
    let statuses = group.rows.map { returns.rows[$0].status }
    func add(_ field: String, _ count: Int) {
      let name = group.prefix + "returns." + field
      compute(name, .count, .count(count), .count, label: Self.label("returns." + field, group.label))
    }
    add("total", statuses.count)
    for status in ["reported", "estimated", "missing"] { add(status, statuses.count { $0 == status }) }
    share(
      group.prefix + "coverage",
      of: group.prefix + "returns.reported",
      in: group.prefix + "returns.total",
      label: Self.label("coverage", group.label)
    )
  }

  private mutating func add(
    _ group: MemberReturns.Group,
    in returns: MemberReturns,
    _ withheld: MemberReturns.Withheld,
    at index: Int
  ) {
    let members = group.rows.map { returns.rows[$0].id }
    for (position, field) in MemberReturns.fields.enumerated() {
      let total = group.totals[position]
      guard let value = total.value else { continue }
      let name = group.prefix + field.name
      var figure = Figure(
        name,
        label: group.label.map(field.label.of) ?? .figure(name),
        unit: field.unit,
        value: value
      )
      figure.whole = field.whole.map { group.prefix + $0 }
      figure.isEstimated = total.isEstimated
      figure.coverage = Figure.Coverage(reporting: total.reporting, total: group.rows.count)
      figure.computation = .sum(
        field.isShownForMembers ? FigureNames(MemberReturns.beginning, members, "." + field.name) : []
      )
      figure.withhold(withheld.group(index, position))
      add(figure)
    }
  }

  private mutating func addShares(_ prefix: String, label: Label?) {
    for share in MemberReturns.shares {
      self.share(
        prefix + share.name,
        of: prefix + share.part,
        in: prefix + share.whole,
        label: label.map(share.label.of)
      )
    }
  }

  private mutating func addMembersInSurplus(of group: MemberReturns.Group) {
    guard let field = MemberReturns.fields.firstIndex(where: { $0.name == "surplus" }) else { return }
    let total = group.totals[field]
    guard total.reporting > 0 else { return }
    let name = group.prefix + "membersInSurplus"
    var figure = Figure(
      name,
      label: Self.label("membersInSurplus", group.label) ?? .figure(name),
      unit: .count,
      value: .count(group.membersInSurplus)
    )
    figure.computation = .count
    figure.isEstimated = total.isEstimated
    figure.coverage = Figure.Coverage(reporting: total.reporting, total: group.rows.count)
    add(figure)
  }

  private static func label(_ name: String, _ owner: Label?) -> Label? {
    owner.map(Label.words("figures.return." + name).of)
  }
}

extension Label {
  /// The label of somebody's figure.
  func of(_ owner: Label) -> Label { .words("figures.of", ["label": self, "of": owner]) }
}
