import Diagnostics

/// The JSON files of a content folder, parsed and checked against their schemas.
struct DataFiles {
  private let tree: FileTree
  private var values: [String: JSONValue] = [:]
  private var references: [(file: String, reference: SchemaReference)] = []
  /// Whether every file could be read; where one couldn't, what refers to it says nothing.
  private(set) var isComplete = true
  /// The sources by path below the content folder.
  private(set) var sources: [String: SourceFile] = [:]

  /// The value of `data/<name>.json`.
  subscript(_ name: String) -> JSONValue? { values["data/\(name).json"] }

  func path(of file: String) -> String { tree.path(of: file) }

  /// The files of `data` by name.
  var filesByName: [String: DataFile] {
    Dictionary(
      values.compactMap { file, value in
        guard file.hasPrefix("data/"), let source = sources[file] else { return nil }
        return (String(file.dropFirst(5).dropLast(5)), DataFile(source: source, value: value))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The files outside `data`, by path.
  var settings: [String: DataFile] {
    Dictionary(
      values.compactMap { file, value in
        guard !file.hasPrefix("data/"), let source = sources[file] else { return nil }
        return (file, DataFile(source: source, value: value))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A file without which there is no site.
  func required(_ file: String, diagnostics: inout [Diagnostic]) -> JSONValue? {
    if let value = values[file] { return value }
    if !tree.files.contains(file) {
      diagnostics.append(Diagnostic(.fileMissing, path: path(of: file), ["name": file]))
    }
    return nil
  }

  /// A file that there may be.
  func optional(_ file: String) -> JSONValue? { values[file] }

  /// The records of `data/<name>.json`, which stand under the file's own name.
  func records<Record>(_ name: String, _ make: (JSONValue) -> Record) -> [Record] {
    self[name]?.records(name, make) ?? []
  }

  /// The years that have a folder, oldest first.
  var years: [YearRecords] {
    let years = Set(values.keys.compactMap { file in Self.year(of: file) }).sorted()
    return years.map { year in
      YearRecords(
        year: year,
        returns: self["\(year)/returns"],
        people: self["\(year)/people"],
        funding: self["\(year)/funding"]
      )
    }
  }

  /// The values in the order of their files, with the sources that they were read from.
  var valuesWithSources: [(source: SourceFile, value: JSONValue)] {
    values.sorted { $0.key < $1.key }.compactMap { file, value in sources[file].map { ($0, value) } }
  }

  /// A file as it was read.
  private struct Reading: Sendable {
    var source: SourceFile?
    var value: JSONValue?
    var references: [SchemaReference] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Reads all data files of a folder.
  init(reading tree: FileTree, schemas: SchemaLibrary, diagnostics: inout [Diagnostic]) async {
    self.tree = tree
    let files = tree.files.filter { $0.hasSuffix(".json") && !$0.hasPrefix("files/") }
    let readings = await concurrentMap(files) { Self.read($0, in: tree, schemas: schemas) }
    for (file, reading) in zip(files, readings) {
      diagnostics += reading.diagnostics
      guard let source = reading.source else {
        isComplete = false
        continue
      }
      sources[file] = source
      references += reading.references.map { (file, $0) }
      values[file] = reading.value
    }
  }

  /// Parses a file and checks it against its schema. One with mistakes is used all the same: without it, everything
  /// that refers to it would be a mistake too. One that isn't known has a source and no value.
  private static func read(_ file: String, in tree: FileTree, schemas: SchemaLibrary) -> Reading {
    let loaded = Checked { SourceFile.load(tree.path(of: file), diagnostics: &$0) }
    guard let source = loaded.value else { return Reading(diagnostics: loaded.diagnostics) }
    var reading = BuildMemory.recall("data " + file, from: [source] + schemas.sources) {
      read(file, source, schemas: schemas)
    }
    reading.diagnostics = loaded.diagnostics + reading.diagnostics
    return reading
  }

  private static func read(_ file: String, _ source: SourceFile, schemas: SchemaLibrary) -> Reading {
    var reading = Reading()
    guard let value = JSONReader.parse(source, diagnostics: &reading.diagnostics) else { return reading }
    reading.source = source
    let schema = schema(of: file)
    guard schemas.names.contains(schema) else {
      let near = NearMiss.of(schema, among: schemas.names).map { $0 + ".json" }
      reading.diagnostics.append(
        Diagnostic(.unknownDataFile, path: source.path, ["name": file], replacement: near)
      )
      return reading
    }
    reading.references = schemas.validate(
      value,
      in: source,
      against: schema,
      diagnostics: &reading.diagnostics
    )
    checkRules(of: value, in: source, year: year(of: file), diagnostics: &reading.diagnostics)
    reading.value = value
    return reading
  }

  /// Checks each reference by id against the file that it refers to.
  func checkReferences(diagnostics: inout [Diagnostic]) {
    var ids: [String: Set<String>] = [:]
    for (file, reference) in references {
      let target = reference.target
      let file = (file: file, source: sources[file])
      // Where the target could not be read, that has been said already.
      guard let source = file.source, let list = Self.records(of: target, in: values) else { continue }
      let known = ids[target] ?? Set(list.compactMap { $0["id"]?.string })
      ids[target] = known
      guard !known.contains(reference.id) else { continue }
      diagnostics.append(
        source.diagnostic(
          .unknownReference,
          at: reference.range,
          ["id": reference.id, "target": SchemaReference.file(of: target)],
          replacement: NearMiss.of(reference.id, among: known.sorted()).map { "\"\($0)\"" }
        )
      )
    }
  }
}

extension DataFiles {
  private static func year(of file: String) -> Int? {
    let parts = file.split(separator: "/")
    return parts.count == 3 && parts[0] == "data" && parts[1].utf8.count == 4 ? Int(parts[1]) : nil
  }

  /// The schema is named after the file.
  private static func schema(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return String(name.dropLast(".json".count))
  }

  private static func records(of target: String, in values: [String: JSONValue]) -> [JSONValue]? {
    values["data/\(SchemaReference.file(of: target)).json"]?[target]?.array
  }
}
