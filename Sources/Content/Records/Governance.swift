/// Who decides and who controls, and how often they met.
public struct Governance: Sendable {
  /// A body of the statute.
  public struct Body: Sendable, Identifiable {
    public let id: String
    /// `assembly`, `board`, `chair`, `controlBody` and so on.
    public let kind: String
    public let name: LocalizedText
    public let powers: LocalizedText
    public let termYears: Int?
    public let seats: [Seat]
  }

  /// An office and the person who holds it.
  public struct Seat: Sendable {
    public let name: String
    public let role: LocalizedText
    public let firstAppointed: PartialDate?
    public let termStart: PartialDate?
    public let termEnd: PartialDate?
    /// `allMembers`, `ordinaryMembers`, `funderMembers` or `board`.
    public let electedBy: String
    /// The member that the person comes from.
    public let memberId: String?
    public let otherOffices: [LocalizedText]
  }

  /// A meeting of the members' assembly.
  public struct Assembly: Sendable, Identifiable {
    public let id: String
    public let date: PartialDate?
    /// `ordinary` or `extraordinary`.
    public let kind: String
    /// `inPerson`, `online` or `hybrid`.
    public let mode: String
    public let agenda: [LocalizedText]
    public let decisions: [LocalizedText]
    public let entitled: Int
    public let present: Int
    public let byProxy: Int
  }

  /// A meeting of another body.
  public struct Meeting: Sendable {
    public let bodyId: String
    public let date: PartialDate?
    public let entitled: Int
    public let present: Int
    public let topics: [LocalizedText]
    public let decisions: [LocalizedText]
  }

  /// A rule that the consortium has given itself.
  public struct Policy: Sendable {
    public let name: LocalizedText
    public let description: LocalizedText
    public let adopted: PartialDate?
    public let documentId: String?
  }

  public var bodies: [Body] = []
  public var assemblies: [Assembly] = []
  public var meetings: [Meeting] = []
  public var policies: [Policy] = []

  public init() {}

  init(_ value: JSONValue) {
    bodies = value.records("bodies") {
      Body(
        id: $0.string("id"),
        kind: $0.string("kind"),
        name: $0.text("name"),
        powers: $0.text("powers"),
        termYears: $0["termYears"]?.int,
        seats: $0.records("seats", Seat.init)
      )
    }
    assemblies = value.records("assemblies") {
      Assembly(
        id: $0.string("id"),
        date: $0.date("date"),
        kind: $0.string("kind"),
        mode: $0.string("mode"),
        agenda: $0.texts("agenda"),
        decisions: $0.texts("decisions"),
        entitled: $0.int("entitled"),
        present: $0.int("present"),
        byProxy: $0.int("byProxy")
      )
    }
    meetings = value.records("meetings") {
      Meeting(
        bodyId: $0.string("bodyId"),
        date: $0.date("date"),
        entitled: $0.int("entitled"),
        present: $0.int("present"),
        topics: $0.texts("topics"),
        decisions: $0.texts("decisions")
      )
    }
    policies = value.records("policies") {
      Policy(
        name: $0.text("name"),
        description: $0.text("description"),
        adopted: $0.date("adopted"),
        documentId: $0["documentId"]?.string
      )
    }
  }
}

extension Governance.Seat {
  init(_ value: JSONValue) {
    name = value.string("name")
    role = value.text("role")
    firstAppointed = value.date("firstAppointed")
    termStart = value.date("termStart")
    termEnd = value.date("termEnd")
    electedBy = value.string("electedBy")
    memberId = value["memberId"]?.string
    otherOffices = value.texts("otherOffices")
  }
}
