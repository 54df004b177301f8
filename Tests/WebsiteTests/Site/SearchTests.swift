import Diagnostics
import Testing

@testable import Website

@Suite("The search")
struct SearchTests {
  private static let forms = ["mappa-del-sito.html", "en/site-map.html"]

  /// The sample's site with a search, without its index, and what that is made from.
  private static let searchable = Task {
    var sources = SiteBuilder.Sources(
      content: BuiltSite.content(nil),
      templates: BuiltSite.repository + "/templates",
      schemas: BuiltSite.repository + "/schemas"
    )
    sources.isSearchable = true
    var diagnostics: [Diagnostic] = []
    let result = try #require(await SiteBuilder(sources).build(diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    return (BuiltSite(outputs: result.files, diagnostics: diagnostics), result.searchDocuments)
  }

  private func documents() async throws -> [String: String] {
    let documents = try await Self.searchable.value.1
    return Dictionary(
      uniqueKeysWithValues: documents.map { ($0.file.path, String(decoding: $0.file.bytes, as: UTF8.self)) }
    )
  }

  @Test("is nowhere to be seen where it isn't asked for")
  func absent() async throws {
    let plain = try await BuiltSite.sample
    #expect(!plain.files.keys.contains { $0.contains("assets/search") || $0.hasPrefix("pagefind") })
    for page in plain.pages {
      let html = try plain.text(page.path)
      #expect(!html.contains("role=\"search\"") && !html.contains("pagefind") && !html.contains("wasm"))
      #expect(!html.contains("#query"), "\(page.path)")
    }
  }

  @Test("stands on the A-to-Z pages alone, which alone may run WebAssembly, and every menu leads there")
  func present() async throws {
    let site = try await Self.searchable.value.0
    for page in site.pages {
      let html = try site.text(page.path)
      let isForm = Self.forms.contains(page.path)
      #expect(html.contains("role=\"search\"") == isForm, "\(page.path)")
      #expect(html.contains("'wasm-unsafe-eval'; connect-src 'self';") == isForm, "\(page.path)")
      #expect(html.contains("pagefind/pagefind.js") == isForm, "\(page.path)")
      #expect(html.contains("assets/search-") == isForm, "\(page.path)")
      #expect(html.components(separatedBy: "#query\"").count == 3, "\(page.path)")
    }
    #expect(try site.text("en/site-map.html").contains("data-index=\"../pagefind/pagefind.js\""))
  }

  @Test("changes nothing else of a site than menus and the A-to-Z pages")
  func restIsTheSame() async throws {
    let plain = try await BuiltSite.sample
    let site = try await Self.searchable.value.0
    let more = Set(site.files.keys).subtracting(plain.files.keys).map { $0.replacing(/-\w{10}\./, with: ".") }
    #expect(more.sorted() == ["assets/search.css", "assets/search.js"])
    for (path, bytes) in plain.files where !Self.forms.contains(path) && !path.hasPrefix("files/") {
      let lines = try site.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines.filter { !$0.contains("#query\"") }.joined(separator: "\n").utf8.elementsEqual(bytes),
        "\(path)"
      )
    }
  }

  @Test("knows each page by its language and title, and each chapter of a report by itself")
  func texts() async throws {
    let documents = try await documents()
    let member = try #require(documents["en/members/vicinanza.html"])
    #expect(member.contains("<html lang=\"en\">"))
    #expect(member.contains("title[data-value]\" data-value=\"Vicinanza\""))
    #expect(member.contains("section[data-value]\" data-value=\"Our members\""))
    let chapter = try #require(documents["bilancio-sociale/2024~section-4.html"])
    #expect(chapter.contains("data-value=\"/bilancio-sociale/2024.html#section-4\""))
    #expect(chapter.contains("data-value=\"Bilancio sociale 2024\""))
    #expect(chapter.contains("Dipendenti per contratto") && !chapter.contains("data-pagefind-weight"))
    let cover = try #require(documents["bilancio-sociale/2024.html"])
    #expect(cover.contains("L’anno in cifre") || cover.contains("anno in cifre"))
    #expect(!cover.contains("Dipendenti per contratto"))
    let past = try #require(documents["bilancio-sociale/2022~section-4.html"])
    #expect(past.contains("data-pagefind-weight=\"0.5\""))
  }

  @Test(
    "passes over what only lists pages, what is hidden from search engines, and what stands around all pages"
  )
  func left() async throws {
    let documents = try await documents()
    for path in Self.forms + ["404.html", "soci/per-tipo/cooperative-sociali-di-tipo-a.html"] {
      #expect(documents[path] == nil, "\(path)")
    }
    for (path, text) in documents {
      #expect(!text.contains("Vai al contenuto") && !text.contains("<svg"), "\(path)")
      #expect(!text.contains("class=\"anchor\"") && !text.contains("<nav"), "\(path)")
      #expect(!text.contains("sono inventati"), "\(path)")
    }
  }

  @Test("says of a text that isn't translated which language it is in")
  func untranslated() async throws {
    let site = try await BuiltSite.sample
    let documents = try await documents()
    let fallbacks = documents.keys.filter { documents[$0]?.contains("lang[data-value]") == true }.sorted()
    let noticed = site.pages.filter {
      documents[$0.path] != nil && (try? site.text($0.path))?.contains("role=\"note\"") == true
    }
    #expect(!fallbacks.isEmpty && Set(fallbacks).isSubset(of: noticed.map(\.path)))
  }

  @Test(
    "parts elided words from what follows, and leaves apostrophes within words",
    arguments: [
      ("l’attività", "l’\u{2060} attività"), ("dell'UE", "dell'\u{2060} UE"),
      ("L&#39;Argine", "L&#39;\u{2060} Argine"),
      ("c’è", "c’è"), ("don’t", "don’t"), ("we’re", "we’re"), ("members’ work", "members’ work"),
      ("’90", "’90"), ("un’", "un’"), ("all’art. 5", "all’\u{2060} art. 5"),
      ("città – “così”", "città – “così”"), ("", ""),
    ]
  )
  func elision(text: String, parted: String) {
    #expect(SearchMarkup.parted(text) == parted)
  }

  @Test("keeps cells of a table apart, and leaves out drawings, buttons and calls of notes")
  func markup() {
    let html = Array(
      ##"<tr><th>2022</th><td>5</td></tr><p>Uno<sup class="footnote-call"><a href="#n">1</a></sup> <b>due</b>.</p><svg><text>x</text></svg><div id="b"><p>tre</p></div><button>Copia</button>"##
        .utf8
    )
    var markup = SearchMarkup(apart: ["b"])
    markup.add(html: html, 0..<html.count)
    let text = String(decoding: markup.bytes, as: UTF8.self).replacing(/<[^>]*>/, with: "")
    #expect(text.split(separator: " ").joined(separator: " ") == "2022 5 Uno due.")
    #expect(markup.found.map(\.id) == ["b"])
    #expect(markup.found.first.map { html[$0.range].starts(with: "<div".utf8) } == true)
  }
}
