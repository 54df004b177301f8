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
    for page in rendering.site.pages.pages {
      let template = try #require(page.templates.first(where: names.contains))
      // One page of each template in each language, translated and not.
      guard seen.insert("\(template) \(page.language) \(page.isFallback)").inserted else { continue }
      var context = PageContext(site: rendering.site, page: page)
      let values = context.values()
      var diagnostics = context.diagnostics
      var output: [UInt8] = []
      rendering.templates.render(template, context: values, into: &output, diagnostics: &diagnostics)
      #expect(diagnostics.isEmpty, "\(page.path)")
      let expected = try #require(oracle.render(template, context: values))
      #expect(
        Oracle.withoutIndentation(String(decoding: output, as: UTF8.self))
          == Oracle.withoutIndentation(expected),
        "\(page.path)"
      )
    }
    // Every template that isn't a part of others has been tried.
    let tried = Set(seen.map { String($0.prefix { $0 != " " }) })
    #expect(names.subtracting(tried).allSatisfy { $0.hasPrefix("partials/") || $0 == "layout" })
  }
}
