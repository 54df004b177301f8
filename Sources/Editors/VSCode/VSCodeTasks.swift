/// The tasks of Visual Studio Code: the commands used most, and how their problems are read.
struct VSCodeTasks {
  /// The command that runs the program.
  let command: String

  /// Reads a line of `check --format lines`.
  static let problemPattern = #"^(.+?):(\d+):(\d+)-(\d+): (error|warning|info): (.*) \[([a-z0-9.-]+)\]$"#

  var json: JSONText {
    [
      "version": "2.0.0",
      "tasks": [
        task(
          "Controlla · Check",
          ["check", "--format", "lines"],
          (
            "Dice nel pannello Problemi tutto ciò che non va.",
            "Tells all that is wrong in the Problems panel."
          ),
          group: "test",
          matcher: matcher
        ),
        task(
          "Genera il sito · Build the site",
          ["build", "--format", "lines"],
          ("Se non ci sono errori, scrive il sito.", "Writes the site, if there are no errors."),
          group: "build",
          matcher: matcher
        ),
        preview,
      ],
    ]
  }

  private var preview: JSONText {
    task(
      "Anteprima · Preview",
      ["serve"],
      ("Mostra il sito mentre lo si scrive.", "Shows the site while it is being written."),
      group: nil,
      matcher: []
    )
  }

  private func task(
    _ label: String,
    _ arguments: [String],
    _ detail: (italian: String, english: String),
    group: String?,
    matcher: JSONText
  ) -> JSONText {
    var members: [JSONText.Member] = [
      .init(name: "label", value: .text(label)),
      .init(name: "detail", value: .text("\(detail.italian) — \(detail.english)")),
      .init(name: "type", value: "process"),
      .init(name: "command", value: .text(command)),
      .init(name: "args", value: .list(arguments.map(JSONText.text))),
    ]
    if let group {
      members.append(.init(name: "group", value: ["kind": .text(group), "isDefault": true]))
      members.append(
        .init(
          name: "presentation",
          value: ["reveal": "silent", "revealProblems": "onProblem", "clear": true]
        )
      )
    } else {
      members.append(.init(name: "isBackground", value: true))
    }
    members.append(.init(name: "problemMatcher", value: matcher))
    return .object(members)
  }

  private var matcher: JSONText {
    [
      "owner": "bilancio",
      "source": "bilancio",
      "fileLocation": ["autoDetect", "${workspaceFolder}"],
      "pattern": [
        "regexp": .text(Self.problemPattern),
        "file": 1,
        "line": 2,
        "column": 3,
        "endColumn": 4,
        "severity": 5,
        "message": 6,
        "code": 7,
      ],
    ]
  }
}
