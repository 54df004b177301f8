import Content
import Figures
import Templates

/// A table that everybody may use, as CSV and as JSON.
struct OpenDataFile: Sendable {
  /// A column by its name; what it means stands among the interface's words.
  struct Column: Sendable {
    let name: String
    /// Whether the values are numbers, which the JSON then holds as such.
    let isNumeric: Bool
  }

  /// `members`, `projects` or `networks`.
  let name: String
  let columns: [Column]
  let rowCount: Int
  let csv: OutputFile
  let json: OutputFile

  init(name: String, columns: [Column], rows: [[String]]) {
    let records = rows.map { row in
      JSONOutput.object(
        zip(columns, row).map { column, cell in
          (column.name, cell.isEmpty ? .null : column.isNumeric ? .number(cell) : .string(cell))
        }
      )
    }
    let csv = Self.csv(columns.map(\.name), rows)
    self.init(
      name: name,
      columns: columns,
      rowCount: rows.count,
      csv: csv,
      json: JSONOutput.array(records).pretty
    )
  }

  /// A table that is written already.
  init(name: String, columns: [Column], rowCount: Int, csv: [UInt8], json: [UInt8]) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.csv = OutputFile(path: "open-data/\(name).csv", bytes: csv)
    self.json = OutputFile(path: "open-data/\(name).json", bytes: json)
  }

  /// As an Italian Excel reads it on a double click: byte-order mark, semicolons, CRLF.
  private static func csv(_ head: [String], _ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [head] + rows {
      for (index, cell) in row.enumerated() {
        CSVCell.append(cell, after: index > 0, isHarmless: CSVCell.isPhone(cell), to: &bytes)
      }
      bytes += "\r\n".utf8
    }
    return bytes
  }
}

extension OpenDataFile {
  /// The tables of a site, each row a record, texts in every language.
  static func all(of content: Content, _ register: FigureRegister) async -> [OpenDataFile] {
    let figures = await concurrentMap(content.reportYears.reversed()) { year in
      FigureList(register.figures(of: year), content).openData(figuresName(of: year))
    }
    return [members(content), projects(content), networks(content)] + figures
  }

  /// What the figures of a year are called.
  static func figuresName(of year: Int) -> String { "figures-\(year)" }

  /// What the table is about, without its year.
  var subject: String { name.split(separator: "-").first.map(String.init) ?? name }

  /// The year that the table is of, if it is of one.
  var year: String? { name.split(separator: "-").dropFirst().first.map(String.init) }

  private static func members(_ content: Content) -> OpenDataFile {
    let codes = content.languages.map(\.code)
    return OpenDataFile(
      name: "members",
      columns: texts(
        "id",
        "legalName",
        "shortName",
        "taxCode",
        "kind",
        "membership",
        "foundedOn",
        "joinedOn",
        "leftOn",
        "street",
        "postcode",
        "town",
        "province",
        "district",
        "territories",
        "sectors",
        "phone",
        "email",
        "website"
      ) + texts("purpose", codes),
      rows: content.members.map { member in
        [
          member.id, member.legalName, member.shortName, member.taxCode, member.kind.rawValue,
          member.membership,
          member.foundedOn?.iso ?? "", member.joinedOn?.iso ?? "", member.leftOn?.iso ?? "",
          member.address.streetLine,
          member.address.postcode,
          member.address.town, member.address.province, member.district,
          member.territories.joined(separator: ", "),
          member.sectors.joined(separator: ", "), member.contacts.phone ?? "", member.contacts.email ?? "",
          member.contacts.website ?? "",
        ] + codes.map { member.purpose.values[$0] ?? "" }
      }
    )
  }

  private static func projects(_ content: Content) -> OpenDataFile {
    let codes = content.languages.map(\.code)
    return OpenDataFile(
      name: "projects",
      columns: texts("id") + texts("title", codes)
        + texts(
          "kind",
          "status",
          "start",
          "end",
          "legalForm",
          "leadMemberId",
          "members",
          "sectors",
          "territories",
          "sdg"
        )
        + texts("summary", codes) + texts("updated"),
      rows: content.projects.map { row(of: $0, codes) }
    )
  }

