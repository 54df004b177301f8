extension JSONValue {
  /// The value of an object's member; `nil` when there is none or this is no object.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = kind else { return nil }
    // By place, so that the members passed over aren't copied.
    for index in members.indices where members[index].key == key { return members[index].value }
    return nil
  }

  /// The text, if this is one.
  public var string: String? {
    if case .string(let string) = kind { string } else { nil }
  }

  /// The whole number, if this is one.
  public var int: Int? { number?.int }

  /// The number as the nearest floating-point value, if this is one.
  public var double: Double? { number?.double }

  /// The number as it is written, if this is one.
  public var number: JSONNumber? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// `true` or `false`, if this is one of them.
  public var bool: Bool? {
    if case .bool(let bool) = kind { bool } else { nil }
  }

  /// The elements of an array; none if this is no array.
  public var array: [JSONValue] {
    if case .array(let elements) = kind { elements } else { [] }
  }

  /// The members of an object in the order of the file; none if this is no object.
  public var members: [JSONMember] {
    if case .object(let members) = kind { members } else { [] }
  }

  /// Whether this is `null`: not known.
  public var isNull: Bool {
    if case .null = kind { true } else { false }
  }

  /// Whether there may be other values within this one.
  package var isContainer: Bool {
    switch kind {
    case .object, .array: true
    case .null, .bool, .number, .string: false
    }
  }

  /// Whether two values say the same, wherever they stand: `1.0` equals `1`, and members come in any order.
  public func isEqual(to other: JSONValue) -> Bool {
    switch (kind, other.kind) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left.isEqual(to: right)
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.allSatisfy { member in other[member.key].map(member.value.isEqual) ?? false }
    default: false
    }
  }
}
