import Content
import Figures

/// Section 2 of the guidelines: who the consortium is.
extension TableEntry {
  static let general: [TableEntry] = [
    .records("consortium.identity", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6") { $0.identity },
    .records("territories.members", "2.7") { $0.territories },
    .records("consortium.statutoryActivities", "2.9") { $0.statutoryActivities },
    .records("networks.list", "2.11") { $0.networks },
    .records("members.list", "3.1") { $0.membersList },
    .figures(
      "members.byKind",
      "3.1",
      isAtYearEnd: true,
      [.family("members.kind", header: .words("memberKinds")), .total("members.total")]
    ),
    .figures(
      "members.byDistrict",
      "3.1",
      isPlaced: false,
      isAtYearEnd: true,
      [.family("members.district", header: .territory), .total("members.total")]
    ),
  ]
}

extension TableBuilder {
  fileprivate var identity: Table? {
    let consortium = content.consortium
    let file = content.data["consortium"]?.value
    var rows: [Table.Row] = []
    func add(_ key: String, _ cell: Table.Cell) {
      if cell != .empty { rows.append(Table.Row(.words("columns." + key), [cell])) }
    }
    add("legalName", .plain(consortium.legalName))
    add("taxCode", .plain(consortium.taxCode))
    add("vatNumber", .plain(consortium.vatNumber))
    add("legalForm", .text(consortium.legalForm))
    let qualifications = file?.strings("qualification") ?? []
    add("qualification", .labels(qualifications.map { .words("categories.qualification." + $0) }))
    add("foundedOn", .date(consortium.foundedOn))
    add("registeredOffice", .plain(consortium.registeredOffice.line))
    if consortium.otherOffices.isEmpty {
      if file?["noOtherOffices"]?.bool == true { add("otherOffices", .words(TableWord.noteNoOtherOffices)) }
    } else {
      add("otherOffices", .labels(consortium.otherOffices.map(\.label)))
    }
    for register in consortium.registers {
      let number = [
        Label.plain(register.number), register.section.map { .text($0) }, .text(register.authority),
      ]
      rows.append(Table.Row(.words("registers." + register.kind), [.joined(number.compactMap(\.self))]))
    }
    let codes = file?["atecoCodes"]?.array ?? []
    add(
      "atecoCodes",
      .labels(
        codes.map { code in
          .words(TableWord.codeOf, ["code": .plain(code.string("code")), "name": .text(code.text("label"))])
        }
      )
    )
    add("pec", .plain(consortium.contacts.pec))
    add("website", .plain(consortium.contacts.website))
    return table(corner: "fact", [.text("value")], rows)
  }

  /// The districts with the members that sit or work there.
  fileprivate var territories: Table? {
    let members = members
    let rows = content.districts.map { district in
      Table.Row(
        .text(district.name),
        [
          .joined(district.towns.map { .plain($0) }),
          .count(district.population, .people),
          .count(members.count { $0.district == district.id }),
          .count(members.count { $0.territories.contains(district.id) }),
        ]
      )
    }
    return table(
      corner: "district",
      [.text("towns"), .number("population"), .number("membersBased"), .number("membersWorking")],
      rows,
      sources: [.words(TableWord.sourceMembers)],
      asOf: .day(yearEnd)
    )
  }

  fileprivate var statutoryActivities: Table? {
    var group = ""
    var rows: [Table.Row] = []
    for activity in content.consortium.statutoryActivities {
      if activity.group != group {
        group = activity.group
        rows.append(Table.Row(.words("activityGroups." + group), [], .group))
      }
      let isActive = activity.activeInYear.contains(year)
      rows.append(
        Table.Row(
          .text(activity.title),
          [.text(activity.basis), .words(isActive ? TableWord.yes : TableWord.no)]
        )
      )
    }
    return table(
      corner: "activity",
      [
        .text("legalBasis"),
        Table.Column("activeInYear", label: .words("columns.activeInYear", ["year": .plain(String(year))])),
      ],
      rows,
      sources: [.words(TableWord.sourceStatute)]
    )
  }

  /// The bodies that the consortium belonged to at the end of the year.
  fileprivate var networks: Table? {
    let rows = content.networks.filter { network in
      (network.since.map { $0.firstDay <= yearEnd } ?? true)
        && (network.until.map { $0.lastDay > yearEnd } ?? true)
    }
    .map { network in
      Table.Row(
        .plain(network.acronym ?? network.name),
        [
          .words("networkKinds." + network.kind), .words("networkRelations." + network.relation),
          .plain(network.since.map { String($0.year) }), .text(network.purpose),
        ]
      )
    }
    return table(
      corner: "body",
      [.text("kind"), .text("relation"), .text("since"), .text("purpose")],
      rows,
      asOf: .day(yearEnd)
    )
  }

  fileprivate var membersList: Table? {
    let rows = members.map { member in
      Table.Row(
        .plain(member.shortName),
        [
          .words("memberKinds." + member.kind.rawValue), .words("memberships." + member.membership),
          .plain(member.joinedOn.map { String($0.year) }), .plain(member.address.town),
          .joined(content.sectors.filter { member.sectors.contains($0.id) }.map { .text($0.name) }),
        ]
      )
    }
    return table(
      corner: "member",
      [.text("kind"), .text("membership"), .text("memberSince"), .text("town"), .text("sectors")],
      rows,
      sources: [.words(TableWord.sourceMembers)],
      asOf: .day(yearEnd)
    )
  }

}

extension Address {
  fileprivate var line: String { streetLine + ", " + townLine }

  /// The address in one line, with the office's name where it has one.
  fileprivate var label: Label {
    let line = line
    guard let name else { return .plain(line) }
    return .text(LocalizedText(name.values.mapValues { $0 + ": " + line }))
  }
}
