import Diagnostics
import Glibc
import Markdown
import Testing

@Suite struct RobustnessTests {
  /// Texts that are hard on parsers, made of `size` parts.
  private static let hardTexts: [(name: String, make: @Sendable (Int) -> String)] = [
    ("quotations in quotations", { String(repeating: ">", count: $0) + "x" }),
    ("open brackets", { String(repeating: "[", count: $0) + "x" }),
    ("closed brackets", { String(repeating: "[", count: $0) + "x" + String(repeating: "]", count: $0) }),
    ("images in images", { String(repeating: "![", count: $0) + "x" + String(repeating: "](a)", count: $0) }),
    ("links that never close", { String(repeating: "[a](", count: $0) }),
    ("braces", { String(repeating: "{{a ", count: $0) }),
    ("tags", { String(repeating: "<b>", count: $0) }),
    ("backticks", { String(repeating: "`a", count: $0) }),
    ("entities", { String(repeating: "&amp;", count: $0) + "{{x}}" }),
    ("equal headings", { String(repeating: "## a\n", count: $0) }),
    ("equal ids", { String(repeating: "## a {#x}\n", count: $0) }),
    ("calls without notes", { String(repeating: "[^a]", count: $0) }),
    (
      "notes",
      { size in (0..<size).map { "[^\($0)]: x\n\n" }.joined() + (0..<size).map { "[^\($0)]" }.joined() }
    ),
    (
      "definitions",
      { size in (0..<size).map { "[a\($0)]: x\n" }.joined() + "\n" + (0..<size).map { "[a\($0)]" }.joined() }
    ),
    ("titles that look unclosed", { String(repeating: "[\\a](b 'c\\'') ", count: $0) }),
    ("cells", { "|a|b|\n|-|-|\n" + String(repeating: "|{{x}}|[a](b)|\n", count: $0) }),
    ("one line", { String(repeating: "ab cd {{x}} [l m](n) ", count: $0) }),
  ]

  @Test("hard texts neither crash nor take more than their length's time", arguments: hardTexts.indices)
  func hard(index: Int) {
    let make = Self.hardTexts[index].make
    func time(_ size: Int) -> Duration {
      let text = make(size)
      let durations = (0..<3).map { _ in
        let start = Self.processorTime()
        _ = Parsed(text).html
        return Self.processorTime() - start
      }
      return durations.min() ?? .zero
    }
    let small = max(time(1_250), .milliseconds(1))
    let large = time(10_000)
    // Eight times the text; quadratic would be 64 times the time.
    #expect(large < small * 32, "\(Self.hardTexts[index].name): \(small), then \(large)")
  }

  /// What this thread has used so far: other tests that run meanwhile don't count.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  @Test("a line of a megabyte is read like any other")
  func longLine() {
    let page = Parsed(String(repeating: "a", count: 1_000_000) + " {{x}}")
    #expect(page.document.placeholders.map { page.source($0.range) } == ["{{x}}"])
    #expect(page.document.wordCount == 2)
  }

  @Test("an empty text gives an empty document", arguments: ["", "\n", "\r\n\r\n", "   "])
  func empty(text: String) {
    let page = Parsed(text)
    #expect(page.html.isEmpty && page.document.title == nil && page.document.wordCount == 0)
  }

  @Test("a body outside the file is cut to it")
  func bodyOutside() {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "a.md", text: "abc")
    for body in [10..<20, 2..<99, 3..<3] {
      _ = MarkdownDocument(parsing: source, body: body, options: .english, diagnostics: &diagnostics)
    }
    #expect(diagnostics.isEmpty)
  }

  @Test("hopeless texts give no more than a hundred problems of a kind")
  func limit() {
    #expect(Parsed(String(repeating: "<b> {{ ", count: 1_000)).diagnostics.count == 200)
  }

  @Test("soup of marks, with every kind of line end, never crashes", arguments: 0..<60)
  func soup(seed: UInt64) {
    var random = SplitMix(state: seed)
    let parts = [
      "[", "]", "(", ")", "{", "}", "{{x}}", "*", "_", "`", "\\", "&amp;", "&", "\n", "\r", "\r\n", "\n\n",
      "> ", "- ", "1. ", "# ",
      "|", "a", "![", "[^a]", "[^a]: ", "[r]: ", "[r]", "<", ">", "~~", "è", "https://a.b ", "@", "    ",
      "\t", "\"", "{#a}", "\0",
      "\u{1}", "|-|-|\n", "- [x] ", "```\n", "===\n", "'",
    ]
    let text = (0..<600).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    let page = Parsed(text)
    #expect(page.document.placeholders.allSatisfy { $0.range.upperBound <= text.utf8.count })
    #expect(page.html.utf8.contains(0) == false)
  }
}
