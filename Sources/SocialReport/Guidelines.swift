import Content
import Diagnostics

/// The items that a social report has to contain, as a data file lists them that anybody can correct.
public struct Guidelines: Sendable {
  /// A thing that the report has to say, or to say why not.
  public struct Item: Sendable, Identifiable {
    /// `2.12`, `3.2a`, `P.1`. The law does not number its items: the numbers are ours.
    public let id: String
    /// What it is called.
    public let title: LocalizedText
    /// `1` to `8`, or `P` for approval, filing and publication.
    public let section: String
    /// The chapter of the report where it is answered.
    public let chapter: ChapterName
    public let applies: Applicability
    /// What satisfies it.
    public let check: Check
    /// Month and day of the following year up to which its absence is only doubtful.
    public let dueBy: (month: Int, day: Int)?
    /// Whether its absence is never more than doubtful.
    public let isAdvised: Bool
    /// The rule that exempts those cooperatives of which `applies` speaks.
    public let exemption: LocalizedText?
    /// The law or decree it comes from.
    public let source: LocalizedText
    /// Whether somebody has compared its words with the Gazzetta Ufficiale.
    public let isVerified: Bool
    public let note: LocalizedText?
    /// Disclosures of the Global Reporting Initiative that ask for much the same.
    public let gri: [String]
    /// Disclosures of the voluntary standard for small enterprises that ask for much the same.
    public let vsme: [String]
    /// Where it stands in the file.
    public let range: Range<Int>

    /// The item that this one is a part of: `3.2` for `3.2a`.
    public var parent: String? {
      guard let last = id.utf8.last, last >= UInt8(ascii: "a") else { return nil }
      return String(id.dropLast())
    }
  }

  /// To whom an item applies. All are answered, or left out with a reason; some cooperatives are exempt from some.
  public enum Applicability: String, Sendable, CaseIterable {
    case always, ifExists, ifRelevant, ifAbove10000, ifRevenueAbove100000
    case notForMainlyMutualCoop, notForSocialCoop
  }

  /// In the order of the guidelines.
  public let items: [Item]
  /// The file that they were read from.
  public let source: SourceFile
  private let order: [String: Int]

  init(items: [Item], source: SourceFile) {
    self.items = items
    self.source = source
    order = Dictionary(items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The item of an id.
  public subscript(_ id: String) -> Item? { order[id].map { items[$0] } }

  /// The place of an item among the others; `nil` for an unknown one.
  func position(of id: String) -> Int? { order[id] }

  /// The known id that somebody most likely meant.
  func nearMiss(_ id: String) -> String? { NearMiss.of(id, among: items.map(\.id)) }
}
