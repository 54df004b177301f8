import Diagnostics

/// Arrays and objects.
extension SchemaValidator {
  mutating func check(
    _ members: [JSONMember],
    of value: JSONValue,
    node: SchemaNode,
    _ described: SchemaNode?
  ) {
    var misspelt: Set<String> = []
    var place = 0
    for member in members {
      if let names = node.rules.propertyNames { checkName(member, against: names) }
      var isKnown = false
      if let property = node.rules.properties.find(member.key, from: &place) {
        isKnown = true
        check(member.value, against: property)
      }
      for (pattern, property) in node.rules.patternProperties where pattern.matches(member.key) {
        isKnown = true
        check(member.value, against: property)
      }
      guard !isKnown else { continue }
      switch node.rules.additional {
      case .anything: break
      case .nothing:
        let near = reportUnknownField(member, rules: node.rules)
        if let near { misspelt.insert(near) }
      case .matching(let other): check(member.value, against: other, describedBy: described)
      }
    }
    place = 0
    for field in node.rules.required
    where !members.contains(field, from: &place) && !misspelt.contains(field) {
      let start = value.range.lowerBound
      var arguments = describe(field, in: node.rules).arguments
      arguments["field"] = field
      report(.schemaMissingField, start..<start + 1, arguments)
    }
  }

  /// The name of a member is checked as the text that it is.
  private mutating func checkName(_ member: JSONMember, against node: SchemaNode) {
    check(JSONValue(kind: .string(member.key), range: member.keyRange), against: node)
  }

  private mutating func reportUnknownField(_ member: JSONMember, rules: SchemaRules) -> String? {
    let known = rules.properties.names.filter { !$0.hasPrefix("$") }.sorted()
    let near = NearMiss.of(member.key, among: known)
    report(
      .schemaUnknownField,
      member.keyRange,
      ["field": member.key, "allowed": known.isEmpty ? "—" : known.joined(separator: ", ")],
      replacement: near.map { "\"\($0)\"" }
    )
    return near
  }

  private func describe(_ field: String, in rules: SchemaRules) -> SchemaDescription {
    var node = rules.properties[field]
    while let current = node {
      if let description = current.rules.description { return description }
      node = current.rules.reference.flatMap { definitions[$0] }
    }
    return SchemaDescription(field)
  }

  mutating func check(
    _ elements: [JSONValue],
    of value: JSONValue,
    node: SchemaNode,
    _ described: SchemaNode?
  ) {
    let start = value.range.lowerBound
    if let minimum = node.rules.minItems, elements.count < minimum {
      report(
        .schemaTooFewItems,
        start..<start + 1,
        ["count": String(elements.count), "limit": String(minimum)]
      )
    } else if let maximum = node.rules.maxItems, elements.count > maximum {
      report(
        .schemaTooManyItems,
        start..<start + 1,
        ["count": String(elements.count), "limit": String(maximum)]
      )
    }
    if let target = node.rules.target {
      for element in elements { collect(element, target: target) }
    }
    if let items = node.rules.items {
      for element in elements { check(element, against: items, describedBy: described) }
    }
    if node.rules.hasUniqueItems { checkUnique(elements) }
    if let field = node.rules.uniqueField { checkUnique(elements, by: field) }
  }

  mutating func collect(_ value: JSONValue, target: String) {
    guard let id = value.string else { return }
    references.append(SchemaReference(target: target, id: id, range: value.range))
  }

  private mutating func checkUnique(_ elements: [JSONValue]) {
    var texts: [String: Int] = [:]
    var others: [JSONValue] = []
    for element in elements {
      let first: Int?
      if let text = element.string {
        first = texts[text]
        if first == nil { texts[text] = element.range.lowerBound }
      } else {
        first = others.first { $0.isEqual(to: element) }?.range.lowerBound
        if first == nil { others.append(element) }
      }
      guard let first else { continue }
      report(.schemaDuplicateItem, element.range, ["found": excerpt(of: element)], otherPlace: first)
    }
  }

  private mutating func checkUnique(_ elements: [JSONValue], by field: String) {
    var known: [String: Int] = [:]
    for element in elements {
      guard let value = element[field], let id = value.string ?? value.number?.text else { continue }
      if let first = known[id] {
        report(.schemaDuplicateID, value.range, ["id": id, "field": field], otherPlace: first)
      } else {
        known[id] = value.range.lowerBound
      }
    }
  }
}
