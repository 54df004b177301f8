import Content
import Diagnostics

/// Finds out, row by row, what a table changes.
struct MemberPlanner {
  let content: Content
  let columns: ColumnMap
  let fields: [MemberField]
  let records: [MemberRecord]
  var reader: CellReader
  private(set) var changes: [MemberChange] = []
  /// How many rows say what the data say already.
  private(set) var unchangedCount = 0
  /// The rows of the members that were met, by id.
  private var rows: [String: Int] = [:]
  /// The number of the row that was about a tax code.
  private var codes: [String: Int] = [:]

  init(of content: Content, _ records: [MemberRecord], _ columns: ColumnMap, _ source: SourceFile) {
    self.content = content
    self.columns = columns
    self.records = records
    fields = MemberField.all(languages: content.languages.map(\.code))
    reader = CellReader(source, Vocabulary(of: content))
  }

  /// How many members no row is about.
  var absentCount: Int { records.count { rows[$0.id] == nil } }

  /// The ids that are taken, by members of the data and of rows before.
  var takenIDs: Set<String> { Set(records.map(\.id)).union(rows.keys) }

  mutating func take(_ row: SpreadsheetRow) {
    if row.isBlank { return }
    if let cell = columns.unheaded(in: row).first { reader.report(.importCellWithoutHeading, cell) }
    let codeCell = columns.cell(MemberField(.taxCode), in: row)
    let idCell = columns.cell(MemberField(.id), in: row)
    guard codeCell != nil || idCell != nil else { return withoutKey(row) }
    // A sum below the table may stand in the column of the codes.
    if isScant(row), idCell == nil, !(codeCell.map(reader.mayBeTaxCode) ?? false) { return withoutKey(row) }

    var values = RowValues(row)
    if let codeCell {
      values.take(reader.value(of: codeCell, for: MemberField(.taxCode)), of: MemberField(.taxCode))
    }
    let byCode = values[.taxCode]?.text.flatMap { code in records.first { $0.taxCode == code } }
    let byID = idCell.flatMap { cell in records.first { $0.id == cell.text } }
    if let byCode, let byID, byCode.id != byID.id, let codeCell {
      let arguments = ["row": String(row.number), "byCode": byCode.id, "byID": byID.id]
      return reader.report(.importRowOfTwo, codeCell, arguments)
    }
    let record = byCode ?? byID
    if let record, let idCell, idCell.text != record.id {
      reader.report(.importIDKept, idCell, ["id": record.id, "found": idCell.text], replacement: record.id)
    }
    read(row, into: &values, record)
    if record == nil, let idCell {
      values.take(reader.value(of: idCell, for: MemberField(.id)), of: MemberField(.id))
    }
    // Whose code can't be read isn't known.
    if record == nil, values.broken.contains(MemberField(.taxCode)) { return }
    let change = if let record { changed(record, values) } else { newMember(values) }
    guard let id = record?.id ?? change?.id, isFirst(id, code: values[.taxCode]?.text, row) else { return }
    if let change { changes.append(change) } else { unchangedCount += 1 }
  }

  /// Reads all cells but those that say whom the row is about.
  private mutating func read(_ row: SpreadsheetRow, into values: inout RowValues, _ record: MemberRecord?) {
    for field in fields where field.name != .taxCode && field.name != .id {
      guard let cell = columns.cell(field, in: row) else { continue }
      // What the site itself has written is right as it is.
      if let shown = record?.value(of: field)?.shown,
        MemberRecord.plain(shown) == MemberRecord.plain(cell.text)
      {
        continue
      }
      values.take(reader.value(of: cell, for: field), of: field)
    }
    values.partStreet(unless: record?.streetLine)
  }

