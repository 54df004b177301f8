/// Horizontal bars, one for each of a few things that are compared: a figure with caption, drawing and data table.
///
/// The drawing measures in text sizes and percentages, so that its labels stay as large as the text around it
/// however narrow the page is. It needs no script and no style of its own.
public struct BarChart: Sendable {
  /// One bar.
  public struct Bar: Sendable {
    public let label: String
    /// Where the label leads, in the table.
    public let url: String?
    /// Zero or more.
    public let value: Int
    /// The value as the language writes it.
    public let written: String

    public init(label: String, url: String? = nil, value: Int, written: String) {
      self.label = label
      self.url = url
      self.value = value
      self.written = written
    }
  }

  /// The words around the bars, in the page's language.
  public struct Words: Sendable {
    /// "Figure 1".
    public var number: String
    /// What the chart shows, with its date.
    public var caption: String
    /// Above the labels' column of the table.
    public var labels: String
    /// Above the values' column of the table.
    public var values: String
    public var total: String
    public var showTable: String
    /// Where the data come from.
    public var source: String

    public init(
      number: String,
      caption: String,
      labels: String,
      values: String,
      total: String,
      showTable: String,
      source: String
    ) {
      self.number = number
      self.caption = caption
      self.labels = labels
      self.values = values
      self.total = total
      self.showTable = showTable
      self.source = source
    }
  }

  public let id: String
  public let words: Words
  public let bars: [Bar]
  /// The sum of the values as the language writes it; `nil` where summing them makes no sense.
  public let writtenTotal: String?

  public init(id: String, words: Words, bars: [Bar], writtenTotal: String?) {
    self.id = id
    self.words = words
    self.bars = bars
    self.writtenTotal = writtenTotal
  }
}
