/// What belongs to one year: members' returns, the consortium's people, public funding.
public struct YearRecords: Sendable {
  /// A member's figures of a year; `nil` is not known.
  public struct MemberReturn: Sendable {
    public let memberId: String
    /// `reported`, `estimated` or `missing`.
    public let status: String
    public let soci: Int?
    public let workers: Int?
    public let womenWorkers: Int?
    /// Euro cents.
    public let valueOfProduction: Int?
    public let usersServed: Int?

    init(_ value: JSONValue) {
      memberId = value.string("memberId")
      status = value.string("status")
      soci = value["soci"]?["total"]?.int
      workers = value["workers"]?["total"]?.int
      womenWorkers = value["workers"]?["women"]?.int
      valueOfProduction = value.cents("valueOfProduction")
      usersServed = value["usersServed"]?.int
    }
  }

  /// What office holders of one kind were paid; euro cents.
  public struct Emolument: Sendable {
    /// `board`, `controlBody`, `supervisory231`, `executives` or `associates`.
    public let body: String
    public let role: LocalizedText
    public let name: String?
    public let persons: Int
    public let pay: Int
    public let allowance: Int
    public let expenses: Int
    public let note: LocalizedText?

    /// Whether all numbers of a row are there; while a report is being prepared they are `null`.
    static func isKnown(_ row: JSONValue) -> Bool {
      ["persons", "pay", "allowance", "expenses"].allSatisfy { row[$0]?.number != nil }
    }

    init(_ value: JSONValue) {
      body = value.string("body")
      role = value.text("role")
      name = value["name"]?.string
      persons = value.int("persons")
      pay = value.cents("pay") ?? 0
      allowance = value.cents("allowance") ?? 0
      expenses = value.cents("expenses") ?? 0
      note = value.optionalText("note")
    }
  }

  /// Money received from a public body (l. 124/2017, art. 1, c. 125-129).
  public struct Grant: Sendable, Identifiable {
    public let id: String
    public let payer: LocalizedText
    public let payerTaxCode: String
    /// Euro cents.
    public let amountCashed: Int
    public let cashedOn: PartialDate?
    public let reason: LocalizedText
    public let inKind: Bool

    init(_ value: JSONValue) {
      id = value.string("id")
      payer = value.text("payer")
      payerTaxCode = value.string("payerTaxCode")
      amountCashed = value.cents("amountCashed") ?? 0
      cashedOn = value.date("cashedOn")
      reason = value.text("reason")
      inKind = value["inKind"]?.bool ?? false
    }
  }

  public let year: Int
  public var returns: [String: MemberReturn] = [:]
  public var emoluments: [Emolument] = []
  /// Highest and lowest gross annual pay, in euro cents.
  public var payRange: (highest: Int, lowest: Int)?
  /// Public funding received; `nil` where there is no file that says so.
  public var grants: [Grant]?
  /// Which rule the table of public funding meets.
  public var fundingBasis: LocalizedText?
  public var peopleSource: LocalizedText?
  public var fundingSource: LocalizedText?

  init(year: Int, returns: JSONValue?, people: JSONValue?, funding: JSONValue?) {
    self.year = year
    for record in returns?["returns"]?.array.map(MemberReturn.init) ?? [] {
      self.returns[record.memberId] = record
    }
    let own = people?["own"]
    emoluments = (own?["emoluments"]?.array ?? []).filter(Emolument.isKnown).map(Emolument.init)
    if let highest = own?["payRatio"]?.cents("highestGrossAnnual"),
      let lowest = own?["payRatio"]?.cents("lowestGrossAnnual")
    {
      payRange = (highest, lowest)
    }
    peopleSource = people?.optionalText("source")
    grants = funding?.records("grants", Grant.init)
    fundingBasis = funding?.optionalText("legalBasis")
    fundingSource = funding?.optionalText("source")
  }
}
