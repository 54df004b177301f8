import Content

extension MemberReturns {
  /// What one member has sent. It keeps the return itself, and looks up in it what is asked for.
  struct Row: Sendable {
    let id: String
    let name: String
    let kind: Member.Kind
    let district: String
    /// `reported`, `estimated` or `missing`.
    let status: String
    /// `nil` where the member hasn't answered.
    private let json: JSONValue?
    /// Whether a category of disadvantage that isn't written has nobody in it: where the others are written, or there
    /// is nobody at all.
    private let knowsCategories: Bool

    init(_ json: JSONValue, of member: Member) {
      id = member.id
      name = member.shortName
      kind = member.kind
      district = member.district
      status = json.string("status")
      let isMissing = status == "missing"
      self.json = isMissing ? nil : json
      let disadvantaged = isMissing ? nil : json["disadvantaged"]
      knowsCategories =
        disadvantaged?["certified"] != nil || disadvantaged?["certifiedTotal"]?.int == 0
    }

    /// What its figure of a field is called.
    func figureName(_ field: String) -> String {
      var name = MemberReturns.beginning
      name.reserveCapacity(name.utf8.count + id.utf8.count + 1 + field.utf8.count)
      name += id
      name += "."
      name += field
      return name
    }

    var isEstimated: Bool { status == "estimated" }
  }
}

extension MemberReturns.Row {
  /// What the member has said of a field; `nil` where it wasn't asked, or hasn't answered.
  func value(of field: MemberReturns.Field) -> Figure.Value? { value(of: field, typed: typed(field)) }

  /// The same, where what is typed has been looked up already.
  func value(of field: MemberReturns.Field, typed: JSONValue?) -> Figure.Value? {
    if let typed { return Figure.Value(typed, unit: field.unit) }
    return knowsCategories && field.isCategory ? .count(0) : nil
  }

  /// What stands in the file.
  func typed(_ field: MemberReturns.Field) -> JSONValue? {
    field.path.reduce(json) { value, key in value?[key] }
  }

  /// Reads all fields at once, which takes a single walk through the return.
  func read(into values: inout [Figure.Value?]) {
    let fields = MemberReturns.fields
    for index in values.indices {
      values[index] = knowsCategories && fields[index].isCategory ? .count(0) : nil
    }
    guard let json else { return }
    MemberReturns.layout.read(json) { index, json in
      values[index] = Figure.Value(json, unit: fields[index].unit)
    }
  }
}

/// Where the fields stand within a return: what is below each key of an object.
struct ReturnLayout: Sendable {
  private enum Place {
    case field(Int)
    case object(ReturnLayout)
  }

  private var keys: [String] = []
  private var places: [Place] = []

  init(_ fields: [MemberReturns.Field]) {
    for (index, field) in fields.enumerated() { add(index, field.path[...]) }
  }

  private init() {}

  private mutating func add(_ field: Int, _ path: ArraySlice<String>) {
    guard let key = path.first else { return }
    let position = keys.firstIndex(of: key)
    if path.count == 1 {
      guard position == nil else { return }
      keys.append(key)
      places.append(.field(field))
    } else {
      var object = ReturnLayout()
      if let position, case .object(let known) = places[position] { object = known }
      object.add(field, path.dropFirst())
      if let position {
        places[position] = .object(object)
      } else {
        keys.append(key)
        places.append(.object(object))
      }
    }
  }

  /// Gives each field that an object has, with its value.
  func read(_ json: JSONValue, _ body: (Int, JSONValue) -> Void) {
    guard case .object(let members) = json.kind else { return }
    // People write the keys in the order of the schema, or leave some out: the next one is most likely right.
    var next = 0
    for member in members {
      guard let position = position(of: member.key, near: next) else { continue }
      next = position + 1
      switch places[position] {
      case .field(let field): body(field, member.value)
      case .object(let object): object.read(member.value, body)
      }
    }
  }

  private func position(of key: String, near next: Int) -> Int? {
    if next < keys.count, keys[next] == key { return next }
    return keys.firstIndex(of: key)
  }
}
