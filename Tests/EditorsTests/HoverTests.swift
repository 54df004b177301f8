import Testing

@Suite("What an editor shows when the pointer rests on a field")
struct HoverTests {
  /// A text of the schemas: Italian, then English.
  private static func isBilingual(_ text: String?) -> Bool {
    let parts = (text ?? "").components(separatedBy: " — ")
    return parts.count >= 2 && parts.allSatisfy { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
  }

  @Test("every property of every schema says in Italian and in English what it is")
  func properties() throws {
    let schemas = try Schemas()
    var count = 0
    for name in schemas.names {
      let schema = try #require(schemas[name])
      #expect(Self.isBilingual(schema.node["title"].text), "\(name)")
      #expect(Self.isBilingual(schema.node["description"].text), "\(name)")
      for (path, node) in schema.described(name) {
        // One that only refers to another says what that one says.
        #expect(
          Self.isBilingual(schema.part(node).keyword("description").text),
          "\(path) has no text in both languages"
        )
        count += 1
      }
    }
    #expect(count > 600)
  }

  @Test("every value to choose from says in Italian and in English what it means")
  func choices() throws {
    let schemas = try Schemas()
    var count = 0
    for name in schemas.names {
      let schema = try #require(schemas[name])
      for (path, node) in Self.lists(schema.node, name) {
        let meanings = node["enumDescriptions"].texts
        #expect(meanings.count == node["enum"].list.count, "\(path)")
        #expect(meanings.allSatisfy(Self.isBilingual), "\(path)")
        count += 1
      }
    }
    #expect(count > 40)
  }

  /// The parts with an `enum`, wherever they stand.
  private static func lists(_ node: Node, _ path: String) -> [(String, Node)] {
    var found =
      node["enum"].isThere && node["enum"].text == nil && !node["enum"].list.isEmpty ? [(path, node)] : []
    for key in node.keys { found += lists(node[key], "\(path)/\(key)") }
    for (index, element) in node.list.enumerated() { found += lists(element, "\(path)/\(index)") }
    return found
  }
}
