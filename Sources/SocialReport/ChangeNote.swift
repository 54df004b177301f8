import Content
import Figures

/// Why a figure has changed a lot.
struct ChangeNote: Sendable {
  let figure: String
  let label: Label
  let note: LocalizedText

  /// The notes of the report's data.
  ///
  /// - Parameter labels: What a figure is called; `nil` for one that never was, which has been reported.
  static func notes(in material: ReportMaterial, labels: (String) -> Label?) -> [ChangeNote] {
    (material.report?.value["changeNotes"]?.array ?? []).map { record in
      let name = record.string("figure")
      return ChangeNote(figure: name, label: labels(name) ?? .plain(name), note: record.text("note"))
    }
  }

  /// What a figure is called in a year; one that has gone, as it was called in the last year that had it.
  ///
  /// The label of a contract's value is the contract's title.
  static func label(of figure: String, year: Int, in register: FigureRegister) -> Label? {
    let years = register.years.filter { $0 < year }.reversed()
    for year in [year] + years {
      if let label = register.figure(figure, in: year)?.label { return label }
    }
    return nil
  }

  /// The chapter of the figure's area.
  var chapter: ChapterName {
    switch figure.prefix(while: { $0 != "." }) {
    case "consortium", "networks", "territories", "districts", "sectors": .generalInformation
    case "members", "governance", "stakeholders": .governance
    case "people": .people
    case "contracts", "projects", "indicators", "certifications": .activities
    case "finance", "funding": .finance
    case "network": .network
    default: .otherInformation
    }
  }
}

extension ChangeNote {
  /// Whether tables say it below: for the figure itself, or, where none of them shows that, for another figure.
  func isPrinted(below tables: [Table]) -> Bool {
    let showing = tables.filter { $0.shows(figure) }
    return (showing.isEmpty ? tables : showing).contains { table in
      table.notes.contains { $0.holds(.text(note)) }
    }
  }
}

extension Label {
  /// Whether it is a label or has it in one of its places.
  fileprivate func holds(_ label: Label) -> Bool {
    if self == label { return true }
    guard case .words(_, let values) = self else { return false }
    return values.values.contains { $0.holds(label) }
  }
}

extension Composer {
  /// The chapter's notes that stand below none of the tables, at its end. A text that several have is written once.
  func changeNotes(of chapter: ChapterName, besides tables: [Table]) -> [Block] {
    let found = notes.filter { $0.chapter == chapter && !$0.isPrinted(below: tables) }
    guard !found.isEmpty else { return [] }
    var texts: [LocalizedText] = []
    for note in found where !texts.contains(note.note) { texts.append(note.note) }
    let definitions = texts.map { text in
      let labels = found.filter { $0.note == text }.map { note in
        note.label.written(in: language, orIn: material.fallbacks)
      }
      return Definition(Phrase(labels.joined(separator: "; "), language: language.code), [phrase(text)])
    }
    let heading = ChapterHeading(
      anchor: "notes-\(chapter.id)",
      level: 2,
      text: words(.changeNotes),
      item: nil
    )
    return [.heading(heading), .definitions(definitions)]
  }
}
