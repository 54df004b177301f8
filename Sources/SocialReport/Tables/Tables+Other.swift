import Content
import Figures

/// Section 7 of the guidelines: disputes, the environment, rules and meetings.
extension TableEntry {
  static let other: [TableEntry] = [
    .records("report.disputes", "7.1") { $0.disputes },
    .records("environment.impacts", "7.2") { $0.impacts },
    .records("environment.policies", "7.3") { $0.environmentPolicies },
    .records("environment.indicators", "7.4") { $0.environmentIndicators },
    .records("governance.policies", "7.5") { $0.policies },
    .records("governance.meetings", "7.6") { $0.meetings },
  ]
}

extension TableBuilder {
  fileprivate var disputes: Table? {
    let rows = (data("report")?["disputes"]?.array ?? []).map {
      Table.Row(
        .text($0.text("matter")),
        [.date($0.date("since")), .text($0.text("status")), .number($0["provision"], .euro)]
      )
    }
    return table(corner: "matter", [.text("since"), .text("disputeStatus"), .number("provision")], rows)
  }

  fileprivate var impacts: Table? {
    let rows = (data("environment")?["impacts"]?.array ?? []).map {
      Table.Row(.text($0.text("type")), [.text($0.optionalText("description"))])
    }
    let boundary = data("environment")?.optionalText("boundary").map { text in
      Label.words(TableWord.noteRow, ["row": .words("columns.boundary"), "note": .text(text)])
    }
    return table(corner: "impact", [.text("description")], rows, notes: boundary.map { [$0] } ?? [])
  }

  fileprivate var environmentPolicies: Table? {
    let rows = (data("environment")?["policies"]?.array ?? []).map {
      Table.Row(.text($0.text("policy")), [.date($0.date("since"))])
    }
    return table(corner: "policy", [.text("since")], rows)
  }

  /// The indicators in the order of the file, then what is computed from them, each with how it is measured.
  fileprivate var environmentIndicators: Table? {
    let records = data("environment")?["indicators"]?.array ?? []
    return table(
      FigureRows(
        lines: [.family("environment", header: .ownLabel)],
        notes: records.filter { $0["estimated"]?.bool == true }.compactMap { record in
          record.optionalText("method").map {
            .words(TableWord.noteRow, ["row": .text(record.text("name")), "note": .text($0)])
          }
        }
      )
    )
  }

  /// The rules that held at the end of the year.
  fileprivate var policies: Table? {
    let rows = content.governance.policies.filter { $0.adopted.map { $0.firstDay <= yearEnd } ?? true }.map {
      Table.Row(.text($0.name), [.text($0.description), .date($0.adopted)])
    }
    return table(corner: "rule", [.text("description"), .text("adopted")], rows, asOf: .day(yearEnd))
  }
}
