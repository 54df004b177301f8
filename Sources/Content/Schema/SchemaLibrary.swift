import Diagnostics

/// All the schemas of a site, tied to one another and ready to check data.
public struct SchemaLibrary: Sendable {
  private let roots: [String: SchemaNode]
  /// The files that the schemas were read from.
  package let sources: [SourceFile]
  /// Whatever a `$ref` can name, by key. References that lead nowhere or in circles are not followed.
  let definitions: [String: SchemaNode]

  /// Reads the schemas; the mistakes in them and between them are reported.
  public init(files: [SourceFile], diagnostics: inout [Diagnostic]) {
    var schemas: [JSONSchema] = []
    for file in files {
      guard let schema = JSONSchema(file, diagnostics: &diagnostics) else { continue }
      schemas.append(schema)
    }
    self.init(schemas, sources: files, diagnostics: &diagnostics)
  }

  /// Reads the schemas that stand at some paths, side by side.
  public init(paths: [String], diagnostics: inout [Diagnostic]) async {
    let read = await concurrentMap(paths) { path in
      Checked { SourceFile.load(path, diagnostics: &$0) }
    }
    let files = read.compactMap { $0.value(reporting: &diagnostics) }
    let library = await BuildMemory.recall("schemas", from: files) {
      await Checked { diagnostics in
        let schemas = await concurrentMap(files) { file in Checked { JSONSchema(file, diagnostics: &$0) } }
        return SchemaLibrary(
          schemas.compactMap { $0.value(reporting: &diagnostics) },
          sources: files,
          diagnostics: &diagnostics
        )
      }
    }
    self = library.value(reporting: &diagnostics)
  }

  private init(_ schemas: [JSONSchema], sources: [SourceFile], diagnostics: inout [Diagnostic]) {
    self.sources = sources
    var definitions: [String: SchemaNode] = [:]
    for schema in schemas { definitions.merge(schema.definitions) { first, _ in first } }
    for schema in schemas {
      for (key, range) in schema.references where definitions[key] == nil {
        let wanted = key.hasSuffix("#") ? String(key.dropLast()) : key
        diagnostics.append(schema.file.diagnostic(.schemaBrokenReference, at: range, ["reference": wanted]))
      }
    }
    var search = CircleSearch(definitions: definitions)
    let circular = search.run()
    for schema in schemas {
      for (key, range) in schema.references where circular.contains(key) {
        diagnostics.append(schema.file.diagnostic(.schemaCircularReference, at: range, ["reference": key]))
      }
    }
    roots = Dictionary(schemas.map { ($0.name, $0.root) }, uniquingKeysWith: { first, _ in first })
    self.definitions = definitions.filter { !circular.contains($0.key) }
    for node in schemas.flatMap(\.referring) { node.link(to: self.definitions) }
  }

  /// The names of the schemas, in order.
  public var names: [String] { roots.keys.sorted() }

  /// Checks a value of a data file against the schema of a name (`members` for `members.schema.json`).
  ///
  /// Returns the references to records of other files that the value holds, in the order of the file: whether those
  /// records exist can only be said when all files are read.
  @discardableResult
  public func validate(
    _ value: JSONValue,
    in file: SourceFile,
    against schemaName: String,
    diagnostics: inout [Diagnostic]
  ) -> [SchemaReference] {
    guard let root = roots[schemaName] else {
      let start = value.range.lowerBound
      diagnostics.append(
        file.diagnostic(
          .schemaNotFound,
          at: start..<start + 1,
          ["schema": schemaName]
        )
      )
      return []
    }
    var validator = SchemaValidator(file: file, definitions: definitions)
    validator.check(value, against: root)
    if !validator.problems.isEmpty {
      let lines = LineTable(file)
      diagnostics += validator.problems.map(lines.diagnostic)
    }
    return validator.references
  }
}

/// An id in a data file that must be that of a record in another.
public struct SchemaReference: Sendable, Hashable {
  /// The kind of records meant, as the schema's `x-ref` says: `members`.
  public let target: String
  /// The id.
  public let id: String
  /// The bytes of the id with its quotes.
  public let range: Range<Int>

  /// The data file of a kind of records; bodies are the one kind that shares its file with others.
  package static func file(of target: String) -> String { target == "bodies" ? "governance" : target }
}

/// Finds definitions that ask themselves about the same value, so that no end would come to it.
private struct CircleSearch {
  let definitions: [String: SchemaNode]
  private var finished: Set<String> = []
  private var path: [String] = []
  private var circular: Set<String> = []

  init(definitions: [String: SchemaNode]) { self.definitions = definitions }

  mutating func run() -> Set<String> {
    for key in definitions.keys.sorted() { visit(key) }
    return circular
  }

  private mutating func visit(_ key: String) {
    if let start = path.firstIndex(of: key) {
      circular.formUnion(path[start...])
      return
    }
    guard !finished.contains(key), let node = definitions[key] else { return }
    path.append(key)
    visit(node)
    path.removeLast()
    finished.insert(key)
  }

  /// Follows the keywords that ask about the same value; those that ask about its parts come to an end with it.
  private mutating func visit(_ node: SchemaNode) {
    let rules = node.rules
    if let key = rules.reference { visit(key) }
    for branch in rules.allOf + rules.anyOf + rules.oneOf { visit(branch) }
    for branch in [rules.condition, rules.consequence, rules.alternative] { branch.map { visit($0) } }
  }
}
