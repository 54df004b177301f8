/// A value of a JSON file that knows where it stands.
public struct JSONValue: Sendable {
  /// What the value is, with what it holds.
  public enum Kind: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the file, each key once.
    case object([JSONMember])
  }

  /// What the value is.
  public let kind: Kind
  private let bounds: ByteBounds

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    bounds = ByteBounds(range)
  }

  /// The bytes of the file that the value takes, quotes and brackets included.
  public var range: Range<Int> { bounds.range }
}

/// A key with its value.
public struct JSONMember: Sendable {
  /// The key, without quotes and with its escapes resolved.
  public let key: String
  /// The value.
  public let value: JSONValue
  private let bounds: ByteBounds

  public init(key: String, keyRange: Range<Int>, value: JSONValue) {
    self.key = key
    self.value = value
    bounds = ByteBounds(keyRange)
  }

  /// The bytes of the file that the key takes, quotes included.
  public var keyRange: Range<Int> { bounds.range }
}

/// A range of offsets in half the room: a tree of a file has one for each value.
private struct ByteBounds: Sendable {
  let lower: UInt32
  let upper: UInt32

  init(_ range: Range<Int>) {
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(lower)..<Int(upper) }
}
