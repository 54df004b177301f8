import Content
import Templates

extension PageContext {
  /// All projects: those under way, those to come, those that are done.
  var projectsValues: TemplateFields {
    let groups = ["active", "planned", "completed"].compactMap { status -> TemplateValue? in
      let projects = content.projects.filter { $0.status == status }
      guard !projects.isEmpty else { return nil }
      return .object([
        "id": .text(status),
        "title": .text(words[.projectGroups, status]),
        "items": .list(latestFirst(projects).map { projectEntry($0, showsStatus: false) }),
      ])
    }
    return ["projects": .object(["groups": .list(groups)])]
  }

  func latestFirst(_ projects: [Project]) -> [Project] {
    projects.sorted { ($1.start?.iso ?? "", $0.id) < ($0.start?.iso ?? "", $1.id) }
  }

  /// A project in a list.
  func projectEntry(_ project: Project, showsStatus: Bool) -> TemplateValue {
    .object([
      "name": .text(text(project.title)),
      "url": .text(url(PageName.project(project.id)) ?? ""),
      "period": .text(yearsOf(project)),
      "summary": .text(text(project.summary)),
      "place": .optional(project.territories.map(name(ofTerritory:)).joined(separator: ", ")),
      "status": showsStatus ? .text(words[.projectStatuses, project.status]) : .absent,
    ])
  }

  /// A project's own page.
  func projectValues(_ project: Project) -> TemplateFields {
    [
      "facts": projectFacts(project).templateValue,
      "project": .object([
        "allUrl": .text(url(PageName.projects) ?? ""),
        "updated": .date(project.updated, language),
        "aims": .items(project.aims.map { .text(text($0)) }),
        "partners": .items(partnerValues(project)),
        "beneficiaries": beneficiariesTable(project).templateValue,
        "outputs": outputsTable(project).templateValue,
        "outcomes": .items(
          project.outcomes.map {
            .object([
              "stakeholder": .text(text($0.stakeholder)), "change": .text(text($0.change)),
              "evidence": .text(text($0.evidence)),
            ])
          }
        ),
        "budget": budgetTable(project).templateValue,
        "sdgs": .items(
          project.sdg.map {
            .object(["number": .text(String($0)), "label": .text(words[.goals, String($0)])])
          }
        ),
      ]),
    ]
  }

  private func projectFacts(_ project: Project) -> [Fact?] {
    [
      Fact(words[.status], words[.projectStatuses, project.status]),
      Fact(words[.period], periodOf(project)),
      Fact(words[.agreement], words[.legalForms, project.legalForm]),
      Fact(words[.customers], project.customers.map(party)),
      Fact(words[.funders], project.funders.map(party)),
      Fact(
        words[.sectors],
        links: project.sectors.map { (name(ofSector: $0), url(DirectoryFilter.sector($0).pageName)) }
      ),
      Fact(words[.places], links: project.territories.map(territoryLink)),
    ]
  }

  private func party(_ party: Project.Party) -> String {
    [text(party.name), party.role.map { "(\(text($0)))" }].compactMap(\.self).joined(separator: " ")
  }

  private func partnerValues(_ project: Project) -> [TemplateValue] {
    project.partners.map { partner in
      let member = partner.memberId.flatMap(self.member)
      return .object([
        "name": .text(partner.name.map(text) ?? member?.shortName ?? ""),
        "role": .text(text(partner.role)),
        "partnerUrl": .optional(member.flatMap { url(PageName.member($0.id)) }),
      ])
    }
  }

  /// One row for each group of people, with a column for each year and what is known of indirect beneficiaries.
  private func beneficiariesTable(_ project: Project) -> DataTable {
    let years = Set(project.beneficiaries.map(\.year)).sorted()
    var groups: [String] = []
    for entry in project.beneficiaries where !groups.contains(text(entry.group)) {
      groups.append(text(entry.group))
    }
    let rows = groups.flatMap { group -> [DataTable.Row] in
      let entries = years.map { year in
        project.beneficiaries.first { $0.year == year && text($0.group) == group }
      }
      let direct = entries.map { $0.map { number($0.direct) } ?? "–" }
      var rows = [DataTable.Row(header: group, cells: direct)]
      if entries.contains(where: { $0?.indirect != nil }) {
        let indirect = entries.map { $0.map { number($0.indirect) } ?? "–" }
        rows.append(DataTable.Row(header: words.text(.indirect, ["group": group]), cells: indirect))
      }
      return rows
    }
    return DataTable(
      caption: words[.beneficiariesCaption],
      corner: words[.group],
      columns: years.map { DataTable.Column(label: String($0), isNumeric: true) },
      rows: rows
    )
  }

  private func outputsTable(_ project: Project) -> DataTable {
    let years = Set(project.outputs.flatMap { $0.byYear.map(\.year) }).sorted()
    return DataTable(
      caption: words[.outputsCaption],
      corner: words[.output],
      columns: [DataTable.Column(label: words[.unit], isNumeric: false)]
        + years.map { DataTable.Column(label: String($0), isNumeric: true) },
      rows: project.outputs.map { output in
        DataTable.Row(
          header: text(output.name),
          cells: [text(output.unit)] + years.map { year in written(output.byYear, year) },
          references: outputReferences(output, of: project, years)
        )
      }
    )
  }

  /// The first column is the unit.
  private func outputReferences(_ output: Project.Output, of project: Project, _ years: [Int]) -> [String] {
    guard site.marksFigures, let id = output.id else { return [] }
    return [""] + site.marks("projects.\(project.id).outputs.\(id)", in: years)
  }

  private func budgetTable(_ project: Project) -> DataTable {
    DataTable(
      caption: words[.budgetCaption],
      columns: project.budgetByYear.map { DataTable.Column(label: String($0.year), isNumeric: true) },
      rows: project.budgetByYear.isEmpty
        ? []
        : [
          DataTable.Row(
            header: words[.budgetRow],
            cells: project.budgetByYear.map { entry in
              entry.value?.cents.map { format.euro(cents: $0, showsCents: false) } ?? words[.notAvailable]
            },
            references: site.marks("projects.\(project.id).budget", in: project.budgetByYear.map(\.year))
          )
        ]
    )
  }

  private func number(_ value: Int?) -> String { value.map { format.integer($0) } ?? words[.notAvailable] }

  /// The value of a year: a dash where nothing is said of the year, "n.a." where it isn't known.
  private func written(_ values: [(year: Int, value: JSONNumber?)], _ year: Int) -> String {
    guard let entry = values.first(where: { $0.year == year }) else { return "–" }
    return entry.value.map { format.number(literal: $0.text) } ?? words[.notAvailable]
  }

  /// From year to year, for lists.
  private func yearsOf(_ project: Project) -> String {
    guard let start = project.start else { return "" }
    guard let end = project.end else { return since(PartialDate(year: start.year) ?? start) }
    return start.year == end.year ? String(start.year) : "\(start.year)–\(end.year)"
  }

  private func periodOf(_ project: Project) -> String? {
    guard let start = project.start else { return nil }
    guard let end = project.end else { return since(start) }
    return "\(format.date(start)) – \(format.date(end))"
  }
}
