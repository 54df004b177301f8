import Content

/// The news of a language as an Atom feed: projects and social reports, the last one revised first.
struct Feed {
  let site: Site
  let language: Int

  /// The feed's file below the site's folder.
  static func path(language: Int, site: Site) -> String {
    (language == 0 ? "" : site.content.languages[language].code + "/") + "feed.xml"
  }

  var output: OutputFile {
    let language = site.content.languages[self.language]
    let path = Self.path(language: self.language, site: site)
    let entries = (projects + reports).sorted { ($1.date.iso, $0.page.name) < ($0.date.iso, $1.page.name) }
    let home = site.pages.page(PageName.index, self.language)?.path ?? "index.html"
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.code)">
      <id>\(HTML.escaped(site.addresses.absolute(path)))</id>
      <title>\(HTML.escaped("\(language.words[.feedTitle]) – \(site.content.consortium.name)"))</title>
      <updated>\(Self.timestamp(entries.first?.date))</updated>
      <author><name>\(HTML.escaped(site.content.consortium.name))</name></author>
      <link rel="self" href="\(HTML.escaped(site.addresses.absolute(path)))"/>
      <link rel="alternate" type="text/html" href="\(HTML.escaped(site.addresses.absolute(home)))"/>

      """
    for entry in entries { xml += markup(entry) }
    return OutputFile(path: path, text: xml + "</feed>\n")
  }

  private struct Entry {
    let page: Page
    let date: PartialDate
    let summary: String
  }

  private var projects: [Entry] {
    site.content.projects.compactMap { project in
      guard let date = project.updated, let page = site.pages.page(PageName.project(project.id), language)
      else { return nil }
      let summary = site.text(project.summary, site.content.languages[language])
      return Entry(page: page, date: date, summary: summary)
    }
  }

  /// A report is news once it is published.
  private var reports: [Entry] {
    site.content.reportYears.compactMap { year in
      guard let date = site.content.publicationDate(ofReport: year),
        let page = site.pages.page(PageName.report(year), language)
      else { return nil }
      return Entry(page: page, date: date, summary: page.description)
    }
  }

  private func markup(_ entry: Entry) -> String {
    let url = HTML.escaped(site.addresses.absolute(entry.page.path))
    return """
      <entry>
      <id>\(url)</id>
      <title>\(HTML.escaped(entry.page.title))</title>
      <updated>\(Self.timestamp(entry.date))</updated>
      <link rel="alternate" type="text/html" href="\(url)"/>
      <summary>\(HTML.escaped(entry.summary))</summary>
      </entry>

      """
  }

  /// Noon of the day, so that the day is the same all over Europe.
  private static func timestamp(_ date: PartialDate?) -> String {
    (date?.lastDay.iso ?? "1970-01-01") + "T12:00:00Z"
  }
}
