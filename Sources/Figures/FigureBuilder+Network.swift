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
      addMembersInSurplus(of: group, in: returns)
    }
    addShareTypeB("network.disadvantaged.shareTypeB", of: "network.byKind.B.", label: nil)
    for (index, row) in returns.rows.enumerated() {
      add(row, withheld, at: index)
      addShares(row.prefix, label: .plain(row.name))
      guard row.kind == .B else { continue }
      addShareTypeB(row.prefix + "disadvantaged.shareTypeB", of: row.prefix, label: .plain(row.name))
    }
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
    for (position, field) in MemberReturns.fields.enumerated() {
      let total = group.totals[position]
      guard let value = total.value else { continue }
      let name = group.prefix + field.name
      var figure = Figure(
        name,
        label: group.label.map { Self.label(field.label, $0) } ?? .figure(name),
        unit: field.unit,
        value: value
      )
      figure.whole = field.whole.map { group.prefix + $0 }
      figure.isEstimated = total.isEstimated
      figure.coverage = Figure.Coverage(reporting: total.reporting, total: group.rows.count)
      figure.computation = .sum(
        field.isShownForMembers ? group.rows.map { returns.rows[$0].names[position] } : []
      )
      if let state = withheld[.group(index), position] { figure.withhold(state) }
      add(figure)
    }
  }

  private mutating func add(_ row: MemberReturns.Row, _ withheld: MemberReturns.Withheld, at index: Int) {
    guard let file else { return }
    let member = Label.plain(row.name)
    for (position, field) in MemberReturns.fields.enumerated() where field.isShownForMembers {
      guard let value = row.values[position] else { continue }
      var figure = Figure(
        row.names[position],
        label: Self.label(field.label, member),
        unit: field.unit,
        value: value
      )
      figure.whole = field.whole.map { row.prefix + $0 }
      figure.isEstimated = row.status == "estimated"
      figure.origin = row.ranges[position].map { Figure.Origin(file: file.file, range: $0) }
      if let state = withheld[.member(index), position] { figure.withhold(state) }
      add(figure)
    }
  }

  private mutating func addShares(_ prefix: String, label: Label?) {
    for (name, part, whole) in MemberReturns.shares {
      share(prefix + name, of: prefix + part, in: prefix + whole, label: Self.label(name, label))
    }
  }

  private mutating func addMembersInSurplus(of group: MemberReturns.Group, in returns: MemberReturns) {
    guard let field = MemberReturns.fields.firstIndex(where: { $0.name == "surplus" }) else { return }
    let total = group.totals[field]
    guard total.reporting > 0 else { return }
    let count = group.rows.count { returns.rows[$0].values[field]?.number.map { $0.units > 0 } ?? false }
    let name = group.prefix + "membersInSurplus"
    var figure = Figure(
      name,
      label: Self.label("membersInSurplus", group.label) ?? .figure(name),
      unit: .count,
      value: .count(count)
    )
    figure.computation = .count
    figure.isEstimated = total.isEstimated
    figure.coverage = Figure.Coverage(reporting: total.reporting, total: group.rows.count)
    add(figure)
  }

  /// l. 381/1991, art. 4: at least 30 % of the workers of a cooperative of type B.
  private mutating func addShareTypeB(_ name: String, of prefix: String, label: Label?) {
    share(
      name,
      of: prefix + MemberReturns.certifiedTotal,
      in: prefix + "workers.total",
      label: Self.label("disadvantaged.shareTypeB", label)
    )
  }

  private static func label(_ name: String, _ owner: Label?) -> Label? {
    owner.map { label(.words("figures.return." + name), $0) }
  }

  private static func label(_ label: Label, _ owner: Label) -> Label {
    .words("figures.of", ["label": label, "of": owner])
  }
}

extension MemberReturns.Field {
  /// The categories of one member say too much about its people.
  fileprivate var isShownForMembers: Bool { !name.hasPrefix(MemberReturns.certified) }
}
