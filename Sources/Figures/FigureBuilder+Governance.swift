import Content

/// What `governance.json` says of a year: assemblies and meetings with attendance, and who sat on the bodies.
extension FigureBuilder {
  mutating func addGovernance(of content: Content) {
    guard let year, let file = FigureSource("governance", in: content) else { return }
    self.file = file
    addAssemblies(file.value["assemblies"]?.array.filter { $0.date("date")?.year == year } ?? [])
    let meetings = file.value["meetings"]?.array.filter { $0.date("date")?.year == year } ?? []
    for body in file.value["bodies"]?.array ?? [] {
      let id = body.string("id")
      let name = Label.text(body.text("name"))
      addMeetings(meetings.filter { $0.string("bodyId") == id }, of: id, named: name)
      addSeats(body["seats"]?.array ?? [], of: id, named: name, in: year)
    }
  }

  private mutating func addAssemblies(_ assemblies: [JSONValue]) {
    guard !assemblies.isEmpty else { return }
    let name = "governance.assemblies."
    compute(name + "count", .count, .count(assemblies.count), .count)
    compute(name + "attendance", .percent, Self.attendance(assemblies, ["present", "byProxy"]), .count)
    compute(name + "attendanceInPerson", .percent, Self.attendance(assemblies, ["present"]), .count)
  }

  private mutating func addMeetings(_ meetings: [JSONValue], of id: String, named body: Label) {
    guard !meetings.isEmpty else { return }
    compute(
      "governance.\(id).meetings",
      .count,
      .count(meetings.count),
      .count,
      label: Self.label("meetings", body)
    )
    let attendance = Self.attendance(meetings, ["present"])
    compute(
      "governance.\(id).attendance",
      .percent,
      attendance,
      .count,
      label: Self.label("attendance", body)
    )
  }

  /// The body at the end of a year. The file holds the people of today: of a year in which one of them had not begun
  /// or had finished it doesn't say who sat there.
  private mutating func addSeats(_ seats: [JSONValue], of id: String, named body: Label, in year: Int) {
    let areOfYear = seats.allSatisfy { seat in
      guard let start = seat.date("termStart"), let end = seat.date("termEnd") else { return false }
      return start.year <= year && end.year > year
    }
    guard !seats.isEmpty, areOfYear else { return }
    let name = "governance.\(id)."
    func add(_ field: String, _ unit: Figure.Unit, _ value: Figure.Value, whole: String? = nil) {
      compute(name + field, unit, value, .count, label: Self.label(field, body), whole: whole)
    }
    add("seats", .people, .count(seats.count))
    let genders = seats.map { $0.string("gender") }
    let women = genders.count { $0 == "female" }
    add("women", .people, genders.contains("notStated") ? .unknown : .count(women), whole: name + "seats")
    share(name + "womenShare", of: name + "women", in: name + "seats", label: Self.label("womenShare", body))
    let births = seats.compactMap { $0["birthYear"]?.int }
    guard births.count == seats.count else { return }
    let ages = births.reduce(FixedDecimal(0)) { $0 + FixedDecimal(year) - FixedDecimal($1) }
    let average = ages.divided(by: FixedDecimal(seats.count), digits: 2)
    add("averageAge", .quantity, average.map(Figure.Value.number) ?? .unknown)
  }

  private static func label(_ field: String, _ body: Label) -> Label {
    .words("figures.governance." + field, ["body": body])
  }

  /// The percentage of those entitled who came, over all meetings of a year.
  private static func attendance(_ meetings: [JSONValue], _ fields: [String]) -> Figure.Value {
    func sum(_ fields: [String]) -> FixedDecimal {
      meetings.reduce(FixedDecimal(0)) { sum, meeting in
        fields.reduce(sum) { $0 + FixedDecimal(meeting.int($1)) }
      }
    }
    let share = sum(fields).divided(by: sum(["entitled"]), times: 100, digits: 1)
    return share.map(Figure.Value.number) ?? .unknown
  }
}
