/// Addresses of the site's files, from each other and from the web.
struct Addresses: Sendable {
  /// Where the site is published, with a slash at the end.
  let base: String

  /// The path part of the base: `/` or `/folder/`.
  var basePath: String {
    guard let scheme = base.firstRange(of: "://"),
      let slash = base[scheme.upperBound...].firstIndex(of: "/")
    else { return "/" }
    return String(base[slash...])
  }

  /// The address on the web; an index file is its folder.
  func absolute(_ path: String) -> String { base + Self.withoutIndex(path) }

  /// What leads from one file of the site to another, also on disk.
  static func relative(from origin: String, to target: String) -> String {
    let originFolders = origin.split(separator: "/").dropLast()
    let targetParts = target.split(separator: "/")
    let shared = zip(originFolders, targetParts.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: originFolders.count - shared)
    return (up + targetParts.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  private static func withoutIndex(_ path: String) -> String {
    if path == "index.html" { return "" }
    return path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
  }
}
