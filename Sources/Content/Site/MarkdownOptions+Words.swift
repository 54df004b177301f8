import Markdown

extension MarkdownOptions {
  /// The keys of the words that generated HTML needs.
  public static let wordKeys = [
    "text.footnotes", "text.footnote", "text.backToText", "text.table", "text.taskDone", "text.taskToDo",
  ]

  /// The words for the HTML of a text, in the language of the text.
  init(words: Words) {
    self.init(
      footnotes: words["text.footnotes"],
      footnote: words["text.footnote"],
      backToText: words["text.backToText"],
      table: words["text.table"],
      taskDone: words["text.taskDone"],
      taskToDo: words["text.taskToDo"]
    )
  }
}
