import Content
import Diagnostics

/// The schemas as they are written: editors are told more of them than is checked.
struct SchemaShelf: Sendable {
  /// Each schema's file by its name: `members` for `members.schema.json`.
  private(set) var sources: [String: SourceFile] = [:]
  private var roots: [String: JSONValue] = [:]

  /// Reads the schemas of a folder.
  init(folder: String, diagnostics: inout [Diagnostic]) {
    do throws(FileSystem.Failure) {
      for file in try FileSystem.names(in: folder) where file.hasSuffix(Self.suffix) {
        guard let source = SourceFile.load("\(folder)/\(file)", diagnostics: &diagnostics),
          let root = JSONReader.parse(source, diagnostics: &diagnostics)
        else { continue }
        let name = String(file.dropLast(Self.suffix.count))
        sources[name] = source
        roots[name] = root
      }
    } catch {
      diagnostics.append(Diagnostic(.folderNotReadable, path: folder, error.arguments()))
    }
  }

  /// What the name of a schema's file ends in.
  static let suffix = ".schema.json"

  /// The names of the schemas, in order.
  var names: [String] { roots.keys.sorted() }

  /// The whole of a schema.
  subscript(name: String) -> SchemaPart? {
    roots[name].map { SchemaPart($0, in: name, of: self) }
  }

  /// What a `$ref` leads to: a schema, or one of its definitions.
  func target(of reference: String, from file: String) -> (value: JSONValue, file: String)? {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let named = parts.first.map(String.init) ?? ""
    let target = named.isEmpty ? file : String(named.dropLast(Self.suffix.count))
    guard var value = roots[target] else { return nil }
    for key in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
      guard let next = value[String(key)] else { return nil }
      value = next
    }
    return (value, target)
  }
}
