import Foundation
import Testing

@testable import Website

@Suite("The sample consortium's site")
struct WholeSiteTests {
  private let site: BuiltSite

  init() async throws { site = try await BuiltSite.sample }

  @Test("is about a hundred pages in each of two languages")
  func size() {
    let english = site.pages.count { $0.path.hasPrefix("en/") }
    #expect(english > 60)
    #expect(site.pages.count > 2 * english - 20)
  }

  @Test("leads from every page only to files and anchors that are there, also straight from the disk")
  func references() {
    let ids = Dictionary(uniqueKeysWithValues: site.pages.map { ($0.path, Set($0.markup.ids)) })
    for (path, markup) in site.pages {
      for reference in markup.references where scheme(of: reference) == nil {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolved(String(parts[0]), from: path)
        #expect(site.files[target] != nil, "\(path) leads to \(reference)")
        // Only what is shown in place of a missing page may stand at any depth.
        #expect(!reference.hasPrefix("/") || path.hasSuffix("404.html"), "\(path) leads to \(reference)")
        if parts.count > 1 {
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(path) leads to \(reference)")
        }
      }
    }
  }

  @Test("leads elsewhere only by web, mail and telephone")
  func schemes() {
    for (path, markup) in site.pages {
      for reference in markup.references {
        guard let scheme = scheme(of: reference) else { continue }
        #expect(["https", "http", "mailto", "tel"].contains(scheme), "\(path) leads to \(reference)")
      }
    }
  }

  @Test("has no style or script within its pages, so that the content-security policy needs no exception")
  func policy() {
    for (path, markup) in site.pages {
      for tag in markup.tags {
        #expect(tag["style"] == nil && tag.name != "style", "\(path)")
        #expect(tag.attributes.keys.allSatisfy { !$0.hasPrefix("on") }, "\(path)")
        #expect(tag.name != "script" || tag["src"] != nil || tag["type"] == "application/ld+json", "\(path)")
      }
      let policy = markup.first("meta", "http-equiv", "Content-Security-Policy")?["content"] ?? ""
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(path)")
    }
  }

  @Test("says on every page its language, title, description and one main heading")
  func heads() {
    var titles: [String: String] = [:]
    for (path, markup) in site.pages {
      #expect(markup.language == (path.hasPrefix("en/") ? "en" : "it"), "\(path)")
      #expect(markup.all("h1").count == 1, "\(path)")
      #expect(markup.all("main").count == 1, "\(path)")
      let title = markup.all("title").first?.text ?? ""
      #expect(!title.isEmpty, "\(path)")
      let description = markup.first("meta", "name", "description")?["content"] ?? ""
      #expect((20...320).contains(description.count), "\(path): \(description)")
      let key = (markup.language ?? "") + title
      #expect(titles.updateValue(path, forKey: key) == nil, "\(path) and \(titles[key] ?? "") share a title")
    }
  }

  @Test("has no id twice on a page")
  func ids() {
    for (path, markup) in site.pages {
      let twice = Dictionary(grouping: markup.ids) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(path): \(twice.sorted())")
    }
  }

  @Test("describes every image and gives its size")
  func images() {
    for (path, markup) in site.pages {
      for image in markup.all("img") {
        #expect(
          image["alt"] != nil && Int(image["width"] ?? "") != nil && Int(image["height"] ?? "") != nil,
          "\(path)"
        )
      }
    }
  }

  @Test("leaves no placeholder, key or gap in its pages")
  func gaps() {
    for (path, markup) in site.pages {
      for leftover in [
        "{{", "href=\"\"", "src=\"\"", "<h2></h2>", "<dd></dd>", "<li></li>", "<p></p>", "Optional(",
      ] {
        let isThere = markup.html.contains(leftover)
        #expect(!isThere, "\(path) has \(leftover)")
      }
    }
  }

  @Test("keeps HTML and styles of every page below 40 KB, but for the reports, which are books")
  func weight() throws {
    let styles = try #require(site.files.first { $0.key.hasPrefix("assets/style-") }).value.count
    for (path, markup) in site.pages where !markup.html.contains("<body class=\"report\"") {
      #expect((site.files[path]?.count ?? 0) + styles < 40_960, "\(path)")
    }
  }

  /// What stands before an address's colon; the colon of an anchor is none.
  private func scheme(of reference: String) -> String? {
    let start = reference.prefix { !":/#?".contains($0) }
    return reference[start.endIndex...].hasPrefix(":") ? String(start) : nil
  }

  /// A relative address as a browser follows it from a page.
  private func resolved(_ reference: String, from path: String) -> String {
    var folders = reference.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in (reference.removingPercentEncoding ?? reference).split(separator: "/") {
      switch part {
      case ".": break
      case "..": folders = folders.isEmpty ? ["outside"] : folders.dropLast()
      default: folders.append(String(part))
      }
    }
    return folders.isEmpty || reference.hasSuffix("/")
      ? (folders + ["index.html"]).joined(separator: "/") : folders.joined(separator: "/")
  }
}
