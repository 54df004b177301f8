import Content
import Figures

extension TableEntry {
  /// Contracts that the consortium signs and its members carry out.
  static let contracts: [TableEntry] = [
    .records("contracts.list", "5.1", isWide: true) { $0.contracts },
    family("contracts.byAuthority", header: .words("categories.authority")),
    family("contracts.byProcedure", header: .words("categories.procedure")),
    family("contracts.bySector", header: .sector),
    .figures(
      "contracts.byMember",
      "5.1",
      showsShare: true,
      [.family("contracts.byMember", header: .member), .total("contracts.total.executors")]
    ),
  ]

  private static func family(_ name: String, header: FigureRows.Header) -> TableEntry {
    .figures(
      name,
      "5.1",
      isPlaced: false,
      showsShare: true,
      [.family(name, header: header), .total("contracts.total.valueYear")]
    )
  }
}

extension TableBuilder {
  fileprivate var contracts: Table? {
    let records = data("contracts")?["contracts"]?.array ?? []
    let rows = records.map { contract in
      let name = "contracts." + contract.string("id")
      let authority = contract["authority"]
      return Table.Row(
        .text(contract.text("title")),
        [
          .text(authority?.optionalText("name")),
          .plain(contract["cig"]?.string), .words("categories.procedure." + contract.string("procedure")),
          period(contract), money(name + ".valueTotal", contract["valueTotal"]),
          money(name + ".valueYear", contract["valueYear"]), money(name + ".ownShare", contract["ownShare"]),
          executors(of: contract),
        ]
      )
    }
    let total = Table.Row(
      .words(TableWord.total),
      [
        .empty, .empty, .empty, .empty, .figure(figure("contracts.total.valueTotal")),
        .figure(figure("contracts.total.valueYear")), .figure(figure("contracts.total.ownShare")), .empty,
      ],
      .total
    )
    return table(
      corner: "contract",
      [
        .text("client"), .text("cig"), .text("procedure"), .text("period"), .number("valueTotal"),
        Table.Column(
          "valueYear",
          label: .words("columns.valueYear", ["year": .plain(String(year))]),
          isNumeric: true
        ),
        .number("ownShare"), .text("executors"),
      ],
      rows + [total],
      sources: source(of: "contracts"),
      notes: records.compactMap { contract in
        contract.optionalText("note").map {
          .words(TableWord.noteRow, ["row": .text(contract.text("title")), "note": .text($0)])
        }
      }
    )
  }

  /// A sum that the register knows by name, or that only the record has.
  private func money(_ name: String, _ value: JSONValue?) -> Table.Cell {
    figure(name).map { .figure($0) } ?? .number(value, .euro)
  }

  private func period(_ record: JSONValue) -> Table.Cell {
    record.date("start").map { .period($0, record.date("end")) } ?? .empty
  }

  private func executors(of contract: JSONValue) -> Table.Cell {
    let amounts = (contract["executors"]?.array ?? []).map { executor in
      let id = executor.string("memberId")
      return Table.Amount(.plain(member(id)?.shortName ?? id), cents: executor.cents("amount") ?? 0)
    }
    return amounts.isEmpty ? .empty : .amounts(amounts)
  }
}
