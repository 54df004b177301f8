import Foundation

/// A value of a JSON file, read by Foundation: what the program says of schemas is held against another reading.
enum Node: Sendable {
  case object([String: Node])
  case array([Node])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null
  /// There is no such value.
  case none

  init(file: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    self = try JSONDecoder().decode(Node.self, from: bytes)
  }

  subscript(key: String) -> Node {
    if case .object(let members) = self { members[key] ?? .none } else { .none }
  }

  var isThere: Bool { if case .none = self { false } else { true } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var int: Int? { number.map { Int($0) } }
  var list: [Node] { if case .array(let elements) = self { elements } else { [] } }
  var texts: [String] { list.compactMap(\.text) }
  var keys: [String] { if case .object(let members) = self { members.keys.sorted() } else { [] } }
}

extension Node: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let elements = try? container.decode([Node].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: Node].self))
    }
  }
}

/// The project that the tests are of.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func path(_ file: String) -> String { "\(root)/\(file)" }

  /// The paths of the files below a folder, without hidden ones.
  static func files(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path(folder))
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
  }
}

/// The schemas of the project, each with what its `$ref` leads to.
struct Schemas {
  private let roots: [String: Node]

  init() throws {
    var roots: [String: Node] = [:]
    for file in try Repository.files(below: "schemas") where file.hasSuffix(".schema.json") {
      roots[String(file.dropLast(".schema.json".count))] = try Node(file: Repository.path("schemas/\(file)"))
    }
    self.roots = roots
  }

  var names: [String] { roots.keys.sorted() }

  subscript(name: String) -> Schema? { roots[name].map { Schema(node: $0, file: name, schemas: self) } }

  fileprivate func target(of reference: String, in file: String) -> Schema? {
    let parts = reference.components(separatedBy: "#")
    let name = parts[0].isEmpty ? file : parts[0].replacingOccurrences(of: ".schema.json", with: "")
    guard var node = roots[name] else { return nil }
    for key in (parts.count > 1 ? parts[1] : "").split(separator: "/") { node = node[String(key)] }
    return Schema(node: node, file: name, schemas: self)
  }
}

/// A part of a schema.
struct Schema {
  let node: Node
  let file: String
  let schemas: Schemas

  func part(_ node: Node) -> Schema { Schema(node: node, file: file, schemas: schemas) }

  /// What the value really is: without references, and without the alternative of `null`.
  var resolved: Schema {
    if let reference = node["$ref"].text, let target = schemas.target(of: reference, in: file) {
      return target.resolved
    }
    let others = node["anyOf"].list.filter { $0["type"].text != "null" }
    return others.count == 1 ? part(others[0]).resolved : self
  }

  var mayBeNull: Bool {
    if node["anyOf"].list.contains(where: { $0["type"].text == "null" }) { return true }
    guard let reference = node["$ref"].text else { return false }
    return schemas.target(of: reference, in: file)?.mayBeNull ?? false
  }

  /// A keyword of the part itself, else of what it refers to.
  func keyword(_ name: String) -> Node {
    if node[name].isThere { return node[name] }
    guard let reference = node["$ref"].text else { return .none }
    return schemas.target(of: reference, in: file)?.keyword(name) ?? .none
  }

  /// Every part with a place for a hover text: the properties and definitions, with their path.
  func described(_ path: String) -> [(path: String, node: Node)] {
    var found: [(String, Node)] = []
    for keyword in ["properties", "$defs"] {
      for key in node[keyword].keys {
        let child = node[keyword][key]
        found.append(("\(path)/\(key)", child))
        found += part(child).described("\(path)/\(key)")
      }
    }
    for keyword in ["items", "additionalProperties"] where node[keyword].isThere {
      found += part(node[keyword]).described("\(path)/\(keyword)")
    }
    for keyword in ["anyOf", "oneOf", "allOf"] {
      for (index, branch) in node[keyword].list.enumerated() {
        found += part(branch).described("\(path)/\(keyword)\(index)")
      }
    }
    return found
  }
}
