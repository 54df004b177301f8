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
    // The folders that both share need not be named. Each page has dozens of links, so no arrays are made of them.
    let slash = UInt8(ascii: "/")
    var originRest = origin.utf8[...]
    var targetRest = target.utf8[...]
    for (one, other) in zip(origin.utf8.indices, target.utf8.indices) {
      guard origin.utf8[one] == target.utf8[other] else { break }
      if origin.utf8[one] == slash {
        originRest = origin.utf8[origin.utf8.index(after: one)...]
        targetRest = target.utf8[target.utf8.index(after: other)...]
      }
    }
    let up = originRest.count { $0 == slash }
    return String(repeating: "../", count: up) + String(Substring(targetRest))
  }

  private static func withoutIndex(_ path: String) -> String {
    if path == "index.html" { return "" }
    return path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
  }
}
