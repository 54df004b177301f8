import CommandSupport
import Content
import Diagnostics
import Glibc
import Website

/// Where the record of a site's last build is kept, and for which builds it holds.
struct BuildRecord {
  private let path: String
  private let conditions: Fingerprint
  private let sources: [String]
  private let folder: String

  /// `nil` where the user has no folder for caches.
  ///
  /// - Parameter folder: the site's.
  init?(of build: Build, _ folder: String) {
    guard let caches = Self.caches, let here = FileSystem.resolved("."), let program = Self.program else {
      return nil
    }
    let sources = build.source.sources
    let place = [here, sources.content, folder]
    path = "\(caches)/bilancio/build-\(Fingerprint(of: Self.joined(place)).hex)"
    let terminal = Terminal(STDERR_FILENO)
    conditions = Fingerprint(
      of: Self.joined(
        place + sources.folders + [
          program, sources.baseURL ?? "", "\(build.withStatus)", "\(build.withPreparation)",
          "\(build.search)",
          "\(build.report.format)",
          "\(build.report.messageLanguage)", "\(terminal.hasColour)", "\(terminal.width)",
          "\(PartialDate.today())",
        ]
      )
    )
    // Another version of Pagefind makes another index.
    self.sources = sources.folders + (build.search ? [SourceOptions.ofProgram(Build.indexing + ".d")] : [])
    self.folder = folder
  }

  /// What the last build said, when this one would do and say the same.
  func unchanged() async -> LastBuild? {
    await LastBuild(unchangedIn: path, conditions: conditions, sources: sources, folder: folder)
  }

  /// Keeps what a build has published.
  func keep(_ files: [OutputFile], _ messages: [UInt8], since start: FolderDigest.Moment) async {
    let build = await LastBuild(
      conditions: conditions,
      sources: sources,
      folder: folder,
      start: start,
      published: files,
      messages: messages
    )
    if let build { build.keep(in: path) } else { unlink(path) }
  }

  /// Paths hold no zero byte.
  private static func joined(_ parts: [String]) -> [UInt8] { Array(parts.joined(separator: "\0").utf8) }

  private static var caches: String? {
    if let own = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), own.hasPrefix("/") { return own }
    // A home that isn't there is not made for this.
    guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/"),
      FileSystem.kind(of: home) == .folder
    else { return nil }
    return home + "/.cache"
  }

  /// Which program this is: another build of it writes another file.
  private static var program: String? {
    var information = stat()
    guard stat("/proc/self/exe", &information) == 0 else { return nil }
    let changed = information.st_ctim
    return
      "\(information.st_dev) \(information.st_ino) \(information.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
  }
}
