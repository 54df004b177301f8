import Content
import Figures

/// The appendix: the members' returns added up, always as the network's and with how many have answered.
extension TableEntry {
  static let network: [TableEntry] = [
    figures(
      "network.returns",
      [
        .row("network.returns.reported"), .row("network.returns.estimated"), .row("network.returns.missing"),
        .total("network.returns.total", ownLabel: true), .part("network.coverage"),
      ]
    ),
    figures(
      "network.soci",
      showsShare: true,
      [
        .row("network.soci.workers"), .row("network.soci.volunteers"), .row("network.soci.users"),
        .row("network.soci.funders"), .row("network.soci.legalPersons"), .total("network.soci.total"),
        .part("network.soci.women"),
      ]
    ),
    figures("network.workers", showsShare: true, workers),
    figures(
      "network.disadvantaged",
      [
        .family("network.disadvantaged.certified", header: .ownLabel),
        .total("network.disadvantaged.certifiedTotal", ownLabel: true),
        .part("network.disadvantaged.shareTypeB"), .part("network.disadvantaged.otherNonCertified"),
      ]
    ),
    figures(
      "network.economy",
      [
        .row("network.valueOfProduction"), .part("network.revenuePublic"), .part("network.revenuePrivate"),
        .row("network.publicShare"), .row("network.surplus"), .row("network.membersInSurplus"),
        .row("network.trainingHours"), .row("network.usersServed"),
      ]
    ),
    .records("network.byKind", appendix) { builder in
      builder.comparison(
        corner: "memberKind",
        Member.Kind.allCases.map { kind in
          ("network.byKind." + kind.rawValue, .words("memberKinds." + kind.rawValue))
        }
      )
    },
    .records("network.byDistrict", appendix) { builder in
      builder.comparison(
        corner: "district",
        builder.content.districts.map { ("network.byDistrict." + $0.id, .text($0.name)) }
      )
    },
    .records("network.byMember", appendix, isWide: true) { builder in
      builder.comparison(
        corner: "member",
        builder.members.map { ("members." + $0.id, .plain($0.shortName)) }
      )
    },
  ]

  private static let appendix = "network"

  private static func figures(
    _ name: String,
    showsShare: Bool = false,
    _ lines: [FigureRows.Line]
  ) -> TableEntry {
    .figures(
      name,
      appendix,
      showsShare: showsShare,
      isAtYearEnd: name != "network.economy" && name != "network.returns",
      notes: [.words(TableWord.noteNetwork)],
      lines
    )
  }

  private static let workers: [FigureRows.Line] =
    [
      .group(.words(TableWord.groupGender)), .row("network.workers.women"), .row("network.workers.men"),
      .group(.words(TableWord.groupAge)), .row("network.workers.under30"), .row("network.workers.age30to50"),
      .row("network.workers.over50"),
      .group(.words(TableWord.groupContract)), .row("network.workers.permanent"),
      .row("network.workers.fixedTerm"),
      .group(.words(TableWord.groupTime)), .row("network.workers.fullTime"), .row("network.workers.partTime"),
      .total("network.workers.total"), .part("network.workers.fte"),
    ]
}

extension TableBuilder {
  /// The year's figures of several groups of members beside each other, below them those of the whole network.
  fileprivate func comparison(corner: String, _ groups: [(prefix: String, label: Label)]) -> Table? {
    func cells(_ prefix: String) -> [Table.Cell] {
      Self.measures.map { .figure(figure(prefix + "." + $0.figure)) }
    }
    let rows = groups.map { Table.Row(.label($0.label), cells($0.prefix)) }
      .filter { row in row.cells.contains { $0 != .empty && !$0.isZero } }
    let total = Table.Row(.words(TableWord.totalNetwork), cells("network"), .total)
    let figures = (rows + [total]).flatMap(\.cells).compactMap { cell -> Figure? in
      if case .figure(let figure) = cell { figure } else { nil }
    }
    var sources: [Label] = []
    for source in figures.compactMap({ $0.source.map(Label.text) }) where !sources.contains(source) {
      sources.append(source)
    }
    var table = table(
      corner: corner,
      Self.measures.map { .number($0.column) },
      rows + [total],
      sources: sources,
      asOf: .day(yearEnd),
      notes: [.words(TableWord.noteNetwork)]
    )
    table?.coverage = coverage(
      of: total.cells.compactMap { cell in
        if case .figure(let figure) = cell { figure } else { nil }
      }
    )
    return table
  }

  /// What members are compared by: the figure's name below theirs, and the column.
  private static let measures: [(figure: String, column: String)] = [
    ("workers.total", "workers"), ("workers.women", "women"), ("workers.permanent", "permanent"),
    ("disadvantaged.certifiedTotal", "certifiedDisadvantaged"), ("valueOfProduction", "valueOfProduction"),
    ("publicShare", "publicShare"), ("usersServed", "users"),
  ]
}
