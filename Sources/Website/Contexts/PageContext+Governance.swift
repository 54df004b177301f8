import Content
import Figures
import Templates

extension PageContext {
  /// Who decides: bodies with their offices, assemblies, meetings of the board, rules.
  var governanceValues: TemplateFields {
    let governance = content.governance
    return [
      "governance": .object([
        "bodies": .list(governance.bodies.map(bodyValue)),
        "assemblies": .items(
          governance.assemblies.sorted { ($1.date?.iso ?? "") < ($0.date?.iso ?? "") }.map(assemblyValue)
        ),
        "meetings": meetingsTable.templateValue,
        "policies": .items(
          governance.policies.map { policy in
            let document = policy.documentId.flatMap { id in content.library.first { $0.id == id } }
            return .object([
              "name": .text(text(policy.name)),
              "text": .text(text(policy.description)),
              "adopted": .text(
                policy.adopted.map { words.text(.adopted, ["date": format.date($0)]) } ?? ""
              ),
              "documentUrl": .optional(document.map { url(of: ContentFiles.folder + "/" + $0.file) }),
            ])
          }
        ),
      ])
    ]
  }

  private func bodyValue(_ body: Governance.Body) -> TemplateValue {
    .object([
      "id": .text(body.id),
      "name": .text(text(body.name)),
      "powers": .text(text(body.powers)),
      "term": .optional(
        body.termYears.map { words.count("governance.termYears", $0, written: format.integer($0)) }
      ),
      "seats": body.seats.isEmpty
        ? .absent
        : .object([
          "caption": .text(words.text(.seatsCaption, ["body": text(body.name)])),
          "items": .list(body.seats.map(seatValue)),
        ]),
    ])
  }

  private func seatValue(_ seat: Governance.Seat) -> TemplateValue {
    let organisation = seat.memberId.flatMap(member)
    let years = [seat.termStart, seat.termEnd].compactMap { $0.map { String($0.year) } }
    return .object([
      "person": .text(seat.name),
      "organisation": organisation.map {
        .object(["url": .text(url(PageName.member($0.id)) ?? ""), "label": .text($0.shortName)])
      } ?? .absent,
      "role": .text(text(seat.role)),
      "firstAppointed": .date(seat.firstAppointed, language),
      "inOffice": .text(years.joined(separator: "–")),
      "electedBy": .text(words[.electedBy, seat.electedBy]),
    ])
  }

  private func assemblyValue(_ assembly: Governance.Assembly) -> TemplateValue {
    let attended = [assembly.present, assembly.byProxy].sum
    let attendance = words.text(
      .attendance,
      [
        "mode": words[.meetingModes, assembly.mode],
        "present": format.integer(assembly.present),
        "byProxy": format.integer(assembly.byProxy),
        "entitled": format.integer(assembly.entitled),
        "share": format.percent(attended, of: assembly.entitled) ?? words[.notAvailable],
      ]
    )
    return .object([
      "date": .date(assembly.date, language),
      "kind": .text(words[.assemblyKinds, assembly.kind]),
      "attendance": .text(attendance),
      "decisions": .texts(assembly.decisions.map(text)),
    ])
  }

  /// The board's meetings of the last year that has any.
  private var meetingsTable: DataTable {
    let board = content.governance.bodies.first { $0.kind == "board" }
    let all = content.governance.meetings.filter { $0.bodyId == board?.id }
    let year = all.compactMap(\.date?.year).max() ?? 0
    let meetings = all.filter { $0.date?.year == year }.sorted { ($0.date?.iso ?? "") < ($1.date?.iso ?? "") }
    let present = meetings.map(\.present).sum
    let entitled = meetings.map(\.entitled).sum
    return DataTable(
      caption: words.text(
        .meetingsCaption,
        ["body": board.map { text($0.name) } ?? "", "year": String(year)]
      ),
      corner: words[.date],
      columns: [
        DataTable.Column(label: words[.present], isNumeric: true),
        DataTable.Column(label: words[.topics], isNumeric: false),
      ],
      rows: meetings.map { meeting in
        DataTable.Row(
          header: meeting.date.map(format.date) ?? "",
          cells: [
            words.text(
              .attendanceCount,
              ["present": format.integer(meeting.present), "entitled": format.integer(meeting.entitled)]
            ),
            meeting.topics.map(text).joined(separator: "; "),
          ]
        )
      },
      total: format.percent(present, of: entitled).map {
        DataTable.Row(header: words[.average], cells: [$0, ""])
      }
    )
  }
}
