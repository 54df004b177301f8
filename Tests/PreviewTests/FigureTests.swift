import Diagnostics
import Foundation
import Testing
import Website

@testable import Preview

@Suite("Where figures come from")
struct FigureTests {
  @Test("is marked in the preview only: without the marks, every page is as it is published")
  func published() async throws {
    let published = try await SampleBuild.published
    let preview = try await SampleBuild.preview
    #expect(published.files.map(\.path) == preview.files.map(\.path))
    var marks = 0
    for (old, new) in zip(published.files, preview.files) where old.bytes != new.bytes {
      let text = String(decoding: new.bytes, as: UTF8.self)
      let bare = text.replacing(/<\/?bilancio-figure[^>]*>| data-figure="[^"]*"/, with: "")
      #expect(bare == String(decoding: old.bytes, as: UTF8.self), "\(old.path)")
      marks += SampleBuild.references(in: text).count
    }
    #expect(marks > 1000)
    let marked = published.pages.filter { $0.value.contains(/bilancio-figure|data-figure=/) }.keys.sorted()
    #expect(marked == [])
  }

  @Test("is known of every figure that is marked on a page, in texts, tables and charts")
  func known() async throws {
    let preview = try await SampleBuild.preview
    let pages = preview.pages
    let references = Set(pages.values.flatMap(SampleBuild.references))
    let unknown = references.filter { preview.figure($0, in: .italian) == nil }
    #expect(unknown == [])
    // In a text, as a key figure, in a table of the report, in a chart's drawing and in its table, on a member's page.
    let report = try #require(pages["bilancio-sociale/2024.html"] ?? pages["report/2024.html"])
    #expect(pages["index.html"]?.contains(/<p[^<]*<bilancio-figure data-figure="members.total">/) == true)
    #expect(pages["index.html"]?.contains(/<dd><bilancio-figure data-figure="/) == true)
    #expect(report.contains(/<td class="number"><bilancio-figure data-figure="[a-zA-Z.]+@2023">/))
    #expect(report.contains(/<text class="chart-value"[^>]* data-figure="/))
  }

  @Test("tells file and line of what is typed: the number stands there")
  func typed() async throws {
    let preview = try await SampleBuild.preview
    let references = Set(preview.pages.values.flatMap(SampleBuild.references))
    var count = 0
    for reference in references.sorted() {
      guard let origin = preview.figure(reference, in: .english), origin.isTyped, let place = origin.place,
        let span = place.span
      else { continue }
      let text = try String(contentsOfFile: place.path, encoding: .utf8)
      let line = text.components(separatedBy: "\n")[span.line - 1]
      let typed = line.unicodeScalars.dropFirst(span.column - 1).prefix(span.length)
      #expect(
        String(String.UnicodeScalarView(typed)).contains(/^("[0-9-]+"|-?[0-9.]+|null)$/),
        "\(reference)"
      )
      count += 1
    }
    #expect(count > 200)
  }

  @Test("tells what is computed from what, and where each part is typed")
  func computed() async throws {
    let preview = try await SampleBuild.preview
    let known = { (name: String) in preview.figure(name, in: .english) }
    let origin = try #require(known("members.socialShare"))
    #expect(!origin.isTyped && origin.formula != nil && !origin.parts.isEmpty)
    let name = "finance.incomeStatement.valueOfProduction"
    let growth = try #require(known("\(name).growth@2024"))
    #expect(growth.formula == "100 × (\(name) − \(name)@2023) / \(name)@2023")
    #expect(growth.parts.map(\.name) == ["\(name)@2024", "\(name)@2023"])
    #expect(growth.parts.allSatisfy { $0.place?.span != nil })
    let counted = try #require(known("projects.total"))
    #expect(counted.place?.path.hasSuffix("content/data/projects.json") == true && counted.place?.span == nil)
    #expect(known("members.nobody") == nil)
  }

  @Test(
    "is told in the language of messages, with a link that opens the file at its line",
    arguments: [(MessageLanguage.italian, "Scritto in", "riga"), (.english, "Typed in", "line")]
  )
  func words(language: MessageLanguage, typed: String, line: String) async throws {
    let preview = try await SampleBuild.preview
    let known = preview.figure("finance.incomeStatement.valueOfProduction@2024", in: language)
    let origin = try #require(known)
    let html = FigurePresenter(PreviewWords(language)).html([origin])
    let span = try #require(origin.place?.span)
    #expect(html.contains("<dt>\(typed)</dt>"))
    #expect(html.contains("/content/data/2024/finance.json:\(span.line):\(span.column)\""))
    #expect(html.contains("content/data/2024/finance.json, \(line) \(span.line)</a>"))
    #expect(html.contains("<code>{{finance.incomeStatement.valueOfProduction@2024}}</code>"))
  }

  @Test("is answered by the preview for one name or several, and for none that there is not")
  func answers() async throws {
    let preview = try await SampleBuild.preview
    let site = PreviewSite(language: .english, server: "s1")
    await site.take(preview.files, of: preview, [])
    let one = await site.answer("/-/figure/members.total")
    #expect(one.status == .found && one.type == "text/html; charset=utf-8")
    let two = await site.answer("/-/figure/finance.donations@2024 finance.other@2024")
    #expect(String(decoding: two.bytes, as: UTF8.self).components(separatedBy: "<section>").count == 3)
    for wrong in ["", "members", "members.total@20x4", "../site.json"] {
      #expect(await site.answer("/-/figure/\(wrong)").status == .missing, "\(wrong)")
    }
  }
}
