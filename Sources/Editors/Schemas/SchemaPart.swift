import Content
import Diagnostics

/// A schema or a part of one, together with what its `$ref` leads to: where both say something, the part itself counts.
///
/// Of a value that may also be `null`, it is the other alternative that is looked at.
struct SchemaPart: Sendable {
  private struct Layer {
    let value: JSONValue
    let file: String
  }

  /// The part itself, then what it refers to.
  private var layers: [Layer] = []
  private let shelf: SchemaShelf
  /// Whether `null` is a value too: not known.
  private(set) var mayBeNull = false

  init(_ value: JSONValue, in file: String, of shelf: SchemaShelf) {
    self.shelf = shelf
    look(at: value, in: file)
  }

  private mutating func look(at value: JSONValue, in file: String) {
    // Deep enough for any schema, and an end for one that refers to itself.
    guard layers.count < 8 else { return }
    layers.append(Layer(value: value, file: file))
    if let reference = value["$ref"]?.string, let target = shelf.target(of: reference, from: file) {
      look(at: target.value, in: target.file)
    }
    let alternatives = value["anyOf"]?.array ?? []
    guard alternatives.contains(where: { $0["type"]?.string == "null" }) else { return }
    mayBeNull = true
    if let other = alternatives.first(where: { $0["type"]?.string != "null" }) { look(at: other, in: file) }
  }

  /// What a keyword says.
  subscript(keyword: String) -> JSONValue? { layer(with: keyword)?.value[keyword] }

  private func layer(with keyword: String) -> Layer? { layers.first { $0.value[keyword] != nil } }

  /// The schema that stands behind a keyword.
  private func part(_ keyword: String) -> SchemaPart? {
    guard let layer = layer(with: keyword), let value = layer.value[keyword], value.bool == nil else {
      return nil
    }
    return SchemaPart(value, in: layer.file, of: shelf)
  }

  /// The schema of an array's elements. One that says nothing of itself is what the array says.
  var items: SchemaPart? {
    guard var items = part("items"), let first = items.layers.first else { return nil }
    if first.value["description"] == nil, let said = self["description"] {
      let member = JSONMember(key: "description", keyRange: said.range, value: said)
      items.layers.insert(
        Layer(value: JSONValue(kind: .object([member]), range: said.range), file: first.file),
        at: 1
      )
    }
    return items
  }

  /// The schema of the members that have no name of their own, as in a list by year.
  var others: SchemaPart? { part("additionalProperties") }

  /// The members of an object in the schema's order, without the name of the schema itself.
  var properties: [(name: String, part: SchemaPart)] {
    guard let layer = layer(with: "properties") else { return [] }
    return (layer.value["properties"]?.members ?? []).filter { $0.key != "$schema" }
      .map { ($0.key, SchemaPart($0.value, in: layer.file, of: shelf)) }
  }

  /// A member of an object.
  func property(_ name: String) -> SchemaPart? { properties.first { $0.name == name }?.part }

  /// The members that an object must have.
  var required: Set<String> { Set((self["required"]?.array ?? []).compactMap(\.string)) }

  /// The sets of members of which an object must have one.
  var alternatives: [Set<String>] {
    (self["oneOf"]?.array ?? []).compactMap { $0["required"]?.array.compactMap(\.string) }.map(Set.init)
  }
}
