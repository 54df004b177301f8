import Content
import Diagnostics

/// What the report of one year is made from.
struct ReportMaterial: Sendable {
  let year: Int
  /// The content folder as the user would type it.
  let root: String
  /// The data files by name.
  let data: [String: DataFile]
  /// The site's languages, the default one first.
  let languages: [Language]
  /// The chapters' prose by language.
  let documents: [ChapterName: [String: Document]]
  /// The chapters that are still another year's: nothing of them counts.
  let unread: [Document]

  init(_ content: Content, year: Int) {
    self.init(
      year: year,
      root: content.root,
      data: content.data,
      languages: content.languages,
      documents: Dictionary(
        uniqueKeysWithValues: ChapterName.written.compactMap { chapter in
          content.documents["report/\(year)/\(chapter.rawValue)"].map { (chapter, $0) }
        }
      ),
      unread: content.unreadChapters(ofReport: year)
    )
  }

  init(
    year: Int,
    root: String,
    data: [String: DataFile],
    languages: [Language],
    documents: [ChapterName: [String: Document]],
    unread: [Document] = []
  ) {
    self.year = year
    self.root = root
    self.data = data
    self.languages = languages
    self.documents = documents
    self.unread = unread
  }

  var fallbacks: [String] { languages.map(\.code) }

  /// What `report.json` says.
  var report: DataFile? { data["\(year)/report"] }

  /// Whether the competent body has approved the report; one that isn't approved is a draft.
  var isApproved: Bool { report?.value["approval"]?["date"]?.isFilled ?? false }

  /// The prose of a chapter in a language, else in the first language that has it.
  func document(_ chapter: ChapterName, in language: String) -> Document? {
    guard let versions = documents[chapter] else { return nil }
    return versions[language] ?? fallbacks.lazy.compactMap { versions[$0] }.first
  }

  /// Whether some chapter's prose places a table or chart.
  func places(_ exhibit: Exhibit.ID) -> Bool {
    documents.values.lazy.flatMap(\.values).contains { document in
      document.text.images.contains { Exhibit.ID(destination: $0.destination) == exhibit }
    }
  }

  /// The path of a data file, which need not be there.
  func path(ofData file: String) -> String { data[file]?.source.path ?? "\(root)/data/\(file).json" }

  /// The path of a chapter's prose, which need not be there.
  func path(of chapter: ChapterName, in language: String) -> String {
    documents[chapter]?[language]?.source.path ?? "\(root)/\(language)/report/\(year)/\(chapter.rawValue).md"
  }
}

extension ReportMaterial {
  /// What a path leads to: one value, or the chosen rows of a list.
  func values(at path: DataPath) -> [JSONValue] {
    guard let file = data[path.root.file(of: year)] else { return [] }
    var values = [file.value]
    for step in path.steps {
      values = values.compactMap { $0[step.key] }
      guard let filter = step.filter else { continue }
      values = values.flatMap(\.array).filter { isMeant($0, by: filter) }
    }
    return values
  }

  /// The rows of a list, whether the path goes into each of them or not.
  func rows(at path: DataPath) -> [JSONValue] {
    let values = values(at: path)
    return path.steps.last?.filter == nil ? values.flatMap(\.array) : values
  }

  private func isMeant(_ row: JSONValue, by filter: DataPath.Filter) -> Bool {
    switch filter {
    case .all: true
    case .active: isRunning(row)
    case .ofYear: row.date("date")?.year == year
    }
  }

  /// Whether a value says anything about the report's year: something below `byYear`, or a row with that `year`. What
  /// names no year holds for all of them.
  func isFilledForYear(_ value: JSONValue) -> Bool {
    guard value.isFilled else { return false }
    if case .array(let rows) = value.kind { return rows.contains(where: isFilledForYear) }
    if let years = value["byYear"] { return years[String(year)]?.isFilled ?? false }
    return value["year"]?.int.map { $0 == year } ?? true
  }

  /// Whether a project ran at some time of the year.
  func isRunning(_ project: JSONValue) -> Bool {
    let start = project.date("start")?.year ?? Int.min
    let end = project.date("end")?.year ?? Int.max
    return project.string("status") != "planned" && start <= year && end >= year
  }
}

extension JSONValue {
  /// Whether it says anything: neither `null` nor `false`, and no text, list or record with nothing in it.
  var isFilled: Bool {
    switch kind {
    case .null: false
    case .bool(let flag): flag
    case .number: true
    case .string(let text): text.utf8.contains { $0 > UInt8(ascii: " ") }
    case .array(let elements): elements.contains(where: \.isFilled)
    case .object(let members): members.contains { $0.value.isFilled }
    }
  }
}
