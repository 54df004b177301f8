import Content
import Diagnostics

/// The bytes of a table that a spreadsheet has saved as text, whatever encoding it has chosen.
struct SpreadsheetFile: Sendable {
  /// How a spreadsheet writes letters: as “CSV UTF-8” does, with or without a mark; as “Unicode text”; as plain “CSV” on
  /// a Windows of Western Europe.
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  /// The text as UTF-8 with plain line ends; all places are places in it.
  let source: SourceFile
  let encoding: Encoding

  /// Reads a file; `nil` and a diagnostic when it isn't there or is no text.
  static func load(_ path: String, diagnostics: inout [Diagnostic]) -> SpreadsheetFile? {
    guard FileSystem.kind(of: path) == .file else {
      diagnostics.append(Diagnostic(.importNoFile, path: path))
      return nil
    }
    do {
      return read(try FileSystem.read(path), path: path, diagnostics: &diagnostics)
    } catch {
      diagnostics.append(Diagnostic(.fileNotReadable, path: path, error.arguments()))
      return nil
    }
  }

  /// The same of bytes that are at hand.
  static func read(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> SpreadsheetFile? {
    if let kind = otherKind(of: bytes) {
      diagnostics.append(
        Diagnostic(.importNotCSV, path: path, ["kind": kind.italian, "kind.en": kind.english])
      )
      return nil
    }
    let (text, encoding) = decoded(bytes)
    var problems: [Diagnostic] = []
    let source = TextFile.load(bytes: text, path: path, diagnostics: &problems)
    // Marks and line ends are the spreadsheet's affair.
    diagnostics += problems.filter { $0.severity == .error }
    guard let source else { return nil }
    if encoding == .windows1252, let place = firstUnassigned(in: source.bytes) {
      diagnostics.append(source.diagnostic(.importEncoding, at: place..<place + 2))
      return nil
    }
    return SpreadsheetFile(source: withoutLooseMarks(source), encoding: encoding)
  }

  /// The text without accents and joiners that stand on a separator or a quotation mark: the parser reads by what people
  /// see as one character, and would take the two for a letter.
  private static func withoutLooseMarks(_ source: SourceFile) -> SourceFile {
    guard source.bytes.contains(where: { $0 >= 0x80 }) else { return source }
    let marks: Set<Unicode.Scalar> = [";", ",", "\t", "\""]
    var text = ""
    for character in String(decoding: source.bytes, as: UTF8.self) {
      let scalars = character.unicodeScalars
      guard scalars.count > 1, let mark = scalars.first(where: marks.contains) else {
        text.append(character)
        continue
      }
      text.unicodeScalars.append(mark)
    }
    return SourceFile(path: source.path, text: text)
  }

  /// The bytes as UTF-8. What is no UTF-8 is taken for the encoding of Windows.
  private static func decoded(_ bytes: [UInt8]) -> ([UInt8], Encoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf8(of: bytes.dropFirst(2), low: 0), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf8(of: bytes.dropFirst(2), low: 1), .utf16) }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, .utf8) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Windows1252.scalar(byte)) }
    return (Array(String(text).utf8), .windows1252)
  }

  /// - Parameter low: which of the two bytes of a unit is the lower one.
  private static func utf8(of bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Where a byte stands that Windows has no letter for: `è` and `ù` as old Macintosh programs save them are two of those.
  private static func firstUnassigned(in bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == 0xC2 && (0x80..<0xA0).contains(bytes[$0 + 1]) }
  }

  /// What a file is that is no table in text form.
  private static func otherKind(of bytes: [UInt8]) -> BilingualText? {
    let isWorkbook = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]].contains { bytes.starts(with: $0) }
    if isWorkbook {
      return .init(it: "un foglio di Excel o di LibreOffice", en: "a workbook of Excel or LibreOffice")
    }
    if bytes.starts(with: Array("%PDF".utf8)) { return .init(it: "un PDF", en: "a PDF") }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .init(it: "un testo RTF", en: "an RTF text") }
    let start = bytes.prefix(200).drop { $0 <= UInt8(ascii: " ") || $0 >= 0x80 }
    return start.first == UInt8(ascii: "<") ? .init(it: "una pagina web", en: "a web page") : nil
  }
}
