extension Table {
  /// Whether it shows a figure, be it as a number of the records that its rows are made from.
  public func shows(orRecords figure: String) -> Bool {
    shows(figure) || (Self.recorded[name] ?? []).contains { Self.begins(figure, with: $0) }
  }

  /// What the figures are called whose numbers stand in tables of records: how their names begin, with `*` for an id.
  static let recorded: [String: [String]] = [
    "finance.fundraising": ["finance.fundraising"],
    "funding.grants": ["funding.*.amountCashed"],
    "people.emoluments": ["people.own.emoluments"],
    "projects.beneficiaries": ["projects.*.beneficiaries"],
    "governance.assemblies": ["governance.assemblies.attendance"],
  ]

  /// Whether a name begins with the parts of a pattern.
  static func begins(_ name: String, with pattern: String) -> Bool {
    let parts = name.split(separator: ".")
    let wanted = pattern.split(separator: ".")
    return parts.count >= wanted.count && zip(parts, wanted).allSatisfy { $1 == "*" || $0 == $1 }
  }
}
