import Content
import Diagnostics

/// The file of the members, as it is and as it will be.
struct MembersFile: Sendable {
  let data: DataFile
  /// The bytes on the disk, perhaps with a mark and the line ends of Windows.
  let bytes: [UInt8]

  var path: String { data.source.path }
  var list: JSONValue? { data.value["members"] }
  var records: [MemberRecord] { (list?.array ?? []).map(MemberRecord.init) }

  /// The file of a site; `nil` and diagnostics when there is none, or when there are mistakes in it.
  init?(of content: Content, _ schemas: SchemaLibrary, diagnostics: inout [Diagnostic]) {
    let path = "\(content.root)/data/members.json"
    guard let data = content.data["members"] else {
      diagnostics.append(Diagnostic(.fileMissing, path: path, ["name": "data/members.json"]))
      return nil
    }
    let problems = Self.problems(of: data.source, schemas)
    guard problems.isEmpty else {
      diagnostics += problems
      return nil
    }
    do {
      bytes = try FileSystem.read(path)
    } catch {
      diagnostics.append(Diagnostic(.fileNotReadable, path: path, error.arguments()))
      return nil
    }
    self.data = data
  }

  /// The file with changes; `nil` when somebody has saved it since it was read.
  func applying(_ changes: [MemberChange]) -> [UInt8]? {
    guard let list else { return nil }
    var edits = RecordEdits(in: data.source.bytes)
    let records = records
    for change in changes where !change.isNew {
      guard let record = records.first(where: { $0.id == change.id }) else { continue }
      edits.change(record.value, change.changes, order: Self.keys)
    }
    let new = changes.filter(\.isNew).map { RecordChange.members($0.changes).text }
    if !new.isEmpty { edits.append(new, to: list) }
    return edits.edits.applied(to: bytes, readAs: data.source)
  }

  /// What makes a file no list of members.
  static func problems(of source: SourceFile, _ schemas: SchemaLibrary) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if let value = JSONReader.parse(source, diagnostics: &diagnostics) {
      schemas.validate(value, in: source, against: "members", diagnostics: &diagnostics)
    }
    return diagnostics.filter { $0.severity == .error }
  }

  /// The keys of a member's record, or of a record within it, in the order in which they are written.
  static func keys(_ path: String) -> [String] {
    switch path {
    case "address": ["name", "street", "number", "locality", "postcode", "town", "province", "openingHours"]
    case "contacts": ["phone", "email", "pec", "website"]
    case "":
      [
        "id", "legalName", "shortName", "legacyNames", "taxCode", "kind", "membership", "foundedOn",
        "joinedOn",
        "leftOn", "address", "district", "territories", "sectors", "purpose", "services", "contacts",
        "certifications",
      ]
    default: []
    }
  }
}
