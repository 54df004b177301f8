import Content
import Figures
import Templates

extension PageContext {
  /// Public funding (l. 124/2017, art. 1, c. 125-129), pay of office holders (art. 14 c. 2 d.lgs. 117/2017) and
  /// the ratio of highest to lowest pay (art. 13 c. 1 d.lgs. 112/2017).
  var transparencyValues: TemplateFields {
    let latest = content.years.last { !$0.emoluments.isEmpty }
    return [
      "transparency": .object([
        "grants": .list(content.years.reversed().compactMap(grantsValue)),
        "emoluments": latest.map(emolumentsValue) ?? .absent,
        "payRatio": content.years.last { $0.payRange != nil }.map(payRatioValue) ?? .absent,
      ])
    ]
  }

  /// A year without a file of funding says nothing, rather than "none".
  private func grantsValue(_ year: YearRecords) -> TemplateValue? {
    guard let grants = year.grants else { return nil }
    let title = words.text(.grantsTitle, ["year": String(year.year)])
    let total = grants.map(\.amountCashed).sum
    let table = DataTable(
      caption: title,
      corner: words[.payer],
      columns: [
        DataTable.Column(label: words[.taxCode], isNumeric: false),
        DataTable.Column(label: words[.reason], isNumeric: false),
        DataTable.Column(label: words[.cashedOn], isNumeric: false),
        DataTable.Column(label: words[.amount], isNumeric: true),
      ],
      rows: grants.map { grant in
        let reason = text(grant.reason) + (grant.inKind ? " (\(words[.inKind]))" : "")
        return DataTable.Row(
          header: text(grant.payer),
          cells: [
            grant.payerTaxCode, reason, grant.cashedOn.map(format.date) ?? "",
            format.euro(cents: grant.amountCashed),
          ]
        )
      },
      total: DataTable.Row(header: words[.total], cells: ["", "", "", format.euro(cents: total)]),
      note: [year.fundingBasis, year.fundingSource].compactMap { $0.map(text) }.joined(separator: " ")
    )
    return .object([
      "id": .text("grants-\(year.year)"),
      "title": .text(title),
      "none": grants.isEmpty ? .text(words[.grantsNone]) : .absent,
      "table": table.templateValue,
    ])
  }

  private func emolumentsValue(_ year: YearRecords) -> TemplateValue {
    let title = words.text(.emolumentsTitle, ["year": String(year.year)])
    func money(_ cents: Int) -> String { format.euro(cents: cents, showsCents: false) }
    let table = DataTable(
      caption: title,
      corner: words[.body],
      columns: [Word.persons, .pay, .allowance, .expenses].map {
        DataTable.Column(label: words[$0], isNumeric: true)
      },
      rows: year.emoluments.map { row in
        DataTable.Row(
          header: "\(words[.emolumentBodies, row.body]): \(text(row.role))",
          cells: [format.integer(row.persons), money(row.pay), money(row.allowance), money(row.expenses)]
        )
      },
      note: year.peopleSource.map(text)
    )
    return .object(["title": .text(title), "table": table.templateValue])
  }

  private func payRatioValue(_ year: YearRecords) -> TemplateValue {
    guard let (highest, lowest) = year.payRange, lowest > 0 else { return .absent }
    let tenths = (highest * 20 + lowest) / (lowest * 2)
    return .object([
      "ratio": .text("1 : " + format.decimal(tenths, digits: 1)),
      "sentence": .text(
        words.text(
          .payRatioSentence,
          [
            "year": String(year.year), "highest": format.euro(cents: highest, showsCents: false),
            "lowest": format.euro(cents: lowest, showsCents: false),
          ]
        )
      ),
      "source": .text(year.peopleSource.map(text) ?? ""),
    ])
  }
}
