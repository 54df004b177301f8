import Content
import Diagnostics

/// A photo as it is kept on disk: pretty JSON with a property a line, so that changes of two people can be merged.
enum PhotoFile {
  /// The bytes of a photo's file, the same for the same photo.
  static func bytes(of photo: Photo) -> [UInt8] {
    var text = "{\n  \"source\": \(photo.source.quotedAsJSON),\n  \"units\": ["
    for (index, entry) in photo.entries.enumerated() {
      text += index == 0 ? "\n    {\n" : ",\n    {\n"
      var members = [
        ("key", entry.key), ("hash", entry.fingerprint.hex), ("text", entry.text),
      ]
      if let translation = entry.translation { members.append(("translation", translation.hex)) }
      if let day = entry.checkedOn { members.append(("checked", day.iso)) }
      text += members.map { "      \"\($0.0)\": \($0.1.quotedAsJSON)" }.joined(separator: ",\n")
      text += "\n    }"
    }
    return Array((text + (photo.entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n")).utf8)
  }

  /// Reads a photo; `nil` and a diagnostic for a file that is none.
  static func read(_ file: SourceFile, diagnostics: inout [Diagnostic]) -> Photo? {
    if let photo = PlainPhoto.read(file.bytes) { return photo }
    var problems: [Diagnostic] = []
    let value = JSONReader.parse(file, diagnostics: &problems)
    diagnostics += problems
    guard let value, problems.isEmpty else { return nil }
    var reader = Reader(file: file)
    guard let source = reader.string("source", of: value), let units = value["units"],
      case .array = units.kind
    else {
      reader.report(value, wanted: "units")
      diagnostics += reader.problems
      return nil
    }
    let entries = units.array.compactMap { reader.entry($0) }
    diagnostics += reader.problems
    return reader.problems.isEmpty ? Photo(source: source, entries: entries) : nil
  }

  /// Reads the parts of a photo, and keeps the first thing that is wrong.
  private struct Reader {
    let file: SourceFile
    var problems: [Diagnostic] = []

    mutating func entry(_ value: JSONValue) -> Photo.Entry? {
      guard let key = string("key", of: value), let text = string("text", of: value),
        let fingerprint = fingerprint("hash", of: value)
      else { return nil }
      let translation = value["translation"] == nil ? nil : self.fingerprint("translation", of: value)
      var day: PartialDate?
      if let checked = value["checked"] {
        day = checked.string.flatMap(PartialDate.init)
        if day == nil { report(checked, wanted: "checked") }
      }
      return Photo.Entry(
        key: key,
        fingerprint: fingerprint,
        text: text,
        translation: translation,
        checkedOn: day
      )
    }

    mutating func string(_ name: String, of value: JSONValue) -> String? {
      if let string = value[name]?.string { return string }
      report(value[name] ?? value, wanted: name)
      return nil
    }

    mutating func report(_ value: JSONValue, wanted name: String) {
      guard problems.isEmpty else { return }
      problems.append(file.diagnostic(.photoMalformed, at: value.range, ["name": name]))
    }

    private mutating func fingerprint(_ name: String, of value: JSONValue) -> Fingerprint? {
      if let fingerprint = value[name]?.string.flatMap(Fingerprint.init(hex:)) { return fingerprint }
      report(value[name] ?? value, wanted: name)
      return nil
    }
  }
}