  private static func row(of project: Project, _ codes: [String]) -> [String] {
    var row = [project.id] + codes.map { project.title.values[$0] ?? "" }
    row += [
      project.kind, project.status, project.start?.iso ?? "", project.end?.iso ?? "", project.legalForm,
    ]
    row += [project.leadMemberId ?? "", project.memberIds.joined(separator: ", ")]
    row += [project.sectors, project.territories, project.sdg.map(String.init)].map {
      $0.joined(separator: ", ")
    }
    return row + codes.map { project.summary.values[$0] ?? "" } + [project.updated?.iso ?? ""]
  }

  private static func networks(_ content: Content) -> OpenDataFile {
    let codes = content.languages.map(\.code)
    return OpenDataFile(
      name: "networks",
      columns: texts(
        "id",
        "name",
        "acronym",
        "expandedName",
        "kind",
        "relation",
        "since",
        "until",
        "foundedOn",
        "components",
        "town",
        "website"
      ) + texts("purpose", codes) + texts("ourReason", codes),
      rows: content.networks.map { network in
        [
          network.id, network.name, network.acronym ?? "", network.expandedName ?? "", network.kind,
          network.relation,
          network.since?.iso ?? "", network.until?.iso ?? "", network.foundedOn?.iso ?? "",
          network.components.joined(separator: ", "), network.town ?? "", network.website ?? "",
        ] + codes.map { network.purpose.values[$0] ?? "" } + codes.map { network.ourReason.values[$0] ?? "" }
      }
    )
  }

  private static func texts(_ names: String...) -> [Column] {
    names.map { Column(name: $0, isNumeric: false) }
  }

  /// One column a language: `purpose_it`, `purpose_en`.
  private static func texts(_ name: String, _ codes: [String]) -> [Column] {
    codes.map { Column(name: "\(name)_\($0)", isNumeric: false) }
  }

  /// The keys of the words that explain the columns.
  static func wordKeys(of files: [OpenDataFile]) -> [String] {
    Set(files.flatMap { $0.columns.map { wordKey(of: $0.name) } }).sorted()
  }

  /// What a column's words are called: the language is not part of it.
  static func wordKey(of column: String) -> String {
    "openDataFields." + (column.split(separator: "_").first.map(String.init) ?? column)
  }
}

extension PageContext {
  /// The open data with what their columns mean.
  var openDataValues: TemplateFields {
    var explained: Set<String> = []
    let datasets = site.openData.map { file -> TemplateValue in
      let title = words.text(WordFamily.datasets.key(file.subject), ["year": file.year ?? ""])
      let isNew = explained.insert(file.subject).inserted
      let fields = DataTable(
        caption: words.text(.openDataFieldsCaption, ["title": title]),
        corner: words[.openDataField],
        columns: [DataTable.Column(label: words[.openDataMeaning], isNumeric: false)],
        rows: file.columns.map {
          DataTable.Row(header: $0.name, cells: [words[OpenDataFile.wordKey(of: $0.name)]])
        }
      )
      return .object([
        "id": .text("data-" + file.name),
        "title": .text(title),
        "description": .text(words.text(.openDataRows, ["n": format.integer(file.rowCount)])),
        "files": .list([fileValue("CSV", file.csv), fileValue("JSON", file.json)]),
        "fields": isNew ? fields.templateValue : .absent,
      ])
    }
    return ["datasets": .list(datasets)]
  }

  private func fileValue(_ name: String, _ file: OutputFile) -> TemplateValue {
    .object([
      "format": .text(name), "url": .text(url(of: file.path)),
      "size": .text(format.fileSize(file.bytes.count)),
    ])
  }
}
