/// A postal address.
public struct Address: Sendable, Hashable {
  /// What the office is called, where there are several.
  public let name: LocalizedText?
  public let street: String
  public let number: String
  public let locality: String?
  public let postcode: String
  public let town: String
  /// The two letters of the province.
  public let province: String
  public let openingHours: LocalizedText?

  init(_ value: JSONValue) {
    name = value.optionalText("name")
    street = value.string("street")
    number = value.string("number")
    locality = value["locality"]?.string
    postcode = value.string("postcode")
    town = value.string("town")
    province = value.string("province")
    openingHours = value.optionalText("openingHours")
  }

  /// Street, number and locality: `Via degli Argini 14/B, località Ponte Vecchio`.
  public var streetLine: String {
    [street + " " + number, locality].compactMap(\.self).joined(separator: ", ")
  }

  /// Postcode, town and province: `00000 Castelmoro (CM)`.
  public var townLine: String { "\(postcode) \(town) (\(province))" }
}

/// How somebody can be reached.
public struct Contacts: Sendable, Hashable {
  public let phone: String?
  public let email: String?
  /// Certified e-mail (posta elettronica certificata).
  public let pec: String?
  public let website: String?

  init(_ value: JSONValue?) {
    phone = value?["phone"]?.string
    email = value?["email"]?.string
    pec = value?["pec"]?.string
    website = value?["website"]?.string
  }
}
