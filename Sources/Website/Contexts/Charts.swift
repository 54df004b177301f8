import Content
import Figures
import SVGCharts

/// The charts that texts and templates may call by name.
struct Charts {
  let site: Site
  let page: Page

  /// The names of all charts.
  static let names = ["members.byDistrict", "members.byKind", "members.bySector"]

  /// A chart of the page; `nil` when there is none of that name. A page's charts differ by their ids.
  func chart(_ name: String, id: String, caption: String, number: Int) -> BarChart? {
    let filters: [DirectoryFilter]
    let labels: Word
    switch name {
    case "members.byDistrict":
      (filters, labels) = (site.content.districts.map { .district($0.id) }, .district)
    case "members.byKind": (filters, labels) = (DirectoryFilter.all(of: site.content)[0], .memberKind)
    case "members.bySector": (filters, labels) = (site.content.sectors.map { .sector($0.id) }, .sector)
    default: return nil
    }
    let language = site.content.languages[page.language]
    let words = language.words
    let asOf = site.content.membersAsOf.map(language.format.date) ?? ""
    return BarChart(
      id: id,
      words: BarChart.Words(
        number: words.text(Word.figureNumber.rawValue, ["n": String(number)]),
        caption: caption,
        labels: words[labels],
        values: words[.members],
        total: words[.total],
        showTable: words[.showTable],
        source: words.text(Word.membersSource.rawValue, ["date": asOf])
      ),
      bars: filters.map { filter in
        let count = site.content.members.count(where: filter.includes)
        return BarChart.Bar(
          label: filter.label(in: site.content, language),
          url: site.pages.page(filter.pageName, page.language).map {
            Addresses.relative(from: page.path, to: $0.path)
          },
          value: count,
          written: language.format.integer(count)
        )
      },
      // Members work in several sectors: their sum would count them more than once.
      writtenTotal: name == "members.bySector"
        ? nil : language.format.integer(site.content.currentMembers.count)
    )
  }
}
