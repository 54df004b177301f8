import Content

/// What of the members' returns must not be told, so that no disadvantaged person can be recognised.
///
/// Counts by category of disadvantage (l. 381/1991, art. 4) are shown for the whole network, by kind of member and by
/// district; the categories of one member are not shown at all, only how many there are. Of all these, counts of 1 to
/// 4 are withheld, and with them as many others as it takes that no sum gives them away: categories add up to their
/// total, kinds and districts to the network, members to their kind and to their district.
extension MemberReturns {
  /// Who a count is about.
  enum Subject: Hashable {
    case group(Int)
    case member(Int)
  }

  /// The counts that are withheld, by subject and field.
  struct Withheld {
    fileprivate var states: [Subject: [Int: Suppression.State]] = [:]

    /// How a count is withheld; `nil` for one that is shown.
    subscript(_ subject: Subject, _ field: Int) -> Suppression.State? { states[subject]?[field] }
  }

  /// Works out which counts to withhold.
  func withheld() -> Withheld {
    var withheld = Withheld()
    let (total, other) = Self.protectedTotals
    protect([total] + Self.protectedCategories, in: &withheld)
    protect([other], in: &withheld)
    return withheld
  }

  /// Where the protected fields stand.
  private static let protectedTotals = (
    position(certifiedTotal), position(otherNonCertified)
  )
  private static let protectedCategories = categories.map { position(certified + $0) }

  private static func position(_ name: String) -> Int { fields.firstIndex { $0.name == name } ?? 0 }

  /// - Parameter columns: a field, and after it those that add up to it.
  private func protect(_ columns: [Int], in withheld: inout Withheld) {
    var suppression = Suppression()
    var positions: [Subject: [Int: Int]] = [:]
    func add(_ subject: Subject, _ field: Int, _ value: Figure.Value?) {
      guard case .number(let number) = value else { return }
      positions[subject, default: [:]][field] = suppression.add(number.rounded(toDigits: 0).units)
    }
    for (index, group) in groups.enumerated() {
      for field in columns { add(.group(index), field, group.totals[field].value) }
    }
    for (index, row) in rows.enumerated() { add(.member(index), columns[0], row.values[columns[0]]) }

    func addSum(_ field: Int, of total: Subject, parts: [Subject]) {
      guard let position = positions[total]?[field] else { return }
      suppression.add(total: position, of: parts.compactMap { positions[$0]?[field] })
    }
    for (index, group) in groups.enumerated() {
      if let cells = positions[.group(index)], let total = cells[columns[0]] {
        suppression.add(total: total, of: columns.dropFirst().compactMap { cells[$0] })
      }
      addSum(columns[0], of: .group(index), parts: group.rows.map { .member($0) })
    }
    for field in columns {
      for division in divisions { addSum(field, of: .group(0), parts: division.map { .group($0) }) }
    }
    suppression.protect()
    for (subject, cells) in positions {
      for (field, position) in cells where suppression.states[position] != .shown {
        withheld.states[subject, default: [:]][field] = suppression.states[position]
      }
    }
  }

  /// The groups that make up the network: the kinds, and the districts.
  private var divisions: [[Int]] {
    ["network.byKind.", "network.byDistrict."].map { prefix in
      groups.indices.filter { groups[$0].prefix.hasPrefix(prefix) }
    }
  }
}
