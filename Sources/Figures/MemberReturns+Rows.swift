import Content

extension MemberReturns.Row {
  init(_ json: JSONValue, of member: Member) {
    name = member.shortName
    kind = member.kind
    district = member.district
    let prefix = "members." + member.id + "."
    self.prefix = prefix
    names = MemberReturns.fields.map { prefix + $0.name }
    status = json.string("status")
    guard status != "missing" else {
      values = MemberReturns.fields.map { _ in nil }
      ranges = values.map { _ in nil }
      return
    }
    let typed = MemberReturns.fields.map { field in
      field.path.reduce(json as JSONValue?) { value, key in value?[key] }
    }
    let disadvantaged = json["disadvantaged"]
    // A category that isn't written has nobody in it, where the others are written or there is nobody at all.
    let knowsCategories = disadvantaged?["certified"] != nil || disadvantaged?["certifiedTotal"]?.int == 0
    values = zip(MemberReturns.fields, typed).map { field, json in
      if let json { return Figure.Value(json, unit: field.unit) }
      return knowsCategories && field.name.hasPrefix(MemberReturns.certified) ? .count(0) : nil
    }
    ranges = typed.map { $0?.range }
  }
}

extension MemberReturns {
  /// The sum of a field over some rows: of those that know a number, for the others say how many these are.
  static func total(of field: Int, in rows: [Row], _ members: [Int]) -> Total {
    var total = Total()
    var sum = FixedDecimal(0)
    for member in members {
      guard let value = rows[member].values[field] else { continue }
      if total.value == nil { total.value = .unknown }
      guard case .number(let number) = value else { continue }
      sum = total.reporting == 0 ? number : sum + number
      total.reporting += 1
      total.value = .number(sum)
      if rows[member].status == "estimated" { total.isEstimated = true }
    }
    return total
  }
}
