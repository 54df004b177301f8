import Content
import Diagnostics
import Website

/// The site as it would be published, shown in a browser on this computer and built anew at every save.
///
/// Everything is in memory: no file is written.
public struct Preview: Sendable {
  /// What the preview tells while it runs.
  public enum Event: Sendable {
    /// It can be opened; the words say where.
    case started(String)
    /// What is wrong, each time that it is something else; nothing when all has become well.
    case problems([Diagnostic])
  }

  private var sources: SiteBuilder.Sources
  private let language: MessageLanguage
  private let port: UInt16
  /// What a save has not changed is not made again.
  private let memory = BuildMemory()

  /// - Parameter port: the first port that is tried.
  public init(of sources: SiteBuilder.Sources, port: UInt16, language: MessageLanguage) {
    self.sources = sources
    self.sources.marksFigures = true
    self.language = language
    self.port = port
  }

  /// Shows the site until the task is cancelled.
  public func run(_ tell: @escaping @Sendable (Event) -> Void) async throws(ProblemStop) {
    var unwatched: [Diagnostic] = []
    // Before the first build: what changes meanwhile is then built again.
    let watcher = Watcher(of: sources.folders, diagnostics: &unwatched)
    if !unwatched.isEmpty { tell(.problems(unwatched)) }
    let site = PreviewSite(language: language, server: String(UInt64.random(in: 0 ... .max), radix: 36))
    let first = await build(site)
    if !first.isEmpty { tell(.problems(first)) }
    let builds = Task {
      guard let watcher else { return }
      var last = Set(first)
      // While a build runs, whatever happens makes one more element.
      for await _ in watcher.changes {
        let problems = await build(site)
        if Set(problems) != last { tell(.problems(problems)) }
        last = Set(problems)
      }
    }
    let heartbeat = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(15))
        await site.tellAll()
      }
    }
    defer {
      builds.cancel()
      heartbeat.cancel()
    }
    let words = PreviewWords(language)
    try await PreviewServer(site: site).run(from: port) { [port] taken in
      tell(.started(words.started(at: taken, wanted: port)))
    }
  }

  /// Builds once, shows it, and gives back what is wrong.
  private func build(_ site: PreviewSite) async -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // With the pages that show translations beside their originals.
    let built = await BuildMemory.$current.withValue(memory) {
      let haste = Haste(await site.viewed) { await site.take(ahead: $0) }
      return await SiteBuilder(sources).build(withStatus: true, haste: haste, diagnostics: &diagnostics)
    }
    await site.take(built?.files, of: built, diagnostics)
    return diagnostics
  }
}
