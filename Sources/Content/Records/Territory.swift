/// A region, province, district or town.
public struct Territory: Sendable, Identifiable {
  public let id: String
  public let slug: LocalizedText?
  /// `region`, `province`, `district`, `valley` or `town`.
  public let kind: String
  public let name: LocalizedText
  public let parent: String?
  public let description: LocalizedText
  public let population: Int?
  public let populationAsOf: PartialDate?
  public let towns: [String]

  init(_ value: JSONValue) {
    id = value.string("id")
    slug = value.optionalText("slug")
    kind = value.string("kind")
    name = value.text("name")
    parent = value["parent"]?.string
    description = value.text("description")
    population = value["population"]?.int
    populationAsOf = value.date("populationAsOf")
    towns = value.strings("towns")
  }
}

/// A field in which members work.
public struct Sector: Sendable, Identifiable {
  public let id: String
  public let slug: LocalizedText?
  public let name: LocalizedText
  public let description: LocalizedText

  init(_ value: JSONValue) {
    id = value.string("id")
    slug = value.optionalText("slug")
    name = value.text("name")
    description = value.text("description")
  }
}
