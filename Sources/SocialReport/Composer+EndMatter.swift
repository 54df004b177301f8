import Content

/// The chapters after the appendix.
extension Composer {
  func endMatter(_ name: ChapterName, _ answers: Answers) -> [Block] {
    switch name {
    case .omissions: omissions
    case .glossary: glossary
    case .index: lawIndex(answers)
    case .gri: voluntaryIndexes(answers)
    case .sdg: goalsIndex
    case .thanks: thanks
    case .colophon: colophon(answers)
    default: []
    }
  }

  /// What the report leaves out and why: the decree asks for it.
  private var omissions: [Block] {
    var omitted: [Definition] = []
    var notApplicable: [Definition] = []
    for item in status.items {
      let term = "\(item.id) \(phrase(item.item.title).text)"
      switch item.state {
      case .omitted(let reason): omitted.append(Definition(plain(term), [phrase(reason)]))
      case .notApplicable(let basis): notApplicable.append(Definition(plain(term), [phrase(basis)]))
      case .given, .blank: break
      }
    }
    var blocks: [Block] = [.paragraph(words(.omissionsIntroduction))]
    blocks +=
      omitted.isEmpty
      ? [.paragraph(words(.omissionsNone))]
      : [heading("omissions-given", .omissionsGiven), .definitions(omitted)]
    if !notApplicable.isEmpty {
      blocks += [heading("omissions-not-applicable", .omissionsNotApplicable), .definitions(notApplicable)]
    }
    return blocks
  }

  private var glossary: [Block] {
    let terms = (material.report?.value["glossary"]?.array ?? []).map { record in
      Definition(
        phrase(record.text("term")),
        [phrase(record.text("definition"))],
        anchor: "glossary-\(record.string("id"))"
      )
    }
    guard !terms.isEmpty else { return [] }
    let sorted = terms.map { (key: CollationKey($0.term.text), term: $0) }.sorted { $0.key < $1.key }
    return [.glossary(sorted.map(\.term))]
  }

  private var thanks: [Block] {
    guard let text = material.report?.value.optionalText("thanks") else { return [] }
    let whole = phrase(text)
    return whole.text.split(separator: "\n").map { .paragraph(Phrase(String($0), language: whole.language)) }
  }

  // MARK: Colophon

  private func colophon(_ answers: Answers) -> [Block] {
    /// An item that prose claims has its `id` there.
    func anchor(_ item: String) -> String? {
      answers[item].flatMap { $0.chapter == .colophon ? $0.anchor : nil }
    }
    var facts = [approval(anchor("P.1"))]
    if let filing = filing(anchor("P.2")) { facts.append(filing) }
    if let publication = publication(anchor("P.3")) { facts.append(publication) }
    let responsible = (material.report?.value["responsible"]?.array ?? []).map { phrase($0.text("who")) }
    if !responsible.isEmpty { facts.append(Definition(words(.responsible), responsible)) }
    return [.definitions(facts)]
  }

  private func approval(_ anchor: String?) -> Definition {
    guard let approval = material.report?.value["approval"], let date = approval.date("date") else {
      return Definition(words(.approval), [words(.approvalMissing)], anchor: anchor)
    }
    let bodies = material.data["governance"]?.value["bodies"]?.array ?? []
    let body = bodies.first { $0["id"]?.string == approval["body"]?.string }.map {
      phrase($0.text("name")).text
    }
    let format = language.format
    var details = [
      words(
        .approvalBy,
        ["body": body ?? approval.string("body"), "date": format.date(date)]
      )
    ]
    if let entitled = approval["entitled"]?.int, let present = approval["present"]?.int {
      details.append(
        words(
          .approvalAttendance,
          [
            "entitled": format.integer(entitled), "present": format.integer(present),
            "byProxy": format.integer(approval.int("byProxy")),
          ]
        )
      )
    }
    if let votes = approval["votes"] {
      let isUnanimous = votes.int("against") == 0 && votes.int("abstained") == 0
      details.append(
        words(
          isUnanimous ? .approvalUnanimous : .approvalVotes,
          [
            "inFavour": format.integer(votes.int("inFavour")),
            "against": format.integer(votes.int("against")),
            "abstained": format.integer(votes.int("abstained")),
          ]
        )
      )
    }
    return Definition(words(.approval), details, anchor: anchor)
  }

  private func filing(_ anchor: String?) -> Definition? {
    guard let filing = material.report?.value["filing"] else { return nil }
    var details = [phrase(filing.text("register"))]
    if let date = filing.date("date") {
      details.append(words(.filingDate, ["date": language.format.date(date)]))
    } else {
      details.append(words(.filingMissing))
    }
    if let number = filing["protocol"]?.string {
      details.append(words(.filingProtocol, ["number": number]))
    }
    if let code = filing["code"]?.string { details.append(words(.filingCode, ["code": code])) }
    return Definition(words(.filing), details, anchor: anchor)
  }

  private func publication(_ anchor: String?) -> Definition? {
    guard let publication = material.report?.value["publication"], let url = publication["url"]?.string else {
      return nil
    }
    var details = [plain(url)]
    if let date = publication.date("date") {
      details.append(words(.publicationDate, ["date": language.format.date(date)]))
    }
    return Definition(words(.publication), details, anchor: anchor)
  }

  func heading(_ anchor: String, _ word: ReportWord) -> Block {
    .heading(ChapterHeading(anchor: anchor, level: 2, text: words(word), item: nil))
  }
}
