import Diagnostics

/// A PO file that has come back from a translator.
struct POFile: Sendable {
  /// The file, for messages that point into it.
  let source: SourceFile
  /// The header's fields by name.
  let header: [String: String]
  /// Where the header stands in the file.
  let headerRange: Range<Int>
  /// The texts, in the order of the file; without the header and what is marked as obsolete.
  let entries: [POEntry]

  /// The language of the translations.
  var language: String? { header["Language"] }

  /// Takes a file apart. Lines that aren't understood are errors; reading goes on behind them.
  init(reading source: SourceFile, diagnostics: inout [Diagnostic]) {
    var reader = POReader(source)
    reader.read()
    diagnostics += reader.problems
    self.source = source
    let header = reader.entries.first { $0.isHeader }
    self.header = Self.fields(of: header?.translation ?? "")
    headerRange = header?.translationRange ?? 0..<0
    entries = reader.entries.filter { !$0.isHeader }
  }

  private static func fields(of header: String) -> [String: String] {
    var fields: [String: String] = [:]
    for line in header.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[String(line[..<colon])] = line[line.index(after: colon)...].trimmedOfBlanks
    }
    return fields
  }
}

extension POEntry {
  var isHeader: Bool { source.isEmpty && context == nil }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmedOfBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
