/// Reports that are being prepared: begun by `report new`, and not looked through to their end.
extension Content {
  /// Approval, filing and publication: they come when everything else has been reviewed.
  private static let lastItems: Set<String> = ["P.1", "P.2", "P.3"]

  /// The items of `report.json` that nobody has reviewed, without those that come last.
  package static func itemsToReview(in report: JSONValue?) -> [String] {
    (report?.strings("toReview") ?? []).filter { !lastItems.contains($0) }
  }

  /// The chapters of a year's report that nobody has reread, by path.
  package func unreadChapters(ofReport year: Int) -> [Document] {
    unread.filter { Document.reportYear(of: $0.key) == year }.values.flatMap(\.values)
      .sorted { $0.source.path < $1.source.path }
  }

  /// Whether some item or chapter of a year's report still waits for somebody to look at it.
  package func isInPreparation(_ year: Int) -> Bool {
    report(of: year) != nil
      && (!Self.itemsToReview(in: report(of: year)).isEmpty
        || unread.keys.contains { Document.reportYear(of: $0) == year })
  }

  /// The years whose reports are being prepared and don't count as approved; in one that does, what nobody has looked at
  /// is an error.
  package var yearsInPreparation: [Int] {
    years.map(\.year).filter { isInPreparation($0) && approvalDate(ofReport: $0) == nil }
  }

  /// The content as readers may see it: nothing of the years whose reports are being prepared, but for one.
  package func withoutPreparation(but shown: Int? = nil) -> Content {
    let hidden = Set(yearsInPreparation).subtracting([shown].compactMap(\.self))
    guard !hidden.isEmpty else { return self }
    func isHidden(_ name: String) -> Bool { Document.reportYear(of: name).map(hidden.contains) ?? false }
    func isHiddenFile(_ name: String) -> Bool {
      name.split(separator: "/").first.flatMap { Int($0) }.map(hidden.contains) ?? false
    }
    return Content(
      root: root,
      site: site,
      siteSource: siteSource,
      languages: languages,
      fallbacks: fallbacks,
      consortium: consortium,
      members: members,
      membersAsOf: membersAsOf,
      sectors: sectors,
      territories: territories,
      projects: projects,
      networks: networks,
      certifications: certifications,
      governance: governance,
      links: links,
      library: library,
      years: years.filter { !hidden.contains($0.year) },
      data: data.filter { !isHiddenFile($0.key) },
      settings: settings,
      documents: documents.filter { !isHidden($0.key) },
      unfinished: unfinished.filter { !isHidden($0.key) },
      unread: unread.filter { !isHidden($0.key) },
      files: files
    )
  }
}
