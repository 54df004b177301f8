/// A section, parent or block whose closing tag has not been read yet.
struct OpenSection {
  enum Kind {
    case section, inverted, parent
    /// A block as a place to be filled in, with its default.
    case block
    /// A block directly inside a parent tag: what is put there.
    case override
    /// The same with an unusable name, which has been reported.
    case namelessOverride
  }

  let kind: Kind
  let name: TagName
  /// The operation to be completed with its end; for an override, where its content begins.
  let operation: Int
  /// The number of taken-off blanks to return to.
  let dedent: Int
  /// For a parent tag: the operation with the blanks before it, when there is nothing else before it.
  var blanksBefore: Int?
}
