/// Values by name, as a template steps into them: what a dictionary does, for the few names that an object has.
///
/// A page makes a hundred of these and looks into them a thousand times. With a dozen names, comparing a number for each
/// takes a quarter of the time that a dictionary takes to hash one name.
public struct TemplateFields: Sendable {
  /// A name with what tells it from most others at a glance.
  struct Name: Sendable, Hashable {
    let text: String
    /// Its length and a few of its bytes.
    let mark: UInt64

    init(_ text: String) {
      self.text = text
      var text = text
      mark = text.withUTF8 { bytes in
        guard let first = bytes.first, let last = bytes.last else { return 0 }
        let middle = bytes[bytes.count / 2]
        let second = bytes[min(1, bytes.count - 1)]
        let other = bytes[bytes.count * 3 / 4]
        return UInt64(bytes.count) << 40 | UInt64(first) << 32 | UInt64(second) << 24 | UInt64(middle) << 16
          | UInt64(other) << 8 | UInt64(last)
      }
    }

    static func == (one: Name, other: Name) -> Bool { one.mark == other.mark && one.text == other.text }

    func hash(into hasher: inout Hasher) { hasher.combine(mark) }
  }

  /// More names than these are found by a dictionary.
  private static let fewest = 24

  private struct Field: Sendable {
    let name: Name
    var value: TemplateValue
  }

  private var fields: [Field] = []
  /// Where each name stands, once there are many.
  private var places: [Name: Int] = [:]

  public init() {}

  /// All names, in the order in which they came.
  public var keys: [String] { fields.map(\.name.text) }

  /// The value of a name; `nil` where there is no such name.
  public subscript(name: String) -> TemplateValue? {
    get { self[Name(name)] }
    set {
      guard let newValue else { return remove(Name(name)) }
      set(Name(name), newValue)
    }
  }

  subscript(name: Name) -> TemplateValue? { place(of: name).map { fields[$0].value } }

  /// Adds the values of other fields; where both have one, the other's holds.
  public mutating func merge(_ other: TemplateFields) {
    for field in other.fields { set(field.name, field.value) }
  }

  /// The values of both; where both have one, the second holds.
  public static func + (one: TemplateFields, other: TemplateFields) -> TemplateFields {
    var merged = one
    merged.merge(other)
    return merged
  }

  private func place(of name: Name) -> Int? {
    if fields.count > Self.fewest { return places[name] }
    return fields.withUnsafeBufferPointer { fields in
      for index in fields.indices where fields[index].name.mark == name.mark {
        if fields[index].name.text == name.text { return index }
      }
      return nil
    }
  }

  private mutating func set(_ name: Name, _ value: TemplateValue) {
    if let place = place(of: name) {
      fields[place].value = value
      return
    }
    fields.append(Field(name: name, value: value))
    if fields.count == Self.fewest + 1 {
      notePlaces()
    } else if fields.count > Self.fewest {
      places[name] = fields.count - 1
    }
  }

  private mutating func remove(_ name: Name) {
    guard let place = place(of: name) else { return }
    fields.remove(at: place)
    notePlaces()
  }

  private mutating func notePlaces() {
    places = [:]
    guard fields.count > Self.fewest else { return }
    for (place, field) in fields.enumerated() { places[field.name] = place }
  }

  /// Whether a name may stand twice.
  private var hasTwins: Bool {
    fields.withUnsafeBufferPointer { fields in
      for index in fields.indices {
        let mark = fields[index].name.mark
        for other in 0..<index where fields[other].name.mark == mark { return true }
      }
      return false
    }
  }
}

extension TemplateFields: ExpressibleByDictionaryLiteral {
  /// Where a name stands twice, the later value holds.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self.init(elements)
  }

  init(_ elements: [(String, TemplateValue)]) {
    fields = elements.map { Field(name: Name($0), value: $1) }
    if fields.count > Self.fewest || hasTwins {
      let all = fields
      fields = []
      for field in all { set(field.name, field.value) }
    }
  }
}

extension TemplateFields: Hashable {
  /// The order of names does not count.
  public static func == (one: TemplateFields, other: TemplateFields) -> Bool {
    one.fields.count == other.fields.count && one.fields.allSatisfy { other[$0.name] == $0.value }
  }

  public func hash(into hasher: inout Hasher) {
    for name in keys.sorted() { hasher.combine(name) }
  }
}
