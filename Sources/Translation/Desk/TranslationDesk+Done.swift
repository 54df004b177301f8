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
  }

  /// Takes the photo of a translation: it says what its source says today.
  ///
  /// - Parameters:
  ///   - numbers: the units that this holds for, as status and diff number them; `nil` for all.
  ///   - day: the day of the check.
  ///   - diagnostics: receives why a photo couldn't be kept.
  public func done(
    _ pair: TextPair,
    blocks numbers: Set<Int>? = nil,
    on day: PartialDate = .today(),
    diagnostics: inout [Diagnostic]
  ) -> Done {
    let old = photo(of: pair, diagnostics: &diagnostics)
    let photo = Photo(of: pair, after: old, checking: numbers, on: day)
    let isNew = photos.keep(photo, of: pair.name, in: pair.language, diagnostics: &diagnostics)
    let path = "\(root)/\(pair.name.path(in: pair.language))"
    return Done(path: path, status: PageStatus(of: pair, photo: photo), isNew: isNew)
  }
}
