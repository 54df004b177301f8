import Content

/// What of the members' returns must not be told, so that no disadvantaged person can be recognised.
///
/// Counts by category of disadvantage (l. 381/1991, art. 4) are shown for the whole network, by kind of member and by
/// district; the categories of one member are not shown at all, only how many there are. Of all these, counts of 1 to
/// 4 are withheld, and with them as many others as it takes that no sum gives them away: categories add up to their
/// total, kinds and districts to the network, members to their kind and to their district.
extension MemberReturns {
  /// The counts that are withheld, by subject and field.
  struct Withheld: Sendable {
    /// Group by group, field by field.
    private var groups: [[Suppression.State]]
    /// Member by member, for the fields that are protected at all.
    private var members: [Int: [Suppression.State]] = [:]
    private let none: [Suppression.State]

    fileprivate init(_ returns: MemberReturns) {
      groups = returns.groups.map { _ in MemberReturns.fields.map { _ in .shown } }
      none = returns.rows.map { _ in .shown }
    }

    /// How a count of a group is withheld, if it is.
    func group(_ group: Int, _ field: Int) -> Suppression.State { groups[group][field] }

    /// How a count of a member is withheld, if it is.
    func member(_ row: Int, _ field: Int) -> Suppression.State { members[field]?[row] ?? .shown }

    fileprivate mutating func withhold(group: Int, _ field: Int, as state: Suppression.State) {
      groups[group][field] = state
    }

    fileprivate mutating func withhold(member row: Int, _ field: Int, as state: Suppression.State) {
      members[field, default: none][row] = state
    }
  }

  /// Works out which counts to withhold.
  func withheld() -> Withheld {
    var withheld = Withheld(self)
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
    func add(_ value: Figure.Value?) -> Int? {
      guard case .number(let number) = value else { return nil }
      return suppression.add(number.rounded(toDigits: 0).units)
    }
    // Where each count stands, column by column; `nil` where there is none.
    let cells = groups.map { group in columns.map { add(group.totals[$0].value) } }
    let field = Self.fields[columns[0]]
    let members = rows.map { add($0.value(of: field)) }

    for (group, cells) in zip(groups, cells) {
      guard let total = cells[0] else { continue }
      suppression.add(total: total, of: cells.dropFirst().compactMap(\.self))
      suppression.add(total: total, of: group.rows.compactMap { members[$0] })
    }
    for column in columns.indices {
      guard let total = cells.first?[column] else { continue }
      for division in divisions {
        suppression.add(total: total, of: division.compactMap { cells[$0][column] })
      }
    }
    suppression.protect()
    for (group, cells) in cells.enumerated() {
      for case (let field, let cell?) in zip(columns, cells) {
        withheld.withhold(group: group, field, as: suppression.states[cell])
      }
    }
    for case (let row, let cell?) in members.enumerated() {
      withheld.withhold(member: row, columns[0], as: suppression.states[cell])
    }
  }

  /// The groups that make up the network: the kinds, and the districts.
  private var divisions: [[Int]] {
    ["network.byKind.", "network.byDistrict."].map { prefix in
      groups.indices.filter { groups[$0].prefix.hasPrefix(prefix) }
    }
  }
}
