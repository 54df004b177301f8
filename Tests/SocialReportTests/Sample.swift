import Content
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import SocialReport

/// The sample consortium, read once, and what can be taken away from it.
enum Sample {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let year = 2024
  static let today = PartialDate("2025-11-21") ?? PartialDate.today()

  private static let loading = Task { () -> (Content?, SchemaLibrary) in
    var diagnostics: [Diagnostic] = []
    let schemas = schemaLibrary(&diagnostics)
    return (
      await ContentReader(schemas: schemas).read(repository + "/content", diagnostics: &diagnostics), schemas
    )
  }

  private static func schemaLibrary(_ diagnostics: inout [Diagnostic]) -> SchemaLibrary {
    let tree = FileTree(listing: repository + "/schemas", diagnostics: &diagnostics)
    let files = tree.files.filter { $0.hasSuffix(".schema.json") }
    return SchemaLibrary(
      files: files.compactMap { SourceFile.load(tree.path(of: $0), diagnostics: &diagnostics) },
      diagnostics: &diagnostics
    )
  }

  static func content() async throws -> Content { try #require(await loading.value.0) }

  static func schemas() async -> SchemaLibrary { await loading.value.1 }

  static func guidelines() async throws -> Guidelines {
    var diagnostics: [Diagnostic] = []
    let path = repository + "/schemas/guidelines.json"
    let guidelines = Guidelines(reading: path, schemas: await schemas(), diagnostics: &diagnostics)
    try #require(diagnostics.isEmpty, "\(diagnostics)")
    return try #require(guidelines)
  }

  /// The sample's material without any prose, so that tests write their own; the texts of `report.json` answer for it.
  static func material(year: Int = year) async throws -> ReportMaterial {
    let material = ReportMaterial(try await content(), year: year)
    let texts = try JSON(#"{"it": "Un testo.", "en": "A text."}"#)
    let filled = material.changing("\(year)/report") { report in
      var report = report
      let omitted = report["omissions"]?.array.map { $0.string("item") } ?? []
      // Of the years before the last, the data say neither whom projects were for nor what they changed.
      let earlier = year == Sample.year ? [] : ["5.2", "5.4"]
      for item in ["2.12", "3.2", "7.3", "7.5"] + earlier where !omitted.contains(item) {
        report = report.setting(["texts", item], to: texts)
      }
      return report
    }
    return filled.replacing(documents: [:])
  }

  static func status(_ material: ReportMaterial, today: PartialDate = today) async throws -> ReportStatus {
    ReportStatus(material, guidelines: try await guidelines(), today: today)
  }

  static func document(_ text: String, chapter: ChapterName, language: String = "it") async -> Document {
    await document(text, name: "report/2024/\(chapter.rawValue)", language: language)
  }

  static func document(_ text: String, name: String, language: String) async -> Document {
    var diagnostics: [Diagnostic] = []
    var options = language == "it" ? MarkdownOptions.italian : .english
    options.anchorPrefix = (name.split(separator: "/").last ?? "") + "-"
    return Document(
      parsing: SourceFile(path: "content/\(language)/\(name).md", text: text),
      name: name,
      language: language,
      options: options,
      schemas: await schemas(),
      names: NameConsistency(names: []),
      diagnostics: &diagnostics
    )
  }
}

/// A JSON value of a text.
func JSON(_ text: String) throws -> JSONValue {
  var diagnostics: [Diagnostic] = []
  return try #require(JSONReader.parse(SourceFile(path: "x.json", text: text), diagnostics: &diagnostics))
}

extension ReportMaterial {
  func changing(_ file: String, _ change: (JSONValue) -> JSONValue) -> ReportMaterial {
    var data = data
    if let old = data[file] { data[file] = DataFile(source: old.source, value: change(old.value)) }
    return ReportMaterial(year: year, root: root, data: data, languages: languages, documents: documents)
  }

  func without(file: String) -> ReportMaterial {
    var data = data
    data[file] = nil
    return ReportMaterial(year: year, root: root, data: data, languages: languages, documents: documents)
  }

  /// Without the value at a path such as `2024/people/own.training`; a number takes a row.
  func without(_ path: String) -> ReportMaterial {
    let parts = path.split(separator: ".").map(String.init)
    let first = parts[0].split(separator: "/").map(String.init)
    let hasYear = Int(first[0]) != nil
    let file = first.prefix(hasYear ? 2 : 1).joined(separator: "/")
    let keys = Array(first.dropFirst(hasYear ? 2 : 1)) + parts.dropFirst()
    return changing(file) { $0.removing(keys[...]) }
  }

  func replacing(documents: [ChapterName: [String: Document]]) -> ReportMaterial {
    ReportMaterial(year: year, root: root, data: data, languages: languages, documents: documents)
  }

  /// With chapters written for the test, by chapter and language.
  func writing(_ chapter: ChapterName, it italian: String? = nil, en english: String? = nil) async
    -> ReportMaterial
  {
    var documents = documents
    for (language, text) in [("it", italian), ("en", english)] {
      guard let text else { continue }
      documents[chapter, default: [:]][language] = await Sample.document(
        text,
        chapter: chapter,
        language: language
      )
    }
    return replacing(documents: documents)
  }
}

extension JSONValue {
  func removing(_ path: ArraySlice<String>) -> JSONValue {
    guard let key = path.first else { return self }
    let rest = path.dropFirst()
    switch kind {
    case .object(let members):
      let kept = members.compactMap { member in
        member.key != key
          ? member
          : rest.isEmpty
            ? nil : JSONMember(key: key, keyRange: member.keyRange, value: member.value.removing(rest))
      }
      return JSONValue(kind: .object(kept), range: range)
    case .array(let elements):
      let changed = elements.enumerated().compactMap { index, element in
        String(index) != key ? element : rest.isEmpty ? nil : element.removing(rest)
      }
      return JSONValue(kind: .array(changed), range: range)
    default: return self
    }
  }

  func setting(_ path: [String], to value: JSONValue) -> JSONValue {
    guard let key = path.first, case .object(let members) = kind else { return path.isEmpty ? value : self }
    let inner = self[key] ?? JSONValue(kind: .object([]), range: range)
    let changed = inner.setting(Array(path.dropFirst()), to: value)
    let member = JSONMember(
      key: key,
      keyRange: members.first { $0.key == key }?.keyRange ?? range,
      value: changed
    )
    let kept =
      members.contains { $0.key == key } ? members.map { $0.key == key ? member : $0 } : members + [member]
    return JSONValue(kind: .object(kept), range: range)
  }
}
