import Content
import Diagnostics
import Figures
import SVGCharts

/// All charts that texts may call, by name.
public enum ChartCatalogue {
  /// What came of a call.
  public enum Outcome: Sendable {
    case drawn(ChartFigure)
    /// Why there is no chart: `figure.unknown-chart`, `chart.without-message`, `chart.without-description` or
    /// `chart.nothing-to-draw`, each with the argument `name`.
    case refused([Rule])
  }

  /// The names of the charts that every consortium has, in the order of the guidelines' items, the appendix last.
  public static let names: [String] = ChartEntry.all.map(\.name)

  /// The names of all charts, those of the consortium's own indicators too.
  public static func names(in content: Content) -> [String] { names + indicators(in: content) }

  /// The item that a chart answers; `network` for the appendix, `nil` when there is no such chart.
  public static func item(of name: String, in content: Content) -> String? {
    entry(name, in: content)?.item
  }

  /// The `id` of the element of a chart by its name: `chart-people-by-contract`.
  public static func anchor(of name: String) -> String {
    Exhibit.ID(.chart, name).anchor
  }

  /// The names of the figures that a chart shows.
  public static func figureNames(of name: String, _ content: Content) -> [String] {
    entry(name, in: content)?.figureNames(in: content) ?? []
  }

  /// Whether a chart of that name has anything to show in a year.
  public static func hasAnythingToDraw(
    _ name: String,
    figures: FigureRegister,
    content: Content,
    year: Int?
  ) -> Bool {
    guard let entry = entry(name, in: content), let language = content.languages.first else { return false }
    let builder = ChartBuilder(figures: figures, content: content, year: year, language: language)
    return builder.drawing(of: entry) { _ in nil }?.data.isEmpty == false
  }

  /// Every key of `figures.json` or `interface.json` that a chart may ask for.
  public static let wordKeys: [String] = ChartWord.all

  /// A chart with all that stands around it.
  /// - Parameters:
  ///   - id: the `id` of its element, one of its own on its page.
  ///   - message: what it shows, in one sentence.
  ///   - description: what is drawn and what there is to see, for who can't see it.
  ///   - number: its place in the page's sequence of charts.
  ///   - year: the year that the text is about; `nil` for what is so now.
  ///   - marked: the message as HTML in which figures are marked; values are marked as well then.
  ///   - url: where the label of a figure's row leads, by the figure's name.
  public static func chart(
    _ name: String,
    id: String,
    message: String,
    description: String,
    number: Int,
    figures: FigureRegister,
    content: Content,
    year: Int?,
    language: Language,
    marked: String? = nil,
    url: (String) -> String? = { _ in nil }
  ) -> Outcome {
    guard let entry = entry(name, in: content) else { return .refused([.unknownChart]) }
    var refusals: [Rule] = []
    if !ChartFigure.saysSomething(message) { refusals.append(.chartWithoutMessage) }
    if !ChartFigure.saysSomething(description) { refusals.append(.chartWithoutDescription) }
    let builder = ChartBuilder(
      figures: figures,
      content: content,
      year: year,
      language: language,
      marksFigures: marked != nil
    )
    guard let drawing = builder.drawing(of: entry, url: url), !drawing.data.isEmpty else {
      return .refused(refusals + [.chartNothingToDraw])
    }
    let chart = ChartFigure(
      id: id,
      message: message,
      description: description,
      kind: drawing.kind,
      data: drawing.data,
      words: ChartFigure.Words(
        number: language.words.text(ChartWord.number, ["n": language.format.integer(number)]),
        showTable: language.words[ChartWord.showTable],
        total: language.words[ChartWord.total],
        source: builder.sourceLine(of: drawing.figures, entry),
        message: marked
      )
    )
    return chart.map(Outcome.drawn) ?? .refused(refusals)
  }

  private static let entries = Dictionary(
    ChartEntry.all.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static func entry(_ name: String, in content: Content) -> ChartEntry? {
    entries[name] ?? (indicators(in: content).contains(name) ? .indicator(name) : nil)
  }

  private static func indicators(in content: Content) -> [String] {
    (content.data["indicators"]?.value["indicators"]?.array ?? []).compactMap { indicator in
      indicator["id"]?.string.map { "indicators." + $0 }
    }
  }
}
