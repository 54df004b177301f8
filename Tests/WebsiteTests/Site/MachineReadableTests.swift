import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Website

@Suite("What machines read")
struct MachineReadableTests {
  @Test(
    "Feeds and sitemap are well-formed XML, also with names that hold characters of XML",
    arguments: ["feed.xml", "en/feed.xml", "sitemap.xml"]
  )
  func wellFormed(path: String) async throws {
    for site in [try await BuiltSite.small, try await BuiltSite.sample] {
      let document = XMLDocumentReader(try #require(site.files[path]))
      #expect(document.error == nil, "\(path): \(document.error ?? "")")
      #expect(document.elements.count > 5)
    }
  }

  @Test("A feed lists the projects with the last one revised first, at addresses that are there")
  func feed() async throws {
    let site = try await BuiltSite.sample
    for (path, language) in [("feed.xml", "it"), ("en/feed.xml", "en")] {
      let feed = XMLDocumentReader(try #require(site.files[path]))
      #expect(feed.elements.first?.attributes["xml:lang"] == language)
      let dates = feed.elements.filter { $0.name == "updated" }.map(\.text)
      #expect(dates.count > 6)
      #expect(dates.dropFirst() == dates.dropFirst().sorted(by: >)[...])
      #expect(dates.first == dates.max())
      let links = feed.elements.filter { $0.name == "link" && $0.attributes["type"] == "text/html" }
        .dropFirst()
      #expect(links.count == dates.count - 1)
      for link in links {
        let file =
          link.attributes["href"]?.replacingOccurrences(of: "https://www.tresponde.example/", with: "") ?? ""
        #expect(site.files[file] != nil, "\(file)")
      }
    }
  }

  @Test("The sitemap lists every page that search engines may keep, once, and no other")
  func sitemap() async throws {
    let site = try await BuiltSite.sample
    let sitemap = XMLDocumentReader(try #require(site.files["sitemap.xml"]))
    let listed = sitemap.elements.filter { $0.name == "loc" }.map(\.text)
    let indexed = site.pages.compactMap { $0.markup.first("link", "rel", "canonical")?["href"] }
    #expect(listed.sorted() == indexed.sorted())
    #expect(Set(listed).count == listed.count)
    let hidden = site.pages.filter { $0.markup.first("meta", "name", "robots") != nil }
    #expect(hidden.count + listed.count == site.pages.count)
  }

  @Test("Versions in other languages name each other")
  func alternatesAreMutual() async throws {
    let site = try await BuiltSite.sample
    let pages = site.pages.compactMap { page in
      page.markup.first("link", "rel", "canonical")?["href"].map { ($0, page.markup) }
    }
    let byAddress = Dictionary(pages) { first, _ in first }
    for (address, markup) in pages {
      for (_, other) in markup.alternates {
        #expect(byAddress[other]?.alternates.values.contains(address) == true, "\(address) and \(other)")
      }
    }
  }

  @Test("Data for search engines are JSON about the organisation, its members and projects")
  func structuredData() async throws {
    let site = try await BuiltSite.small
    let home = try data(of: site.page("index.html"))
    #expect(home["@type"] as? String == "Organization")
    #expect(home["vatID"] as? String == "01199047778")
    #expect(
      (home["member"] as? [[String: Any]])?.map { $0["name"] as? String } == [
        "Arcobaleno", "Il Mulino", "Amici del «Faro»",
      ]
    )
    let member = try data(of: site.page("en/members/arcobaleno.html"))
    #expect(member["description"] as? String == "Helps people grow old at home.")
    #expect((member["memberOf"] as? [String: Any])?["@id"] as? String == home["@id"] as? String)
    let project = try data(of: site.page("progetti/rifugio.html"))
    #expect(project["@type"] as? String == "Project")
    #expect(project["url"] as? String == "https://www.dueponti.example/progetti/rifugio.html")
    #expect(try site.page("missione.html").first("script", "type", "application/ld+json") == nil)
  }

  @Test("Text within a page's data can't end their element")
  func safeData() {
    let data = JSONOutput.object([("a", .string("</script><b>&\u{1}\"\\\n"))]).compact
    #expect(
      String(decoding: data, as: UTF8.self) == #"{"a":"\u003c/script\u003e\u003cb\u003e\u0026\u0001\"\\\n"}"#
    )
  }

  private func data(of page: Markup) throws -> [String: Any] {
    let script = try #require(page.first("script", "type", "application/ld+json"))
    let value = try JSONSerialization.jsonObject(with: Data(script.text.utf8)) as? [String: Any]
    return try #require(value)
  }
}

/// The elements of an XML document in order, as an independent parser reads them.
private final class XMLDocumentReader: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var error: String?
  /// The element that text belongs to: the last one, until it ends.
  private var isOpen = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError.map { "line \(parser.lineNumber): \($0)" } ?? "unknown" }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    isOpen = true
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isOpen { elements[elements.count - 1].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    isOpen = false
  }
}
