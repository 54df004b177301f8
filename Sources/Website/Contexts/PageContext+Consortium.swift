import Content
import Templates

extension PageContext {
  /// The consortium's profile: key facts, purposes, services to members, history.
  var profileValues: TemplateFields {
    let consortium = content.consortium
    let facts: [Fact?] = [
      Fact(words[.name], consortium.legalName),
      Fact(words[.legalForm], text(consortium.legalForm)),
      Fact(
        words[.registeredOffice],
        [consortium.registeredOffice.streetLine, consortium.registeredOffice.townLine]
      ),
      Fact(words[.foundedOn], consortium.foundedOn, language),
      Fact(words[.promotedBy], consortium.founders.map(\.name)),
      Fact(words[.foundingMembers], consortium.foundingMembersCount.map { format.integer($0) }),
      Fact(words[.legalBasis], consortium.legalBasis.map(basis)),
      Fact(words[.taxCode], consortium.taxCode),
      Fact(words[.shareCapital], consortium.shareCapital.map { format.euro(cents: $0) }),
    ]
    let registers = consortium.registers.map { register in
      Fact(words[.registers, register.kind], [register.number, text(register.authority)])
    }
    return [
      "facts": (facts + registers).templateValue,
      "profile": .object([
        "purposes": .items(consortium.purposes.map(statement)),
        "services": .items(consortium.memberServices.map(service)),
        "history": .items(
          consortium.history.map {
            .object(["date": .date($0.date, language), "event": .text(text($0.event))])
          }
        ),
      ]),
    ]
  }

  /// What the statute provides for, each activity with the years in which it was carried out.
  var activitiesValues: TemplateFields {
    let activities = content.consortium.statutoryActivities
    let groups = WordFamily.activityGroups.values.compactMap { group -> TemplateValue? in
      let items = activities.filter { $0.group == group }
      guard !items.isEmpty else { return nil }
      return .object([
        "id": .text(Slug.make(from: group)),
        "title": .text(words[.activityGroups, group]),
        "intro": .absent,
        "items": .list(items.map(activity)),
      ])
    }
    return ["activities": .object(["groups": .list(groups)])]
  }

  /// Where to write and call.
  var contactsValues: TemplateFields {
    let consortium = content.consortium
    let office = consortium.registeredOffice
    let facts: [Fact?] = [
      Fact(words[.registeredOffice], [consortium.name, office.streetLine, office.townLine]),
      Fact(words[.openingHours], office.openingHours.map(text)),
      Fact.phone(words, consortium.contacts.phone),
      Fact.email(words, .email, consortium.contacts.email),
      Fact.email(words, .pec, consortium.contacts.pec),
    ]
    let offices = consortium.otherOffices.map { other in
      Fact(other.name.map(text) ?? words[.office], [other.streetLine, other.townLine])
    }
    let numbers: [Fact?] = [
      Fact(words[.vatNumber], consortium.vatNumber), Fact(words[.sdiCode], consortium.sdiCode),
    ]
    return [
      "facts": (facts + offices + numbers).templateValue,
      "contacts": .object([
        "points": .items(
          consortium.contactPoints.map { point in
            .object([
              "name": .text(text(point.name)),
              "phone": point.phone.map {
                .object(["text": .text(Fact.shownPhone($0)), "href": .text(Fact.phoneURL($0))])
              } ?? .absent,
              "email": .object(["text": .text(point.email), "href": .text("mailto:" + point.email)]),
            ])
          }
        )
      ]),
    ]
  }

  private func basis(_ basis: Consortium.LegalBasis) -> String {
    [basis.article.map(text), text(basis.act)].compactMap(\.self).joined(separator: ", ")
  }

  private func statement(_ statement: Consortium.Statement) -> TemplateValue {
    .object(["name": .text(text(statement.title)), "text": .text(text(statement.body))])
  }

  private func service(_ service: Consortium.MemberService) -> TemplateValue {
    let latest = service.usersByYear.last { $0.value?.int != nil }
    let users = latest.flatMap { year, value in
      value?.int.map {
        words.text(.serviceUsers, ["members": memberCount($0), "year": String(year)])
      }
    }
    return .object([
      "name": .text(text(service.name)), "text": .text(text(service.description)), "users": .optional(users),
    ])
  }

  private func activity(_ activity: Consortium.StatutoryActivity) -> TemplateValue {
    let years = activity.activeInYear.sorted().map(String.init)
    return .object([
      "name": .text(text(activity.title)),
      "text": .optional(text(activity.text)),
      "parts": .items(activity.parts.map { .text(text($0)) }),
      "basis": .optional(activity.basis.map(text)),
      "isCarriedOut": .flag(!years.isEmpty),
      "carriedOut": .text(
        years.isEmpty ? words[.notCarriedOut] : words.text(.carriedOut, ["years": format.list(years)])
      ),
    ])
  }
}
