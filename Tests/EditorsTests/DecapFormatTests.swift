import Foundation
import Testing

private enum NodeProgram {
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(
    separator: ":"
  )
  .map { "\($0)/node" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The script is run by Node, where there is one: no other part of the program needs it.
@Suite("How the web editor reads and writes our files", .enabled(if: NodeProgram.path != nil))
struct DecapFormatTests {
  /// Runs a script with the formats at hand as `page` and `data`; what it returns comes back as JSON.
  private func run(_ script: String, _ argument: String = "") throws -> String {
    let whole = """
      const formats = {};
      globalThis.window = { CMS: { registerCustomFormat: (name, _, format) => { formats[name] = format; } } };
      require(\(Self.quoted(Repository.path("admin/formats.js"))));
      const [page, data] = [formats["bilancio-page"], formats["bilancio-data"]];
      const copy = (value) => JSON.parse(JSON.stringify(value));
      const run = () => { \(script) };
      process.stdout.write(run());
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(NodeProgram.path))
    process.arguments = ["-e", whole, "--", argument]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
      + "\""
  }

  @Test("leaves every page that isn't changed as it is, byte for byte")
  func pages() throws {
    let changed = try run(
      """
      const fs = require("fs");
      const files = fs.readdirSync(process.argv[1], { recursive: true }).filter((file) => file.endsWith(".md"));
      const changed = files.filter((file) => {
        const text = fs.readFileSync(process.argv[1] + "/" + file, "utf8");
        return page.toFile(copy(page.fromFile(text))) !== text;
      });
      return files.length + ": " + changed.join(", ");
      """,
      Repository.path("content")
    )
    let count = try Repository.files(below: "content").filter { $0.hasSuffix(".md") }.count
    #expect(changed == "\(count): ")
  }

  @Test("says the same in every file of data, and leaves nearly all of its lines as they are")
  func data() throws {
    let told = try run(
      """
      const fs = require("fs");
      const assert = require("assert");
      let [lines, changed] = [0, 0];
      for (const file of fs.readdirSync(process.argv[1], { recursive: true })) {
        if (!file.endsWith(".json")) continue;
        const text = fs.readFileSync(process.argv[1] + "/" + file, "utf8");
        const written = data.toFile(copy(data.fromFile(text)));
        assert.deepStrictEqual(JSON.parse(written), JSON.parse(text));
        const known = new Set(written.split("\\n"));
        for (const line of text.split("\\n")) { lines++; if (!known.has(line)) changed++; }
      }
      return lines + " " + changed;
      """,
      Repository.path("content/data")
    )
    let counts = told.split(separator: " ").compactMap { Int($0) }
    try #require(counts.count == 2)
    #expect(counts[0] > 5000 && counts[1] * 50 < counts[0], "\(counts[1]) of \(counts[0]) lines")
  }

  @Test("keeps the order of names that the editor has forgotten")
  func order() throws {
    let written = try run(
      """
      data.fromFile('{"b": 1, "a": {"d": [], "c": null}, "e": 2}');
      return data.toFile({ a: { c: null, d: ["x"] }, e: 3, b: 1, f: true });
      """
    )
    #expect(
      written
        == "{\n  \"b\": 1,\n  \"a\": {\n    \"d\": [\"x\"],\n    \"c\": null\n  },\n  \"e\": 3,\n  \"f\": true\n}\n"
    )
  }

  @Test(
    "takes out what was emptied, and keeps what isn't known",
    arguments: [
      (#"{ a: "", b: null, c: 0, d: false }"#, "{ \"b\": null, \"c\": 0, \"d\": false }\n"),
      (#"{ a: { it: "", en: "" }, b: {} }"#, "{\n  \"b\": {}\n}\n"),
      (#"{ a: ["", "x"], b: [] }"#, "{\n  \"a\": [\"x\"],\n  \"b\": []\n}\n"),
    ]
  )
  func cleaning(value: String, expected: String) throws {
    #expect(try run("return data.toFile(\(value));") == expected)
  }

  @Test(
    "shows a page as it is",
    arguments: [
      ("{\"slug\": \"a\"}\n\n# A\n", "{\"slug\":\"a\",\"body\":\"# A\\n\"}"),
      ("{\n  \"slug\": \"a\"\n}\n# A\n", "{\"slug\":\"a\",\"body\":\"# A\\n\"}"),
      (
        "{\"description\": \"A } \\\" {\"}\n\nText\n", "{\"description\":\"A } \\\" {\",\"body\":\"Text\\n\"}"
      ),
      ("# A\n", "{\"body\":\"# A\\n\"}"),
      ("{{members.total}} soci\n", "{\"body\":\"{{members.total}} soci\\n\"}"),
      // What isn't understood is shown, to be mended there.
      ("{\"slug\": a}\n\n# A\n", "{\"body\":\"{\\\"slug\\\": a}\\n\\n# A\\n\"}"),
    ]
  )
  func reading(text: String, expected: String) throws {
    #expect(try run("return JSON.stringify(page.fromFile(process.argv[1]));", text) == expected)
    if !text.contains("\n  \"") && !text.contains("}\n#") {
      #expect(try run("return page.toFile(page.fromFile(process.argv[1]));", text) == text)
    }
  }
}
