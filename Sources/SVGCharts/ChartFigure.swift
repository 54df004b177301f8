/// A chart with what belongs to it: number, message, description, drawing, data table and source.
///
/// It is drawn twice, for wide and for narrow pages, and the style sheet shows one of the drawings. Both measure in
/// text sizes and percentages, so that texts stay as large as those around them. There is no script and no style in it.
public struct ChartFigure: Sendable {
  /// The words around a chart, in the page's language.
  public struct Words: Sendable, Hashable {
    /// "Figure 1".
    public var number: String
    /// Opens the data table.
    public var showTable: String
    /// Below the columns that have a sum.
    public var total: String
    /// Where the data come from, with coverage; `nil` if there is nothing to say.
    public var source: String?
    /// The message as HTML in which figures are marked for the preview; `nil` for the message as it is.
    public var message: String?

    public init(number: String, showTable: String, total: String, source: String?, message: String? = nil) {
      self.number = number
      self.showTable = showTable
      self.total = total
      self.source = source
      self.message = message
    }
  }

  /// The id of the figure; those of its parts begin with it.
  public let id: String
  /// What the chart shows, in one sentence: its caption and accessible name.
  public let message: String
  /// What is drawn and what there is to see, for who can't see it.
  public let description: String
  public let kind: ChartKind
  public let data: ChartData
  public let words: Words

  /// A chart; `nil` when its message or its description says nothing.
  public init?(
    id: String,
    message: String,
    description: String,
    kind: ChartKind,
    data: ChartData,
    words: Words
  ) {
    guard Self.saysSomething(message), Self.saysSomething(description) else { return nil }
    self.id = id
    self.message = message
    self.description = description
    self.kind = kind
    self.data = data
    self.words = words
  }

  /// Whether a message or a description has more than spaces.
  public static func saysSomething(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }
}
