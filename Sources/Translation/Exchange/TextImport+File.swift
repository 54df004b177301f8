import Content
import Diagnostics
import Glibc

extension TextImport {
  /// The file of the translation with its new texts; `nil` and a diagnostic if it can't be read again as it
  /// was.
  func bytes(at path: String, of content: Content, diagnostics: inout [Diagnostic]) -> [UInt8]? {
    let pair = status.pair
    guard let file = pair.fileOfTranslation else {
      let begun = begun(at: path, of: content)
      return begun.edits(for: texts).applied(to: begun.pair.translation?.file.bytes ?? [], in: begun.pair)
    }
    do {
      let raw = try FileSystem.read(path)
      if let bytes = status.edits(for: texts).applied(to: raw, readAs: file) { return bytes }
      diagnostics.append(
        Diagnostic(
          .exchangeNotWritable,
          path: path,
          FileSystem.Failure(path: path, code: EAGAIN).arguments()
        )
      )
    } catch {
      diagnostics.append(Diagnostic(.exchangeNotWritable, path: path, error.arguments()))
    }
    return nil
  }

  /// The same text with a translation that has just been begun: a skeleton, or a file of words without words.
  private func begun(at path: String, of content: Content) -> PairStatus {
    let pair = status.pair
    let translation: UnitList
    if case .page(let name) = pair.name, let page = content.documents[name]?[pair.source.language] {
      translation = UnitList(skeleton: Skeleton(of: page), path: path, language: pair.language)
    } else {
      translation = UnitList(language: pair.language, file: SourceFile(path: path, text: "{\n}\n"), units: [])
    }
    let begun = TextPair(
      name: pair.name,
      language: pair.language,
      source: pair.source,
      translation: translation
    )
    return PairStatus(pair: begun, photo: nil, status: PageStatus(of: begun, photo: nil))
  }
}

extension TextPair {
  /// The file that the translation stands in, or is to stand in: data files hold all languages.
  fileprivate var fileOfTranslation: SourceFile? {
    switch name {
    case .page, .words: translation?.file
    case .data, .site: source.file
    }
  }
}

extension FileEdits {
  fileprivate func applied(to raw: [UInt8], in pair: TextPair) -> [UInt8]? {
    pair.translation.flatMap { applied(to: raw, readAs: $0.file) }
  }
}
