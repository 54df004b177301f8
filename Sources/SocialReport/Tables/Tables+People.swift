import Content
import Figures

/// Section 4 of the guidelines: who works for the consortium. The members' people stand in the appendix only.
extension TableEntry {
  static let people: [TableEntry] = [
    .figures(
      "people.headcount",
      "4.1",
      isAtYearEnd: true,
      [
        .row("people.own.headcount.total"), .part("people.own.fte"), .row("people.own.headcount.secondedIn"),
        .row("people.own.headcount.selfEmployed"), .row("people.own.headcount.collaborators"),
        .row("people.own.headcount.interns"),
        .row("people.own.headcount.civilService", unless: "people.own.volunteers.civilService"),
        .row("people.own.volunteers.total"), .part("people.own.volunteers.civilService"),
      ]
    ),
    .figures(
      "people.byContract",
      "4.1",
      isPlaced: false,
      showsShare: true,
      isAtYearEnd: true,
      [
        .row(headcount + "byContract.permanent"), .row(headcount + "byContract.fixedTerm"),
        .row(headcount + "byContract.apprentices"), .total(headcount + "total"),
        .part(headcount + "fullTime"),
        .part(headcount + "partTime"),
      ]
    ),
    split("people.byGender", "byGender", isPlaced: false),
    split("people.byAge", "byAge", isPlaced: false),
    split("people.bySeniority", "bySeniority", isPlaced: false),
    split("people.byEducation", "byEducation", isPlaced: false),
    .records("people.byRole", "4.1") { $0.roles },
    .figures(
      "people.movements",
      "4.1",
      [
        .row("people.own.hired"), .row("people.own.left"), .row("people.own.stabilised"),
        .row("people.own.turnover"),
      ]
    ),
    .records("people.training", "4.2") { $0.training },
    .figures(
      "people.healthSafety",
      "4.2",
      [
        .row("people.own.healthSafety.accidents", keepsZero: true),
        .row("people.own.healthSafety.accidentDays"), .row("people.own.healthSafety.sicknessDays"),
      ]
    ),
    .records("people.agreements", "4.3") { $0.agreements },
    .records("people.volunteers", "4.4") { $0.volunteers },
    .records("people.emoluments", "4.5", "P.5") { $0.emoluments },
    .records("people.payRatio", "4.6") { $0.payRatio },
    .figures(
      "people.volunteerRefunds",
      "4.7",
      [
        .row("people.own.volunteerRefunds.total", keepsZero: true),
        .row("people.own.volunteerRefunds.number", keepsZero: true),
        .row("people.own.volunteerRefunds.selfCertified.total"),
        .row("people.own.volunteerRefunds.selfCertified.number"),
      ]
    ),
  ]

  private static let headcount = "people.own.headcount."

  /// The employees divided in one way.
  private static func split(_ name: String, _ family: String, isPlaced: Bool) -> TableEntry {
    .figures(
      name,
      "4.1",
      isPlaced: isPlaced,
      showsShare: true,
      isAtYearEnd: true,
      [.family(headcount + family, header: .ownLabel), .total(headcount + "total")]
    )
  }
}

extension TableBuilder {
  private var own: JSONValue? { data("people")?["own"] }

