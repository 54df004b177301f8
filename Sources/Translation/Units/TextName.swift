/// What names a text in all its languages.
public enum TextName: Sendable, Hashable {
  /// A page, by its path below the language's folder without `.md`.
  case page(String)
  /// A data file, by its path below `data` without `.json`: `2024/finance`.
  case data(String)
  /// `site.json`.
  case site
  /// `interface` or `figures`: the words of that file in the language's folder.
  case words(String)

  /// The path below the content folder of the file that holds the text in a language.
  public func path(in language: String) -> String {
    switch self {
    case .page(let name): "\(language)/\(name).md"
    case .data(let name): "data/\(name).json"
    case .site: "site.json"
    case .words(let name): "\(language)/\(name).json"
    }
  }
}

extension TextName: Comparable {
  /// Pages come first, then words, `site.json` and data; each in the order of the bytes of their names.
  public static func < (left: TextName, right: TextName) -> Bool {
    (left.rank, left.written) < (right.rank, right.written)
  }

  private var rank: Int {
    switch self {
    case .page: 0
    case .words: 1
    case .site: 2
    case .data: 3
    }
  }

  private var written: String {
    switch self {
    case .page(let name), .data(let name), .words(let name): name
    case .site: ""
    }
  }
}
