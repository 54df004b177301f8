import Content
import Diagnostics

/// Members that the data don't have yet.
extension MemberPlanner {
  /// The new member that a row brings; `nil` and a diagnostic when something is missing that no member can be without.
  mutating func newMember(_ row: RowValues) -> MemberChange? {
    let values = completed(row)
    let missing = fields.filter { field in
      isRequired(field) && values.values[field] == nil && !values.broken.contains(field)
    }
    let name = values[.shortName]?.text ?? values[.legalName]?.text ?? values[.taxCode]?.text ?? ""
    if !missing.isEmpty {
      let arguments = [
        "name": name, "fields": missing.map(\.label.italian).joined(separator: ", "),
        "fields.en": missing.map(\.label.english).joined(separator: ", "),
      ]
      reader.report(.importFieldsMissing, at: row.row.start, row: row.row, arguments)
    }
    let services = services(values, [])
    guard missing.isEmpty, values.broken.isEmpty, let services, let id = values[.id]?.text else { return nil }
    return MemberChange(
      id: id,
      name: name,
      row: row.row.number,
      isNew: true,
      fields: fields.compactMap { field in
        values.values[field].map {
          MemberChange.Field(
            field: field,
            old: nil,
            new: $0.shown,
            isProposed: values.proposed.contains(field)
          )
        }
      },
      changes: record(values, services)
    )
  }

  /// A row with what follows from it: the short name from the full one, the id from the short name, the district from the
  /// town, where it works from where its office is. Who is no funding member is an ordinary one.
  private func completed(_ row: RowValues) -> RowValues {
    var values = row
    if values[.legalName] == nil, let name = values[.shortName] {
      values.propose(name, for: .legalName)
      values.drop(.shortName)
    }
    values.propose(values[.legalName]?.text.map { .text(Self.shortName(of: $0)) }, for: .shortName)
    values.propose(values[.shortName]?.text.map { .text(freeID($0)) }, for: .id)
    values.propose(.text("ordinary"), for: .membership)
    values.propose(values[.town]?.text.flatMap(district).map(FieldValue.text), for: .district)
    values.propose(values[.district]?.text.map { .list([$0]) }, for: .territories)
    return values
  }

  /// Texts are required in Italian, else in the site's first language.
  private func isRequired(_ field: MemberField) -> Bool {
    guard field.name.isRequired else { return false }
    guard let language = field.language else { return true }
    let codes = content.languages.map(\.code)
    return language == (codes.contains("it") ? "it" : codes.first)
  }

  /// `Il Mulino` of `Il Mulino, società cooperativa sociale`.
  static func shortName(of legalName: String) -> String {
    let key = legalName.lowercased()
    let ends = [
      ",", " società ", " societa' ", " soc.", " soc ", " cooperativa sociale", " coop.", " - ", " s.c.",
    ]
    .compactMap { mark in key.firstRange(of: mark)?.lowerBound }
    guard let end = ends.min(), end > key.startIndex else { return legalName }
    let name = legalName.prefix(key.distance(from: key.startIndex, to: end))
    return CellReader.onOneLine(String(name))
  }

  private func freeID(_ name: String) -> String {
    let slug = Slug.make(from: name)
    let taken = takenIDs
    guard taken.contains(slug) else { return slug }
    var number = 2
    while taken.contains("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  /// The one district that a town is in.
  private func district(of town: String) -> String? {
    let key = HeadingKey.of(town)
    let found = content.districts.filter { $0.towns.contains { HeadingKey.of($0) == key } }
    return found.count == 1 ? found.first?.id : nil
  }

  /// The record in the order of the data.
  private func record(_ values: RowValues, _ services: JSONText) -> [(key: String, change: RecordChange)] {
    var changes: [(key: String, change: RecordChange)] = []
    for key in MembersFile.keys("") {
      switch key {
      case "address", "contacts":
        let inner = MembersFile.keys(key).compactMap { name in
          MemberField.Name(rawValue: name).flatMap { values[$0] }.map {
            (key: name, change: RecordChange.value($0.json))
          }
        }
        changes.append((key, .members(inner)))
      case "purpose":
        let texts = fields.filter { $0.name == .purpose }.compactMap { field in
          field.language.flatMap { code in values.values[field]?.text.map { (code: code, text: $0) } }
        }
        changes.append((key, .value(.texts(texts))))
      case "services": changes.append((key, .value(services)))
      default:
        if let value = MemberField.Name(rawValue: key).flatMap({ values[$0] }) {
          changes.append((key, .value(value.json)))
        }
      }
    }
    return changes
  }
}
