import Content
import Diagnostics

extension FigureChecker {
  /// The bodies, their meetings and who sits in them.
  mutating func checkGovernance() {
    guard let file = data["governance"] else { return }
    let governance = NamedValue(file.value, name: "governance", source: file.source)
    let assemblies = governance["assemblies"]?.records(by: "id") ?? []
    let meetings =
      governance["meetings"]?.records(by: "bodyId").map { $0.named("governance." + $0.key) } ?? []
    for assembly in assemblies { checkAttendance(assembly, isProxyCounted: true) }
    for meeting in meetings { checkAttendance(meeting, isProxyCounted: false) }
    checkSameDay(assemblies, by: "kind")
    checkSameDay(meetings, by: "bodyId")
    for body in governance["bodies"]?.records(by: "id") ?? [] {
      if body.value.string("kind") != "assembly", body["seats"]?.value.array.isEmpty ?? true {
        report(.bodyWithoutSeats, at: body, ["body": body.key])
      }
      let held = meetings.filter { $0.key == body.key }.compactMap { $0.value.date("date") }
      for seat in body["seats"]?.value.array ?? [] {
        checkSeat(NamedValue(seat, name: body.name, source: file.source), lastMeeting: held.max())
      }
    }
  }

  /// Who takes part is entitled to.
  mutating func checkAttendance(_ meeting: NamedValue, isProxyCounted: Bool) {
    guard let entitled = meeting["entitled"], let limit = entitled.count?.amount,
      let present = meeting["present"], let count = present.count?.amount
    else { return }
    let proxies = isProxyCounted ? meeting["byProxy"]?.count?.amount ?? 0 : 0
    if limit == 0 {
      report(.percentageOfZero, at: entitled, ["base": entitled.name, "of": meeting.name + ".attendance"])
    } else if count + proxies > limit {
      report(
        .presentAboveEntitled,
        at: present,
        RuleArguments(dictionaryLiteral: ("meeting", meeting.name))
          .setting("present", .count(count + proxies)).setting("entitled", .count(limit))
      )
    }
  }

  /// Two meetings of one kind on one day are most likely one meeting written twice.
  private mutating func checkSameDay(_ meetings: [NamedValue], by key: String) {
    var seen: Set<String> = []
    for meeting in meetings {
      guard let written = meeting["date"], let date = meeting.value.date("date"),
        !seen.insert(meeting.value.string(key) + " " + date.iso).inserted
      else { continue }
      let arguments = RuleArguments(dictionaryLiteral: ("meeting", meeting.value.string(key)))
      report(.meetingTwice, at: written, arguments.setting("date", date))
    }
  }

  private mutating func checkSeat(_ seat: NamedValue, lastMeeting: PartialDate?) {
    let name = seat.value.string("name")
    let first = seat.value.date("firstAppointed")
    let start = seat.value.date("termStart")
    let end = seat.value.date("termEnd")
    let holder = RuleArguments(dictionaryLiteral: ("name", name), ("body", seat.key))
    if let first, let start, let place = seat["firstAppointed"], first.firstDay > start.lastDay {
      report(.termOutOfOrder, at: place, holder.setting("from", first).setting("to", start))
    }
    if let start, let end, let place = seat["termEnd"], end.lastDay < start.firstDay {
      report(.termOutOfOrder, at: place, holder.setting("from", start).setting("to", end))
    }
    for key in ["firstAppointed", "termStart"] {
      guard let date = seat.value.date(key), date.firstDay > today, let place = seat[key] else { continue }
      report(.appointedInFuture, at: place, holder.setting("date", date))
      break
    }
    guard let end, let place = seat["termEnd"] else { return }
    let lastReport = years.last { $0["report"] != nil }?.lastDay
    guard let later = [lastMeeting, lastReport].compactMap(\.self).max(), end.lastDay < later,
      start.map({ $0.firstDay <= later }) ?? true
    else { return }
    report(.termExpired, at: place, holder.setting("date", end).setting("later", later))
  }
}

// MARK: - The membership

extension FigureChecker {
  /// L. 381/1991, art. 8: at least 70 % of the members are social cooperatives, at every year's end and now.
  mutating func checkMembership() {
    // A site without any yearly data shows a list, and gives no account of it.
    guard let source = data["members"]?.source, !years.isEmpty else { return }
    let current = members.filter { $0.leftOn == nil }
    var moments = [(day: data["members"]?.value.date("asOf") ?? today, members: current)]
    for year in years.reversed() {
      guard let day = year.lastDay, day <= today else { continue }
      moments.append((day, members.filter { $0.belonged(on: day) }))
    }
    // One diagnostic for the latest day: those before it have the same cause more often than not.
    for (day, members) in moments {
      let social = members.count(where: \.isSocialCooperative)
      guard !members.isEmpty, social * 10 < members.count * 7,
        let last = members.filter({ !$0.isSocialCooperative })
          .max(by: { ($0.joinedOn ?? day) < ($1.joinedOn ?? day) })
      else { continue }
      report(
        .socialCooperativesBelowSeventy,
        in: source,
        at: last.kind.range,
        RuleArguments()
          .setting("day", day).setting("social", .count(social)).setting("all", .count(members.count))
          .setting("share", percentOf: social, in: members.count)
      )
      return
    }
  }
}
