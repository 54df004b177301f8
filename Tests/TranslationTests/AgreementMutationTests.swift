import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

/// Changes one thing at a time in the English pages of the sample, and wants it found.
@Suite struct AgreementMutationTests {
  @Test("nearly every changed number, date, link or figure name of the sample's English pages is found")
  func mutations() async throws {
    let sample = try await AgreementSample.read()
    let agreement = Agreement(formats: [.italian, .english])
    var number = 0
    var count = 0
    var missed: [String] = []
    for pair in sample.pairs {
      guard case .page = pair.name, let translation = pair.translation, pair.isWanted else { continue }
      let known = Set(agreement.check(pair).map(Self.words))
      for mutation in Mutation.all(in: translation) {
        number += 1
        // One in four will do: all take a while without optimisation.
        guard number.isMultiple(of: 4) else { continue }
        count += 1
        let changed = TextPair(
          name: pair.name,
          language: pair.language,
          source: pair.source,
          translation: mutation.applied(to: translation)
        )
        if Set(agreement.check(changed).map(Self.words)).isSubset(of: known) {
          missed.append("\(translation.file.path): \(mutation.description)")
        }
      }
    }
    let share = Double(count - missed.count) / Double(count)
    #expect(count >= 300)
    #expect(share > 0.97, "\(missed.joined(separator: "\n"))")
  }

  /// What a diagnostic says, wherever it is.
  private static func words(_ diagnostic: Diagnostic) -> [String] {
    [diagnostic.rule.id, diagnostic.arguments["here"] ?? "", diagnostic.arguments["there"] ?? ""]
  }
}

/// A change of a few bytes.
private struct Mutation {
  let range: Range<Int>
  let old: String
  let new: String

  var description: String { "\(old) → \(new) at \(range.lowerBound)" }

  static func all(in list: UnitList) -> [Mutation] {
    let text = String(decoding: list.file.bytes, as: UTF8.self)
    let start = list.units.first?.range.lowerBound ?? 0
    var mutations: [Mutation] = []
    func add(_ match: Substring, _ new: String) {
      let lower = text.utf8.distance(from: text.startIndex, to: match.startIndex)
      let range = lower..<lower + match.utf8.count
      guard lower >= start, list.units.contains(where: { $0.range.contains(lower) }) else { return }
      mutations.append(Mutation(range: range, old: String(match), new: new))
    }
    // Footnotes' labels and the numbers of a list are the writer's affair; names of figures and targets of links are
    // changed as a whole. What belongs to the shape of a block has its own tests.
    for match in text.matches(
      of: /\n *[0-9]+\. |\{#[^}]*\}|\[\^[^\]]*\]|\{\{([^}]*)\}\}|\]\(([^)\s]*)|[0-9]+/
    ) {
      if let name = match.output.1 {
        add(name, name.dropLast() + (name.last == "x" ? "y" : "x"))
      } else if let target = match.output.2 {
        guard !target.isEmpty else { continue }
        add(target, target.hasSuffix(".md") ? target.dropLast(3) + "x.md" : target + "x")
      } else if match.output.0.first?.isNumber == true {
        let last = match.output.0.last == "7" ? "4" : "7"
        add(match.output.0, match.output.0.dropLast() + last)
      }
    }
    let words = [
      "three": "four", "four": "five", "five": "six", "six": "seven", "seven": "nine", "eight": "ten",
      "nine": "eight", "ten": "twelve", "twelve": "fifteen", "fifteen": "twenty", "thirty": "forty",
      "two": "three",
      "January": "March", "March": "June", "April": "May", "May": "July", "June": "April", "July": "June",
      "September": "October", "October": "November", "November": "December", "December": "January",
    ]
    for match in text.matches(of: /\b[A-Za-z]+\b/) {
      let word = String(match.output)
      if let other = words[word] ?? words[word.lowercased()]?.capitalized { add(match.output, other) }
    }
    return mutations
  }

  func applied(to list: UnitList) -> UnitList {
    var bytes = list.file.bytes
    bytes.replaceSubrange(range, with: new.utf8)
    let delta = new.utf8.count - range.count
    let units = list.units.map { unit in
      let lower =
        unit.range.lowerBound > range.lowerBound ? unit.range.lowerBound + delta : unit.range.lowerBound
      let upper =
        unit.range.upperBound > range.lowerBound ? unit.range.upperBound + delta : unit.range.upperBound
      return Unit(key: unit.key, kind: unit.kind, text: unit.text, range: lower..<upper, block: unit.block)
    }
    let file = SourceFile(path: list.file.path, bytes: bytes)
    return UnitList(language: list.language, file: file, units: units, comments: [])
  }
}

/// The sample content with its pairs.
struct AgreementSample {
  let content: Content
  let pairs: [TextPair]

  static func read() async throws -> AgreementSample {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    var diagnostics: [Diagnostic] = []
    let files = try FileManager.default.contentsOfDirectory(atPath: root + "/schemas")
      .filter { $0.hasSuffix(".json") }.sorted()
      .compactMap { SourceFile.load(root + "/schemas/" + $0, diagnostics: &diagnostics) }
    let schemas = SchemaLibrary(files: files, diagnostics: &diagnostics)
    let content = await ContentReader(schemas: schemas).read(root + "/content", diagnostics: &diagnostics)
    let read = try #require(content)
    return AgreementSample(content: read, pairs: await read.textPairs())
  }
}
