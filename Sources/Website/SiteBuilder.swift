import Content
import Diagnostics
import Figures
import SocialReport
import Templates

/// Makes a whole site in memory from a content folder and a templates folder.
public struct SiteBuilder: Sendable {
  /// Where everything is read from.
  public struct Sources: Sendable {
    public var content: String
    public var templates: String
    public var schemas: String
    /// In place of the address in `site.json`.
    public var baseURL: String?
    /// Whether reports that are being prepared are part of the site: for looking at them, not for publishing.
    public var showsPreparation = false
    /// Whether readers can search the site. Its pages then count on an index, which is made from what
    /// ``Result/searchDocuments`` holds.
    public var isSearchable = false
    /// Whether figures are marked where pages show them, so that the preview can tell where they come from.
    public var marksFigures = false

    /// The folders that are read.
    public var folders: [String] { [content, templates, schemas] }

    public init(content: String, templates: String, schemas: String, baseURL: String? = nil) {
      self.content = content
      self.templates = templates
      self.schemas = schemas
      self.baseURL = baseURL
    }
  }

  /// A site that has been built.
  public struct Result: Sendable {
    /// What is to be published.
    public let files: [OutputFile]
    /// The pages' texts, as the index of a search is made from them; none of a site without.
    public let searchDocuments: [SearchDocument]
    /// What the files were made from.
    let site: Site
    /// What the pages were written with.
    let templates: TemplateLibrary?

    init(
      files: [OutputFile],
      searchDocuments: [SearchDocument] = [],
      of site: Site,
      _ templates: TemplateLibrary? = nil
    ) {
      self.files = files
      self.searchDocuments = searchDocuments
      self.site = site
      self.templates = templates
    }

    /// Never frees what the site was made from. For a process that is about to end: the system takes back the memory of
    /// a million values at once.
    public func leak() { _ = Unmanaged.passRetained(site) }
  }

  let sources: Sources

  public init(_ sources: Sources) { self.sources = sources }

  /// The site; `nil` when something is wrong that leaves no site to speak of. Only when no diagnostic
  /// is an error are its files fit to be published.
  ///
  /// - Parameters:
  ///   - withStatus: whether the site has a page for the office that says how its translations stand.
  ///   - haste: the pages that somebody waits for, if there are any.
  public func build(
    withStatus: Bool = false,
    haste: Haste? = nil,
    diagnostics: inout [Diagnostic]
  ) async -> Result? {
    await build(listsGaps: false, withStatus: withStatus, haste: haste, diagnostics: &diagnostics)
  }

  func build(
    listsGaps: Bool,
    withStatus: Bool,
    haste: Haste? = nil,
    diagnostics: inout [Diagnostic]
  ) async -> Result? {
    guard let (site, templates) = await prepare(listsGaps: listsGaps, diagnostics: &diagnostics)
    else { return nil }
    let planned = site.pages(withStatus: withStatus)
    let frames = PageFrame.Shared(of: planned, of: site)
    let isUrgent = { (page: Page) in haste?.paths.contains(page.path) ?? false }
    let urgent = planned.filter(isUrgent)
    let first = await StageClock.time("urgent pages") {
      await render(urgent, of: site, frames, templates, diagnostics: &diagnostics)
    }
    if let haste, !urgent.isEmpty, !diagnostics.hasErrors {
      await haste.take(first + site.assets(withStatus: withStatus))
    }
    let pages = await StageClock.time("pages") {
      let rest = urgent.isEmpty ? planned : planned.filter { !isUrgent($0) }
      // The core that is left brings the urgent pages to where they are waited for.
      let spared = urgent.isEmpty ? 0 : 1
      return await first
        + render(rest, of: site, frames, templates, sparing: spared, diagnostics: &diagnostics)
    }
    let languages = site.content.languages
    let feeds = languages.indices.map { Feed(site: site, language: $0).output }
    let shown = site.reports.all.flatMap { report in report.exhibits.map { (report, $0) } }
    let tables = await StageClock.time("tables' data") {
      await BuildMemory.recall("tables' data", from: TablesKey(site.content.recordsKey, shown.map(\.1))) {
        await concurrentMap(shown) { $0.dataFile(of: $1, languages: languages) }
      }
    }
    let data = site.openData.flatMap { [$0.csv, $0.json] } + tables.compactMap(\.self)
    let files =
      pages + site.assets(withStatus: withStatus) + site.files.outputs + Crawling(site: site).outputs + feeds
      + data + (withStatus ? [site.statusList] : [])
    reportSharedPaths(files, diagnostics: &diagnostics)
    diagnostics = diagnostics.withoutConsequences
    let documents =
      site.isSearchable ? await StageClock.time("search documents") { await site.searchDocuments(pages) } : []
    return Result(files: files, searchDocuments: documents, of: site, templates)
  }

