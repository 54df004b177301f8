import Content

/// The news of a language as an Atom feed: projects, the last one revised first.
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
    let projects = site.content.projects.filter { $0.updated != nil }.sorted {
      ($1.updated?.iso ?? "", $0.id) < ($0.updated?.iso ?? "", $1.id)
    }
    let home = site.pages.page(PageName.index, self.language)?.path ?? "index.html"
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.code)">
      <id>\(HTML.escaped(site.addresses.absolute(path)))</id>
      <title>\(HTML.escaped("\(language.words[.feedTitle]) – \(site.content.consortium.name)"))</title>
      <updated>\(Self.timestamp(projects.first?.updated))</updated>
      <author><name>\(HTML.escaped(site.content.consortium.name))</name></author>
      <link rel="self" href="\(HTML.escaped(site.addresses.absolute(path)))"/>
      <link rel="alternate" type="text/html" href="\(HTML.escaped(site.addresses.absolute(home)))"/>

      """
    for project in projects { xml += entry(project, language) }
    return OutputFile(path: path, text: xml + "</feed>\n")
  }

  private func entry(_ project: Project, _ language: Language) -> String {
    guard let page = site.pages.page(PageName.project(project.id), self.language) else { return "" }
    let url = HTML.escaped(site.addresses.absolute(page.path))
    return """
      <entry>
      <id>\(url)</id>
      <title>\(HTML.escaped(page.title))</title>
      <updated>\(Self.timestamp(project.updated))</updated>
      <link rel="alternate" type="text/html" href="\(url)"/>
      <summary>\(HTML.escaped(site.text(project.summary, language)))</summary>
      </entry>

      """
  }

  /// Noon of the day, so that the day is the same all over Europe.
  private static func timestamp(_ date: PartialDate?) -> String {
    (date?.lastDay.iso ?? "1970-01-01") + "T12:00:00Z"
  }
}
