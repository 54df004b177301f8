import Content
import Templates

extension PageContext {
  /// The bodies that the consortium belongs to.
  var networksValues: TemplateFields {
    ["networks": .list(content.networks.map(networkValue))]
  }

  private func networkValue(_ network: Network) -> TemplateValue {
    let since =
      network.sinceNote.map(text)
      ?? network.since.map(since) ?? ""
    let facts: [Fact?] = [
      Fact(words[.foundedIn], network.foundedOn, language),
      Fact(words[.promoter], network.promotedBy.map(text)),
      Fact(words[.components], network.components.isEmpty ? nil : format.list(network.components)),
      Fact(words[.town], network.town),
      Fact.website(words, network.website),
    ]
    let relation = words[.networkRelations, network.relation]
    return .object([
      "id": .text(network.id),
      "name": .text(network.acronym ?? network.name),
      "expandedName": .optional(network.expandedName ?? (network.acronym == nil ? nil : network.name)),
      "kind": .text(words[.networkKinds, network.kind]),
      "membership": .text([relation, since].filter { !$0.isEmpty }.joined(separator: " ")),
      "purpose": .text(text(network.purpose)),
      "ourReason": .text(text(network.ourReason)),
      "facts": facts.templateValue,
    ])
  }

  /// Certificates and accreditations: the consortium's, then the members'.
  var certificationsValues: TemplateFields {
    let own = content.certifications.filter { $0.memberId == nil }
    let others = content.certifications.filter { $0.memberId != nil }
    let groups = [("consortium", Word.certificationsOwn, own), ("members", .certificationsOfMembers, others)]
      .filter { !$0.2.isEmpty }
      .map { id, word, certifications -> TemplateValue in
        .object([
          "id": .text(id), "title": .text(words[word]),
          "items": .list(certifications.map(certificationValue)),
        ])
      }
    return ["certifications": .object(["groups": .list(groups)])]
  }

  private func certificationValue(_ certification: Certification) -> TemplateValue {
    let holder = certification.memberId.flatMap(member)
    let facts: [Fact?] = [
      Fact(words[.certificationNumber], certification.number),
      Fact(words[.certifier], certification.certifier),
      Fact(words[.authority], certification.authority.map(text)),
      Fact(words[.firstIssued], certification.firstIssued, language),
    ]
    let areas = certification.areas.map { area in
      [text(area.name), area.description.map(text)].compactMap(\.self).joined(separator: ": ")
    }
    let scopes = areas.isEmpty ? certification.scopes.map(text) : areas
    return .object([
      "id": .text(certification.id),
      "name": .text(text(certification.name)),
      "holder": holder.map {
        .object(["url": .optional(url(PageName.member($0.id))), "label": .text($0.shortName)])
      } ?? .absent,
      "validity": .text(validity(certification)),
      "isExpired": .flag(false),
      "scopes": scopes.isEmpty
        ? .absent
        : .object([
          "label": .text(words[areas.isEmpty ? .scopes : .areas]), "items": .texts(scopes),
        ]),
      "facts": facts.templateValue,
    ])
  }

  /// Until when it holds. The page says dates only: whether they have passed would change without the data changing.
  func validity(_ certification: Certification) -> String {
    if let end = certification.validTo { return words.text(.validUntil, ["date": format.date(end)]) }
    return certification.validFrom.map { words.text(.validFrom, ["date": format.date($0)]) } ?? ""
  }
}
