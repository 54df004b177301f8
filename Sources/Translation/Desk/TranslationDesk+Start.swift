import Content
import Diagnostics

extension TranslationDesk {
  /// What came of beginning a translation.
  public enum Start: Sendable {
    /// The file is there now.
    case begun(path: String, Skeleton)
    /// There was one before, which stays as it is.
    case alreadyThere(path: String)
    /// The text stands in one file with its translations, or in a list of words: there is nothing to begin.
    case notAPage(path: String)
    /// The page says that other languages don't want it.
    case notWanted(path: String)
    /// The file couldn't be written; a diagnostic says why.
    case failed
  }

  /// Begins the translation of a page with a skeleton; a file that is there already is never touched.
  public func start(_ pair: TextPair, diagnostics: inout [Diagnostic]) -> Start {
    let path = "\(root)/\(pair.name.path(in: pair.language))"
    guard case .page(let name) = pair.name, let page = page(name, in: pair.source.language) else {
      return .notAPage(path: path)
    }
    guard pair.isWanted else { return .notWanted(path: path) }
    guard pair.translation == nil, FileSystem.kind(of: path) == nil else { return .alreadyThere(path: path) }
    let skeleton = Skeleton(of: page)
    do {
      try FileSystem.replace(path, with: Array(skeleton.text.utf8))
      return .begun(path: path, skeleton)
    } catch {
      diagnostics.append(Diagnostic(.exchangeNotWritable, path: path, error.arguments()))
      return .failed
    }
  }
}
