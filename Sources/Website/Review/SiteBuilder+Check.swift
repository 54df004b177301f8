import Content
import Diagnostics

/// What `check` has found, done and measured.
public struct Checkup: Sendable {
  /// What is wrong or worth knowing, after what was mended.
  public let diagnostics: [Diagnostic]
  /// What was mended.
  public let changes: [Mending.Change]
  /// How many of the replacements that the diagnostics propose are certain.
  public let mendableCount: Int
  /// How easy the texts are to read.
  public let reading: ReadingList
}

extension SiteBuilder {
  /// Checks the content.
  ///
  /// - Parameter mends: whether replacements that are certain are put in place before.
  public func checkup(mends: Bool) async -> Checkup {
    var diagnostics: [Diagnostic] = []
    var content = await check(diagnostics: &diagnostics)
    var mending = Mending()
    if mends {
      mending = Mending(of: diagnostics, below: sources.content)
      if !mending.changes.isEmpty {
        diagnostics = []
        content = await check(diagnostics: &diagnostics)
      }
      diagnostics += mending.refusals
    }
    return Checkup(
      diagnostics: diagnostics,
      changes: mending.changes,
      mendableCount: Mending.mendable(diagnostics, below: sources.content).count,
      reading: ReadingList(of: content)
    )
  }

  /// Makes the site and keeps nothing of it: reports all that is wrong, lists the figures that aren't known and the
  /// translations that are missing or stale, and looks the whole site over.
  ///
  /// - Returns: what was read; `nil` when too little could be.
  @discardableResult
  public func check(diagnostics: inout [Diagnostic]) async -> Content? {
    let built = await build(listsGaps: true, withStatus: true, diagnostics: &diagnostics)
    guard let built else { return nil }
    let isSound = !diagnostics.hasErrors
    let review = SiteReview(of: built, today: PartialDate.today())
    diagnostics += await review.diagnostics(isSound: isSound)
    return built.site.content
  }
}
