import Content

/// The figures of `contracts.json`: each contract, and sums by client, procedure, sector and executing member.
extension FigureBuilder {
  private static let fields: [(String, Figure.Unit)] = [
    ("valueYear", .euro), ("valueTotal", .euro), ("ownShare", .euro), ("users", .people),
    ("disadvantagedEmployed", .people),
  ]
  private static let authorities = [
    "municipality", "healthAuthority", "province", "region", "state", "school", "publicConsortium",
    "publicCompany", "company", "foundation", "other",
  ]
  private static let procedures = [
    "openProcedure", "negotiatedProcedure", "directAward", "agreement", "coDesign", "accreditation",
    "privateNegotiation",
  ]

  mutating func addContracts(of content: Content) {
    guard let year, let file = FigureSource("\(year)/contracts", in: content) else { return }
    self.file = file
    let contracts = file.value["contracts"]?.array ?? []
    compute("contracts.count", .count, .count(contracts.count), .count)
    for contract in contracts { add(contract) }
    for (field, unit) in Self.fields {
      sum("contracts.total." + field, unit, of: contracts.map { Self.name($0, field) })
    }
    protect("contracts.total.disadvantagedEmployed", contracts.map { Self.name($0, "disadvantagedEmployed") })
    share("contracts.ownShareRate", of: "contracts.total.ownShare", in: "contracts.total.valueYear")
    let clients = Set(contracts.compactMap { $0["authority"]?.text("name") })
    compute("contracts.authorities", .count, .count(clients.count), .count)
    addSums(of: contracts, by: "byAuthority", Self.authorities) { $0["authority"]?.string("kind") }
    addSums(of: contracts, by: "byProcedure", Self.procedures) { $0.string("procedure") }
    for sector in content.sectors {
      let label = Label.words("figures.contracts.bySector", ["sector": .text(sector.name)])
      addSum(of: contracts, by: "bySector", sector.id, label: label) { $0.string("sector") }
    }
    addExecutors(of: contracts, members: content.members)
  }

  private static func name(_ contract: JSONValue, _ field: String) -> String {
    "contracts.\(contract.string("id")).\(field)"
  }

  private mutating func add(_ contract: JSONValue) {
    let title = Label.text(contract.text("title"))
    for (field, unit) in Self.fields {
      let total = "contracts.total." + field
      let label = field == "valueYear" ? title : .words("figures.of", ["label": .figure(total), "of": title])
      type(Self.name(contract, field), unit, contract[field], label: label, whole: total)
    }
  }

  private mutating func addSums(
    of contracts: [JSONValue],
    by group: String,
    _ keys: [String],
    key: (JSONValue) -> String?
  ) {
    for wanted in keys { addSum(of: contracts, by: group, wanted, label: nil, key: key) }
  }

  private mutating func addSum(
    of contracts: [JSONValue],
    by group: String,
    _ wanted: String,
    label: Label?,
    key: (JSONValue) -> String?
  ) {
    let parts = contracts.filter { key($0) == wanted }.map { Self.name($0, "valueYear") }
    sum("contracts.\(group).\(wanted)", .euro, of: parts, label: label, whole: "contracts.total.valueYear")
  }

  /// Withholds small counts of people, and others so that these can't be computed back from the total.
  private mutating func protect(_ total: String, _ parts: [String]) {
    let names = [total] + parts
    let cells = names.filter { value($0)?.number != nil }
    var suppression = Suppression()
    let positions = cells.compactMap { value($0)?.number }.map {
      suppression.add($0.rounded(toDigits: 0).units)
    }
    guard cells.first == total, let first = positions.first else { return }
    suppression.add(total: first, of: Array(positions.dropFirst()))
    suppression.protect()
    for (cell, position) in zip(cells, positions) { withhold(cell, suppression.states[position]) }
  }

  /// What the members get that carry the contracts out: contract by contract, and in all.
  private mutating func addExecutors(of contracts: [JSONValue], members: [Member]) {
    let total = "contracts.total.executors"
    let names = Dictionary(members.map { ($0.id, $0.shortName) }, uniquingKeysWith: { first, _ in first })
    var all: [String] = []
    var byMember: [String: [String]] = [:]
    for contract in contracts {
      for executor in contract["executors"]?.array ?? [] {
        let id = executor.string("memberId")
        let name = Self.name(contract, "executors.") + id
        let label = Label.words(
          "figures.of",
          ["label": .text(contract.text("title")), "of": .plain(names[id] ?? id)]
        )
        type(name, .euro, executor["amount"], label: label, whole: Self.name(contract, "valueYear"))
        all.append(name)
        byMember[id, default: []].append(name)
      }
    }
    sum(total, .euro, of: all, whole: "contracts.total.valueYear")
    compute("contracts.executingMembers", .count, .count(byMember.count), .count)
    for member in members {
      guard let parts = byMember[member.id] else { continue }
      let label = Label.words("figures.contracts.byMember", ["member": .plain(member.shortName)])
      sum("contracts.byMember." + member.id, .euro, of: parts, label: label, whole: total)
    }
  }
}
