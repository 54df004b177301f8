import Content
import Diagnostics
import Glibc

/// A table of members held against the data: what it would change, as values. Nothing is written before ``write(diagnostics:)``.
///
/// Rows find their members by tax code, else by id. What a cell doesn't say stays as it is, and so do members that no row
/// is about: an import adds and changes, it never takes away.
public struct MemberImport: Sendable {
  /// The file with the table, as the user would type it.
  public let table: String
  /// The file that changes.
  public let file: String
  /// What the table's columns were taken for.
  public let columns: [ColumnMap.Column]
  /// What the rows change, in their order.
  public let changes: [MemberChange]
  /// How many rows say what the data say already, and how many members no row is about.
  public let unchangedCount, absentCount: Int
  let separator: Separator
  let encoding: SpreadsheetFile.Encoding
  private let old: [UInt8]
  /// The file as it will be.
  let new: [UInt8]

  /// Reads a table and finds out what it changes.
  ///
  /// - Parameters:
  ///   - path: the table, as CSV.
  ///   - diagnostics: receives all that is wrong with it, and what isn't imported.
  /// - Returns: `nil` if there is an error: nothing is imported then.
  public init?(
    of path: String,
    into content: Content,
    _ schemas: SchemaLibrary,
    diagnostics: inout [Diagnostic]
  ) {
    var problems: [Diagnostic] = []
    defer { diagnostics += problems }
    guard let file = SpreadsheetFile.load(path, diagnostics: &problems) else { return nil }
    self.init(of: file, into: content, schemas, diagnostics: &problems)
  }

  init?(
    of file: SpreadsheetFile,
    into content: Content,
    _ schemas: SchemaLibrary,
    diagnostics: inout [Diagnostic]
  ) {
    let catalogue = HeadingCatalogue(languages: content.languages.map(\.code))
    guard let members = MembersFile(of: content, schemas, diagnostics: &diagnostics),
      let sheet = Spreadsheet(file.source, diagnostics: &diagnostics, familiar: catalogue.countFamiliar),
      let columns = ColumnMap(of: sheet, catalogue, diagnostics: &diagnostics)
    else { return nil }
    guard columns.has(.taxCode) || columns.has(.id) else {
      let headings = sheet.rows[columns.headingRow - 1].start
      diagnostics.append(file.source.diagnostic(.importNoKey, at: headings))
      return nil
    }
    var planner = MemberPlanner(of: content, members.records, columns, file.source)
    for row in sheet.rows.dropFirst(columns.headingRow) { planner.take(row) }
    diagnostics += planner.reader.diagnostics
    guard !planner.reader.diagnostics.hasErrors else { return nil }
    guard let new = members.applying(planner.changes) else {
      diagnostics.append(Diagnostic(.importFileChanged, path: members.path))
      return nil
    }
    let unfit = Self.unfit(new, table: file.source.path, members.path, schemas)
    guard unfit.isEmpty else {
      diagnostics += unfit
      return nil
    }
    table = file.source.path
    self.file = members.path
    self.columns = columns.columns
    changes = planner.changes
    unchangedCount = planner.unchangedCount
    absentCount = planner.absentCount
    separator = sheet.separator
    encoding = file.encoding
    old = members.bytes
    self.new = new
  }

  /// Puts the new file in place of the old, whole or not at all. Returns whether it is written; if not, a diagnostic says
  /// why.
  public func write(diagnostics: inout [Diagnostic]) -> Bool {
    do throws(FileSystem.Failure) {
      guard try FileSystem.read(file) == old else {
        diagnostics.append(Diagnostic(.importFileChanged, path: file))
        return false
      }
      guard access(file, W_OK) == 0 else { throw FileSystem.Failure(path: file) }
      try FileSystem.replace(file, with: new)
      return true
    } catch {
      diagnostics.append(Diagnostic(.importNotWritable, path: file, error.arguments()))
      return false
    }
  }

  /// What would be wrong with the new file: the schema may ask for more than this program knows of.
  private static func unfit(
    _ bytes: [UInt8],
    table: String,
    _ path: String,
    _ schemas: SchemaLibrary
  ) -> [Diagnostic] {
    var ignored: [Diagnostic] = []
    guard let source = TextFile.load(bytes: bytes, path: path, diagnostics: &ignored) else { return [] }
    return MembersFile.problems(of: source, schemas).map { problem in
      let arguments = [
        "problem": problem.wording(in: .italian).summary, "problem.en": problem.wording(in: .english).summary,
      ]
      return Diagnostic(.importResultUnfit, path: table, arguments)
    }
  }
}
