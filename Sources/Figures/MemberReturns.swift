import Content

/// What the members have sent for a year, row by row, and the groups whose sums are shown.
struct MemberReturns {
  /// Something that members are asked for.
  struct Field {
    /// The keys that lead to it within a return.
    let path: [String]
    /// The same with dots.
    let name: String
    let unit: Figure.Unit
    /// The field that it is a part of.
    let whole: String?
    /// What it is called where it isn't the whole network's.
    let label: Label
  }

  /// What one member has sent.
  struct Row {
    let name: String
    let kind: Member.Kind
    let district: String
    /// `reported`, `estimated` or `missing`.
    let status: String
    /// What the names of its figures begin with.
    let prefix: String
    /// The names of its figures, field by field.
    let names: [String]
    /// Field by field; `nil` where the member wasn't asked, or hasn't answered.
    let values: [Figure.Value?]
    /// Where the values stand in the file.
    let ranges: [Range<Int>?]
  }

  /// Members whose numbers are added up.
  struct Group {
    /// What the names of its figures begin with.
    let prefix: String
    /// What it is called; `nil` for all of them.
    let label: Label?
    let rows: [Int]
    /// Field by field.
    let totals: [Total]
  }

  /// What the members of a group have of a field together.
  struct Total {
    /// `nil` where none was asked.
    var value: Figure.Value?
    /// How many have said a number.
    var reporting = 0
    /// Whether one of these is an estimate.
    var isEstimated = false
  }

  let rows: [Row]
  /// All members, then those of each kind, then those of each district.
  let groups: [Group]

  init(_ file: FigureSource, of content: Content) {
    let members = Dictionary(content.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = (file.value["returns"]?.array ?? []).compactMap { value in
      // Who is no member has been reported, and doesn't count.
      members[value.string("memberId")].map { Row(value, of: $0) }
    }
    func group(_ prefix: String, _ label: Label?, _ belongs: (Row) -> Bool) -> Group {
      let members = rows.indices.filter { belongs(rows[$0]) }
      let totals = Self.fields.indices.map { Self.total(of: $0, in: rows, members) }
      return Group(prefix: prefix, label: label, rows: members, totals: totals)
    }
    var groups = [group("network.", nil) { _ in true }]
    for kind in Member.Kind.allCases {
      let label = Label.words("figures.kind." + kind.rawValue)
      groups.append(group("network.byKind." + kind.rawValue + ".", label) { $0.kind == kind })
    }
    for district in content.districts {
      let label = Label.text(district.name)
      groups.append(group("network.byDistrict." + district.id + ".", label) { $0.district == district.id })
    }
    self.rows = rows
    self.groups = groups.filter { !$0.rows.isEmpty }
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
    ("workers.womenShare", "workers.women", "workers.total"),
    ("workers.permanentShare", "workers.permanent", "workers.total"),
    ("workers.partTimeShare", "workers.partTime", "workers.total"),
    ("publicShare", "revenuePublic", "valueOfProduction"),
  ]

  /// The names of all that there is of a group or a member.
  static let names =
    fields.map(\.name) + shares.map(\.0)
    + ["total", "reported", "estimated", "missing"].map { "returns." + $0 }
    + ["coverage", "membersInSurplus", "disadvantaged.shareTypeB"]

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
        label: .words("figures.return." + name)
      )
    }
  }
}
