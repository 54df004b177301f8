import Content

/// The settings of Visual Studio Code for a folder: above all, which schema each file is checked and completed by.
struct VSCodeSettings {
  let schemas: SchemaShelf
  /// The folder of the schemas, as the settings name it.
  let schemasFolder: String

  var json: JSONText {
    .object([
      .init(name: "files.encoding", value: "utf8"),
      .init(name: "files.eol", value: "\n"),
      .init(name: "files.insertFinalNewline", value: true),
      // Built files: a change there would be lost with the next build.
      .init(name: "files.readonlyInclude", value: ["site/**": true]),
      .init(name: "search.exclude", value: ["site": true, ".build": true]),
      .init(name: "[markdown]", value: markdown),
      .init(name: "cSpell.language", value: "it,en-GB"),
      .init(name: "json.schemas", value: .list(schemas.names.compactMap(association))),
    ])
  }

  /// In Markdown, snippets are only proposed where that is asked for.
  private var markdown: JSONText {
    [
      "editor.wordWrap": "on",
      "editor.quickSuggestions": ["other": "on", "comments": "off", "strings": "off"],
      "editor.wordBasedSuggestions": "off",
      "editor.snippetSuggestions": "top",
      "files.trimTrailingWhitespace": false,
    ]
  }

  private func association(_ name: String) -> JSONText? {
    let pattern = SchemaPlace(of: name).pattern(name).map { "/content/" + $0 }
    // Only where the list of the law's items is kept, with the schemas.
    let beside = name == "guidelines" && schemasFolder == "schemas" ? "/schemas/guidelines.json" : nil
    guard let match = pattern ?? beside else { return nil }
    return [
      "fileMatch": [.text(match)],
      "url": "./\(schemasFolder)/\(name)\(SchemaShelf.suffix)",
    ]
  }
}
