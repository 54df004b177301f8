import Testing

@Suite("The fields of the web editor's forms")
struct DecapSchemaTests {
  /// A field with what the schema says of its value.
  private struct Pair {
    let path: String
    let schema: Schema
    let field: Node
    /// Whether the schema requires the value, wherever it stands.
    let isRequired: Bool
  }

  /// What the forms leave alone: lists by names that aren't known beforehand.
  private static let leftAlone: Set<String> = ["report/texts"]

  private static func pairs() throws -> [Pair] {
    let schemas = try Schemas()
    var pairs: [Pair] = []
    for collection in try DecapConfigurationTests.configuration()["collections"].list {
      if collection["folder"].isThere, let schema = schemas["front-matter"] {
        let fields = collection["fields"].list.filter { $0["name"].text != "body" }
        pairs += try self.pairs(schema, fields, collection["name"].text ?? "", isThere: true)
      }
      for file in collection["files"].list {
        let name = try #require(file["name"].text)
        pairs += try self.pairs(#require(schemas[name]), file["fields"].list, name, isThere: true)
      }
    }
    return pairs
  }

  private static func pairs(
    _ schema: Schema,
    _ fields: [Node],
    _ path: String,
    isThere: Bool
  ) throws -> [Pair] {
    let object = schema.resolved
    if object.node["x-text"].flag == true || object.node["propertyNames"]["pattern"].text == "^[0-9]{4}$" {
      return []
    }
    let required = Set(object.node["required"].texts)
    let names = object.node["properties"].keys.filter { $0 != "$schema" }
    let shown = fields.compactMap { $0["name"].text }
    #expect(
      Set(names.filter { !leftAlone.contains("\(path)/\($0)") }) == Set(shown),
      "\(path) has other fields than its schema"
    )
    return try fields.flatMap { field -> [Pair] in
      let name = try #require(field["name"].text)
      let value = object.part(object.node["properties"][name])
      let place = "\(path)/\(name)"
      let isRequired = isThere && required.contains(name)
      var found = [Pair(path: place, schema: value, field: field, isRequired: isRequired)]
      let kind = value.resolved.node["type"].text
      if kind == "object" {
        found += try pairs(value, field["fields"].list, place, isThere: isRequired)
      } else if kind == "array", field["fields"].isThere {
        let items = value.resolved.part(value.resolved.node["items"])
        found += try pairs(items, field["fields"].list, place, isThere: true)
      }
      return found
    }
  }

  @Test("are those of the schema, and required where the schema requires a value that can't be blank")
  func required() throws {
    let pairs = try Self.pairs()
    #expect(pairs.count > 400)
    for pair in pairs {
      let node = pair.schema.resolved.node
      // The CMS takes both `null` and an empty list for nothing.
      let mayBeBlank =
        pair.schema.mayBeNull || node["type"].text == "array" && (node["minItems"].int ?? 0) == 0
      #expect((pair.field["required"].flag ?? true) == (pair.isRequired && !mayBeBlank), "\(pair.path)")
    }
    let paths = Set(pairs.filter { $0.field["required"].flag ?? true }.map(\.path))
    #expect(
      paths.isSuperset(of: ["members/members/taxCode", "projects/projects/sectors", "site/accentColour"])
    )
  }

  /// What reads the same in both languages is shown once.
  private static func once(_ text: String) -> String {
    let parts = text.components(separatedBy: " — ")
    return parts.count == 2 && parts[0] == parts[1] ? parts[0] : text
  }

  @Test("offer the values of the schema to choose from, with what they mean")
  func choices() throws {
    var count = 0
    for pair in try Self.pairs() {
      let value = pair.schema.resolved
      let items = value.part(value.node["items"]).resolved
      let isList = value.node["type"].text == "array"
      let values = (isList ? items : value).node["enum"].texts
      guard !values.isEmpty else { continue }
      count += 1
      #expect(pair.field["widget"].text == "select", "\(pair.path)")
      #expect((pair.field["multiple"].flag ?? false) == isList, "\(pair.path)")
      #expect(pair.field["options"].list.compactMap { $0["value"].text } == values, "\(pair.path)")
      #expect(
        pair.field["options"].list.compactMap { $0["label"].text }
          == (isList ? items : value).node["enumDescriptions"].texts.map(Self.once),
        "\(pair.path)"
      )
    }
    #expect(count > 30)
  }

  @Test("have the widget of their kind of value")
  func kinds() throws {
    for pair in try Self.pairs() {
      let node = pair.schema.resolved.node
      let widget = pair.field["widget"].text
      let isReference = pair.schema.keyword("x-ref").isThere
      if isReference || node["items"]["x-ref"].isThere {
        #expect(widget == "relation", "\(pair.path)")
        #expect((pair.field["multiple"].flag ?? false) == (node["type"].text == "array"), "\(pair.path)")
        continue
      }
      guard !node["enum"].isThere, !node["items"]["enum"].isThere else { continue }
      switch node["type"].text {
      case "integer": #expect(widget == "number" && pair.field["value_type"].text == "int", "\(pair.path)")
      case "number": #expect(widget == "number" && pair.field["value_type"].text == "float", "\(pair.path)")
      case "boolean": #expect(widget == "boolean", "\(pair.path)")
      case "array": #expect(widget == "list", "\(pair.path)")
      case "object": #expect(widget == "object", "\(pair.path)")
      default:
        if node["format"].text == "date" {
          #expect(widget == "datetime" && pair.field["format"].text == "YYYY-MM-DD", "\(pair.path)")
        } else if pair.schema.keyword("x-file").isThere {
          #expect(widget == "file" && pair.field["public_folder"].text == pair.schema.keyword("x-file").text)
        } else {
          #expect(["string", "color"].contains(widget), "\(pair.path)")
        }
      }
    }
  }

  @Test("keep the schema's patterns and limits")
  func limits() throws {
    var patterns = 0
    for pair in try Self.pairs() {
      let node = pair.schema.resolved.node
      if pair.field["widget"].text == "number" {
        #expect(pair.field["min"].number == node["minimum"].number, "\(pair.path)")
        #expect(pair.field["max"].number == node["maximum"].number, "\(pair.path)")
      }
      guard pair.field["widget"].text == "string", let pattern = node["pattern"].text else { continue }
      #expect(pair.field["pattern"].texts.first == pattern, "\(pair.path)")
      patterns += 1
    }
    #expect(patterns > 20)
  }

  @Test("have one for each language where the schema has a text in each")
  func languages() throws {
    var count = 0
    for pair in try Self.pairs() where pair.schema.resolved.node["x-text"].flag == true {
      let names = pair.field["fields"].list.compactMap { $0["name"].text }
      #expect(names == ["it", "en"], "\(pair.path)")
      let isRequired = pair.field["fields"].list.map { $0["required"].flag ?? true }
      // Italian is always needed, the others where they exist.
      #expect(isRequired == [pair.isRequired, false], "\(pair.path)")
      count += 1
    }
    #expect(count > 50)
  }
}
