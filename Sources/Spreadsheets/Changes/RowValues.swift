import Diagnostics

/// What a row says, field by field.
struct RowValues: Sendable {
  let row: SpreadsheetRow
  private(set) var values: [MemberField: FieldValue] = [:]
  /// The fields whose cells say something that can't be.
  private(set) var broken: Set<MemberField> = []
  /// The fields that the table doesn't say.
  private(set) var proposed: Set<MemberField> = []

  init(_ row: SpreadsheetRow) { self.row = row }

  subscript(_ name: MemberField.Name) -> FieldValue? { values[MemberField(name)] }

  mutating func take(_ value: FieldValue?, of field: MemberField) {
    if let value { values[field] = value } else { broken.insert(field) }
  }

  mutating func drop(_ name: MemberField.Name) { values[MemberField(name)] = nil }

  /// Fills in what follows from the rest, if nothing is said.
  mutating func propose(_ value: FieldValue?, for name: MemberField.Name) {
    let field = MemberField(name)
    guard values[field] == nil, !broken.contains(field), let value else { return }
    values[field] = value
    proposed.insert(field)
  }

  /// Parts the cell of the street, which may hold the number and the locality as well.
  ///
  /// - Parameter present: what the record says in one line; a row that says the same has nothing to part.
  mutating func partStreet(unless present: String?) {
    guard let text = self[.street]?.text else { return }
    if self[.number] == nil, let present, HeadingKey.of(present) == HeadingKey.of(text) {
      return drop(.street)
    }
    let line = StreetLine(text)
    if let number = self[.number]?.text {
      // Who has a column for the number may have it in the street as well.
      guard line.number.map({ HeadingKey.of($0) == HeadingKey.of(number) }) ?? false else { return }
    }
    values[MemberField(.street)] = .text(line.street)
    if let number = line.number { values[MemberField(.number)] = .text(number) }
    if let locality = line.locality, self[.locality] == nil {
      values[MemberField(.locality)] = .text(locality)
    }
  }
}
