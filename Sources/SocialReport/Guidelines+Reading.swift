import Content
import Diagnostics

extension Guidelines {
  /// Reads the list; `nil` when there is none to be read.
  ///
  /// - Parameters:
  ///   - path: The file, `schemas/guidelines.json`.
  ///   - schemas: Hold the file's own schema, `guidelines`.
  ///   - diagnostics: Receives what is wrong with it. An item with mistakes is left out.
  public init?(reading path: String, schemas: SchemaLibrary, diagnostics: inout [Diagnostic]) {
    guard FileSystem.kind(of: path) == .file else {
      diagnostics.append(Diagnostic(.guidelinesMissing, path: path))
      return nil
    }
    guard let source = SourceFile.load(path, diagnostics: &diagnostics) else { return nil }
    self.init(parsing: source, schemas: schemas, diagnostics: &diagnostics)
  }

  /// Reads a list that is in memory already.
  init?(parsing source: SourceFile, schemas: SchemaLibrary, diagnostics: inout [Diagnostic]) {
    guard let value = JSONReader.parse(source, diagnostics: &diagnostics) else { return nil }
    schemas.validate(value, in: source, against: "guidelines", diagnostics: &diagnostics)
    var items: [Item] = []
    for record in value["items"]?.array ?? [] {
      guard let item = Item(record, in: source, diagnostics: &diagnostics) else { continue }
      items.append(item)
    }
    self.init(items: items, source: source)
    checkReferences(in: value, diagnostics: &diagnostics)
  }

  /// Items that a condition names must be there.
  private func checkReferences(in value: JSONValue, diagnostics: inout [Diagnostic]) {
    switch value.kind {
    case .array(let elements):
      for element in elements { checkReferences(in: element, diagnostics: &diagnostics) }
    case .object(let members):
      for member in members {
        if member.key == "sameAs" || member.key == "text", let id = member.value.string, self[id] == nil {
          diagnostics.append(
            source.diagnostic(
              .unknownItem,
              at: member.value.range,
              ["item": id],
              replacement: nearMiss(id).map { "\"\($0)\"" }
            )
          )
        }
        checkReferences(in: member.value, diagnostics: &diagnostics)
      }
    default: break
    }
  }
}

extension Guidelines.Item {
  /// `nil` for a record whose mistakes its schema has reported.
  init?(_ value: JSONValue, in source: SourceFile, diagnostics: inout [Diagnostic]) {
    guard let id = value["id"]?.string, let section = value["section"]?.string,
      let applies = value["applies"]?.string.flatMap(Guidelines.Applicability.init),
      let condition = value["check"],
      let check = Check(condition, in: source, diagnostics: &diagnostics),
      let chapter = value["chapter"]?.string.flatMap({ ChapterName(rawValue: $0) })
        ?? ChapterName(section: section)
    else { return nil }
    self.id = id
    title = LocalizedText(["it": value.string("it"), "en": value.string("en")])
    self.section = section
    self.chapter = chapter
    self.applies = applies
    self.check = check
    let due = value.string("dueBy").split(separator: "-").compactMap { Int($0) }
    dueBy = due.count == 2 ? (due[0], due[1]) : nil
    isAdvised = value["isAdvised"]?.bool ?? false
    exemption = value.optionalText("exemption")
    self.source = value.text("source")
    isVerified = value["verified"]?.bool ?? false
    note = value.optionalText("note")
    gri = value.strings("gri")
    vsme = value.strings("vsme")
    range = value.range
  }
}
