import Content
import Diagnostics

extension Site {
  /// Each entry of the menus leads to a page.
  func checkNavigation(diagnostics: inout [Diagnostic]) {
    func check(_ item: SiteConfiguration.NavigationItem) {
      if let name = item.page, !pages.contains(name) {
        let near = NearMiss.of(name, among: pages.names.sorted())
        diagnostics.append(
          content.siteSource.diagnostic(
            .unknownPage,
            at: item.pageRange,
            ["name": name],
            replacement: near.map { "\"\($0)\"" }
          )
        )
      }
      item.children.forEach(check)
    }
    (content.site.navigation + content.site.footerNavigation).forEach(check)
  }

  /// The picture for shared links is there, and is one.
  func checkShareImage(diagnostics: inout [Diagnostic]) {
    guard let image = content.site.shareImage, files.imageSize(of: image) == nil else { return }
    let rule: Rule = files.byteCount(of: image) == nil ? .linkToMissingFile : .imageNotReadable
    diagnostics.append(
      content.siteSource.diagnostic(
        rule,
        at: content.site.shareImageRange,
        ["destination": image],
        replacement: NearMiss.of(image, among: files.names).map { "\"\($0)\"" }
      )
    )
  }

  /// No heading of a text takes the anchor of a record that its page lists.
  func checkAnchors(diagnostics: inout [Diagnostic]) {
    for page in pages.pages {
      guard let document = page.document, !page.isFallback else { continue }
      let taken = pages.recordAnchors(of: page.name)
      for heading in document.text.headings where taken.contains(heading.anchor) {
        let arguments = ["anchor": heading.anchor]
        diagnostics.append(document.source.diagnostic(.anchorTaken, at: heading.range, arguments))
      }
    }
  }

  /// Each document of the library is there, and no link to another site is past its date.
  func checkLibrary(today: PartialDate, diagnostics: inout [Diagnostic]) {
    if let source = content.data["documents"]?.source {
      for document in content.library where files.byteCount(of: document.file) == nil {
        let near = NearMiss.of(document.file, among: files.names)
        diagnostics.append(
          source.diagnostic(
            .linkToMissingFile,
            at: document.fileRange,
            ["destination": document.file],
            replacement: near.map { "\"\($0)\"" }
          )
        )
      }
    }
    if let source = content.data["links"]?.source {
      for link in content.links {
        guard let date = link.expiresOn, date.lastDay < today else { continue }
        let arguments = ["date": date.iso, "url": link.url]
        diagnostics.append(source.diagnostic(.linkExpired, at: link.range, arguments))
      }
    }
  }
}