  /// What the files with the data of tables are made from.
  private struct TablesKey: Equatable, Sendable {
    let records: RecordsKey
    let shown: [Exhibit.ID]

    init(_ records: RecordsKey, _ shown: [Exhibit.ID]) {
      self.records = records
      self.shown = shown
    }
  }

  /// Everything that pages and books are made from, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - listsGaps: whether notes say which figures aren't known and which translations are missing or stale. Reports
  ///     that are being prepared are looked at then as well.
  ///   - year: the year whose report is looked at although it is being prepared.
  func prepare(
    listsGaps: Bool = false,
    showing year: Int? = nil,
    diagnostics: inout [Diagnostic]
  ) async -> (Site, TemplateLibrary)? {
    async let templatesRead = readTemplates()
    let schemas = await StageClock.time("schemas") { await readSchemas(diagnostics: &diagnostics) }
    let everything = await StageClock.time("content") {
      await ContentReader(schemas: schemas).read(sources.content, diagnostics: &diagnostics)
    }
    // A report that counts as approved is no longer hidden: what nobody has reread is an error then.
    let content =
      listsGaps || sources.showsPreparation ? everything : everything?.withoutPreparation(but: year)
    let (library, problems) = await templatesRead
    diagnostics += problems
    guard let content, let templates = library else { return nil }
    guard let baseURL = Self.validBase(sources.baseURL ?? content.site.baseURL) else {
      let arguments = ["value": sources.baseURL ?? content.site.baseURL]
      diagnostics.append(Diagnostic(.baseURLMalformed, path: content.siteSource.path, arguments))
      return nil
    }
    async let translationsRead = translations(of: content, listsGaps: listsGaps)
    let today = PartialDate.today()
    let figures = await StageClock.time("figures") {
      await BuildMemory.recall("figures", from: content.recordsKey) {
        await Checked { await FigureRegister(of: content, diagnostics: &$0) }
      }.value(reporting: &diagnostics)
    }
    if listsGaps { FigureRules.listUnknown(content, figures, diagnostics: &diagnostics) }
    async let broken = brokenRules(content, figures, today: today)
    async let openData = StageClock.time("open data") {
      await BuildMemory.recall("open data", from: content.recordsKey) {
        await OpenDataFile.all(of: content, figures)
      }
    }
    let reports = await StageClock.time("reports") {
      await self.reports(of: content, figures, schemas, today: today, diagnostics: &diagnostics)
    }
    diagnostics += await broken
    let (translations, disagreements) = await translationsRead
    diagnostics += disagreements
    let openDataFiles = await openData
    let site = StageClock.time("site") {
      Site(
        content: content,
        figures: figures,
        reports: reports,
        openData: openDataFiles,
        translations: translations,
        marksFigures: sources.marksFigures,
        templates: sources.templates,
        baseURL: baseURL,
        isSearchable: sources.isSearchable,
        diagnostics: &diagnostics
      )
    }
    let keys = Words.required(by: content) + OpenDataFile.wordKeys(of: site.openData)
    for language in content.languages { diagnostics += language.words.missing(of: keys) }
    StageClock.time("site checks") {
      site.checkNavigation(diagnostics: &diagnostics)
      site.checkShareImage(diagnostics: &diagnostics)
      site.checkAnchors(diagnostics: &diagnostics)
      site.checkQuotations(diagnostics: &diagnostics)
      site.checkLibrary(today: today, diagnostics: &diagnostics)
      site.checkSearch(templates: sources.templates, diagnostics: &diagnostics)
    }
    return (site, templates)
  }

  /// How the translations stand, and where they disagree with their sources.
  private func translations(of content: Content, listsGaps: Bool) async -> (SiteTranslations, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let translations = await StageClock.time("translations") {
      await SiteTranslations(of: content, diagnostics: &diagnostics)
    }
    diagnostics += await StageClock.time("agreement") { await translations.disagreements(in: content) }
    if listsGaps { diagnostics += translations.notes(on: content) }
    return (translations, diagnostics)
  }

