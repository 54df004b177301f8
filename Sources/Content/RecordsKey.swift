import Diagnostics

/// What all follows from that is made of data alone, such as figures and tables. Equal keys, equal results.
package struct RecordsKey: Equatable, Sendable {
  private let files: [String: SourceFile]
  /// The years that are part of the site.
  private let years: [Int]
  /// The chapters that keep a year's report in preparation.
  private let unread: Set<String>

  init(_ content: Content) {
    files = content.data.mapValues(\.source).merging(content.settings.mapValues(\.source)) { first, _ in first
    }
    years = content.years.map(\.year)
    unread = Set(content.unread.keys)
  }
}

extension Content {
  /// What figures, tables and open data of this content follow from.
  package var recordsKey: RecordsKey { RecordsKey(self) }

  /// The files of a year's chapters, by path, whether they are finished or not.
  package func sources(ofReport year: Int) -> [String: SourceFile] {
    var sources: [String: SourceFile] = [:]
    for texts in [documents, unfinished, unread] {
      for (name, versions) in texts where Document.reportYear(of: name) == year {
        for document in versions.values { sources[document.source.path] = document.source }
      }
    }
    return sources
  }
}
