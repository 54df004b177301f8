import Content
import Diagnostics
import Templates
import Testing

@testable import Website

@Suite("The real templates")
struct OracleTests {
  @Test("print with an independent engine what they print with ours")
  func sameText() async throws {
    let rendering = try await RenderableSite()
    let oracle = try Oracle(rendering.templateTexts)
    let names = Set(rendering.templates.names)
    var seen: Set<String> = []
    func compare(_ template: String, _ values: [TemplateValue], _ path: String) throws {
      var diagnostics: [Diagnostic] = []
      var output: [UInt8] = []
      rendering.templates.render(template, context: values, into: &output, diagnostics: &diagnostics)
      #expect(diagnostics.isEmpty, "\(path)")
      let expected = try #require(oracle.render(template, context: values))
      #expect(
        Oracle.withoutIndentation(String(decoding: output, as: UTF8.self))
          == Oracle.withoutIndentation(expected),
        "\(path)"
      )
    }
    for page in rendering.site.pages(withStatus: true) {
      let template = try #require(page.templates.first(where: names.contains))
      // One page of each template in each language, translated and not.
      guard seen.insert("\(template) \(page.language) \(page.isFallback)").inserted else { continue }
      var context = PageContext(site: rendering.site, page: page)
      let values = context.values()
      #expect(context.diagnostics.isEmpty, "\(page.path)")
      try compare(template, values, page.path)
      guard let report = rendering.site.reports[page.year], seen.insert("book \(page.language)").inserted
      else { continue }
      let folder = BuiltSite.repository + "/templates"
      let palette = Palette(accent: .black)
      let style = BookStyle(templates: folder, palette: palette, diagnostics: &context.diagnostics)
      let book = context.bookContent(report, style.drawing, isDraft: true)
      try compare("book", book.values, page.path)
    }
    // Every template that isn't a part of others has been tried.
    let tried = Set(seen.map { String($0.prefix { $0 != " " }) })
    #expect(names.subtracting(tried).allSatisfy { $0.hasPrefix("partials/") || $0 == "layout" })
  }
}
