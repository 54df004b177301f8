import Content

/// What the members have sent for a year, row by row, and the groups whose sums are shown.
struct MemberReturns {
  /// Something that members are asked for.
  struct Field: Sendable {
    /// The keys that lead to it within a return.
    let path: [String]
    /// The same with dots.
    let name: String
    let unit: Figure.Unit
    /// The field that it is a part of.
    let whole: String?
    /// What it is called where it isn't the whole network's.
    let label: Label
    /// Whether it is one of the categories of disadvantage.
    let isCategory: Bool

    /// The categories of one member say too much about its people.
    var isShownForMembers: Bool { !isCategory }
  }

  /// A percentage that one field is of another.
  struct Share: Sendable {
    let name: String
    let part: String
    let whole: String
    var isOfTypeB = false

    /// What it is called where it isn't the whole network's.
    var label: Label { .words("figures.return." + name) }
  }

  /// Members whose numbers are added up.
  struct Group {
    /// What the names of its figures begin with.
    let prefix: String
    /// What it is called; `nil` for all of them.
    let label: Label?
    var rows: [Int] = []
    /// Field by field.
    var totals = MemberReturns.fields.map { _ in Total() }
    /// How many have made a surplus.
    var membersInSurplus = 0
  }

  /// What the members of a group have of a field together.
  struct Total {
    /// `nil` where none was asked.
    var value: Figure.Value?
    /// How many have said a number.
    var reporting = 0
    /// Whether one of these is an estimate.
    var isEstimated = false

    /// Adds what one member has said.
    mutating func add(_ value: Figure.Value, isEstimated: Bool) {
      guard case .number(let number) = value else {
        if self.value == nil { self.value = .unknown }
        return
      }
      let sum = if case .number(let sum) = self.value { sum + number } else { number }
      self.value = .number(sum)
      reporting += 1
      if isEstimated { self.isEstimated = true }
    }
  }

  let rows: [Row]
  /// All members, then those of each kind, then those of each district.
  let groups: [Group]

  init(_ file: FigureSource, of content: Content) {
    let members = Dictionary(
      zip(content.members.lazy.map(\.id), content.members.indices),
      uniquingKeysWith: { first, _ in first }
    )
    rows = (file.value["returns"]?.array ?? []).compactMap { value in
      // Who is no member has been reported, and doesn't count.
      members[value.string("memberId")].map { Row(value, of: content.members[$0]) }
    }
    var sums = GroupSums(content.districts)
    for (index, row) in rows.enumerated() { sums.add(row, at: index) }
    groups = sums.groups.filter { !$0.rows.isEmpty }
  }
}

/// Adds the returns up: each one in all groups that its member belongs to, while it is read.
private struct GroupSums {
  private(set) var groups = [MemberReturns.Group(prefix: "network.", label: nil)]
  private var kinds: [Member.Kind: Int] = [:]
  private var districts: [String: Int] = [:]
  private var values: [Figure.Value?] = MemberReturns.fields.map { _ in nil }
  private let surplus = MemberReturns.fields.firstIndex { $0.name == "surplus" }

  init(_ districts: [Territory]) {
    for kind in Member.Kind.allCases {
      kinds[kind] = groups.count
      let label = Label.words("figures.kind." + kind.rawValue)
      groups.append(MemberReturns.Group(prefix: "network.byKind." + kind.rawValue + ".", label: label))
    }
    for district in districts {
      self.districts[district.id] = self.districts[district.id] ?? groups.count
      let prefix = "network.byDistrict." + district.id + "."
      groups.append(MemberReturns.Group(prefix: prefix, label: .text(district.name)))
    }
  }

  mutating func add(_ row: MemberReturns.Row, at index: Int) {
    row.read(into: &values)
    let makesSurplus = surplus.flatMap { values[$0]?.number }.map { $0.units > 0 } ?? false
    for group in [0, kinds[row.kind], districts[row.district]] {
      guard let group else { continue }
      groups[group].rows.append(index)
      if makesSurplus { groups[group].membersInSurplus += 1 }
      for field in values.indices {
        guard let value = values[field] else { continue }
        groups[group].totals[field].add(value, isEstimated: row.isEstimated)
      }
    }
  }
}

extension MemberReturns {
  /// The categories of art. 4 of l. 381/1991.
  static let categories = [
    "physical", "mental", "sensory", "formerPsychiatric", "psychiatricTreatment", "drug", "alcohol", "minors",
    "convictedAlternative", "detained", "other",
  ]

  static let fields: [Field] =
    section("soci", ["total"])
    + section(
      "soci",
      of: "soci.total",
      ["workers", "volunteers", "users", "funders", "legalPersons", "women"]
    )
    + section("workers", ["total"])
    + section(
      "workers",
      of: "workers.total",
      ["women", "men", "permanent", "fixedTerm", "fullTime", "partTime"]
    )
    + section("workers", unit: .quantity, ["fte"])
    + section("workers", of: "workers.total", ["under30", "age30to50", "over50"])
    + section("workers.byAgeAndGender.women", of: "workers.women", ["under30", "age30to50", "over50"])
    + section("workers.byAgeAndGender.men", of: "workers.men", ["under30", "age30to50", "over50"])
    + section("disadvantaged", ["certifiedTotal", "otherNonCertified"])
    + section("disadvantaged.certified", of: certifiedTotal, categories)
    + section("", unit: .euro, ["valueOfProduction"])
    + section("", unit: .euro, of: "valueOfProduction", ["revenuePublic", "revenuePrivate"])
    + section("", unit: .euro, ["surplus"]) + section("", unit: .hours, ["trainingHours"])
    + section("", ["usersServed"])

  /// What is computed of them, for each group and in part for each member.
  static let shares = [
    Share(name: "workers.womenShare", part: "workers.women", whole: "workers.total"),
    Share(name: "workers.permanentShare", part: "workers.permanent", whole: "workers.total"),
    Share(name: "workers.partTimeShare", part: "workers.partTime", whole: "workers.total"),
    Share(name: "publicShare", part: "revenuePublic", whole: "valueOfProduction"),
  ]

  /// L. 381/1991, art. 4: at least 30 % of the workers of a cooperative of type B.
  static let shareTypeB = Share(
    name: "disadvantaged.shareTypeB",
    part: certifiedTotal,
    whole: "workers.total",
    isOfTypeB: true
  )

  /// The names of all that there is of a group or a member.
  static let names =
    fields.map(\.name) + shares.map(\.name)
    + ["total", "reported", "estimated", "missing"].map { "returns." + $0 }
    + ["coverage", "membersInSurplus", shareTypeB.name]

  /// What the names of members' figures begin with.
  static let beginning = "members."
  /// How to find the fields in a return.
  static let layout = ReturnLayout(fields)

  static let certifiedTotal = "disadvantaged.certifiedTotal"
  static let otherNonCertified = "disadvantaged.otherNonCertified"
  static let certified = "disadvantaged.certified."

  private static func section(
    _ path: String,
    unit: Figure.Unit = .people,
    of whole: String? = nil,
    _ keys: [String]
  ) -> [Field] {
    let prefix = path.isEmpty ? "" : path + "."
    return keys.map { key in
      let name = prefix + key
      let keys = name.split(separator: ".").map(String.init)
      return Field(
        path: keys,
        name: name,
        unit: unit,
        whole: whole,
        label: .words("figures.return." + name),
        isCategory: name.hasPrefix(certified)
      )
    }
  }
}
