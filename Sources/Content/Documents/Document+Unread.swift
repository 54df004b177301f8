import Diagnostics

extension Document {
  /// The year of the report that it is a chapter of: 2025 for `report/2025/people`.
  package var reportYear: Int? { Self.reportYear(of: name) }

  package static func reportYear(of name: String) -> Int? {
    let parts = name.split(separator: "/")
    return parts.count == 3 && parts[0] == "report" ? Int(parts[1]) : nil
  }

  /// What is said of a chapter that is still another year's; `nil` for every other text. What is wrong with its figures
  /// and tables is most often only that they are the other year's as well.
  var unreadNote: Diagnostic? {
    guard reportYear != nil, let year = frontMatter.copiedFrom, let range = frontMatter.copiedFromRange else {
      return nil
    }
    return source.diagnostic(.chapterUnread, at: range, ["year": String(year)])
  }
}
