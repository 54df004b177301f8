import Content
import Diagnostics

/// Reads what the cells of a table say, in whatever form spreadsheets and people have written it.
struct CellReader {
  let source: SourceFile
  let vocabulary: Vocabulary
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile, _ vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
  }

  /// The value of a cell in the form of the data; `nil` and a diagnostic when it can't be one.
  mutating func value(of cell: SpreadsheetCell, for field: MemberField) -> FieldValue? {
    let text = Self.withoutGuard(cell.text)
    if Self.isFormulaError(text) {
      report(.importFormulaError, cell, ["found": text])
      return nil
    }
    if field.name.isList { return list(text, of: cell, field.name) }
    if vocabulary.isClosed(field.name) { return id(text, of: cell, field.name).map(FieldValue.text) }
    return plain(text, of: cell, field.name).map(FieldValue.text)
  }

  mutating func report(
    _ rule: Rule,
    _ cell: SpreadsheetCell,
    _ arguments: [String: String] = [:],
    replacement: String? = nil
  ) {
    let arguments = arguments.merging(["cell": cell.name]) { own, _ in own }
    diagnostics.append(source.diagnostic(rule, at: cell.range, arguments, replacement: replacement))
  }

  /// Adds what is wrong beyond a cell.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func plain(_ text: String, of cell: SpreadsheetCell, _ name: MemberField.Name) -> String? {
    switch name {
    case .taxCode: return taxCode(text, of: cell)
    case .foundedOn, .joinedOn, .leftOn: return date(text, of: cell)
    case .postcode: return postcode(text, of: cell)
    case .province: return province(text, of: cell)
    case .id: return id(text, of: cell)
    case .street: return street(text, of: cell)
    case .phone: return phone(text, of: cell)
    case .email, .pec: return email(text, of: cell)
    case .website: return website(text, of: cell)
    default: return Self.onOneLine(text)
    }
  }

  private mutating func list(_ text: String, of cell: SpreadsheetCell, _ name: MemberField.Name)
    -> FieldValue?
  {
    guard vocabulary.isClosed(name) || name == .certifications else {
      // Names and services may have commas in them.
      return .list(Self.parts(of: text, at: ";|\n"))
    }
    if let whole = vocabulary.id(of: text, for: name) { return .list([whole]) }
    var ids: [String] = []
    var isSound = true
    for part in Self.parts(of: text, at: ",;|/\n") {
      guard let id = id(part, of: cell, name) else {
        isSound = false
        continue
      }
      if !ids.contains(id) { ids.append(id) }
    }
    return isSound && !ids.isEmpty ? .list(ids) : nil
  }

  private mutating func id(_ text: String, of cell: SpreadsheetCell, _ name: MemberField.Name) -> String? {
    if let id = vocabulary.id(of: text, for: name) { return id }
    let arguments = [
      "found": text, "field": name.label.italian, "field.en": name.label.english,
      "allowed": vocabulary.ids(for: name).joined(separator: ", "),
    ]
    report(.importUnknownValue, cell, arguments, replacement: vocabulary.nearest(to: text, for: name))
    return nil
  }

  /// A cell that would be a formula is guarded by an apostrophe in the site's open data.
  private static func withoutGuard(_ text: String) -> String {
    guard text.first == "'", let second = text.dropFirst().first, "=+-@\t\r".contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// `#N/D`, `#RIF!`, `#VALUE!`, `Err:510`, and the hashes of a column that is too narrow.
  private static func isFormulaError(_ text: String) -> Bool {
    if text.hasPrefix("Err:") { return true }
    guard text.first == "#", text.utf8.count > 2 else { return false }
    return text.dropFirst().allSatisfy { $0.isUppercase || $0.isNumber || "#/!?:0".contains($0) }
  }

  static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func parts(of text: String, at marks: String) -> [String] {
    text.split { marks.contains($0) }.map { onOneLine(String($0)) }.filter { !$0.isEmpty }
  }
}
