import Diagnostics

/// Reading what stands behind a keyword; anything unfit is reported and counts as absent.
extension SchemaCompiler {
  /// Reports a keyword whose value is unfit, with a value that would do.
  mutating func bad<Value>(_ member: JSONMember, _ example: String) -> Value? {
    report(
      .schemaBadKeyword,
      member.value.range,
      ["keyword": member.key, "example": "\"\(member.key)\": \(example)"]
    )
    return nil
  }

  mutating func string(_ member: JSONMember) -> String? {
    member.value.string ?? bad(member, "\"…\"")
  }

  mutating func bool(_ member: JSONMember) -> Bool? {
    member.value.bool ?? bad(member, "true")
  }

  mutating func number(_ member: JSONMember) -> JSONNumber? {
    member.value.number ?? bad(member, "0")
  }

  mutating func count(_ member: JSONMember) -> Int? {
    guard let count = member.value.int, count >= 0 else { return bad(member, "1") }
    return count
  }

  mutating func strings(_ member: JSONMember) -> [String] {
    let strings = member.value.array.compactMap(\.string)
    guard case .array(let elements) = member.value.kind, elements.count == strings.count else {
      return bad(member, "[\"id\", \"name\"]") ?? []
    }
    return strings
  }

  mutating func types(_ member: JSONMember) -> JSONTypes? {
    let names = member.value.string.map { [$0] } ?? member.value.array.map { $0.string ?? "" }
    let types = names.compactMap(JSONTypes.init(name:))
    guard !names.isEmpty, types.count == names.count else { return bad(member, "\"string\"") }
    return types.reduce([]) { $0.union($1) }
  }

  mutating func schema(_ member: JSONMember) -> SchemaNode? {
    if member.value.bool == true { return SchemaNode(SchemaRules()) }
    guard case .object = member.value.kind else { return bad(member, "{ \"type\": \"string\" }") }
    return compile(member.value)
  }

  mutating func schemas(_ member: JSONMember) -> [(String, SchemaNode)] {
    guard case .object(let members) = member.value.kind else {
      return bad(member, "{ \"name\": { \"type\": \"string\" } }") ?? []
    }
    return members.map { ($0.key, schema($0) ?? SchemaNode(SchemaRules())) }
  }

  mutating func branches(_ member: JSONMember) -> [SchemaNode] {
    let elements = member.value.array
    let areObjects = elements.allSatisfy { if case .object = $0.kind { true } else { false } }
    guard !elements.isEmpty, areObjects else {
      return bad(member, "[ { \"type\": \"string\" }, { \"type\": \"null\" } ]") ?? []
    }
    return elements.map { compile($0) }
  }

  /// The characters of a value, as it is written.
  func excerpt(of value: JSONValue) -> String {
    String(decoding: file.bytes[value.range], as: UTF8.self)
  }
}
