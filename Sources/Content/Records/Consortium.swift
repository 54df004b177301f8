/// The consortium itself: who it is, what its statute says, how it came about.
public struct Consortium: Sendable {
  /// A body that promoted the foundation.
  public struct Founder: Sendable {
    public let name: String
    public let kind: LocalizedText
  }

  /// A law the consortium is based on.
  public struct LegalBasis: Sendable {
    public let act: LocalizedText
    public let article: LocalizedText?
    public let subject: LocalizedText
  }

  /// An entry in a public register.
  public struct Register: Sendable {
    /// `rea`, `alboCooperative` and so on.
    public let kind: String
    public let number: String
    public let section: LocalizedText?
    public let since: PartialDate?
    public let authority: LocalizedText
  }

  /// A value, purpose or principle: a title and what it means.
  public struct Statement: Sendable, Identifiable {
    public let id: String
    public let title: LocalizedText
    public let body: LocalizedText
  }

  /// An activity of the statute, with the years in which it was really carried out.
  public struct StatutoryActivity: Sendable, Identifiable {
    public let id: String
    /// `core`, `instrumental` or `missionActivity`.
    public let group: String
    public let title: LocalizedText
    public let text: LocalizedText
    public let parts: [LocalizedText]
    public let basis: LocalizedText?
    public let activeInYear: [Int]
  }

  /// A service that members use.
  public struct MemberService: Sendable, Identifiable {
    public let id: String
    public let name: LocalizedText
    public let description: LocalizedText
    /// How many members used it, by year.
    public let usersByYear: [(year: Int, value: JSONNumber?)]
  }

  /// A date of the consortium's history.
  public struct Event: Sendable {
    public let date: PartialDate?
    public let event: LocalizedText
  }

  /// An office or desk to write to.
  public struct ContactPoint: Sendable {
    public let name: LocalizedText
    public let phone: String?
    public let email: String
  }

  public let legalName: String
  public let name: String
  public let shortName: String
  public let descriptor: LocalizedText
  public let taxCode: String
  public let vatNumber: String
  public let legalForm: LocalizedText
  public let foundedOn: PartialDate?
  public let founders: [Founder]
  public let foundingMembersCount: Int?
  public let legalBasis: [LegalBasis]
  public let registeredOffice: Address
  public let otherOffices: [Address]
  public let contacts: Contacts
  public let contactPoints: [ContactPoint]
  public let sdiCode: String?
  public let registers: [Register]
  public let mission: LocalizedText
  public let values: [Statement]
  public let purposes: [Statement]
  public let principles: [Statement]
  public let statutoryActivities: [StatutoryActivity]
  public let memberServices: [MemberService]
  /// Subscribed share capital in cents.
  public let shareCapital: Int?
  public let history: [Event]
}
