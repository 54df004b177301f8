import Content
import Templates

extension PageContext {
  /// The directory of members: all of them, or those that a filter leaves.
  func directoryValues(_ filter: DirectoryFilter?) -> TemplateFields {
    let members = site.records.members(filter)
    let asOf = content.membersAsOf.map(format.date) ?? ""
    return [
      "directory": .object([
        "title": .text(filter?.label(in: content, language) ?? words[.membersAll]),
        "count": .text(memberCount(members.count)),
        "asOf": .text(words.text(.membersSource, ["date": asOf])),
        "isComplete": .flag(filter == nil),
        "allUrl": .text(url(PageName.members) ?? ""),
        "filters": .list(site.records.filters.map { filterValue($0, current: filter) }),
        "members": .list(members.map(directoryEntry)),
      ])
    ]
  }

  private func filterValue(_ options: [DirectoryFilter], current: DirectoryFilter?) -> TemplateValue {
    let key = options.first?.key ?? ""
    return .object([
      "key": .text(key),
      "title": .text(words[.filterTitles, key]),
      "options": .list(
        options.map { option in
          .object([
            "value": .text(option.value),
            "label": .text(option.label(in: content, language)),
            "url": .text(url(option.pageName) ?? ""),
            "count": .text(format.integer(site.records.members(option).count)),
            "isCurrent": .flag(option == current),
          ])
        }
      ),
    ])
  }

  private func directoryEntry(_ member: Member) -> TemplateValue {
    .object([
      "name": .text(member.shortName),
      "url": .text(url(PageName.member(member.id)) ?? ""),
      "kind": .text(words[.memberKinds, member.kind.rawValue]),
      "kindValue": .text(member.kind.rawValue),
      "place": .text("\(member.address.town), \(name(ofTerritory: member.district))"),
      "districtValue": .text(member.district),
      "sectors": .text(member.sectors.map(name(ofSector:)).joined(separator: ", ")),
      "sectorValues": .text(member.sectors.joined(separator: " ")),
      "purpose": .text(text(member.purpose)),
    ])
  }

  /// A member's own page.
  func memberValues(_ member: Member) -> TemplateFields {
    let kind = words[.memberKinds, member.kind.rawValue]
    let facts: [Fact?] = [
      Fact(words[.name], member.legalName),
      Fact(words[.memberForm], links: [(kind, url(DirectoryFilter.kind(member.kind).pageName))]),
      Fact(words[.memberSeat], [member.address.streetLine, member.address.townLine]),
      Fact(words[.memberWorksIn], links: member.territories.map(territoryLink)),
      Fact(words[.memberFounded], member.foundedOn, language),
      Fact(words[.memberSince], member.joinedOn, language),
      Fact(words[.memberUntil], member.leftOn, language),
      Fact(words[.memberQuality], words[.memberships, member.membership]),
      Fact(words[.taxCode], member.taxCode),
      Fact.phone(words, member.contacts.phone),
      Fact.email(words, .email, member.contacts.email),
      Fact.email(words, .pec, member.contacts.pec),
      Fact.website(words, member.contacts.website),
    ]
    let projects = site.records.projects(of: member.id)
    let certifications = site.records.certifications(of: member.id)
    return [
      "facts": facts.templateValue,
      "member": .object([
        "directoryUrl": .text(url(PageName.members) ?? ""),
        "sectors": .items(
          member.sectors.map { id in
            .object([
              "name": .text(name(ofSector: id)),
              "sectorUrl": .optional(url(DirectoryFilter.sector(id).pageName)),
            ])
          }
        ),
        "services": .items(member.services.map { .text(text($0)) }),
        "figures": memberFigures(member).templateValue,
        "projects": .items(projects.map { projectEntry($0, showsStatus: true) }),
        "certifications": .items(
          certifications.map { certification in
            .object([
              "name": .text(text(certification.name)),
              "detail": .text(
                (certification.scopes.map(text) + [validity(certification)]).joined(separator: "; ")
              ),
            ])
          }
        ),
      ]),
    ]
  }

  func territoryLink(_ id: String) -> (text: String, url: String?) {
    (name(ofTerritory: id), url(DirectoryFilter.district(id).pageName))
  }

  /// What the member reported, year by year. What it was not asked, or has none of in any year, has no row.
  private func memberFigures(_ member: Member) -> DataTable {
    let years = content.years
    let returns = years.map { $0.returns[member.id] }
    func row(
      _ word: Word,
      _ figure: String,
      _ value: (YearRecords.MemberReturn) -> Int?,
      _ write: (Int) -> String
    ) -> DataTable.Row? {
      guard returns.contains(where: { $0.flatMap(value) ?? 0 != 0 }) else { return nil }
      let cells = returns.map { $0.flatMap(value).map(write) ?? words[.notAvailable] }
      let references = site.marks("\(PageName.members).\(member.id).\(figure)", in: years.map(\.year))
      return DataTable.Row(header: words[word], cells: cells, references: references)
    }
    // The count of disadvantaged workers of one member may be so small that it would point at people.
    let rows = [
      row(.rowSoci, "soci.total", \.soci, { format.integer($0) }),
      row(.rowWorkers, "workers.total", \.workers, { format.integer($0) }),
      row(.rowWomen, "workers.women", \.womenWorkers, { format.integer($0) }),
      row(.rowUsers, "usersServed", \.usersServed, { format.integer($0) }),
      row(
        .rowValueOfProduction,
        "valueOfProduction",
        \.valueOfProduction,
        { format.euro(cents: $0, showsCents: false) }
      ),
    ]
    return DataTable(
      caption: words.text(.memberFiguresCaption, ["name": member.shortName]),
      columns: years.map { DataTable.Column(label: String($0.year), isNumeric: true) },
      rows: rows.compactMap(\.self),
      note: words[.memberFiguresSource]
    )
  }
}
