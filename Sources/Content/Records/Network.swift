/// A body that the consortium belongs to or works with by agreement.
public struct Network: Sendable, Identifiable {
  public let id: String
  public let name: String
  public let acronym: String?
  /// The acronym in full.
  public let expandedName: String?
  /// `tradeAssociation`, `financialConsortium` and so on.
  public let kind: String
  /// `member`, `founder`, `shareholder`, `partner` or `agreement`.
  public let relation: String
  public let since: PartialDate?
  /// In place of the bare date: "since the consortium was founded".
  public let sinceNote: LocalizedText?
  public let until: PartialDate?
  public let promotedBy: LocalizedText?
  public let foundedOn: PartialDate?
  public let components: [String]
  public let town: String?
  /// What the body is for.
  public let purpose: LocalizedText
  /// Why the consortium belongs to it.
  public let ourReason: LocalizedText
  public let website: String?

  init(_ value: JSONValue) {
    id = value.string("id")
    name = value.string("name")
    acronym = value["acronym"]?.string
    expandedName = value["expandedName"]?.string
    kind = value.string("kind")
    relation = value.string("relation")
    since = value.date("since")
    sinceNote = value.optionalText("sinceNote")
    until = value.date("until")
    promotedBy = value.optionalText("promotedBy")
    foundedOn = value.date("foundedOn")
    components = value.strings("components")
    town = value["town"]?.string
    purpose = value.text("purpose")
    ourReason = value.text("ourReason")
    website = value["website"]?.string
  }
}
