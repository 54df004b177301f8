import Content

/// What the report says by itself, from the data.
extension Composer {
  /// The text that an item's data make. Where prose claims the item, only facts that it may have left out.
  func generated(_ item: Guidelines.Item, isClaimed: Bool) -> [Block] {
    let facts = facts(item.id) + texts(item.id)
    if isClaimed { return facts }
    var blocks = statements(item.id) + facts
    if case .notApplicable(let basis) = status[item.id]?.state, item.exemption != nil {
      blocks.append(.paragraph(phrase(basis)))
    }
    return blocks
  }

  /// The text of `report.texts`, a paragraph for each of its lines.
  private func texts(_ item: String) -> [Block] { paragraphs(report?["texts"]?.optionalText(item)) }

  private func paragraphs(_ text: LocalizedText?) -> [Block] {
    guard let text else { return [] }
    let whole = phrase(text)
    return whole.text.split(separator: "\n").map { .paragraph(Phrase(String($0), language: whole.language)) }
  }

  private var report: JSONValue? { material.report?.value }
  private var consortium: JSONValue? { material.data["consortium"]?.value }
  private var people: JSONValue? { material.data["\(material.year)/people"]?.value["own"] }
  private var finance: JSONValue? { material.data["\(material.year)/finance"]?.value }

  // MARK: Facts

  private func facts(_ item: String) -> [Block] {
    switch item {
    case "1.1":
      let standards = report?["methodology"]?.texts("standards").map(phrase) ?? []
      return standards.isEmpty ? [] : [.paragraph(words(.standards)), .list(standards)]
    case "1.3": return methodology
    case "2.10":
      let activities = consortium?.texts("secondaryActivities").map(phrase) ?? []
      return activities.isEmpty ? [] : [.list(activities)]
    case "4.7":
      let rules = people?["volunteerRefunds"]?["selfCertified"]?.optionalText("rules")
      return rules.map { [.definitions([Definition(words(.selfCertified), [phrase($0)])])] } ?? []
    default: return []
    }
  }

  /// What the report covers, who worked on it, and when.
  private var methodology: [Block] {
    var facts: [Definition] = []
    switch report?["boundary"]?.string {
    case "consortium": facts.append(Definition(words(.boundary), [words(.boundaryConsortium)]))
    case "consortiumAndMembersAppendix":
      facts.append(Definition(words(.boundary), [words(.boundaryWithAppendix)]))
    default: break
    }
    let method = report?["methodology"]
    if let from = method?["period"]?.date("from"), let to = method?["period"]?.date("to") {
      let dates = ["from": language.format.date(from), "to": language.format.date(to)]
      facts.append(Definition(words(.period), [words(.periodFromTo, dates)]))
    }
    let group = method?.texts("workingGroup").map(phrase) ?? []
    if !group.isEmpty { facts.append(Definition(words(.workingGroup), group)) }
    return facts.isEmpty ? [] : [.definitions(facts)]
  }

  // MARK: Statements

  /// Sentences that answer an item where no prose does.
  private func statements(_ item: String) -> [Block] {
    switch item {
    case "1.2":
      if let changes = report?["methodology"]?.optionalText("changes") { return paragraphs(changes) }
      return sentence(.noChanges, if: report?["methodology"]?["noChanges"])
    case "1.3": return paragraphs(report?["methodology"]?.optionalText("process"))
    case "2.6":
      return consortium?["otherOffices"]?.isFilled ?? false
        ? [] : sentence(.noOtherOffices, if: consortium?["noOtherOffices"])
    case "2.8": return mission
    case "2.10": return sentence(.noSecondaryActivities, if: consortium?["noSecondaryActivities"])
    case "3.1":
      guard let date = report?.date("membershipAsOf") else { return [] }
      return [.paragraph(words(.membershipAsOf, ["date": language.format.date(date)]))]
    case "4.2": return sentence(.noTraining, if: people?["noTraining"])
    case "4.4":
      if let activities = people?.optionalText("volunteerActivities") { return paragraphs(activities) }
      return people?["volunteers"]?["total"]?.int == 0 ? [.paragraph(words(.noVolunteers))] : []
    case "5.5": return sentence(.noCertifications, if: report?["noCertifications"])
    case "6.2": return sentence(.noFundraising, if: finance?["noFundraising"])
    case "6.3": return sentence(.noCriticalIssues, if: finance?["noCriticalIssues"])
    case "7.1": return sentence(.noDisputes, if: report?["noDisputes"])
    case "8.1": return paragraphs(report?.optionalText("controlBodyReport"))
    case "P.4":
      return sentence(.noGrants, if: material.data["\(material.year)/funding"]?.value["noneAboveThreshold"])
    default: return []
    }
  }

  private func sentence(_ word: ReportWord, if flag: JSONValue?) -> [Block] {
    flag?.bool == true ? [.paragraph(words(word))] : []
  }

  private var mission: [Block] {
    var blocks = paragraphs(consortium?.optionalText("mission"))
    let values = consortium?["values"]?.array ?? []
    if !values.isEmpty {
      blocks.append(
        .definitions(values.map { Definition(phrase($0.text("title")), [phrase($0.text("body"))]) })
      )
    }
    return blocks
  }
}
