import Content
import Diagnostics

/// The exceptions for data, words and front matter in one language: `content/.translations/en/exceptions.json`.
struct ExceptionFile: Sendable {
  /// The language of the translations.
  let language: String
  /// The file itself, if there is one.
  private(set) var source: SourceFile?
  /// In the order of the file.
  private(set) var exceptions: [Exception] = []

  /// Where the file of a language stands below the content folder.
  static func path(_ language: String) -> String { ".translations/\(language)/exceptions.json" }

  /// No exceptions.
  init(language: String) { self.language = language }

  /// Reads the exceptions from a file.
  init(language: String, reading file: SourceFile, diagnostics: inout [Diagnostic]) {
    self.language = language
    source = file
    guard let value = JSONReader.parse(file, diagnostics: &diagnostics) else { return }
    guard case .array(let entries) = value.kind else {
      diagnostics.append(file.diagnostic(.translationExceptionMalformed, at: value.range))
      return
    }
    for entry in entries {
      guard let path = entry["file"]?.string, let key = entry["key"]?.string, let rule = entry["rule"],
        let id = rule.string
      else {
        diagnostics.append(file.diagnostic(.translationExceptionMalformed, at: entry.range))
        continue
      }
      let reason = entry["reason"]?.string ?? ""
      let inside = rule.range.lowerBound + 1..<max(rule.range.lowerBound + 1, rule.range.upperBound - 1)
      if let problem = Exception.problem(rule: id, reason: reason, in: file, at: entry.range, ruleAt: inside)
      {
        diagnostics.append(problem)
        continue
      }
      // Who writes `interface.json` or `mission.md` can only mean the language's own.
      let isOwn = !path.hasPrefix("data/") && path != "site.json" && !path.hasPrefix(language + "/")
      let name = isOwn ? "\(language)/\(path)" : path
      exceptions.append(
        Exception(rule: id, file: file, range: entry.range, place: .text(file: name, key: key))
      )
    }
  }
}
