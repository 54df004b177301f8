import Content

/// What `projects.json` says of a year: costs, people reached, and what was done.
extension FigureBuilder {
  mutating func addProjects(of content: Content) {
    guard let year, let file = FigureSource("projects", in: content) else { return }
    self.file = file
    let key = String(year)
    let projects = file.value["projects"]?.array ?? []
    for project in projects { add(project, year: year, key: key) }
    for (field, unit) in [
      ("beneficiaries.direct", Figure.Unit.people), ("beneficiaries.indirect", .people), ("budget", .euro),
    ] {
      sum("projects." + field, unit, of: projects.map { "projects.\($0.string("id")).\(field)" })
    }
  }

  private mutating func add(_ project: JSONValue, year: Int, key: String) {
    let name = "projects.\(project.string("id"))."
    let title = Label.text(project.text("title"))
    let groups = project["beneficiaries"]?.array.filter { $0.int("year") == year } ?? []
    for field in ["direct", "indirect"] {
      let values = groups.compactMap { group in group[field].flatMap { Figure.Value($0, unit: .people) } }
      guard !values.isEmpty else { continue }
      let total = "projects.beneficiaries." + field
      compute(
        name + "beneficiaries." + field,
        .people,
        .sum(of: values, unit: .people),
        .count,
        label: .words("figures.of", ["label": .figure(total), "of": title]),
        whole: total
      )
    }
    type(name + "budget", .euro, project["budgetByYear"]?[key], label: title, whole: "projects.budget")
    for output in project["outputs"]?.array ?? [] {
      guard let id = output["id"]?.string else { continue }
      let label = Label.words("figures.of", ["label": .text(output.text("name")), "of": title])
      type(name + "outputs." + id, .count, output["byYear"]?[key], label: label)
    }
  }
}
