import Content

/// The figures of single members in one year. None is kept: each is worked out from the member's return when it is
/// asked for, since of thousands hardly any is.
struct MemberFigures: Sendable {
  private let rows: [MemberReturns.Row]
  /// The first row of each member.
  private let places: [String: Int]
  /// The rows of members that have another one before, which the checks of the data report.
  private let repeated: [Int]
  private let withheld: MemberReturns.Withheld
  /// What they say of themselves alike: the file that they are typed in, year, day and source.
  private let file: String
  private let year: Int
  private let asOf: PartialDate?
  private let source: LocalizedText?

  init(
    of returns: MemberReturns,
    _ withheld: MemberReturns.Withheld,
    file: FigureSource,
    year: Int,
    day: PartialDate?
  ) {
    rows = returns.rows
    let places = Dictionary(
      zip(rows.lazy.map(\.id), rows.indices),
      uniquingKeysWith: { first, _ in first }
    )
    self.places = places
    repeated =
      places.count == rows.count
      ? [] : returns.rows.indices.filter { places[returns.rows[$0].id] != $0 }
    self.withheld = withheld
    self.file = file.file
    self.year = year
    asOf = file.asOf ?? day
    source = file.source
  }

  /// The figure of a name: `members.`, the member's id, and what is asked of all.
  subscript(_ name: String) -> Figure? {
    let name = name.utf8[...]
    guard name.count > MemberReturns.beginning.utf8.count, name.starts(with: MemberReturns.beginning.utf8)
    else { return nil }
    let rest = name.dropFirst(MemberReturns.beginning.utf8.count)
    guard let dot = rest.firstIndex(of: UInt8(ascii: ".")),
      let row = places[String(Substring(rest[..<dot]))],
      let item = Self.items[String(Substring(rest[rest.index(after: dot)...]))]
    else { return nil }
    if let figure = figure(item, of: row) { return figure }
    return repeated.lazy.filter { rows[$0].id == rows[row].id }.compactMap { figure(item, of: $0) }.first
  }
}

extension MemberFigures {
  /// A place in the list of all of them.
  struct Position {
    fileprivate var row = 0
    fileprivate var item = 0
  }

  /// The next figure in the order of the returns and their fields.
  func next(after position: inout Position) -> Figure? {
    while position.row < rows.count {
      if position.item < Self.itemCount {
        defer { position.item += 1 }
        if let figure = figure(position.item, of: position.row), isFirst(position) { return figure }
      } else {
        position.row += 1
        position.item = 0
      }
    }
    return nil
  }

  /// Whether no row before has a figure of the same name.
  private func isFirst(_ position: Position) -> Bool {
    guard repeated.contains(position.row) else { return true }
    let id = rows[position.row].id
    return !rows.indices.prefix(position.row).contains {
      rows[$0].id == id && figure(position.item, of: $0) != nil
    }
  }

  /// What each member has a figure of: the fields, then the shares, then that of cooperatives of type B.
  private static let itemCount = MemberReturns.fields.count + shares.count
  private static let shares = MemberReturns.shares + [MemberReturns.shareTypeB]
  private static let items = Dictionary(
    zip(MemberReturns.fields.map(\.name) + shares.map(\.name), 0...),
    uniquingKeysWith: { first, _ in first }
  )

  private func figure(_ item: Int, of row: Int) -> Figure? {
    let count = MemberReturns.fields.count
    return item < count ? typed(item, of: row) : share(Self.shares[item - count], of: row)
  }

  private func typed(_ position: Int, of index: Int) -> Figure? {
    let row = rows[index]
    let field = MemberReturns.fields[position]
    guard field.isShownForMembers else { return nil }
    let typed = row.typed(field)
    guard let value = row.value(of: field, typed: typed) else { return nil }
    var figure = figure(field.name, of: row, label: field.label, field.unit, value)
    figure.whole = field.whole.map(row.figureName)
    figure.origin = typed.map { Figure.Origin(file: file, range: $0.range) }
    figure.withhold(withheld.member(index, position))
    return figure
  }

  private func share(_ share: MemberReturns.Share, of index: Int) -> Figure? {
    let row = rows[index]
    guard !share.isOfTypeB || row.kind == .B, let part = value(share.part, of: index),
      let whole = value(share.whole, of: index)
    else { return nil }
    let value = part.divided(by: whole, times: 100, digits: 1)
    var figure = figure(share.name, of: row, label: share.label, .percent, value)
    figure.computation = .share(part: row.figureName(share.part), whole: row.figureName(share.whole))
    return figure
  }

  private func value(_ field: String, of row: Int) -> Figure.Value? {
    guard let position = Self.items[field] else { return nil }
    let value = rows[row].value(of: MemberReturns.fields[position])
    return value != nil && withheld.member(row, position) != .shown ? .withheld : value
  }

  private func figure(
    _ name: String,
    of row: MemberReturns.Row,
    label: Label,
    _ unit: Figure.Unit,
    _ value: Figure.Value
  ) -> Figure {
    let label = label.of(.plain(row.name))
    var figure = Figure(row.figureName(name), label: label, unit: unit, value: value)
    figure.year = year
    figure.asOf = asOf
    figure.source = source
    figure.isEstimated = row.isEstimated
    return figure
  }
}
