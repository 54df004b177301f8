import Content

/// The figures of `funding.json`: what public bodies gave and was cashed in the year (l. 124/2017, art. 1, c. 125-129).
extension FigureBuilder {
  mutating func addFunding(of content: Content) {
    guard let year, let file = FigureSource("\(year)/funding", in: content) else { return }
    self.file = file
    // What somebody else received stands in the table, but is none of the consortium's money.
    let grants = (file.value["grants"]?.array ?? []).filter { $0["recipient"] == nil }
    func name(_ grant: JSONValue) -> String { "funding.\(grant.string("id")).amountCashed" }
    for grant in grants {
      let label = Label.text(grant.text("reason"))
      type(name(grant), .euro, grant["amountCashed"], label: label, whole: "funding.total")
    }
    compute("funding.count", .count, .count(grants.count), .count)
    func total(_ sum: String, _ grants: [JSONValue], of whole: String?) {
      let parts = grants.map(name)
      let value = Figure.Value.sum(of: parts.compactMap(value), unit: .euro)
      compute(sum, .euro, value, .sum(FigureNames(parts)), whole: whole)
    }
    total("funding.total", grants, of: nil)
    total("funding.cash", grants.filter { $0["inKind"]?.bool != true }, of: "funding.total")
    total("funding.inKind", grants.filter { $0["inKind"]?.bool == true }, of: "funding.total")
    let payers = Set(grants.map { $0.string("payerTaxCode") })
    compute("funding.payers", .count, .count(payers.count), .count)
  }
}
