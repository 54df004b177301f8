/// The properties of an object by name, in the order of the schema.
///
/// Who writes data follows that order more often than not: a search begins behind what was found last, so that most
/// names are compared with one other and none is hashed.
struct SchemaProperties: Sendable {
  private var properties: [(name: String, node: SchemaNode)] = []

  init() {}

  init(_ properties: [(String, SchemaNode)]) {
    for (name, node) in properties where self[name] == nil { self.properties.append((name, node)) }
  }

  var names: [String] { properties.map(\.name) }

  subscript(_ name: String) -> SchemaNode? { properties.first { $0.name == name }?.node }

  /// The property of a name.
  ///
  /// - Parameter place: where the search begins; afterwards the place behind what was found.
  func find(_ name: String, from place: inout Int) -> SchemaNode? {
    guard let index = properties.firstIndex(from: place, where: { $0.name == name }) else { return nil }
    place = index + 1
    return properties[index].node
  }
}

extension [JSONMember] {
  /// Whether there is a member of a name.
  ///
  /// - Parameter place: where the search begins; afterwards the place behind what was found.
  func contains(_ name: String, from place: inout Int) -> Bool {
    guard let index = firstIndex(from: place, where: { $0.key == name }) else { return false }
    place = index + 1
    return true
  }
}

extension Array {
  /// Where something holds first, from a place on and then from the start.
  fileprivate func firstIndex(from place: Int, where holds: (Element) -> Bool) -> Int? {
    let start = Swift.min(place, count)
    for index in start..<count where holds(self[index]) { return index }
    for index in 0..<start where holds(self[index]) { return index }
    return nil
  }
}
