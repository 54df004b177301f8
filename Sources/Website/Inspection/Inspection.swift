import Content
import Diagnostics
import Figures
import SocialReport

/// A content folder as the commands that answer questions about it see it: no page is made.
public struct Inspection: Sendable {
  public let content: Content
  public let figures: FigureRegister
  public let reports: Reports

  /// The language that data and figures are told in: the one of the messages if the site has it, else its first.
  public func language(for messages: MessageLanguage) -> Language? {
    content.languages.first { $0.code == messages.rawValue } ?? content.languages.first
  }
}

extension SiteBuilder {
  /// Reads the content alone; `nil` when too little can be read.
  public func readContent(diagnostics: inout [Diagnostic]) async -> Content? {
    let schemas = await readSchemas(diagnostics: &diagnostics)
    return await ContentReader(schemas: schemas).read(sources.content, diagnostics: &diagnostics)
  }

  /// Reads the content, with the schemas that its data are held against.
  public func readContentAndSchemas(
    diagnostics: inout [Diagnostic]
  ) async -> (content: Content, schemas: SchemaLibrary)? {
    let schemas = await readSchemas(diagnostics: &diagnostics)
    let content = await ContentReader(schemas: schemas).read(sources.content, diagnostics: &diagnostics)
    return content.map { ($0, schemas) }
  }

  /// Reads the content, its figures and reports; `nil` when too little can be read to answer anything.
  public func inspect(diagnostics: inout [Diagnostic]) async -> Inspection? {
    let schemas = await readSchemas(diagnostics: &diagnostics)
    guard let content = await ContentReader(schemas: schemas).read(sources.content, diagnostics: &diagnostics)
    else { return nil }
    let figures = await FigureRegister(of: content, diagnostics: &diagnostics)
    let today = PartialDate.today()
    let reports = await reports(of: content, figures, schemas, today: today, diagnostics: &diagnostics)
    return Inspection(content: content, figures: figures, reports: reports)
  }
}
