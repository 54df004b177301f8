import Content
import Templates

/// What a report says, whatever it looks like: a PDF is outdated when this is no longer what it was.
///
/// Only the words and numbers that a reader meets count, charts by what is said of them. Markup, styles and drawings
/// don't, nor what is only there on a screen, so that a new design or a new version of the program changes nothing.
struct ReportText {
  private(set) var bytes: [UInt8] = []

  /// A hash of what the values of a report's web page say: title, status, key figures and chapters.
  /// - Parameter report: what the page's template gets as `report`, made for the web.
  static func fingerprint(of report: TemplateValue?) -> String {
    guard case .object(let report) = report else { return "" }
    return fingerprint(of: report)
  }

  /// The same of the values by name.
  static func fingerprint(of report: TemplateFields) -> String {
    var text = ReportText()
    for name in ["title", "approved", "draft"] { text.add(report[name]) }
    for figure in report["keyFigures"].items {
      for name in ["label", "value", "change"] { text.add(figure[name]) }
    }
    for chapter in report["chapters"].items where !tellsOfFiling(chapter) {
      for name in ["number", "title", "html"] { text.add(chapter[name]) }
    }
    return Fingerprint(of: text.bytes).text
  }

  /// The colophon and the law's index tell of filing and publication, which come after the PDF was made.
  private static func tellsOfFiling(_ chapter: TemplateValue) -> Bool {
    if case .text(let id) = chapter["id"] { ["colophon", "index"].contains(id) } else { false }
  }

  private mutating func add(_ value: TemplateValue?) {
    switch value {
    case .text(let text): for byte in text.utf8 { add(byte) }
    case .markup(let html): add(html: html)
    default: break
    }
    separate()
  }

  /// Adds the text of HTML that this program wrote.
  mutating func add(html: [UInt8]) {
    var index = 0
    var drawings = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        add(html[index])
        index += 1
        continue
      }
      let tag = HTMLTag(of: html, at: index)
      if drawings > 0 ? tag.name == "text" || tag.name == "style" : Self.isUnread(tag) {
        index = tag.endOfElement(in: html)
        continue
      }
      if tag.name == "svg" { drawings += tag.isEnd ? -1 : 1 }
      if !HTMLTag.inline.contains(tag.name) { separate() }
      index = tag.end
    }
  }

  private mutating func add(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
      separate()
    } else {
      bytes.append(byte)
    }
  }

  private mutating func separate() {
    if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
  }

  /// What readers of the PDF don't get: what is for screens only, the second drawing of a chart, ways around.
  private static func isUnread(_ tag: HTMLTag) -> Bool {
    guard !tag.isEnd, !tag.isEmpty else { return false }
    return tag.name == "style" || tag.name == "summary" || tag.classes.contains(where: unread.contains)
  }

  private static let unread: Set<Substring> = [
    "screen-only", "visually-hidden", "is-narrow", "anchor", "footnote-back",
  ]
}

extension TemplateValue {
  fileprivate subscript(_ name: String) -> TemplateValue? {
    if case .object(let values) = self { values[name] } else { nil }
  }
}

extension TemplateValue? {
  /// The items of a list, or of an object that holds one.
  fileprivate var items: [TemplateValue] {
    switch self {
    case .list(let items): items
    case .object(let values): values["items"].items
    default: []
    }
  }
}
