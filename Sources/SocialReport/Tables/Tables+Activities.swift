import Content
import Figures

/// Section 5 of the guidelines: what the consortium does, for whom, and what comes of it.
extension TableEntry {
  static let activities: [TableEntry] =
    [.records("projects.list", "5.1", isWide: true) { $0.projects }] + contracts + [
      .records("projects.beneficiaries", "5.2") { $0.beneficiaries },
      .records("projects.outputs", "5.3") { $0.outputs },
      .records("projects.outcomes", "5.4") { $0.outcomes },
      .records("certifications.list", "5.5") { $0.certifications },
      .records("report.objectives", "5.6") { $0.objectives },
      .records("indicators.list", "5.6") { $0.indicators },
      .records("report.risks", "5.7") { $0.risks },
    ]
}

extension TableBuilder {
  /// The projects and services that ran in the year, or part of it.
  private var projectsOfYear: [Project] {
    content.projects.filter { project in
      (project.start.map { $0.firstDay <= yearEnd } ?? true) && (project.end.map { $0.year >= year } ?? true)
    }
  }

  fileprivate var projects: Table? {
    let projects = projectsOfYear
    let members = Table.Cell.column(
      projects.map { $0.memberIds.compactMap { memberOfYear($0).map { .plain($0.shortName) } } }
    )
    let payers = Table.Cell.column(
      projects.map { ($0.customers + $0.funders).map { .text($0.name) } }
    )
    let rows = projects.indices.map { index in
      let project = projects[index]
      return Table.Row(
        .text(project.title),
        [
          .words("projectKinds." + project.kind), .words("legalForms." + project.legalForm),
          project.start.map { .period($0, project.end) } ?? .empty,
          members[index], payers[index],
          .inLine(project.sdg.map { .plain(String($0)) }),
          .figure(figure("projects.\(project.id).budget")),
        ]
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      Array(repeating: .empty, count: 6) + [.figure(figure("projects.budget"))],
      .total
    )
    return table(
      corner: "project",
      [
        .text("kind"), .text("relationForm"), .text("period"), .text("membersInvolved"), .text("payers"),
        .text("sdg"),
        Table.Column(
          "budget",
          label: .words("columns.budget", ["year": .plain(String(year))]),
          isNumeric: true
        ),
      ],
      rows + [total],
      sources: [.words(TableWord.sourceProjects)]
    )
  }

  fileprivate var beneficiaries: Table? {
    var rows: [Table.Row] = []
    for project in projectsOfYear {
      let groups = project.beneficiaries.filter { $0.year == year }
      guard !groups.isEmpty else { continue }
      rows.append(Table.Row(.text(project.title), [], .group))
      rows += groups.map {
        Table.Row(.text($0.group), [.count($0.direct, .people), .count($0.indirect, .people)])
      }
    }
    let total = Table.Row(
      .words(TableWord.total),
      [.figure(figure("projects.beneficiaries.direct")), .figure(figure("projects.beneficiaries.indirect"))],
      .total
    )
    return table(
      corner: "group",
      [.number("direct"), .number("indirect")],
      rows + [total],
      sources: [.words(TableWord.sourceProjects)]
    )
  }

  /// What was done, project by project, in each year.
  fileprivate var outputs: Table? {
    let projects = content.data["projects"]?.value["projects"]?.array ?? []
    let shown = Set(projectsOfYear.map(\.id))
    var rows: [Table.Row] = []
    for project in projects where shown.contains(project.string("id")) {
      let outputs = (project["outputs"]?.array ?? []).compactMap { output -> Table.Row? in
        let name = "projects.\(project.string("id")).outputs.\(output.string("id"))"
        let figures = years.map { figure(name, of: $0) }
        guard figures.contains(where: { $0 != nil }) else { return nil }
        let cells = figures.map { Table.Cell.figure($0) } + [changeCell(figures.last ?? nil)]
        return Table.Row(.text(output.text("name")), [.text(output.text("unit"))] + cells)
      }
      if !outputs.isEmpty { rows += [Table.Row(.text(project.text("title")), [], .group)] + outputs }
    }
    return table(
      corner: "output",
      [.text("unit")] + years.map(Table.Column.year) + [changeColumn],
      rows,
      sources: [.words(TableWord.sourceProjects)]
    )
  }

  /// What changed for people in the year.
  fileprivate var outcomes: Table? {
    var rows: [Table.Row] = []
    for project in projectsOfYear {
      let outcomes = project.outcomes.filter { $0.year == nil || $0.year == year }
      guard !outcomes.isEmpty else { continue }
      rows.append(Table.Row(.text(project.title), [], .group))
      rows += outcomes.map {
        Table.Row(.text($0.stakeholder), [.text($0.change), .text($0.evidence)])
      }
    }
    return table(corner: "stakeholder", [.text("effect"), .text("evidence")], rows)
  }

  /// Certificates that were first issued by the end of the year. Of those renewed since the data know the new expiry
  /// only, so that an earlier year's report just says that they were valid.
  fileprivate var certifications: Table? {
    let held = content.certifications.filter { certification in
      let issued = certification.firstIssued ?? certification.validFrom
      return (issued.map { $0.firstDay <= yearEnd } ?? true)
        && (certification.validTo.map { $0.lastDay >= yearEnd } ?? true)
    }
    var rows: [Table.Row] = []
    for (key, certifications) in [
      ("certification.own", held.filter { $0.memberId == nil }),
      ("certification.ofMembers", held.filter { $0.memberId != nil }),
    ] where !certifications.isEmpty {
      rows.append(Table.Row(.words(key), [], .group))
      rows += certifications.map(certificationRow)
    }
    return table(
      corner: "certification",
      [
        .text("holder"), .text("scopes"), .text("issuedBy"), .text("firstIssued"),
        .text("validTo"),
      ],
      rows,
      asOf: .day(yearEnd)
    )
  }

  private func certificationRow(_ certification: Certification) -> Table.Row {
    let isCurrent = certification.validFrom.map { $0.firstDay <= yearEnd } ?? true
    let issuer = certification.authority.map { Label.text($0) } ?? certification.certifier.map { .plain($0) }
    return Table.Row(
      .text(certification.name),
      [
        .plain(
          certification.memberId == nil
            ? content.consortium.shortName : member(certification.memberId)?.shortName
        ),
        .texts(certification.areas.isEmpty ? certification.scopes : certification.areas.map(\.name)),
        .joined([issuer, .plain(certification.number)].compactMap(\.self)), .date(certification.firstIssued),
        isCurrent ? .date(certification.validTo) : .words(TableWord.validThen),
      ]
    )
  }

  fileprivate var objectives: Table? {
    let rows = (data("report")?["objectives"]?.array ?? []).map { objective in
      let figure = objective["figure"]?.string.flatMap { self.figure($0) }
      return Table.Row(
        .text(objective.text("text")),
        [
          target(objective["target"], like: figure), .figure(figure),
          objective["reached"]?.string.map { .words("categories.reached." + $0) } ?? .empty,
          .text(objective.optionalText("note")),
          .text(objective.optionalText("next")),
        ]
      )
    }
    return table(
      corner: "objective",
      [.number("target"), .number("result"), .text("reached"), .text("factors"), .text("next")],
      rows
    )
  }

  /// A target is written as the figure is that it is set for.
  private func target(_ value: JSONValue?, like figure: Figure?) -> Table.Cell {
    guard let number = Table.Cell.number(value, .quantity).number?.value else { return .empty }
    guard let figure else { return .value(number, .quantity) }
    var target = Figure("", label: figure.label, unit: figure.unit, value: number)
    target.unitName = figure.unitName
    return .figure(target)
  }

  /// The consortium's own indicators, with how each is measured.
  fileprivate var indicators: Table? {
    let records = content.data["indicators"]?.value["indicators"]?.array ?? []
    let shown = records.filter { figure("indicators." + $0.string("id")) != nil }
    return table(
      FigureRows(
        lines: [.family("indicators", header: .ownLabel)],
        notes: shown.compactMap { record in
          record.optionalText("description").map {
            .words(TableWord.noteRow, ["row": .text(record.text("name")), "note": .text($0)])
          }
        }
      )
    )
  }

  fileprivate var risks: Table? {
    let rows = (data("report")?["risks"]?.array ?? []).map {
      Table.Row(.text($0.text("risk")), [.text($0.text("prevention"))])
    }
    return table(corner: "risk", [.text("prevention")], rows)
  }
}
