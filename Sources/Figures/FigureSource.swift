import Content

/// A data file of a year that figures are read from.
struct FigureSource {
  /// The name below `data`, without ending: `2024/finance`.
  let file: String
  let value: JSONValue
  /// The day that its numbers are about, where it says one.
  let asOf: PartialDate?
  /// Where its numbers come from.
  let source: LocalizedText?

  /// The file of a name; `nil` where there is none.
  init?(_ file: String, in content: Content) {
    guard let value = content.data[file]?.value else { return nil }
    self.file = file
    self.value = value
    asOf = value.date("asOf")
    source = value.optionalText("source")
  }

  /// What stands at a path of keys.
  subscript(_ path: [String]) -> JSONValue? {
    path.reduce(value) { value, key in value?[key] }
  }
}
