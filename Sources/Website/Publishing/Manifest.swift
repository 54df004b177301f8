/// The list of files that this program wrote into a site, kept in the site itself.
///
/// It is what tells our files from anyone else's: only what it names is ever overwritten or removed.
struct Manifest: Sendable {
  /// The name of the manifest's file in the site's folder.
  static let fileName = ".bilancio"
  /// The folder inside the site in which a publication is prepared.
  static let stageName = ".bilancio-stage"

  private static let heading = "# Files written by bilancio. Anything else in this folder is left alone."

  /// Paths relative to the site's folder.
  private(set) var paths: Set<String>

  init(_ paths: some Sequence<String>) { self.paths = Set(paths) }

  /// Reads a manifest; lines that would lead out of the folder are passed over.
  init(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    self.init(lines.map(String.init).filter { !$0.hasPrefix("#") && Self.isInside($0) })
  }

  /// One path a line, in the order of their bytes.
  var bytes: [UInt8] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(([Self.heading] + sorted).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  func union(_ other: Manifest) -> Manifest { Manifest(paths.union(other.paths)) }

  /// Whether a relative path stays below its folder.
  static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
