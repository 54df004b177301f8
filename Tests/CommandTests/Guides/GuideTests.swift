import Foundation
import Testing

@Suite("The guides")
struct GuideTests {
  @Test(
    "Each page is there in both languages, with the same headings, steps and examples",
    arguments: GuidePage.pairs
  )
  func pairs(names: (english: String, italian: String)) throws {
    let english = try GuidePage.named(names.english)
    let italian = try GuidePage.named(names.italian)
    #expect(english.headings == italian.headings)
    #expect(english.steps == italian.steps)
    #expect(english.blocks.map(\.kind) == italian.blocks.map(\.kind))
    #expect(english.targets.count == italian.targets.count)
  }

  @Test("There is no page of one language only but those that say so")
  func alone() {
    let known = Set(GuidePage.pairs.flatMap { [$0.english, $0.italian] })
    #expect(Set(GuidePage.all).subtracting(known) == ["docs/benchmarks.md", "docs/figure-names.md"])
  }

  @Test("Each link leads to a file, and to a heading of it", arguments: GuidePage.all)
  func links(path: String) throws {
    for target in try GuidePage.named(path).targets {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file = try Self.file(String(parts[0]), from: path)
      #expect(FileManager.default.fileExists(atPath: "\(SampleFolder.repository)/\(file)"), "\(target)")
      guard parts.count == 2, file.hasSuffix(".md") else { continue }
      #expect(try GuidePage.named(file).anchors.contains(String(parts[1])), "\(target)")
    }
  }

  @Test("Every page can be reached from the README of its language", arguments: ["README.md", "LEGGIMI.md"])
  func reached(start: String) throws {
    var reached: Set<String> = [start]
    var queue = [start]
    while let path = queue.popLast() {
      for target in try GuidePage.named(path).targets where !target.hasPrefix("#") {
        let file = try Self.file(target.components(separatedBy: "#")[0], from: path)
        // One that isn’t there is told above.
        if GuidePage.all.contains(file), reached.insert(file).inserted { queue.append(file) }
      }
    }
    let language = GuidePage.pairs.map { start == "README.md" ? $0.english : $0.italian }
    #expect(Set(language).subtracting(reached).isEmpty)
  }

  @Test("The program takes every command that a page shows", arguments: GuidePage.all)
  func commands(path: String) throws {
    for words in try GuidePage.named(path).commands where words != ["--help"] {
      #expect(try Self.problem(of: words) == nil, "\(words.joined(separator: " "))")
    }
  }

  @Test(
    "A command that the program doesn’t take is noticed",
    arguments: [["biuld"], ["report", "statsu", "2025"], ["build", "--outptu", "site"], ["translations"]]
  )
  func wrongCommands(words: [String]) throws {
    #expect(try Self.problem(of: words) != nil)
  }

  /// Why the program wouldn’t take a command, by its own help.
  private static func problem(of words: [String]) throws -> String? {
    let named = words.prefix { !$0.hasPrefix("-") }
    let help = try Run(named + ["--help"], in: SampleFolder.repository).output
    let usage = help.components(separatedBy: "\n").first { $0.contains("./bilancio ") } ?? ""
    guard let first = named.first, usage.contains("./bilancio \(first)") else { return "no such command" }
    if usage.contains("<subcommand>") { return "no such command below \(first)" }
    return words.first { $0.hasPrefix("--") && $0 != "--help" && !help.contains($0) }
  }

  private static func file(_ target: String, from page: String) throws -> String {
    guard !target.isEmpty else { return page }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." {
        try #require(folders.popLast() != nil, "\(page): \(target)")
      } else {
        folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}
