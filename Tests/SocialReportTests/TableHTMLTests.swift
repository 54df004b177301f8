import Content
import Figures
import Testing

@testable import SocialReport

@Suite("Tables as HTML")
struct TableHTMLTests {
  private let sample: TableTesting

  init() async throws { sample = try await .sample }

  @Test("A table is written like this")
  func golden() throws {
    var estimate = TableTesting.figure(8)
    estimate.isEstimated = true
    var change = TableTesting.figure(3)
    change.isChange = true
    var table = TableTesting.table(
      [
        Table.Row(.plain("Uffici"), [], .group),
        Table.Row(.plain("Donne"), [.figure(TableTesting.figure(11)), .change(change)]),
        Table.Row(.plain("Uomini"), [.figure(estimate), .empty], .part),
        Table.Row(.plain("Negozi"), [], .group),
        Table.Row(.plain("Insieme"), [.figure(TableTesting.figure(2)), .empty], .subtotal),
        Table.Row(.words(TableWord.total), [.figure(TableTesting.figure(21)), .empty], .total),
      ],
      columns: [
        Table.Column("2024", label: .plain("2024"), isNumeric: true),
        Table.Column("change", label: .words("columns.change", ["year": .plain("2023")]), isNumeric: true),
      ]
    )
    table.sources = [.plain("libro unico")]
    table.asOf = .day(try #require(PartialDate("2024-12-31")))
    table.coverage = [Table.Coverage(year: 2024, coverage: .init(reporting: 15, total: 19), isLowest: false)]
    table.notes = [.plain("Una nota.")]
    let expected = """
      <div class="data-table" id="table-test-of-cells">
      <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-test-of-cells-caption">
      <table><caption id="table-test-of-cells-caption"><a class="figure-number" href="#table-test-of-cells">Tabella 7</a> <span>Prova</span></caption>
      <thead><tr><td></td><th scope="col" class="number">2024</th><th scope="col" class="number">Differenza con il 2023</th></tr></thead>
      <tbody><tr class="is-group"><th scope="rowgroup" colspan="3">Uffici</th></tr>
      <tr><th scope="row">Donne</th><td class="number">11</td><td class="number">+3</td></tr>
      <tr class="is-part"><th scope="row">Uomini</th><td class="number"><span class="estimate">stima</span> 8</td><td class="number"></td></tr>
      </tbody>
      <tbody><tr class="is-group"><th scope="rowgroup" colspan="3">Negozi</th></tr>
      <tr class="is-subtotal"><th scope="row">Insieme</th><td class="number">2</td><td class="number"></td></tr>
      </tbody>
      <tfoot><tr><th scope="row">Totale</th><td class="number">21</td><td class="number"></td></tr>
      </tfoot>
      </table></div>
      <p class="figure-source">Fonte: libro unico · Situazione: 31 dicembre 2024 · Dati di 15 soci su 19<span class="screen-only"> · <a href="t.csv" download>CSV</a></span></p>
      <p class="table-note">Una nota.</p>
      </div>

      """
    #expect(try sample.html(table, csvURL: "t.csv") == expected)
  }

  @Test("Texts and addresses are escaped")
  func escaping() throws {
    let table = TableTesting.table(
      [Table.Row(.plain("<b>R&D</b>"), [.list([.plain("a < b"), .plain("\"c\" & 'd'")])])],
      columns: [Table.Column("x", label: .plain("</th>"))],
      title: .plain("<script>")
    )
    let html = try sample.html(table, csvURL: "a\"b&c.csv")
    #expect(html.contains("<span>&lt;script&gt;</span>"))
    #expect(html.contains("<th scope=\"col\">&lt;/th&gt;</th>"))
    #expect(html.contains("<th scope=\"row\">&lt;b&gt;R&amp;D&lt;/b&gt;</th>"))
    #expect(html.contains("<ul><li>a &lt; b</li><li>&quot;c&quot; &amp; &#39;d&#39;</li></ul>"))
    #expect(html.contains("href=\"a&quot;b&amp;c.csv\""))
  }

  @Test("A caption of the text replaces the title, and stands as text")
  func caption() throws {
    let html = try sample.html(sample.table("people.byAge"), caption: "Chi ha <30 anni")
    #expect(html.contains("<span>Chi ha &lt;30 anni</span></caption>"))
    #expect(!html.contains("Dipendenti per età"))
  }

  @Test("A wide table says so to the style sheet")
  func wide() throws {
    #expect(
      try sample.html(sample.table("contracts.list")).hasPrefix("<div class=\"data-table is-wide\" id=")
    )
    #expect(try sample.html(sample.table("people.byAge")).hasPrefix("<div class=\"data-table\" id="))
  }

  @Test(
    "Every table of every report is well formed, in both languages, with nothing of another language's words"
  )
  func wellFormed() throws {
    for year in TableTesting.years {
      for table in sample.catalogue.tables(year: year) {
        for code in ["it", "en"] {
          let html = try sample.html(table, code)
          for tag in [
            "div", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "ul", "li", "p", "span",
          ] {
            let opened = html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
            #expect(opened == html.ranges(of: "</\(tag)>").count, "\(table.name): \(tag)")
          }
          #expect(!html.contains(">columns.") && !html.contains(">tables.") && !html.contains("style="))
          #expect(!html.contains("{"), "\(table.name)")
        }
      }
    }
  }

  @Test("A change that rounds to nothing is no change")
  func tinyChanges() throws {
    var change = TableTesting.figure(-1, digits: 2, .ratio)
    change.isChange = true
    let table = TableTesting.table(
      [Table.Row(.plain("Rapporto"), [.change(change)])],
      columns: [Table.Column("change", label: .plain("Differenza"), isNumeric: true)]
    )
    #expect(try sample.rows(table) == [["Rapporto", "stabile"]])
  }

  @Test("A period without an end is one that goes on, and one within a month is that month")
  func periods() throws {
    func written(_ start: String, _ end: String?) throws -> String {
      let cell = Table.Cell.period(try #require(PartialDate(start)), end.flatMap(PartialDate.init))
      let table = TableTesting.table(
        [Table.Row(.plain("a"), [cell])],
        columns: [Table.Column("x", label: .plain("x"))]
      )
      return try #require(try sample.rows(table).first?.last)
    }
    #expect(try written("2021-02-15", "2025-12-31") == "febbraio 2021 – dicembre 2025")
    #expect(try written("2021-02-15", nil) == "da febbraio 2021")
    #expect(try written("2021", nil) == "dal 2021")
    #expect(try written("2021-02-01", "2021-02-28") == "febbraio 2021")
  }
}
