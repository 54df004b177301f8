/// The words that generated HTML needs, in the language of the text, and the prefix of its ids.
public struct MarkdownOptions: Sendable, Hashable {
  /// The heading above the footnotes.
  public var footnotes: String
  /// What a footnote's number is called: “Note” gives “Note 3”.
  public var footnote: String
  /// The label of the link from a footnote to the place that it belongs to; the number is added: “Back to the
  /// text from note” gives “Back to the text from note 3”.
  public var backToText: String
  /// The label of the area that a wide table scrolls in; the table's number is added.
  public var table: String
  /// What is read out before a ticked item of a task list.
  public var taskDone: String
  /// What is read out before an item of a task list that is not ticked.
  public var taskToDo: String
  /// Put before every id but those of items, so that several documents can stand on one page.
  public var anchorPrefix: String

  public init(
    footnotes: String,
    footnote: String,
    backToText: String,
    table: String,
    taskDone: String,
    taskToDo: String,
    anchorPrefix: String = ""
  ) {
    self.footnotes = footnotes
    self.footnote = footnote
    self.backToText = backToText
    self.table = table
    self.taskDone = taskDone
    self.taskToDo = taskToDo
    self.anchorPrefix = anchorPrefix
  }

  /// Italian words, no prefix.
  public static let italian = MarkdownOptions(
    footnotes: "Note",
    footnote: "Nota",
    backToText: "Torna al testo dalla nota",
    table: "Tabella",
    taskDone: "Fatto",
    taskToDo: "Da fare"
  )

  /// English words, no prefix.
  public static let english = MarkdownOptions(
    footnotes: "Notes",
    footnote: "Note",
    backToText: "Back to the text from note",
    table: "Table",
    taskDone: "Done",
    taskToDo: "To do"
  )
}
