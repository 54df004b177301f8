import Foundation
import Testing

@Suite("The problem matcher of Visual Studio Code")
struct ProblemMatcherTests {
  /// What the committed tasks tell the editor to look for.
  private struct Tasks: Decodable {
    struct Matcher: Decodable {
      struct Pattern: Decodable {
        let regexp: String
        let file: Int, line: Int, column: Int, endColumn: Int, severity: Int, message: Int, code: Int
      }
      let pattern: Pattern
    }
    struct Task: Decodable {
      let command: String
      let args: [String]
      let problemMatcher: Matcher?

      private enum CodingKeys: CodingKey { case command, args, problemMatcher }

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        command = try container.decode(String.self, forKey: .command)
        args = try container.decode([String].self, forKey: .args)
        // An empty list for a task that tells no problems.
        problemMatcher = try? container.decode(Matcher.self, forKey: .problemMatcher)
      }
    }
    let tasks: [Task]
  }

  private static func tasks() throws -> [Tasks.Task] {
    let url = URL(fileURLWithPath: "\(SampleFolder.repository)/.vscode/tasks.json")
    return try JSONDecoder().decode(Tasks.self, from: Data(contentsOf: url)).tasks
  }

  @Test("sees in the lines of check what check tells other programs, with place, weight and rule")
  func check() throws {
    let folder = try SampleFolder()
    try folder.replace("\"kind\": \"A\"", with: "\"kind\": \"Z\"", in: "content/data/members.json")
    try folder.write(
      "{\"slug\": \"x\"}\n\n# X\n\nC’è {{members.totl}}, perchè [no](no.md).\n",
      to: "content/it/x.md"
    )
    try folder.write("?", to: "content/it/nota.txt")
    let task = try #require(Self.tasks().first { $0.args.first == "check" })
    let run = try Run(task.args + SampleFolder.schemas, in: folder.root)
    let pattern = try #require(task.problemMatcher?.pattern)
    let expression = try NSRegularExpression(pattern: pattern.regexp)
    let seen = run.output.split(separator: "\n").map { line -> [String] in
      let line = String(line)
      guard let match = expression.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)) else {
        Issue.record("not seen: \(line)")
        return []
      }
      return [
        pattern.file, pattern.line, pattern.column, pattern.endColumn, pattern.severity, pattern.code,
      ].map { group in Range(match.range(at: group), in: line).map { String(line[$0]) } ?? "" }
    }
    struct Report: Decodable {
      struct Entry: Decodable {
        let id: String, severity: String, file: String
        let line: Int?, column: Int?, endColumn: Int?
      }
      let diagnostics: [Entry]
    }
    let told = try folder.run("check", "--format", "json").output
    let entries = try JSONDecoder().decode(Report.self, from: Data(told.utf8)).diagnostics
    let expected = entries.map { entry in
      [
        entry.file, "\(entry.line ?? 1)", "\(entry.column ?? 1)", "\(entry.endColumn ?? 1)",
        entry.severity == "note" ? "info" : entry.severity, entry.id,
      ]
    }
    #expect(seen == expected)
    #expect(Set(entries.map(\.severity)) == ["error", "warning", "note"])
    #expect(
      entries.contains { $0.line == nil } && entries.contains { $0.id == "figure.unknown" || $0.line == 5 }
    )
    #expect(run.status == 1)
  }

  @Test("belongs to tasks that the program understands")
  func tasks() throws {
    let folder = try SampleFolder()
    for task in try Self.tasks() {
      #expect(task.command == "${workspaceFolder}/bilancio")
      // A preview has no end.
      guard task.problemMatcher != nil else { continue }
      let run = try Run(task.args + SampleFolder.schemas, in: folder.root)
      #expect(run.status < 2, "\(task.args): \(run.errors)")
    }
  }
}
