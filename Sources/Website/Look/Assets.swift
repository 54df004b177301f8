import Content
import Diagnostics

/// The style sheet, script and drawings of the templates, with a hash of their content in their names.
struct Assets: Sendable {
  /// The finished files.
  let files: [OutputFile]
  private let paths: [String: String]

  /// Reads the assets of a templates folder and gives them the site's colours.
  init(templates: String, palette: Palette, diagnostics: inout [Diagnostic]) {
    let folder = templates + "/assets"
    guard FileSystem.kind(of: folder) == .folder else {
      diagnostics.append(Diagnostic(.assetMissing, path: folder, ["name": "style.css"]))
      files = []
      paths = [:]
      return
    }
    let tree = FileTree(listing: folder, diagnostics: &diagnostics)
    var files: [OutputFile] = []
    var paths: [String: String] = [:]
    // Style sheets come last: they may refer to the other assets, whose names have to be known by then.
    let names = tree.files.filter { !$0.hasSuffix(".css") } + tree.files.filter { $0.hasSuffix(".css") }
    for name in names {
      do {
        var bytes = try FileSystem.read(tree.path(of: name))
        if name.hasSuffix(".css") {
          bytes =
            StyleSheet(
              String(decoding: bytes, as: UTF8.self),
              // Every page has this one, so that the others need not repeat the colours.
              prefix: name == "style.css" ? palette.css : "",
              assets: paths
            ).bytes
        } else if name.hasSuffix(".svg") {
          bytes = Array(palette.colouring(String(decoding: bytes, as: UTF8.self)).utf8)
        }
        let path = "assets/" + Self.hashed(name, bytes)
        paths[name] = path
        files.append(OutputFile(path: path, bytes: bytes))
      } catch {
        diagnostics.append(Diagnostic(.fileNotReadable, path: error.path, error.arguments()))
      }
    }
    for name in ["style.css", "script.js", "favicon.svg", "logo.svg"] where paths[name] == nil {
      diagnostics.append(Diagnostic(.assetMissing, path: folder, ["name": name]))
    }
    self.files = files
    self.paths = paths
  }

  /// Whether there is an asset of that name.
  func contains(_ name: String) -> Bool { paths[name] != nil }

  /// The path of an asset below the site's folder.
  func path(of name: String) -> String { paths[name] ?? "assets/" + name }

  private static func hashed(_ name: String, _ bytes: [UInt8]) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot])-\(Fingerprint(of: bytes).text)\(name[dot...])"
  }
}
