import Content
import Diagnostics
import Figures
import Templates

/// Everything that rendering a page needs, read-only: the content and what was made of it.
///
/// It is a reference, since each page's context holds it and copying so many values for each page would cost more
/// than rendering some of them; nothing in it ever changes.
final class Site: Sendable {
  let content: Content
  let figures: FigureRegister
  let reports: Reports
  let pages: PageIndex
  /// Which records go with which.
  let records: RecordIndex
  let addresses: Addresses
  let assets: Assets
  /// The interface's words of each language as templates see them.
  let words: [TemplateValue]
  /// Sizes of the files below `content/files`, by path.
  let files: ContentFiles
  /// The reports' PDFs, as far as they have been made.
  let pdfs: ReportPDFs
  /// The files that hold the open data.
  let openData: [OpenDataFile]
  /// The texts beside their translations.
  let translations: SiteTranslations
  /// Whether readers can search it.
  let isSearchable: Bool
  /// Whether figures are marked where pages show them, for the preview.
  let marksFigures: Bool

  /// Works out everything that pages need from a content.
  init(
    content: Content,
    figures: FigureRegister,
    reports: Reports,
    openData: [OpenDataFile],
    translations: SiteTranslations,
    marksFigures: Bool = false,
    templates: String,
    baseURL: String,
    isSearchable: Bool = false,
    diagnostics: inout [Diagnostic]
  ) {
    self.content = content
    self.figures = figures
    self.reports = reports
    records = RecordIndex(of: content)
    var planner = PagePlanner(content: content, figures: figures, records: records)
    pages = planner.plan(diagnostics: &diagnostics)
    addresses = Addresses(base: baseURL)
    let palette = Palette(of: content, diagnostics: &diagnostics)
    assets = Assets(templates: templates, palette: palette, diagnostics: &diagnostics)
    let keys = Set(content.languages.flatMap(\.words.interfaceKeys)).sorted()
    words = content.languages.map { WordTree($0.words, keys: keys).templateValue }
    files = ContentFiles(of: content, diagnostics: &diagnostics)
    pdfs = ReportPDFs(of: content, files: files, diagnostics: &diagnostics)
    self.openData = openData
    self.translations = translations
    self.isSearchable = isSearchable
    self.marksFigures = marksFigures
  }

  func text(_ text: LocalizedText, _ language: Language) -> String {
    text.text(in: language.code, orIn: content.fallbacks)
  }
}
