import Content

extension String {
  /// The text with the five characters replaced that mean something in HTML.
  var escapedForHTML: String { HTMLEscaping.escaped(self) }
}
