import Content
import Diagnostics

/// How the items of the guidelines stand in the report of a year.
public struct ReportStatus: Sendable {
  public let year: Int
  /// Whether the competent body has approved the report; one that isn't approved is a draft.
  public let isApproved: Bool
  /// In the order of the guidelines.
  public let items: [ItemStatus]
  let material: ReportMaterial
  let claims: Claims

  /// Looks at every item.
  ///
  /// - Parameter today: The day by which terms are reckoned.
  public init(of content: Content, year: Int, guidelines: Guidelines, today: PartialDate) {
    self.init(ReportMaterial(content, year: year), guidelines: guidelines, today: today)
  }

  init(_ material: ReportMaterial, guidelines: Guidelines, today: PartialDate) {
    self.material = material
    year = material.year
    isApproved = material.isApproved
    let evaluator = Evaluator(material: material, guidelines: guidelines)
    claims = evaluator.claims
    let reasons = Reasons(material)
    let toReview = Set(material.report?.value.strings("toReview") ?? [])
    items = guidelines.items.map { item in
      ItemStatus(
        item: item,
        state: evaluator.state(of: item, reasons),
        responsible: reasons.responsible[item.id] ?? item.parent.flatMap { reasons.responsible[$0] },
        isRequired: !item.isAdvised && item.isDue(on: today, for: material.year),
        isToReview: toReview.contains(item.id)
      )
    }
  }

  /// The item of an id.
  public subscript(_ id: String) -> ItemStatus? { items.first { $0.id == id } }

  /// The items that nothing answers.
  public var blanks: [ItemStatus] { items.filter(\.isBlank) }

  /// The paths of the chapters that were copied from another year and that nobody has reread.
  public var unreadChapters: [String] { material.unread.map(\.source.path) }

  /// Whether no required item is blank, and nothing waits to be reviewed: what the exit status of `report status` tells.
  public var isComplete: Bool {
    unreadChapters.isEmpty && !items.contains { $0.isToReview || $0.isBlank && $0.isRequired }
  }
}

/// What the report's data say about items by their ids.
private struct Reasons {
  var omissions: [String: LocalizedText] = [:]
  var notApplicable: [String: LocalizedText] = [:]
  var responsible: [String: ItemStatus.Responsible] = [:]
  let qualifications: Set<String>

  init(_ material: ReportMaterial) {
    qualifications = Set(material.data["consortium"]?.value.strings("qualification") ?? [])
    guard let report = material.report?.value else { return }
    for record in report["omissions"]?.array ?? [] where record["reason"]?.isFilled ?? false {
      omissions[record.string("item")] = record.text("reason")
    }
    for record in report["notApplicable"]?.array ?? [] where record["basis"]?.isFilled ?? false {
      notApplicable[record.string("item")] = record.text("basis")
    }
    for record in report["responsible"]?.array ?? [] {
      let person = ItemStatus.Responsible(who: record.text("who"), email: record["email"]?.string)
      for item in record.strings("items") where responsible[item] == nil { responsible[item] = person }
    }
  }

  /// Why the law exempts a consortium with these qualifications, if it does.
  func exemption(of item: Guidelines.Item) -> LocalizedText? {
    switch item.applies {
    case .notForSocialCoop where qualifications.contains("socialEnterpriseByLaw"),
      .notForMainlyMutualCoop where qualifications.contains("mainlyMutualCoop"):
      item.exemption
    default: nil
    }
  }
}

extension Guidelines.Item {
  /// Whether its term is over.
  fileprivate func isDue(on today: PartialDate, for year: Int) -> Bool {
    guard let dueBy, let due = PartialDate(year: year + 1, month: dueBy.month, day: dueBy.day) else {
      return true
    }
    return today > due
  }
}

extension Evaluator {
  /// An answer counts more than a reason not to give one.
  fileprivate func state(of item: Guidelines.Item, _ reasons: Reasons) -> ItemStatus.State {
    let evaluation = evaluate(item.check)
    if evaluation.isMet { return .given(by: evaluation.places) }
    if let reason = reasons.omissions[item.id] { return .omitted(reason: reason) }
    if let basis = reasons.notApplicable[item.id] ?? reasons.exemption(of: item) {
      return .notApplicable(basis: basis)
    }
    let report = material.path(ofData: "\(material.year)/report")
    return .blank(
      .init(
        text: LocalizedText(["it": evaluation.wanted.it, "en": evaluation.wanted.en]),
        place: evaluation.gap ?? .init(path: report, range: material.report?.value.range, name: item.id)
      )
    )
  }
}
