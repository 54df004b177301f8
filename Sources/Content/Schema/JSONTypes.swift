/// A set of the types that JSON Schema knows.
struct JSONTypes: OptionSet, Sendable {
  let rawValue: Int

  static let null = JSONTypes(rawValue: 1)
  static let boolean = JSONTypes(rawValue: 2)
  static let integer = JSONTypes(rawValue: 4)
  /// Any number, whole ones too.
  static let number = JSONTypes(rawValue: 12)
  static let string = JSONTypes(rawValue: 16)
  static let array = JSONTypes(rawValue: 32)
  static let object = JSONTypes(rawValue: 64)

  /// The type of a name in a schema.
  init?(name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = .number
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: return nil
    }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Whether a value is of one of these types.
  func contains(_ value: JSONValue) -> Bool {
    switch value.kind {
    case .null: contains(.null)
    case .bool: contains(.boolean)
    case .number(let number): contains(.number) || (contains(.integer) && number.isWhole)
    case .string: contains(.string)
    case .array: contains(.array)
    case .object: contains(.object)
    }
  }

  /// A sample of each type as JSON, which needs no translation: `"…", 12, null`.
  var samples: String {
    let all: [(JSONTypes, String)] = [
      (.string, "\"…\""), (.number, "12.5"), (.integer, "12"), (.boolean, "true, false"), (.array, "[ … ]"),
      (.object, "{ … }"), (.null, "null"),
    ]
    // A set with all numbers has whole ones too, which need no sample of their own.
    let shown = all.filter { contains($0.0) && !($0.0 == .integer && contains(.number)) }
    return shown.map(\.1).joined(separator: ", ")
  }
}

extension JSONNumber {
  /// Whether this is a whole number, of any size.
  var isWhole: Bool { int != nil || double.rounded() == double }
}
