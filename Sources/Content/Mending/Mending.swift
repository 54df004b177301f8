import Diagnostics
import Glibc

/// Puts those replacements in place that are certain. Each file is written whole or not at all, and but for what is
/// replaced stays as it is, byte for byte: line ends, the mark at its beginning, its permissions.
public struct Mending: Sendable {
  /// Something that was replaced.
  public struct Change: Sendable, Hashable {
    /// The file, as the user would type it.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column of the first character, from 1.
    public let column: Int
    /// What stood there.
    public let old: String
    /// What stands there now.
    public let new: String
  }

  /// What was done, file by file and from top to bottom.
  public private(set) var changes: [Change] = []
  /// Why files with something to mend were left as they are.
  public private(set) var refusals: [Diagnostic] = []

  /// Nothing that was done.
  public init() {}

  /// Mends the files below a folder.
  ///
  /// - Parameter diagnostics: what was found in them. Of two whose places overlap only the first is mended: the second may
  ///   no longer hold.
  public init(of diagnostics: [Diagnostic], below folder: String) {
    let certain = DiagnosticReport(Self.mendable(diagnostics, below: folder)).diagnostics
    var rest = certain[...]
    while let path = rest.first?.path {
      let ofFile = rest.prefix { $0.path == path }
      rest = rest[ofFile.endIndex...]
      mend(path, Array(ofFile))
    }
  }

  /// The diagnostics that ``init(of:below:)`` would take up.
  public static func mendable(_ diagnostics: [Diagnostic], below folder: String) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard diagnostic.isCertain, diagnostic.path.hasPrefix(folder + "/"),
        let replacement = diagnostic.replacement
      else { return false }
      // What the program keeps for itself isn't mended; nor is anything put into a text that means something in JSON.
      let isHidden = diagnostic.path.dropFirst(folder.count).contains("/.")
      return !isHidden
        && !replacement.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    }
  }

  private mutating func mend(_ path: String, _ diagnostics: [Diagnostic]) {
    do throws(FileSystem.Failure) {
      let lines = WrittenLines(try FileSystem.read(path))
      if let line = lines.firstConflict {
        return refuse(.mendingConflict, path, diagnostics, ["line": String(line)])
      }
      if let trace = EditorTrace.beside(path) {
        return refuse(.mendingOpenElsewhere, path, diagnostics, ["name": trace])
      }
      guard let edits = Self.edits(diagnostics, in: lines) else {
        return refuse(.mendingFileChanged, path, diagnostics)
      }
      guard access(path, W_OK) == 0 else { throw FileSystem.Failure(path: path) }
      let mended = Self.applied(edits, to: lines.bytes)
      guard try FileSystem.read(path) == lines.bytes else {
        return refuse(.mendingFileChanged, path, diagnostics)
      }
      try FileSystem.replace(path, with: mended)
      changes += edits.map(\.change)
    } catch {
      refuse(.mendingNotWritten, path, diagnostics, error.arguments())
    }
  }

  private mutating func refuse(
    _ rule: Rule,
    _ path: String,
    _ diagnostics: [Diagnostic],
    _ arguments: [String: String] = [:]
  ) {
    let count = ["count": String(diagnostics.count)]
    refusals.append(Diagnostic(rule, path: path, count.merging(arguments) { first, _ in first }))
  }

  private struct Edit {
    let range: Range<Int>
    let change: Change
  }

  /// The edits in the order of the file, none of which touches the one before; `nil` when a line isn't what it was.
  private static func edits(_ diagnostics: [Diagnostic], in lines: WrittenLines) -> [Edit]? {
    var edits: [Edit] = []
    for diagnostic in diagnostics {
      guard let span = diagnostic.span, let replacement = diagnostic.replacement else { continue }
      guard let range = lines.range(of: span) else { return nil }
      if let last = edits.last?.range,
        range.lowerBound < last.upperBound || range.lowerBound == last.lowerBound
      {
        continue
      }
      let change = Change(
        path: diagnostic.path,
        line: span.line,
        column: span.column,
        old: String(decoding: lines.bytes[range], as: UTF8.self),
        new: replacement
      )
      edits.append(Edit(range: range, change: change))
    }
    return edits
  }

  private static func applied(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      mended += bytes[position..<edit.range.lowerBound]
      mended += edit.change.new.utf8
      position = edit.range.upperBound
    }
    return mended + bytes[position...]
  }
}