  /// Roles are free texts, so that each year's are found by what they are called.
  fileprivate var roles: Table? {
    let numbers = years.map { year in
      Dictionary(
        (content.data["\(year)/people"]?.value["own"]?["headcount"]?["byRole"]?.array ?? []).map {
          ($0.text("role"), $0.int("number"))
        },
        uniquingKeysWith: +
      )
    }
    guard years.last == year, let now = numbers.last else { return nil }
    let before = years.firstIndex(of: year - 1).map { numbers[$0] }
    let rows = (own?["headcount"]?["byRole"]?.array ?? []).map { $0.text("role") }.map { role in
      Table.Row(
        .text(role),
        numbers.map { .count($0[role], .people) } + [difference(now[role], before?[role])]
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      years.map { .figure(figure("people.own.headcount.total", of: $0)) }
        + [changeCell(figure("people.own.headcount.total"))],
      .total
    )
    return table(
      corner: "area",
      years.map(Table.Column.year) + [changeColumn],
      rows + [total],
      sources: source(of: "people"),
      asOf: .endOfEachYear
    )
  }

  private func difference(_ now: Int?, _ before: Int?) -> Table.Cell {
    guard let now, let before else { return .empty }
    var figure = Figure("", label: .plain(""), unit: .people, value: .number(FixedDecimal(now - before)))
    figure.isChange = true
    return .change(figure)
  }

  fileprivate var training: Table? {
    let rows = (own?["training"]?.array ?? []).map { course in
      Table.Row(
        .text(course.text("topic")),
        [
          .words("categories.training." + course.string("kind")),
          .words(course["mandatory"]?.bool == true ? TableWord.yes : TableWord.no),
          .number(course["participants"], .people), .number(course["hours"], .count),
          .number(course["costEur"], .euro),
          course.optionalText("funder").map { .text($0) } ?? .plain(content.consortium.shortName),
        ]
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      [
        .empty, .empty, .figure(figure("people.own.training.participants")),
        .figure(bare("people.own.training.hours")), .figure(figure("people.own.training.cost")), .empty,
      ],
      .total
    )
    return table(
      corner: "course",
      [
        .text("kind"), .text("mandatory"), .number("participants"), .number("hours"), .number("cost"),
        .text("paidBy"),
      ],
      rows + [total],
      sources: source(of: "people")
    )
  }

  /// A figure without its unit, which the column's heading names.
  private func bare(_ name: String) -> Figure? {
    var figure = figure(name)
    figure?.unit = .count
    return figure
  }

  fileprivate var agreements: Table? {
    let rows = (own?["collectiveAgreements"]?.array ?? []).map {
      Table.Row(.text($0.text("name")), [.number($0["employees"], .people)])
    }
    return table(
      corner: "agreement",
      [.number("employees")],
      rows,
      sources: source(of: "people"),
      asOf: .day(yearEnd)
    )
  }

  fileprivate var volunteers: Table? {
    table(
      FigureRows(
        lines: [
          .row("people.own.volunteers.members"), .row("people.own.volunteers.nonMembers"),
          .row("people.own.volunteers.civilService"), .total("people.own.volunteers.total"),
        ],
        isAtYearEnd: true
      )
    )
  }

  /// What each office holder of a kind is paid; the sums count them all.
  fileprivate var emoluments: Table? {
    let records = content.years.first { $0.year == year }?.emoluments ?? []
    func times(_ persons: Int, _ amounts: Int...) -> Int { (FixedDecimal(amounts.sum) * persons).units }
    func paid(_ record: YearRecords.Emolument) -> Int { times(record.persons, record.pay, record.allowance) }
    func refunded(_ record: YearRecords.Emolument) -> Int { times(record.persons, record.expenses) }
    var rows: [Table.Row] = []
    for (index, record) in records.enumerated() {
      if index == 0 || records[index - 1].body != record.body {
        rows.append(Table.Row(.words("emolumentBodies." + record.body), [], .group))
      }
      let amounts = [record.pay, record.allowance, record.expenses, paid(record), refunded(record)]
      rows.append(
        Table.Row(
          .label(record.name.map { .plain($0) } ?? .text(record.role)),
          [.count(record.persons, .people)] + amounts.map { .money($0) }
        )
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      [
        .empty, .empty, .empty, .empty, .money(records.map(paid).sum),
        .money(records.map(refunded).sum),
      ],
      .total
    )
    return table(
      corner: "role",
      [
        .number("persons"), .number("payEach"), .number("allowanceEach"), .number("expensesEach"),
        .number("paidInAll"), .number("expensesInAll"),
      ],
      rows + [total],
      sources: source(of: "people"),
      notes: records.compactMap { record in
        record.note.map {
          .words(TableWord.noteRow, ["row": .text(record.role), "note": .text($0)])
        }
      }
    )
  }

  /// The law allows up to one to twelve since d.l. 48/2023, art. 29.
  fileprivate var payRatio: Table? {
    let reason = own?["payRatio"]?.optionalText("reasonAbove8")
    return table(
      FigureRows(
        lines: [
          .row("people.own.payRatio.highestGrossAnnual"), .row("people.own.payRatio.lowestGrossAnnual"),
          .row("people.own.payRatio.ratio"),
        ],
        notes: [.words(year < 2023 ? TableWord.notePayRatioUntil2022 : TableWord.notePayRatio)]
          + (reason.map { [.text($0)] } ?? [])
      )
    )
  }
}
