import Content
import Diagnostics
import Figures

/// The social report of a year, put together in every language and not yet rendered.
public struct SocialReport: Sendable {
  public let year: Int
  /// How the items of the guidelines stand in it.
  public let status: ReportStatus
  /// The chapters by the code of the language; those with nothing in them are left out.
  public let chapters: [String: [Chapter]]
  /// The numbers of tables and of charts, each in one sequence, the same in every language.
  public let numbers: [Exhibit.ID: Int]

  /// The keys of `interface.json` that composing a report asks for.
  public static let wordKeys: [String] = ReportWord.all

  /// Puts the report of a year together.
  ///
  /// - Parameters:
  ///   - exhibits: The tables and charts that there are for the year.
  ///   - today: The day by which terms are reckoned.
  ///   - diagnostics: Receives what is wrong with items, headings, tables and charts of this year.
  public init(
    of content: Content,
    year: Int,
    figures: FigureRegister,
    exhibits: Exhibits,
    guidelines: Guidelines,
    today: PartialDate,
    diagnostics: inout [Diagnostic]
  ) {
    let material = ReportMaterial(content, year: year)
    let drawn = exhibits.withoutCharts { name in
      material.places(.init(.chart, name))
        && !ChartCatalogue.hasAnythingToDraw(name, figures: figures, content: content, year: year)
    }
    self.init(
      material,
      labels: { ChangeNote.label(of: $0, year: year, in: figures) },
      exhibits: drawn,
      guidelines: guidelines,
      today: today,
      diagnostics: &diagnostics
    )
  }

  /// - Parameter labels: What the figures of change notes are called.
  init(
    _ material: ReportMaterial,
    labels: (String) -> Label?,
    exhibits: Exhibits,
    guidelines: Guidelines,
    today: PartialDate,
    diagnostics: inout [Diagnostic]
  ) {
    year = material.year
    let status = ReportStatus(material, guidelines: guidelines, today: today)
    self.status = status
    status.check(guidelines: guidelines, diagnostics: &diagnostics)
    let notes = ChangeNote.notes(in: material, labels: labels)
    var chapters: [String: [Chapter]] = [:]
    for language in material.languages {
      let composer = Composer(
        material: material,
        guidelines: guidelines,
        status: status,
        exhibits: exhibits,
        notes: notes,
        language: language
      )
      chapters[language.code] = composer.chapters()
    }
    self.chapters = chapters
    let order = ExhibitOrder(chapters: chapters, languages: material.languages, exhibits: exhibits)
    order.check(year: material.year, diagnostics: &diagnostics)
    numbers = order.numbers
  }

  /// The chapter that a table or chart stands in, in a language.
  public func chapter(of exhibit: Exhibit.ID, in language: String) -> Chapter? {
    chapters[language]?.first { $0.exhibits.contains { $0.id == exhibit } }
  }

  /// Where an item is answered in a language: the `id` of an element of the page.
  public func anchor(of item: String, in language: String) -> String? {
    Answers(in: chapters[language] ?? [], status: status)[item]?.anchor
  }
}