  /// What a row changes about a member; `nil` if nothing.
  private mutating func changed(_ record: MemberRecord, _ values: RowValues) -> MemberChange? {
    var fields: [MemberChange.Field] = []
    var changes: [(key: String, change: RecordChange)] = []
    var members: [String: [(key: String, change: RecordChange)]] = [:]
    for field in self.fields where field.name != .id {
      guard let value = values.values[field], !record.says(value, of: field),
        !record.isNamed(value, in: field.name)
      else { continue }
      fields.append(MemberChange.Field(field: field, old: record.value(of: field)?.shown, new: value.shown))
      if field.name == .services { continue }
      if let inner = field.path.dropFirst().first {
        members[field.path[0], default: []].append((inner, .value(value.json)))
      } else {
        changes.append((field.path[0], .value(value.json)))
      }
    }
    for (key, inner) in members.sorted(by: { $0.key < $1.key }) { changes.append((key, .members(inner))) }
    if fields.contains(where: { $0.field.name == .services }) {
      guard let services = services(values, record.services) else { return nil }
      changes.append(("services", .value(services)))
    }
    guard !fields.isEmpty else { return nil }
    return MemberChange(
      id: record.id,
      name: record.name,
      row: values.row.number,
      isNew: false,
      fields: fields,
      changes: changes
    )
  }

  /// The services with what a row says of them; `nil` and a diagnostic when it says more in one language than in another.
  mutating func services(_ values: RowValues, _ present: [Services.Texts]) -> JSONText? {
    let lists = fields.filter { $0.name == .services }.compactMap { field in
      field.language.flatMap { code in values.values[field].map { (code: code, texts: $0.list) } }
    }
    if lists.isEmpty { return .list(present.map(JSONText.texts)) }
    if let merged = Services.merged(present, with: lists) { return .list(merged.map(JSONText.texts)) }
    let counts = lists.map { "\($0.code): \($0.texts.count)" }.joined(separator: ", ")
    let cell = fields.first { $0.name == .services }.flatMap { columns.cell($0, in: values.row) }
    reader.report(
      .importServicesDiffer,
      at: cell?.range ?? values.row.start,
      row: values.row,
      ["counts": counts]
    )
    return nil
  }

  /// Whether no row before was about the same member.
  private mutating func isFirst(_ id: String, code: String?, _ row: SpreadsheetRow) -> Bool {
    // Two rows of one new member have ids of their own, proposed from its name.
    guard let other = rows[id] ?? code.flatMap({ codes[$0] }) else {
      rows[id] = row.number
      if let code { codes[code] = row.number }
      return true
    }
    reader.report(.importRowTwice, at: row.start, row: row, ["member": id, "other": String(other)])
    return false
  }

  /// Whether a row has hardly anything in it, in a table that has a good deal: a note, or a sum, below the table.
  private func isScant(_ row: SpreadsheetRow) -> Bool {
    row.cells.count(where: { !$0.isBlank }) <= 2 && columns.columns.count > 4
  }

  /// A row that doesn't say whom it is about.
  private mutating func withoutKey(_ row: SpreadsheetRow) {
    guard !isScant(row) else {
      return reader.report(.importRowSkipped, at: row.start, row: row)
    }
    let names = [MemberField(.legalName), MemberField(.shortName)].compactMap {
      columns.cell($0, in: row)?.text
    }
    let near = records.first { record in
      [record.name, record.value.string("legalName")].contains { known in
        names.contains { HeadingKey.of($0) == HeadingKey.of(known) }
      }
    }
    reader.report(.importRowWithoutKey, at: row.start, row: row, replacement: near?.id)
  }
}

extension FieldValue {
  var json: JSONText {
    switch self {
    case .text(let text): .string(text)
    case .list(let list): .strings(list)
    }
  }
}

extension MemberRecord {
  /// Whether a name is the member's other name: many tables have but one.
  func isNamed(_ value: FieldValue, in name: MemberField.Name) -> Bool {
    guard let text = value.text else { return false }
    switch name {
    case .shortName: return Self.plain(text) == Self.plain(self.value.string("legalName"))
    case .legalName: return Self.plain(text) == Self.plain(self.name)
    default: return false
    }
  }
}

extension CellReader {
  /// Reports what concerns a row as a whole.
  mutating func report(
    _ rule: Rule,
    at range: Range<Int>,
    row: SpreadsheetRow,
    _ arguments: [String: String] = [:],
    replacement: String? = nil
  ) {
    let arguments = arguments.merging(["row": String(row.number)]) { own, _ in own }
    add(source.diagnostic(rule, at: range, arguments, replacement: replacement))
  }
}
