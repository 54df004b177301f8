/// One text of a PO file: what is to be translated, its translation, and what translators are told about it.
struct POEntry: Sendable, Hashable {
  /// `#.` What translators should know, a line each.
  var comments: [String] = []
  /// `#:` Where the text stands: `content/it/mission.md:7`.
  var references: [String] = []
  /// `#,` Marks for tools, such as `fuzzy`.
  var flags: [String] = []
  /// `#| msgid` What the text said when the translation was made.
  var previous: String?
  /// `msgctxt` What tells the text from all others of the file.
  var context: String?
  /// `msgid` The text.
  var source = ""
  /// `msgstr` The translation; empty where there is none yet.
  var translation = ""
  /// Where the name of the text stands in the file that was read, quotes included.
  var contextRange = 0..<0
  /// Where the translation stands in the file that was read, from the first quote to the last.
  var translationRange = 0..<0
  /// Whether a line of it wasn't understood, so that a part may be missing.
  var isDamaged = false

  /// Whether the translation is only proposed: nobody has confirmed that it fits the text.
  var isFuzzy: Bool { flags.contains("fuzzy") }
}
