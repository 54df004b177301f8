import Content
import Diagnostics

/// The files of the reports' prose, looked at as files.
public enum ReportFiles {
  /// Reports files that are no chapter, chapters of a year without data, and chapters in one language only.
  public static func check(_ content: Content, diagnostics: inout [Diagnostic]) {
    check(
      content.documents,
      root: content.root,
      years: content.reportYears.map(String.init),
      languages: content.languages.map(\.code),
      unread: content.unread,
      &diagnostics
    )
  }

  static func check(
    _ documents: [String: [String: Document]],
    root: String,
    years: [String],
    languages: [String],
    unread: [String: [String: Document]] = [:],
    _ diagnostics: inout [Diagnostic]
  ) {
    for (name, versions) in documents.sorted(by: { $0.key < $1.key }) where name.hasPrefix("report/") {
      let parts = name.split(separator: "/").map(String.init)
      for language in languages {
        guard let document = versions[language] else { continue }
        guard parts.count == 3, years.contains(parts[1]) else {
          diagnostics.append(
            Diagnostic(
              .proseWithoutData,
              path: document.source.path,
              ["file": "\(root)/data/\(parts.count > 2 ? parts[1] : "2024")/report.json"]
            )
          )
          continue
        }
        check(parts[2], document, &diagnostics)
      }
      guard parts.count == 3, let first = languages.lazy.compactMap({ versions[$0] }).first else { continue }
      // One that is still another year's has been noted as such.
      for language in languages where versions[language] == nil && unread[name]?[language] == nil {
        diagnostics.append(
          Diagnostic(
            .chapterNotTranslated,
            path: first.source.path,
            ["file": "\(root)/\(language)/\(name).md"]
          )
        )
      }
    }
  }

  private static func check(_ name: String, _ document: Document, _ diagnostics: inout [Diagnostic]) {
    let known = ChapterName.written.map(\.rawValue)
    guard !known.contains(name) else { return }
    diagnostics.append(
      Diagnostic(
        .unknownChapter,
        path: document.source.path,
        ["name": name + ".md", "known": known.joined(separator: ", ")],
        replacement: NearMiss.of(name, among: known).map { $0 + ".md" }
      )
    )
  }
}
