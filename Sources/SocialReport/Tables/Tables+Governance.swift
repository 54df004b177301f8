import Content
import Figures

/// Section 3 of the guidelines, and what others say about those who decide.
extension TableEntry {
  static let governance: [TableEntry] = [
    .records("governance.bodies", "3.2", "3.2a", "3.2b", "3.2c", "3.2d") { $0.bodies },
    .records("governance.assemblies", "3.3") { $0.assemblies },
    .records("stakeholders.map", "3.4") { $0.stakeholders },
  ]
}

extension TableBuilder {
  /// The offices of the end of the year: of each body the seats whose term covers that day, or, where the data only
  /// know a later term, those who had been appointed by then.
  fileprivate var bodies: Table? {
    var rows: [Table.Row] = []
    var notes: [Label] = []
    var isPartial = false
    for body in content.governance.bodies where !body.seats.isEmpty {
      var seats = body.seats.filter { isHeld($0) }
      let knowsTerm = !seats.isEmpty
      if !knowsTerm {
        seats = body.seats.filter { $0.firstAppointed.map { $0.firstDay <= yearEnd } ?? false }
        if seats.isEmpty { continue }
        isPartial = true
      }
      rows.append(Table.Row(.text(body.name), [], .group))
      for seat in seats {
        notes += seat.otherOffices.map {
          .words(TableWord.noteRow, ["row": .plain(seat.name), "note": .text($0)])
        }
      }
      rows += seats.map { seat in
        let term =
          knowsTerm ? [seat.termStart, seat.termEnd].compactMap { $0.map { String($0.year) } } : []
        return Table.Row(
          .plain(seat.name),
          [
            .text(seat.role), .date(seat.firstAppointed), .plain(term.joined(separator: "\u{2060}–\u{2060}")),
            .words("electedBy." + seat.electedBy), .plain(member(seat.memberId)?.shortName),
          ]
        )
      }
    }
    return table(
      corner: "person",
      [
        .text("role"), .text("firstAppointed"), .text("term"), .text("electedBy"), .text("organisation"),
      ],
      rows,
      asOf: .day(yearEnd),
      notes: (isPartial ? [.words(TableWord.noteEarlierSeats, ["year": .plain(String(year))])] : []) + notes
    )
  }

  private func isHeld(_ seat: Governance.Seat) -> Bool {
    (seat.termStart.map { $0.firstDay <= yearEnd } ?? true)
      && (seat.termEnd.map { $0.lastDay >= yearEnd } ?? true)
  }

  private var assembliesOfYear: [Governance.Assembly] {
    content.governance.assemblies.filter { $0.date?.year == year }
      .sorted { ($0.date?.iso ?? "", $0.id) < ($1.date?.iso ?? "", $1.id) }
  }

  fileprivate var assemblies: Table? {
    let all = assembliesOfYear
    let rows = all.map { assembly in
      Table.Row(
        .date(assembly.date),
        [
          .words("assemblyKinds." + assembly.kind), .texts(assembly.agenda), .count(assembly.entitled),
          .count(assembly.present), .count(assembly.byProxy),
          .share([assembly.present, assembly.byProxy].sum, of: assembly.entitled),
        ]
      )
    }
    let average = Table.Row(
      .words(TableWord.average),
      Array(repeating: .empty, count: 5) + [.figure(figure("governance.assemblies.attendance"))],
      .total
    )
    return table(
      corner: "date",
      [
        .text("kind"), .text("agenda"), .number("entitled"), .number("present"), .number("byProxy"),
        .number("attendance"),
      ],
      rows.count > 1 ? rows + [average] : rows,
      sources: [.words(TableWord.sourceMinutes)]
    )
  }

  fileprivate var stakeholders: Table? {
    let rows = (content.data["stakeholders"]?.value["stakeholders"]?.array ?? []).map { holder in
      Table.Row(
        .text(holder.text("name")),
        [
          .words("categories.stakeholder." + holder.string("category")),
          .text(holder.optionalText("relation")),
          .text(holder.optionalText("interest")),
          .inLine(holder.strings("involvement").map { .words("categories.involvement." + $0) }),
          .inLine(holder.texts("tools").map { .text($0) }),
          .count(holder["intensity"]?.int),
        ]
      )
    }
    return table(
      corner: "stakeholder",
      [
        .text("category"), .text("stakeholderRelation"), .text("interest"), .text("involvement"),
        .text("tools"),
        .number("intensity"),
      ],
      rows
    )
  }

  /// All meetings of the year, body by body: those of the members that approve the accounts first.
  var meetings: Table? {
    var rows: [Table.Row] = []
    let assemblies = assembliesOfYear
    if !assemblies.isEmpty {
      let body = content.governance.bodies.first { $0.kind == "assembly" }
      rows.append(Table.Row(body.map { .text($0.name) } ?? .words("columns.assembly"), [], .group))
      rows += assemblies.map {
        meeting(
          $0.date,
          [$0.present, $0.byProxy].sum,
          $0.entitled,
          topics: $0.agenda,
          decisions: $0.decisions
        )
      }
    }
    for body in content.governance.bodies {
      let meetings = content.governance.meetings.filter { $0.bodyId == body.id && $0.date?.year == year }
        .sorted { ($0.date?.iso ?? "") < ($1.date?.iso ?? "") }
      guard !meetings.isEmpty else { continue }
      rows.append(Table.Row(.text(body.name), [], .group))
      rows += meetings.map {
        meeting($0.date, $0.present, $0.entitled, topics: $0.topics, decisions: $0.decisions)
      }
      guard meetings.count > 1 else { continue }
      let present = meetings.map(\.present).sum
      let entitled = meetings.map(\.entitled).sum
      let attendance = figure("governance.\(body.id).attendance").map { Table.Cell.figure($0) }
      rows.append(
        Table.Row(
          .words(TableWord.average),
          [.empty, attendance ?? .share(present, of: entitled), .empty, .empty],
          .subtotal
        )
      )
    }
    return table(
      corner: "date",
      [.number("attended"), .number("attendance"), .text("topics"), .text("decisions")],
      rows,
      sources: [.words(TableWord.sourceMinutes)]
    )
  }

  private func meeting(
    _ date: PartialDate?,
    _ present: Int,
    _ entitled: Int,
    topics: [LocalizedText],
    decisions: [LocalizedText]
  ) -> Table.Row {
    let attended = Label.words(
      TableWord.ofEntitled,
      ["present": .plain(String(present)), "entitled": .plain(String(entitled))]
    )
    return Table.Row(
      .date(date),
      [.label(attended), .share(present, of: entitled), .texts(topics), .texts(decisions)]
    )
  }
}
