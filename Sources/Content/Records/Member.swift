/// An enterprise or association that belongs to the consortium.
///
/// It is a reference to what never changes: lists of a thousand members are walked through for many pages.
public final class Member: Sendable, Identifiable {
  /// What kind of body a member is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Social cooperatives: A runs services for people, B work inclusion, AB both (l. 381/1991, art. 1).
    case A, B, AB
    case consortium, nonSocialCoop, serviceCoop, association, foundation, other

    /// Whether the kind counts towards the 70 % of social cooperatives of l. 381/1991, art. 8.
    public var isSocialCooperative: Bool { self == .A || self == .B || self == .AB }
  }

  public let id: String
  public let legalName: String
  public let shortName: String
  public let taxCode: String
  public let kind: Kind
  /// `ordinary` or `funder` (socio sovventore).
  public let membership: String
  public let foundedOn: PartialDate?
  public let joinedOn: PartialDate?
  public let leftOn: PartialDate?
  public let address: Address
  /// The district of its office.
  public let district: String
  /// The districts in which it works.
  public let territories: [String]
  public let sectors: [String]
  public let purpose: LocalizedText
  public let services: [LocalizedText]
  public let contacts: Contacts
  public let certifications: [String]

  init(_ value: JSONValue) {
    id = value.string("id")
    legalName = value.string("legalName")
    shortName = value.string("shortName")
    taxCode = value.string("taxCode")
    kind = Kind(rawValue: value.string("kind")) ?? .other
    membership = value.string("membership")
    foundedOn = value.date("foundedOn")
    joinedOn = value.date("joinedOn")
    leftOn = value.date("leftOn")
    address = Address(value["address"] ?? value)
    district = value.string("district")
    territories = value.strings("territories")
    sectors = value.strings("sectors")
    purpose = value.text("purpose")
    services = value.texts("services")
    contacts = Contacts(value["contacts"])
    certifications = value.strings("certifications")
  }
}
