/// A project or service of the consortium and its members.
///
/// A reference, as members are.
public final class Project: Sendable, Identifiable {
  /// Somebody who takes part: a member by id, or another body by name.
  public struct Partner: Sendable {
    public let memberId: String?
    public let name: LocalizedText?
    public let role: LocalizedText
  }

  /// A customer or funder.
  public struct Party: Sendable {
    public let name: LocalizedText
    public let role: LocalizedText?
  }

  /// People who benefit, in one year.
  public struct Beneficiaries: Sendable {
    public let group: LocalizedText
    public let year: Int
    public let direct: Int?
    public let indirect: Int?
  }

  /// Something that was done and can be counted.
  public struct Output: Sendable {
    /// What figures call it.
    public let id: String?
    public let name: LocalizedText
    public let unit: LocalizedText
    public let byYear: [(year: Int, value: JSONNumber?)]
  }

  /// A change for somebody, and how it is known.
  public struct Outcome: Sendable {
    /// The year in which it showed; `nil` for all the project's years.
    public let year: Int?
    public let stakeholder: LocalizedText
    public let change: LocalizedText
    public let evidence: LocalizedText
  }

  public let id: String
  public let slug: LocalizedText?
  public let title: LocalizedText
  public let summary: LocalizedText
  public let description: LocalizedText
  /// `service`, `project` or `innovation`.
  public let kind: String
  /// `planned`, `active` or `completed`.
  public let status: String
  public let start: PartialDate?
  public let end: PartialDate?
  /// When these data were last revised.
  public let updated: PartialDate?
  /// `agreement`, `contract` and so on.
  public let legalForm: String
  public let leadMemberId: String?
  public let partners: [Partner]
  public let customers: [Party]
  public let funders: [Party]
  public let sectors: [String]
  public let territories: [String]
  public let aims: [LocalizedText]
  public let beneficiaries: [Beneficiaries]
  public let outputs: [Output]
  public let outcomes: [Outcome]
  /// Numbers of the United Nations' Sustainable Development Goals, 1 to 17.
  public let sdg: [Int]
  /// Euro by year.
  public let budgetByYear: [(year: Int, value: JSONNumber?)]

  /// The members that take part, the leading one first.
  public var memberIds: [String] {
    var ids = leadMemberId.map { [$0] } ?? []
    for id in partners.compactMap(\.memberId) where !ids.contains(id) { ids.append(id) }
    return ids
  }

  init(_ value: JSONValue) {
    id = value.string("id")
    slug = value.optionalText("slug")
    title = value.text("title")
    summary = value.text("summary")
    description = value.text("description")
    kind = value.string("kind")
    status = value.string("status")
    start = value.date("start")
    end = value.date("end")
    updated = value.date("updated")
    legalForm = value.string("legalForm")
    leadMemberId = value["leadMemberId"]?.string
    partners = value.records("partners") {
      Partner(memberId: $0["memberId"]?.string, name: $0.optionalText("name"), role: $0.text("role"))
    }
    customers = value.records("customers", Party.init)
    funders = value.records("funders", Party.init)
    sectors = value.strings("sectors")
    territories = value.strings("territories")
    aims = value.texts("aims")
    beneficiaries = value.records("beneficiaries") {
      Beneficiaries(
        group: $0.text("group"),
        year: $0.int("year"),
        direct: $0["direct"]?.int,
        indirect: $0["indirect"]?.int
      )
    }
    outputs = value.records("outputs") {
      Output(
        id: $0["id"]?.string,
        name: $0.text("name"),
        unit: $0.text("unit"),
        byYear: $0.byYear("byYear")
      )
    }
    outcomes = value.records("outcomes") {
      Outcome(
        year: $0["year"]?.int,
        stakeholder: $0.text("stakeholder"),
        change: $0.text("change"),
        evidence: $0.text("evidence")
      )
    }
    sdg = value.ints("sdg")
    budgetByYear = value.byYear("budgetByYear")
  }
}

extension Project.Party {
  init(_ value: JSONValue) {
    name = value.text("name")
    role = value.optionalText("role")
  }
}
