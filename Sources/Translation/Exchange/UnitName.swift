/// What names a unit in a file for translators: the text that it belongs to, and its key there.
///
/// It is written `mission.md#paragraph/3`, `data/2024/finance.json#risks/tenders/risk`, `site.json#title` or
/// `interface.json#menu.open`: the same for every language.
struct UnitName: Hashable {
  let text: TextName
  let key: String

  init(text: TextName, key: String) {
    self.text = text
    self.key = key
  }

  init?(_ written: String) {
    guard let mark = written.firstIndex(of: "#"), let text = TextName(written[..<mark]) else { return nil }
    self.text = text
    key = String(written[written.index(after: mark)...])
  }

  var written: String { "\(text.neutralPath)#\(key)" }
}

extension TextName {
  /// The path of the text's file, without the language's folder.
  var neutralPath: String {
    switch self {
    case .page(let name): "\(name).md"
    case .data(let name): "data/\(name).json"
    case .site: "site.json"
    case .words(let name): "\(name).json"
    }
  }

  fileprivate init?(_ neutralPath: Substring) {
    if neutralPath.hasSuffix(".md") {
      self = .page(String(neutralPath.dropLast(3)))
    } else if neutralPath == "site.json" {
      self = .site
    } else if neutralPath.hasSuffix(".json") {
      let name = neutralPath.dropLast(5)
      self = name.hasPrefix("data/") ? .data(String(name.dropFirst(5))) : .words(String(name))
    } else {
      return nil
    }
  }
}
