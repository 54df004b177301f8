import Content
import Diagnostics

extension Checkup {
  /// What was mended, a line each: `content/it/mission.md:3:5  «perchè» → «perché»`, and how many in how many files.
  public func changesText(_ language: MessageLanguage) -> String {
    let lines = changes.map { change in
      "\(change.path):\(change.line):\(change.column)  \(Self.shown(change.old, language)) → "
        + "\(Self.shown(change.new, language))\n"
    }
    let files = Set(changes.map(\.path)).count
    let count =
      switch (language, changes.count) {
      case (.italian, 0): "Nessuna correzione da fare."
      case (.italian, 1): "Una correzione fatta."
      case (.italian, let count): "\(count) correzioni fatte in \(files) file."
      case (.english, 0): "Nothing to correct."
      case (.english, 1): "One correction made."
      case (.english, let count): "\(count) corrections made in \(files) \(files == 1 ? "file" : "files")."
      }
    return lines.joined() + count + "\n"
  }

  /// How many of the problems `--fix` would mend; `nil` for none.
  public func mendableText(_ language: MessageLanguage) -> String? {
    let command = "./bilancio check --fix"
    switch (language, mendableCount) {
    case (_, 0): return nil
    case (.italian, 1): return "Una correzione è certa: la fa \(command)"
    case (.italian, let count): return "\(count) correzioni sono certe: le fa \(command)"
    case (.english, 1): return "One correction is certain: \(command) makes it"
    case (.english, let count): return "\(count) corrections are certain: \(command) makes them"
    }
  }

  /// What was mended, as an array of objects in JSON.
  public var changesJSON: String {
    let objects = changes.map { change in
      JSONOutput.object([
        ("file", .string(change.path)), ("line", .int(change.line)), ("column", .int(change.column)),
        ("old", .string(change.old)), ("new", .string(change.new)),
      ])
    }
    return String(decoding: JSONOutput.array(objects).compact, as: UTF8.self)
  }

  /// A text between quotation marks, with the codes of characters that nobody sees; words for no text at all.
  private static func shown(_ text: String, _ language: MessageLanguage) -> String {
    guard !text.isEmpty else { return language == .italian ? "(tolto)" : "(removed)" }
    var visible = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
        visible += "U+" + hexadecimal(scalar)
      case .spaceSeparator where scalar != " ": visible += "U+" + hexadecimal(scalar)
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return language == .italian ? "«\(visible)»" : "“\(visible)”"
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
