/// What search engines are told: which pages there are, in which languages.
struct Crawling {
  let site: Site

  var outputs: [OutputFile] {
    [
      OutputFile(path: "sitemap.xml", text: sitemap),
      OutputFile(
        path: "robots.txt",
        text: "User-agent: *\nAllow: /\n\nSitemap: \(site.addresses.base)sitemap.xml\n"
      ),
    ]
  }

  private var sitemap: String {
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    for page in site.pages.pages where page.isIndexed {
      xml += "<url><loc>\(HTML.escaped(site.addresses.absolute(page.path)))</loc>"
      let versions = site.content.languages.indices.compactMap { site.pages.page(page.name, $0) }
        .filter(\.isIndexed)
      if versions.count > 1 {
        for version in versions {
          xml += link(site.content.languages[version.language].code, version.path)
        }
        xml += link("x-default", versions[0].path)
      }
      xml += "</url>\n"
    }
    return xml + "</urlset>\n"
  }

  private func link(_ language: String, _ path: String) -> String {
    let url = HTML.escaped(site.addresses.absolute(path))
    return "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(url)\"/>"
  }
}
