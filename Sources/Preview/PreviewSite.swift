import Content
import Diagnostics
import Website

/// What the browser is shown: the files of the last build without an error, and what is wrong since.
actor PreviewSite {
  /// An open page.
  private struct Listener {
    /// Its path, where it is a page of the site.
    let page: String?
    let events: AsyncStream<[UInt8]>.Continuation
  }

  private(set) var state: PreviewState
  private var files: [String: [UInt8]] = [:]
  /// Pages of the build that is going on, shown until it is whole: with an error in it, they were no good ones.
  private var ahead: [String: [UInt8]] = [:]
  /// The last good build, for what is only made when somebody asks for it.
  private(set) var result: SiteBuilder.Result?
  private var listeners: [Int: Listener] = [:]
  private var nextListener = 0
  private let presenter: ProblemPresenter

  /// - Parameter server: what tells this run of the program from an earlier one at the same address.
  init(language: MessageLanguage, server: String) {
    presenter = ProblemPresenter(language)
    state = PreviewState(server: server, words: PreviewWords(language))
  }

  /// Takes what a build has made, and tells all open pages.
  ///
  /// - Parameters:
  ///   - built: the files, if the build came that far; they are shown only when nothing is an error.
  ///   - result: the build itself.
  func take(
    _ built: [OutputFile]?,
    of result: SiteBuilder.Result? = nil,
    _ diagnostics: [Diagnostic]
  ) {
    state.build += 1
    state.isWhole = true
    state.problems = presenter.list(diagnostics)
    ahead = [:]
    if let built, !state.problems.hasErrors {
      show(built)
      self.result = result
      state.isReady = true
    }
    tellAll()
  }

  /// Takes the pages that are open, made before all others, and tells them. What is wrong elsewhere isn't known yet.
  func take(ahead built: [OutputFile]) {
    guard state.isReady else { return }
    state.build += 1
    state.isWhole = false
    for file in built { ahead[file.path] = file.bytes }
    tellAll()
  }

  /// The paths of the pages that are open.
  var viewed: Set<String> { Set(listeners.values.compactMap(\.page)) }

  /// A file of the last good build, or one that is newer.
  func file(_ path: String) -> [UInt8]? { ahead[path] ?? files[path] }

  /// What is told about a page.
  func bar(_ path: String) -> PageBar { PageBar(result?.origin(of: path), at: path, state.words) }

  /// The state as an event, at once and after every build. What a page has not taken in time is replaced by what is
  /// true by then.
  ///
  /// - Parameter address: the path that the page was asked for with.
  func events(of address: String? = nil) -> AsyncStream<[UInt8]> {
    let (events, continuation) = AsyncStream.makeStream(
      of: [UInt8].self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let number = nextListener
    nextListener += 1
    listeners[number] = Listener(page: address.map(Self.file(at:)), events: continuation)
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(state.event)
    return events
  }

  /// Says again what is known, so that connections whose page is gone are noticed, and a page that has missed
  /// something catches up.
  func tellAll() {
    let event = state.event
    for listener in listeners.values { listener.events.yield(event) }
  }

  /// The file that an address leads to.
  static func file(at address: String) -> String {
    String(address.dropFirst()) + (address.hasSuffix("/") ? "index.html" : "")
  }

  /// How many pages listen.
  var listenerCount: Int { listeners.count }

  private func forget(_ number: Int) { listeners[number] = nil }

  private func show(_ built: [OutputFile]) {
    let new = Dictionary(built.map { ($0.path, $0.bytes) }) { first, _ in first }
    // Pages are compared by the browser itself, and the names of assets change with their content.
    let names = Set(files.keys).union(new.keys).filter { !$0.hasSuffix(".html") && !$0.hasPrefix("assets/") }
    if state.isReady {
      for name in names where files[name] != new[name] { state.changed[name] = state.build }
    }
    files = new
  }
}