  /// What the rules between figures, and those about the files of reports, find.
  private func brokenRules(_ content: Content, _ figures: FigureRegister, today: PartialDate) async
    -> [Diagnostic]
  {
    var diagnostics: [Diagnostic] = []
    FigureRules.check(content, figures, today: today, diagnostics: &diagnostics)
    ReportFiles.check(content, diagnostics: &diagnostics)
    return diagnostics
  }

  /// A page may want the place of a file that the site has anyway. Two pages with one address are reported before.
  private func reportSharedPaths(_ files: [OutputFile], diagnostics: inout [Diagnostic]) {
    var taken: Set<String> = []
    for file in files where !taken.insert(file.path).inserted {
      let arguments = ["address": file.path, "other": file.path]
      guard !diagnostics.contains(where: { $0.arguments["address"] == file.path }) else { continue }
      diagnostics.append(Diagnostic(.sameAddress, path: file.path, arguments))
    }
  }

  private func render(
    _ all: [Page],
    of site: Site,
    _ frames: PageFrame.Shared,
    _ templates: TemplateLibrary,
    sparing spared: Int = 0,
    diagnostics: inout [Diagnostic]
  ) async -> [OutputFile] {
    let names = Set(templates.names)
    // Reports take as long as dozens of other pages: begun last, one would keep a single core at work.
    let pages = all.filter { $0.year != nil } + all.filter { $0.year == nil }
    // A buffer that has grown to the size of a page need not grow for the next one.
    let buffer: @Sendable () -> [UInt8] = { [] }
    let results = await concurrentMap(pages, sparing: spared, with: buffer) {
      page,
      output -> (OutputFile, [Diagnostic]) in
      let frame = frames[page]
      var context = PageContext(site: site, page: page, frame: frame)
      let values = context.values()
      var diagnostics = context.diagnostics
      output.removeAll(keepingCapacity: true)
      if let template = page.templates.first(where: names.contains) {
        let shared = frame?.partials
        templates.render(template, context: values, shared: shared, into: &output, diagnostics: &diagnostics)
      } else {
        let path = sources.templates
        diagnostics.append(Diagnostic(.templateMissing, path: path, ["name": page.templates.last ?? ""]))
      }
      return (OutputFile(path: page.path, bytes: output.withUnsafeBufferPointer { Array($0) }), diagnostics)
    }
    for result in results { diagnostics += result.1 }
    return results.map(\.0)
  }

  private func readTemplates() async -> (TemplateLibrary?, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    guard FileSystem.kind(of: sources.templates) == .folder else {
      let arguments = ["folder": sources.templates, "option": "--templates"]
      return (nil, [Diagnostic(.folderMissing, path: sources.templates, arguments)])
    }
    let tree = FileTree(listing: sources.templates, diagnostics: &diagnostics)
    let suffix = ".mustache"
    var named: [(name: String, file: SourceFile)] = []
    for file in tree.files where file.hasSuffix(suffix) {
      guard let source = SourceFile.load(tree.path(of: file), diagnostics: &diagnostics) else { continue }
      named.append((String(file.dropLast(suffix.count)), source))
    }
    return (TemplateLibrary(named: named, diagnostics: &diagnostics), diagnostics)
  }

  func readSchemas(diagnostics: inout [Diagnostic]) async -> SchemaLibrary {
    guard FileSystem.kind(of: sources.schemas) == .folder else {
      let arguments = ["folder": sources.schemas, "option": "--schemas"]
      diagnostics.append(Diagnostic(.folderMissing, path: sources.schemas, arguments))
      return SchemaLibrary(files: [], diagnostics: &diagnostics)
    }
    let tree = FileTree(listing: sources.schemas, diagnostics: &diagnostics)
    let paths = tree.files.filter { $0.hasSuffix(".schema.json") }.map { tree.path(of: $0) }
    return await SchemaLibrary(paths: paths, diagnostics: &diagnostics)
  }

  /// A base address ends in a slash; one without scheme or host is none.
  package static func validBase(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://"), !url.contains(" "), !url.contains("?"),
      !url.contains("#"), let scheme = url.firstRange(of: "://"),
      !url[scheme.upperBound...].prefix(while: { $0 != "/" }).isEmpty
    else { return nil }
    return url.hasSuffix("/") ? url : url + "/"
  }
}
