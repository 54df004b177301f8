import Content

/// The figures of `people.json`: the consortium's own staff and volunteers, never those of its members.
extension FigureBuilder {
  mutating func addPeople(of content: Content) {
    guard let year, let file = FigureSource("\(year)/people", in: content) else { return }
    self.file = file
    for section in Self.headcount { type(section) }
    for (name, part) in Self.shares { share("people.own." + name, of: "people.own." + part, in: Self.total) }
    type(
      Self.section(
        "own.volunteers",
        of: "own.volunteers.total",
        ["total", "members", "nonMembers", "civilService"]
      )
    )
    addTraining()
    addEmoluments()
    addPay()
    type(Self.section("own.healthSafety", unit: .count, ["accidents"]))
    type(Self.section("own.healthSafety", unit: .days, ["accidentDays", "sicknessDays"]))
  }
}

extension FigureBuilder {
  private static let total = "people.own.headcount.total"

  private static func section(
    _ path: String,
    unit: Figure.Unit = .people,
    of whole: String? = nil,
    _ fields: [String]
  ) -> FigureSection {
    FigureSection(path, in: "people", unit, of: whole, fields)
  }

  private static let headcount = [
    section("own.headcount", ["total"]),
    section(
      "own.headcount.byContract",
      of: "own.headcount.total",
      ["permanent", "fixedTerm", "apprentices"]
    ),
    section("own.headcount.byGender", of: "own.headcount.total", ["women", "men", "other"]),
    section("own.headcount.byAge", of: "own.headcount.total", ["under30", "age30to50", "over50"]),
    section(
      "own.headcount.bySeniority",
      of: "own.headcount.total",
      ["under6", "from6to10", "from11to20", "over20"]
    ),
    section(
      "own.headcount.byEducation",
      of: "own.headcount.total",
      ["degree", "upperSecondary", "lowerSecondary"]
    ),
    section("own.headcount", of: "own.headcount.total", ["fullTime", "partTime"]),
    section("own.headcount", ["secondedIn", "selfEmployed", "collaborators", "interns", "civilService"]),
    section("own", ["hired", "left", "stabilised"]),
    section("own", unit: .quantity, ["fte"]),
  ]

  /// What is given as a percentage of the employees.
  private static let shares = [
    ("womenShare", "headcount.byGender.women"), ("permanentShare", "headcount.byContract.permanent"),
    ("partTimeShare", "headcount.partTime"), ("under30Share", "headcount.byAge.under30"),
    ("degreeShare", "headcount.byEducation.degree"), ("turnover", "left"),
  ]

  private mutating func addTraining() {
    let own = file?.value["own"]
    guard own?["training"] != nil || own?["noTraining"]?.bool == true else { return }
    let courses = own?["training"]?.array ?? []
    func add(_ name: String, _ unit: Figure.Unit, _ rows: [JSONValue], _ field: String) {
      let values = rows.compactMap { row in row[field].flatMap { Figure.Value($0, unit: unit) } }
      guard rows.isEmpty || !values.isEmpty else { return }
      compute("people.own.training." + name, unit, .sum(of: values, unit: unit), .count)
    }
    compute("people.own.training.courses", .count, .count(courses.count), .count)
    add("participants", .people, courses, "participants")
    add("hours", .hours, courses, "hours")
    add("mandatoryHours", .hours, courses.filter { $0["mandatory"]?.bool == true }, "hours")
    quotient("people.own.training.hoursPerEmployee", .hours, of: "people.own.training.hours", by: Self.total)
    add("cost", .euro, courses, "costEur")
    add("externallyFunded", .euro, courses.filter { $0["funder"] != nil }, "costEur")
  }

  /// What office holders were paid, body by body; amounts are for each of so many persons.
  private mutating func addEmoluments() {
    let rows = file?.value["own"]?["emoluments"]?.array ?? []
    guard !rows.isEmpty else { return }
    func total(_ rows: [JSONValue], _ fields: [String]) -> Figure.Value {
      let amounts = rows.flatMap { row in
        fields.compactMap { row[$0].flatMap { Figure.Value($0, unit: .euro) }?.times(row.int("persons")) }
      }
      return .sum(of: amounts, unit: .euro)
    }
    for body in ["board", "controlBody", "supervisory231", "executives", "associates"] {
      let ofBody = rows.filter { $0.string("body") == body }
      guard !ofBody.isEmpty else { continue }
      compute("people.own.emoluments." + body, .euro, total(ofBody, ["pay", "allowance"]), .count)
    }
    compute("people.own.emoluments.expenses", .euro, total(rows, ["expenses"]), .count)
  }

  private mutating func addPay() {
    let pay = "people.own.payRatio."
    type(Self.section("own.payRatio", unit: .euro, ["highestGrossAnnual", "lowestGrossAnnual"]))
    quotient(pay + "ratio", .ratio, of: pay + "highestGrossAnnual", by: pay + "lowestGrossAnnual")
    for path in ["own.volunteerRefunds", "own.volunteerRefunds.selfCertified"] {
      type(Self.section(path, unit: .euro, ["total"]))
      type(Self.section(path, ["number"]))
    }
  }
}
