import Content
import Glibc

/// Where the program's own files are: templates, schemas, words for new consortia, the renderer of PDFs.
///
/// The environment tells, as the wrapper of the repository does. An installed program, `lib/bilancio/bilancio` below some
/// folder, has them in `share/bilancio` below the same.
package struct ProgramHome: Sendable {
  /// `nil` where nothing tells: the files are then looked for where the program is run.
  package let folder: String?
  /// Whether the program is an installed one, which is called by its name.
  package let isInstalled: Bool

  /// That of the program that is running.
  package static let current = ProgramHome(
    told: getenv("BILANCIO_HOME").map { String(cString: $0) },
    program: FileSystem.resolved("/proc/self/exe")
  )

  /// - Parameters:
  ///   - told: the folder that the environment tells; none if empty.
  ///   - program: the program's path, links followed.
  package init(told: String?, program: String?) {
    let shared = program.map(Self.shared(by:))
    isInstalled = shared.map { FileSystem.kind(of: $0 + "/templates") == .folder } ?? false
    folder = told.flatMap { $0.isEmpty ? nil : $0 } ?? (isInstalled ? shared : nil)
  }

  private static func shared(by program: String) -> String {
    let libraries = FileSystem.parent(of: FileSystem.parent(of: program))
    return FileSystem.parent(of: libraries) + "/share/bilancio"
  }

  /// The path of one of the program's files or folders.
  package func path(_ name: String) -> String { folder.map { $0 + "/" + name } ?? name }

  /// How the program is called.
  package var command: String { isInstalled ? "bilancio" : "./bilancio" }

  /// A text for people. All are written for the repository's wrapper, `./bilancio`, which an installed program hasn't.
  package func worded(_ text: String) -> String {
    guard isInstalled else { return text }
    var rest = Array(text.utf8)[...]
    var worded: [UInt8] = []
    while let call = rest.firstRange(ofASCII: "./bilancio") {
      // “../bilancio” is a path.
      let isPath = rest[..<call.lowerBound].last == UInt8(ascii: ".")
      worded += rest[..<call.lowerBound]
      worded += isPath ? rest[call] : rest[call].dropFirst(2)
      rest = rest[call.upperBound...]
    }
    return String(decoding: worded + rest, as: UTF8.self)
  }
}
