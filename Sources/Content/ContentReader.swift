import Diagnostics
import Markdown

/// Reads a content folder: all of it, with all that is wrong in it.
public struct ContentReader: Sendable {
  let schemas: SchemaLibrary

  public init(schemas: SchemaLibrary) { self.schemas = schemas }

  /// The content of a folder; `nil` when too little can be read to go on. Errors in single files are diagnostics,
  /// and reading goes on without them.
  public func read(_ root: String, diagnostics: inout [Diagnostic]) async -> Content? {
    guard FileSystem.kind(of: root) == .folder else {
      diagnostics.append(Diagnostic(.folderMissing, path: root, ["folder": root, "option": "--content"]))
      return nil
    }
    let tree = StageClock.time("list of files") { FileTree(listing: root, diagnostics: &diagnostics) }
    let data = await StageClock.time("data") {
      await DataFiles(reading: tree, schemas: schemas, diagnostics: &diagnostics)
    }
    guard let siteValue = data.required("site.json", diagnostics: &diagnostics),
      let siteSource = data.sources["site.json"]
    else {
      _ = data.required("data/consortium.json", diagnostics: &diagnostics)
      return nil
    }
    let site = SiteConfiguration(siteValue)
    let consortium = data.required("data/consortium.json", diagnostics: &diagnostics)
    let languages = readLanguages(site, data: data, diagnostics: &diagnostics)
    tree.reportUnused(languages: site.languages.map(\.code), diagnostics: &diagnostics)
    let names = data.namesOfBodies
    async let problemsOfTexts = StageClock.time("texts in data") {
      await BuildMemory.recall("texts in data", from: data.sources) {
        await data.textProblems(languages: site.languages, names: names)
      }
    }
    let texts = await StageClock.time("documents") {
      await readDocuments(tree, languages, names: names, diagnostics: &diagnostics)
    }
    diagnostics += await problemsOfTexts
    data.checkReferences(diagnostics: &diagnostics)
    guard let consortium, !languages.isEmpty, data.isComplete else { return nil }
    let content = Content(
      root: root,
      site: site,
      siteSource: siteSource,
      languages: languages,
      fallbacks: languages.map(\.code),
      consortium: Consortium(consortium),
      members: data.records("members", Member.init),
      membersAsOf: data["members"]?.date("asOf"),
      sectors: data.records("sectors", Sector.init),
      territories: data.records("territories", Territory.init),
      projects: data.records("projects", Project.init),
      networks: data.records("networks", Network.init),
      certifications: data.records("certifications", Certification.init),
      governance: data["governance"].map(Governance.init) ?? Governance(),
      links: data.records("links", ExternalLink.init),
      library: data.records("documents", LibraryDocument.init),
      years: data.years,
      data: data.filesByName,
      settings: data.settings,
      documents: texts.finished,
      unfinished: texts.unfinished,
      unread: texts.unread,
      files: tree.files(below: "files").map { String($0.dropFirst("files/".count)) }
    )
    return content
  }

  private func readLanguages(
    _ site: SiteConfiguration,
    data: DataFiles,
    diagnostics: inout [Diagnostic]
  ) -> [Language] {
    var languages: [Language] = []
    for (code, name) in site.languages {
      guard let value = data.required(code + "/interface.json", diagnostics: &diagnostics) else { continue }
      let figures = data.optional(code + "/" + Words.figuresFile)
      let words = Words(value, figures: figures, folder: data.path(of: code))
      let format = LanguageFormat(language: code, overrides: words.entries(of: LanguageFormat.overrideKeys))
      languages.append(Language(code: code, name: name, format: format, words: words))
    }
    // How a language writes numbers and dates is its own affair.
    let keys = Set(languages.flatMap(\.words.keys)).subtracting(LanguageFormat.overrideKeys).sorted()
    for language in languages { diagnostics += language.words.missing(of: keys) }
    return languages
  }

  private func readDocuments(
    _ tree: FileTree,
    _ languages: [Language],
    names: NameConsistency,
    diagnostics: inout [Diagnostic]
  ) async -> Texts {
    struct Job: Sendable {
      let path: String
      let name: String
      let language: String
      let options: MarkdownOptions
    }
    var jobs: [Job] = []
    for language in languages {
      let options = MarkdownOptions(words: language.words)
      var chapterOptions = options
      for file in tree.files(below: language.code) where file.hasSuffix(".md") {
        let name = String(file.dropFirst(language.code.count + 1).dropLast(3))
        checkName(name, path: tree.path(of: file), diagnostics: &diagnostics)
        // The chapters of a report stand on one page.
        chapterOptions.anchorPrefix = (name.split(separator: "/").last ?? "") + "-"
        let isChapter = name.hasPrefix("report/")
        jobs.append(
          Job(
            path: tree.path(of: file),
            name: name,
            language: language.code,
            options: isChapter ? chapterOptions : options
          )
        )
      }
    }
    let schemas = schemas
    let codes = languages.map(\.code)
    let results = await concurrentMap(jobs) { job in
      var diagnostics: [Diagnostic] = []
      guard let source = SourceFile.load(job.path, diagnostics: &diagnostics) else {
        return (document: nil as Document?, state: TextState.finished, diagnostics: diagnostics)
      }
      let key = TextKey(source: source, options: job.options, names: names, schemas: schemas.sources)
      let document = BuildMemory.recall("text " + job.path, from: key) {
        Checked { diagnostics in
          Document(
            parsing: source,
            name: job.name,
            language: job.language,
            options: job.options,
            schemas: schemas,
            names: names,
            diagnostics: &diagnostics
          )
        }
      }.value(reporting: &diagnostics)
      if let note = document.unreadNote { return (document, .unread, [note]) }
      guard document.isUnfinished(languages: codes) else { return (document, .finished, diagnostics) }
      // What is wrong with it is most often only that it has no words yet.
      return (document, .unfinished, [Diagnostic(.translationUnfinished, path: job.path)])
    }
    var texts = Texts()
    for result in results {
      diagnostics += result.diagnostics
      if let document = result.document { texts.add(document, result.state) }
    }
    return texts
  }

  /// What a text's document is made from, beside its path.
  private struct TextKey: Equatable, Sendable {
    let source: SourceFile
    let options: MarkdownOptions
    let names: NameConsistency
    let schemas: [SourceFile]
  }

  private enum TextState: Sendable { case finished, unfinished, unread }

  /// The texts by name, then by language.
  private struct Texts: Sendable {
    var finished: [String: [String: Document]] = [:]
    var unfinished: [String: [String: Document]] = [:]
    var unread: [String: [String: Document]] = [:]

    mutating func add(_ document: Document, _ state: TextState) {
      switch state {
      case .finished: finished[document.name, default: [:]][document.language] = document
      case .unfinished: unfinished[document.name, default: [:]][document.language] = document
      case .unread: unread[document.name, default: [:]][document.language] = document
      }
    }
  }

  /// Names of files become addresses, where they have no slug of their own.
  private func checkName(_ name: String, path: String, diagnostics: inout [Diagnostic]) {
    for part in name.split(separator: "/") where !Slug.isValid(part) {
      diagnostics.append(
        Diagnostic(
          .nameNotAnAddress,
          path: path,
          ["name": String(part), "suggestion": Slug.make(from: String(part))]
        )
      )
    }
  }
}
