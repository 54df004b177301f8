/// What a cell says of a field.
enum FieldValue: Sendable, Hashable {
  case text(String)
  /// Of a list, such as the sectors.
  case list([String])

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var list: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list
    }
  }

  /// On one line, for people.
  var shown: String {
    switch self {
    case .text(let text): text
    case .list(let list): list.joined(separator: ", ")
    }
  }
}
