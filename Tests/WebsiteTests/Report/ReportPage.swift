import Foundation

/// What tests look at in a report's page.
struct ReportPage {
  struct Table {
    let id: String
    /// What stands before the caption: `Tabella 12`.
    let label: String
    /// The texts of the body's cells.
    let rows: [[String]]
    /// Where its data lead.
    let csv: String?
  }

  let html: String
  let markup: Markup

  init(_ html: String) {
    self.html = html
    markup = Markup(html)
  }

  /// The numbered tables in their order.
  var tables: [Table] {
    html.components(separatedBy: "<div class=\"data-table").dropFirst().compactMap { part in
      let part = part.components(separatedBy: "<div class=\"data-table")[0]
      guard let id = part.firstMatch(of: /id="(table-[^"]*)"/)?.output.1,
        let label = part.firstMatch(of: /<a class="figure-number"[^>]*>([^<]*)</)?.output.1,
        let end = part.range(of: "</table>")
      else { return nil }
      let table = part[..<end.lowerBound]
      let rest = part[end.upperBound...].prefix(2000)
      let body = table.components(separatedBy: "<tbody>").dropFirst().joined()
      return Table(
        id: String(id),
        label: String(label),
        rows: body.components(separatedBy: "<tr").dropFirst().map(Self.cells),
        csv: rest.firstMatch(of: /href="([^"]*\.csv)"/).map { String($0.output.1) }
      )
    }
  }

  private static func cells(_ row: String) -> [String] {
    row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/.dotMatchesNewlines()).map { plain(String($0.output.1)) }
  }

  /// A piece of HTML without tags.
  static func plain(_ html: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'")]
      .reduce(html.replacing(/<[^>]*>/, with: "")) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
