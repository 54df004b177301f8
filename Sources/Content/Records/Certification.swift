/// A certificate or accreditation of the consortium or of a member.
public struct Certification: Sendable, Identifiable {
  /// A field for which an accreditation holds.
  public struct Area: Sendable {
    public let name: LocalizedText
    public let description: LocalizedText?
  }

  public let id: String
  /// `iso`, `accreditation`, `genderParity` and so on.
  public let kind: String
  public let name: LocalizedText
  public let standard: String?
  public let edition: String?
  public let scopes: [LocalizedText]
  public let certifier: String?
  public let authority: LocalizedText?
  public let areas: [Area]
  public let number: String
  public let firstIssued: PartialDate?
  public let validFrom: PartialDate?
  /// `nil` where it holds until revoked.
  public let validTo: PartialDate?
  /// The member that holds it; `nil` for the consortium.
  public let memberId: String?

  init(_ value: JSONValue) {
    id = value.string("id")
    kind = value.string("kind")
    name = value.text("name")
    standard = value["standard"]?.string
    edition = value["edition"]?.string
    scopes = value.texts("scopes")
    certifier = value["certifier"]?.string
    authority = value.optionalText("authority")
    areas = value.records("areas") {
      Area(name: $0.text("name"), description: $0.optionalText("description"))
    }
    number = value.string("number")
    firstIssued = value.date("firstIssued")
    validFrom = value.date("validFrom")
    validTo = value.date("validTo")
    memberId = value["memberId"]?.string
  }
}
