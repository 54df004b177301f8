import Content
import Diagnostics

extension FigureChecker {
  /// When the report of a year was approved, filed and published, and when the result was allocated.
  mutating func checkDates(of year: YearFiles) {
    let report = year["report"]
    let approval = day(report?["approval"]?["date"])
    let filing = day(report?["filing"]?["date"])
    let publication = day(report?["publication"]?["date"])
    let decision = day(year["finance"]?["resultAllocation"]?["decidedOn"])
    if let lastDay = year.lastDay {
      for day in [approval, decision].compactMap(\.self) where day.date <= lastDay {
        let arguments = RuleArguments(
          dictionaryLiteral: ("name", day.place.name),
          ("year", String(year.year))
        )
        self.report(.decidedTooEarly, at: day.place, arguments.setting("date", day.date))
      }
    }
    if let approval {
      for later in [filing, publication].compactMap(\.self) where later.date < approval.date {
        self.report(
          .doneBeforeApproval,
          at: later.place,
          RuleArguments(dictionaryLiteral: ("name", later.place.name))
            .setting("date", later.date).setting("approved", approval.date)
        )
      }
      checkVotes(report?["approval"])
      checkAssembly(of: report?["approval"], on: approval.date)
    }
    if let filing, let due = deadline(of: year.year, approved: approval?.date), filing.date > due {
      let arguments = RuleArguments(dictionaryLiteral: ("name", filing.place.name))
      self.report(.filedLate, at: filing.place, arguments.setting("date", filing.date).setting("due", due))
    }
  }

  /// A day that is written in a file.
  private func day(_ value: NamedValue?) -> (place: NamedValue, date: PartialDate)? {
    guard let value, let date = value.value.string.flatMap(PartialDate.init) else { return nil }
    return (value, date)
  }

  /// 30 June of the year after (art. 48, c. 3, d.lgs. 117/2017), or thirty days after the approval (art. 2435 c.c.).
  private func deadline(of year: Int, approved: PartialDate?) -> PartialDate? {
    guard let june = PartialDate(year: year + 1, month: 6, day: 30) else { return nil }
    return approved.map { max(june, $0.adding(days: 30)) } ?? june
  }

  /// Nobody votes who isn't there, and nobody is there without the right to be.
  private mutating func checkVotes(_ approval: NamedValue?) {
    guard let approval, let present = approval["present"]?.count else { return }
    let attending = present.amount + (approval["byProxy"]?.count?.amount ?? 0)
    checkAttendance(approval, isProxyCounted: true)
    guard let votes = approval["votes"] else { return }
    let cast = votes.children.compactMap { $0.count?.amount }.reduce(0) { $0.plus($1) }
    guard cast > attending else { return }
    report(
      .votesAbovePresent,
      at: votes,
      RuleArguments(dictionaryLiteral: ("name", votes.name))
        .setting("votes", .count(cast)).setting("present", .count(attending))
    )
  }

  /// The assembly that approved the report has the same numbers in `governance`.
  private mutating func checkAssembly(of approval: NamedValue?, on date: PartialDate) {
    guard approval?.value.string("body") == "assembly", let file = data["governance"] else { return }
    let held =
      NamedValue(file.value, name: "governance", source: file.source)["assemblies"]?.records(by: "id") ?? []
    let assemblies = held.filter { $0.value.date("date") == date && $0.value.string("kind") == "ordinary" }
    guard assemblies.count == 1, let assembly = assemblies.first else { return }
    for key in ["entitled", "present", "byProxy"] {
      guard let value = approval?[key], let other = assembly[key], let count = value.count,
        let expected = other.count, count != expected
      else { continue }
      report(
        .approvalDiffers,
        at: value,
        RuleArguments(dictionaryLiteral: ("name", value.name), ("other", other.name))
          .setting("value", count).setting("expected", expected)
      )
    }
  }

  /// Certificates that have run out: their holder most likely has a new one by now.
  mutating func checkCertifications() {
    guard let file = data["certifications"] else { return }
    for certificate in file.value["certifications"]?.array ?? [] {
      guard let written = certificate["validTo"], let end = certificate.date("validTo"), end.lastDay < today
      else { continue }
      let name = certificate.text("name")
      report(
        .certificateExpired,
        in: file.source,
        at: written.range,
        RuleArguments().setting("date", end)
          .setting("name", italian: name.text(in: "it"), english: name.text(in: "en", orIn: ["it"]))
      )
    }
  }
}

extension PartialDate {
  /// The day so many days later; a date of which the day isn't known counts as its last.
  func adding(days: Int) -> PartialDate {
    var date = lastDay
    var rest = days
    while rest > 0 {
      let end = PartialDate(year: date.year, month: date.month)?.lastDay.day ?? 31
      let left = end - (date.day ?? end)
      if rest <= left {
        return PartialDate(year: date.year, month: date.month, day: (date.day ?? end) + rest) ?? date
      }
      rest -= left + 1
      let month = date.month ?? 12
      let next = month == 12 ? (date.year + 1, 1) : (date.year, month + 1)
      guard let first = PartialDate(year: next.0, month: next.1, day: 1) else { return date }
      date = first
    }
    return date
  }
}
