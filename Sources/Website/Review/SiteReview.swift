import Content
import Diagnostics

/// Looks a finished site over for what only `check` says: what no single text or datum shows, or what is worth knowing and
/// stops nobody.
struct SiteReview {
  let site: Site
  let files: [OutputFile]
  let today: PartialDate

  init(of built: SiteBuilder.Result, today: PartialDate) {
    site = built.site
    files = built.files
    self.today = today
  }

  /// - Parameter isSound: whether the site is without errors. Where a page lacks a part, what that would lead to looks
  ///   unused.
  func diagnostics(isSound: Bool) async -> [Diagnostic] {
    var found = doubtfulAddresses + linksSoonToCheck + lengths
    if isSound {
      let references = await OutputReferences(in: files, of: site)
      found += orphanPages(references) + unusedFiles(references)
    }
    return Self.limited(found)
  }

  /// In their order as many of one rule as somebody may want to read.
  private static func limited(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var counts: [Rule: Int] = [:]
    return DiagnosticReport(diagnostics).diagnostics.filter { diagnostic in
      counts[diagnostic.rule, default: 0] += 1
      return counts[diagnostic.rule, default: 0] <= 50
    }
  }

  /// The texts that no menu, list or other text leads to, unless they say that they are in none. The site map doesn't
  /// count: it lists everything.
  private func orphanPages(_ references: OutputReferences) -> [Diagnostic] {
    guard site.pages.contains(PageName.index) else { return [] }
    let reached = references.pages(
      reachedFrom: PageName.index,
      passingOver: [PageName.siteMap, PageName.notFound]
    )
    let texts = site.pages.pages.filter { page in
      page.subject == .text && page.isListed && !page.isFallback && !reached.contains(page.name)
    }
    var told: Set<String> = []
    return texts.filter { told.insert($0.name).inserted }.compactMap { page in
      page.document.map { Diagnostic(.reviewOrphanPage, path: $0.source.path) }
    }
  }

  /// The files for download, and images, that nothing of the site leads to and no datum names.
  private func unusedFiles(_ references: OutputReferences) -> [Diagnostic] {
    let unused = site.files.names.filter { !references.files.contains($0) && site.pdfs[file: $0] == nil }
    guard !unused.isEmpty else { return [] }
    var named: Set<String> = []
    for file in site.content.data.values { file.value.eachString { named.insert($0) } }
    for file in site.content.settings.values { file.value.eachString { named.insert($0) } }
    return unused.filter { !named.contains($0) && !named.contains(ContentFiles.folder + "/" + $0) }
      .map { Diagnostic(.reviewUnusedFile, path: site.content.path(ofFile: $0)) }
  }
}

extension JSONValue {
  /// Calls a function with each text in the value.
  func eachString(_ body: (String) -> Void) { eachString { text, _ in body(text) } }

  /// Calls a function with each text in the value and the bytes that it takes, quotes included.
  func eachString(_ body: (String, Range<Int>) -> Void) {
    switch kind {
    case .string(let text): body(text, range)
    case .array(let elements): for index in elements.indices { elements[index].eachString(body) }
    case .object(let members): for index in members.indices { members[index].value.eachString(body) }
    case .null, .bool, .number: break
    }
  }
}
