import Diagnostics

extension TranslationStatus {
  /// The status as JSON for other programs: two spaces a level, members in a fixed order, what isn't known `null`.
  ///
  /// ```
  /// {"version": 1,
  ///  "pages": [
  ///    {"path": "en/mission.md", "sourcePath": "it/mission.md", "source": "it", "language": "en", "state": "stale",
  ///     "blocks": 14, "open": 1, "wordsLeft": 19, "checked": "2025-03-10", "oldest": "2025-03-10",
  ///     "units": [{"number": 4, "key": "paragraph/2", "change": "changed", "edited": false, "wordsLeft": 19}]}],
  ///  "totals": {"pages": 1, "open": 1, "wordsLeft": 19, "missing": 0, …}}
  /// ```
  /// Paths are those below the content folder; `units` are those that need somebody; `totals` count the pages of each
  /// state. `version` grows when a member is taken away or changes its meaning.
  public var json: String {
    var text = "{\n  \"version\": 1,\n  \"pages\": ["
    for (index, page) in pages.enumerated() { text += (index == 0 ? "\n" : ",\n") + Self.json(of: page) }
    text += pages.isEmpty ? "],\n" : "\n  ],\n"
    var totals = [
      ("pages", String(pages.count)), ("open", String(pages.reduce(0) { $0 + $1.openBlocks.count })),
      ("wordsLeft", String(pages.reduce(0) { $0 + $1.wordsLeft })),
    ]
    for state in PageStatus.State.allCases {
      totals.append((state.rawValue, String(pages.count { $0.state == state })))
    }
    return text + "  \"totals\": { " + Self.joined(totals) + " }\n}\n"
  }

  private static func json(of page: PageStatus) -> String {
    let members = [
      ("path", page.path.quotedAsJSON), ("sourcePath", page.sourcePath.quotedAsJSON),
      ("source", page.sourceLanguage.quotedAsJSON), ("language", page.language.quotedAsJSON),
      ("state", page.state.rawValue.quotedAsJSON), ("blocks", String(page.blocks.count)),
      ("open", String(page.openBlocks.count)), ("wordsLeft", String(page.wordsLeft)),
      ("checked", page.checkedOn?.iso.quotedAsJSON ?? "null"),
      ("oldest", page.oldestCheck?.iso.quotedAsJSON ?? "null"),
    ]
    let units = page.openBlocks.map { block in
      let members = [
        ("number", String(block.number)), ("key", block.key.quotedAsJSON),
        ("change", block.change.rawValue.quotedAsJSON), ("edited", String(block.isTranslationEdited)),
        ("wordsLeft", String(block.wordsLeft)),
      ]
      return "\n        { " + joined(members) + " }"
    }
    let list = "[" + units.joined(separator: ",") + (units.isEmpty ? "]" : "\n      ]")
    return "    {\n"
      + (members + [("units", list)]).map { "      \"\($0.0)\": \($0.1)" }.joined(separator: ",\n")
      + "\n    }"
  }

  private static func joined(_ members: [(String, String)]) -> String {
    members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ")
  }
}
