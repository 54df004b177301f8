import Content
import Diagnostics
import Translation

extension SiteTranslations {
  /// A note for each text that is missing, or not what its source says today, and a warning for each photo of
  /// nothing.
  func notes(on content: Content) -> [Diagnostic] {
    var diagnostics = status.pages.compactMap { page -> Diagnostic? in
      var arguments = [
        "source": content.root + "/" + page.sourcePath, "page": Self.argument(page),
        "language": page.language, "total": String(page.blocks.count),
      ]
      let rule: Rule
      switch (page.state, page.name) {
      case (.missing, .page): rule = .translationMissing
      // A page that has only been begun was told of when it was read.
      case (.partial, .page(let name)) where content.unfinished[name]?[page.language] == nil:
        rule = .translationPartial
        arguments["count"] = String(page.blocks.count { $0.change == .missing })
      case (.stale, _):
        rule = .translationStale
        arguments["count"] = String(page.staleCount)
      // Each text that is missing in data has been told of, too, when they were read.
      default: return nil
      }
      return Diagnostic(rule, path: content.root + "/" + page.path, arguments)
    }
    PhotoStore(content: content.root).reportOrphans(
      among: pairs.map(\.name),
      languages: content.languages.map(\.code),
      diagnostics: &diagnostics
    )
    return diagnostics
  }

  /// What the commands about translations call the text.
  static func argument(_ page: PageStatus) -> String {
    switch page.name {
    case .page, .words: page.path
    case .data, .site: "\(page.path) --language \(page.language)"
    }
  }
}
