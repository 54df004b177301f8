import Content
import Diagnostics
import Markdown
import SocialReport

/// Where a link of a text leads.
enum LinkTarget {
  case page(Page, anchor: String?)
  /// A heading of the same page.
  case anchor(String)
  /// A file below `content/files`.
  case file(String)
  /// A page of somebody else.
  case external(String)
  /// An e-mail or telephone.
  case contact(String)
}

/// Finds out where the links of one document lead, as a reader of a language follows them.
struct LinkFinder {
  let site: Site
  /// The document in which the links stand.
  let document: Document
  /// The reader's language.
  let language: Int

  /// The target of a link, or what is wrong with it.
  func target(of destination: String, at range: Range<Int>) -> Result<LinkTarget, Problem> {
    let lower = destination.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
      return Self.isPlausible(lower)
        ? .success(.external(destination)) : problem(.linkMalformed, range, ["destination": destination])
    }
    if lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") {
      let isContact = lower.hasPrefix("tel:") ? destination.utf8.count > 6 : destination.contains("@")
      return isContact
        ? .success(.contact(destination)) : problem(.linkMalformed, range, ["destination": destination])
    }
    if destination.hasPrefix("#") { return anchor(String(destination.dropFirst()), range) }
    if destination.hasPrefix("//") || lower.hasPrefix("www.") || destination.contains(":") {
      let better = lower.hasPrefix("www.") ? "https://" + destination : nil
      return problem(.linkMalformed, range, ["destination": destination], better)
    }
    return local(destination, range)
  }

  /// Why a link leads nowhere.
  struct Problem: Error {
    let diagnostic: Diagnostic
  }

  private func local(_ destination: String, _ range: Range<Int>) -> Result<LinkTarget, Problem> {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    let written = String(parts[0].prefix { $0 != "?" })
    // Editors that insert a link by dragging a file write `%20` for a space.
    guard let path = resolved(HTML.decodedURL(written)) else {
      return problem(.linkOutsideContent, range, ["destination": destination])
    }
    if path.hasPrefix("files/") { return file(String(path.dropFirst("files/".count)), written, range) }
    var folders = path.split(separator: "/").map(String.init)
    let code = folders.removeFirst()
    guard let languageOfTarget = site.content.languages.firstIndex(where: { $0.code == code }) else {
      return missingPage(written, range)
    }
    let name = folders.joined(separator: "/").removingSuffix(".md")
    // A link to another language's folder means just that language; one within the folder means the reader's.
    let wanted = code == document.language ? language : languageOfTarget
    if let chapter = chapter(name, wanted, anchor: anchor, at: range) { return chapter }
    guard let page = site.pages.page(name, wanted) else {
      // A page that is not wanted in the reader's language is still there in its own.
      if let original = site.pages.page(name, languageOfTarget) {
        return .success(.page(original, anchor: anchor))
      }
      return missingPage(written, range)
    }
    guard let anchor, !anchor.isEmpty else { return .success(.page(page, anchor: nil)) }
    return self.anchor(anchor, in: page, writtenFor: code, range)
  }

  /// A chapter of a report is a part of the report's page. `nil` where the file is none.
  private func chapter(
    _ name: String,
    _ language: Int,
    anchor: String?,
    at range: Range<Int>
  ) -> Result<LinkTarget, Problem>? {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count > 1, parts[0] == PageName.reports, let year = Int(parts[1]),
      let report = site.reports[year],
      let page = site.pages.page(PageName.report(year), language)
    else { return nil }
    var target: String?
    if parts.count > 2 {
      guard parts.count == 3, let chapter = ChapterName(rawValue: parts[2]) else { return nil }
      target = chapter.id
    }
    if let anchor, !anchor.isEmpty {
      let known = report.anchors[site.content.languages[language].code] ?? []
      guard known.contains(anchor) else {
        let arguments = ["anchor": anchor, "page": name]
        return problem(.linkToMissingAnchor, range, arguments, NearMiss.of(anchor, among: known.sorted()))
      }
      target = anchor
    }
    let isSamePage = document.name.hasPrefix(PageName.report(year) + "/")
    if isSamePage, let target { return .success(.anchor(target)) }
    return .success(.page(page, anchor: target))
  }

  /// A path from the document's folder on, below the content folder; `nil` when it leads out of it.
  private func resolved(_ destination: String) -> String? {
    var folders = (document.language + "/" + document.name).split(separator: "/").dropLast().map(String.init)
    for part in destination.split(separator: "/") where part != "." {
      if part == ".." {
        guard !folders.isEmpty else { return nil }
        folders.removeLast()
      } else {
        folders.append(String(part))
      }
    }
    return folders.isEmpty ? nil : folders.joined(separator: "/")
  }

  private func file(_ file: String, _ written: String, _ range: Range<Int>) -> Result<LinkTarget, Problem> {
    if site.files.byteCount(of: file) != nil { return .success(.file(file)) }
    let near = NearMiss.of(file, among: site.files.names)
    let prefix = written.removingSuffix(file)
    return problem(.linkToMissingFile, range, ["destination": written], near.map { prefix + $0 })
  }

  private func missingPage(_ written: String, _ range: Range<Int>) -> Result<LinkTarget, Problem> {
    let folder = document.name.split(separator: "/").dropLast().joined(separator: "/")
    let candidates = site.pages.names.sorted().map { name in
      Addresses.relative(from: folder.isEmpty ? "x" : folder + "/x", to: name + ".md")
    }
    let near = NearMiss.of(written, among: candidates)
    return problem(.linkToMissingPage, range, ["destination": written], near)
  }

  private func anchor(_ anchor: String, _ range: Range<Int>) -> Result<LinkTarget, Problem> {
    let known = document.text.headings.map(\.anchor)
    if let report = site.reports[reportYear], report.anchors[document.language]?.contains(anchor) == true {
      return .success(.anchor(anchor))
    }
    if known.contains(anchor) || site.pages.recordAnchors(of: document.name).contains(anchor) {
      return .success(.anchor(anchor))
    }
    let arguments = ["anchor": anchor, "page": document.name]
    return problem(.linkToMissingAnchor, range, arguments, NearMiss.of(anchor, among: known).map { "#" + $0 })
  }

  /// The year of the report that the document is a chapter of.
  private var reportYear: Int? {
    let parts = document.name.split(separator: "/")
    return parts.count == 3 && parts[0] == PageName.reports ? Int(parts[1]) : nil
  }

  /// An anchor is written in the language of the link; the reader's page has the same heading in its own words.
  private func anchor(
    _ anchor: String,
    in page: Page,
    writtenFor code: String,
    _ range: Range<Int>
  ) -> Result<LinkTarget, Problem> {
    if site.pages.recordAnchors(of: page.name).contains(anchor) {
      return .success(.page(page, anchor: anchor))
    }
    let original = site.content.documents[page.name]?[code] ?? page.document
    let anchors = original?.text.headings.map(\.anchor) ?? []
    guard let index = anchors.firstIndex(of: anchor) else {
      let arguments = ["anchor": anchor, "page": page.name]
      let near = NearMiss.of(anchor, among: anchors)
      return problem(.linkToMissingAnchor, range, arguments, near.map { "\(page.name).md#\($0)" })
    }
    let shown = page.document?.text.headings.map(\.anchor) ?? []
    return .success(.page(page, anchor: index < shown.count ? shown[index] : nil))
  }

  private func problem(
    _ rule: Rule,
    _ range: Range<Int>,
    _ arguments: [String: String],
    _ replacement: String? = nil
  ) -> Result<LinkTarget, Problem> {
    let source = document.source
    return .failure(
      Problem(diagnostic: source.diagnostic(rule, at: range, arguments, replacement: replacement))
    )
  }

  /// Whether an address on the web could be one: a host with a dot, no spaces.
  private static func isPlausible(_ url: String) -> Bool {
    guard let scheme = url.firstRange(of: "://") else { return false }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !url.contains(" ")
  }
}

extension String {
  func removingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
