import Content
import Diagnostics

extension TranslationDesk {
  /// What came of marking a translation as done.
  public struct Done: Sendable {
    /// The file of the translation, as the user would type it.
    public let path: String
    /// How it stands now.
    public let status: PageStatus
    /// Whether its photo has changed.
    public let isNew: Bool
    /// Whether it was left as it was, because it says something else than its source.
    public let disagrees: Bool
  }

  /// Takes the photos of translations: they say what their sources say today. One that visibly doesn't, such as with
  /// another number, is left as it was: the next build would refuse it.
  ///
  /// - Parameters:
  ///   - numbers: the units that this holds for, as status and diff number them; `nil` for all.
  ///   - day: the day of the check.
  ///   - diagnostics: receives where a translation and its source disagree, and why a photo couldn't be kept.
  public func done(
    _ chosen: [TextPair],
    blocks numbers: Set<Int>? = nil,
    on day: PartialDate = .today(),
    diagnostics: inout [Diagnostic]
  ) -> [Done] {
    let agreement = Agreement(of: content, pairs: pairs, diagnostics: &diagnostics)
    return chosen.map { pair in
      done(pair, blocks: numbers, on: day, agreement, diagnostics: &diagnostics)
    }
  }

  private func done(
    _ pair: TextPair,
    blocks numbers: Set<Int>?,
    on day: PartialDate,
    _ agreement: Agreement,
    diagnostics: inout [Diagnostic]
  ) -> Done {
    let old = photo(of: pair, diagnostics: &diagnostics)
    let photo = Photo(of: pair, after: old, checking: numbers, on: day)
    let status = PageStatus(of: pair, photo: photo)
    let path = "\(root)/\(pair.name.path(in: pair.language))"
    let disagreements = agreement.check(pair, leavingOut: UnitsLeftOut(status))
    if disagreements.hasErrors {
      diagnostics += disagreements
      return Done(path: path, status: PageStatus(of: pair, photo: old), isNew: false, disagrees: true)
    }
    let isNew = photos.keep(photo, of: pair.name, in: pair.language, diagnostics: &diagnostics)
    return Done(path: path, status: status, isNew: isNew, disagrees: false)
  }
}
