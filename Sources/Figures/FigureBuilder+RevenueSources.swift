import Content

/// Where the money comes from: row by row, by kind and by payer, public and private apart.
extension FigureBuilder {
  /// The kinds of income, each with the name of its sum.
  private static let kinds = [
    "publicContract": "publicContracts", "publicContribution": "publicContributions",
    "privateContract": "privateContracts", "privateContribution": "privateContributions",
    "membershipFees": "membershipFees", "consortiumFees": "consortiumFees", "donations": "donations",
    "other": "other",
  ]
  private static let publicSums = ["finance.publicContracts", "finance.publicContributions"]
  private static let privateSums = [
    "finance.privateContracts", "finance.privateContributions", "finance.membershipFees",
    "finance.consortiumFees", "finance.donations", "finance.other",
  ]
  private static let payers = [
    "municipality", "healthAuthority", "province", "region", "state", "europeanUnion", "school",
    "publicConsortium", "publicCompany", "company", "foundation", "trainingFund", "families", "members",
    "other",
  ]
  private static let production = "finance.incomeStatement.valueOfProduction"

  mutating func addRevenueSources() {
    let rows = file?.value["revenueSources"]?.array ?? []
    guard !rows.isEmpty else { return }
    var bySum: [String: [String]] = [:]
    var byPayer: [String: [String]] = [:]
    for row in rows {
      let id = row.string("id")
      let name = "finance.revenueSources." + id
      let label = row.optionalText("name").map(Label.text) ?? .plain(id)
      type(name, .euro, row["amount"], label: label, whole: Self.production)
      if let sum = Self.kinds[row.string("kind")] { bySum["finance." + sum, default: []].append(name) }
      byPayer[row.string("payerType"), default: []].append(name)
    }
    // The rows are all there is: of a kind without rows there was nothing.
    for name in Self.publicSums + Self.privateSums {
      let parts = bySum[name] ?? []
      let value = Figure.Value.sum(of: parts.compactMap(value), unit: .euro)
      compute(name, .euro, value, .sum(FigureNames(parts)), whole: Self.production)
    }
    sum("finance.public", .euro, of: Self.publicSums, whole: Self.production)
    sum("finance.private", .euro, of: Self.privateSums, whole: Self.production)
    share("finance.publicShare", of: "finance.public", in: Self.production)
    share("finance.privateShare", of: "finance.private", in: Self.production)
    for payer in Self.payers {
      sum("finance.byPayer." + payer, .euro, of: byPayer[payer] ?? [], whole: Self.production)
    }
  }
}
