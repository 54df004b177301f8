import Content
import Diagnostics

/// The images and documents of `content/files`: what links may lead to, with their sizes.
struct ContentFiles: Sendable {
  private struct Entry: Sendable {
    let byteCount: Int
    let imageSize: ImageSize?
  }

  /// The files as they are published.
  let outputs: [OutputFile]
  private let entries: [String: Entry]

  init(of content: Content, diagnostics: inout [Diagnostic]) {
    var outputs: [OutputFile] = []
    var entries: [String: Entry] = [:]
    for file in content.files where !PDFRecord.isRecord(file) {
      do {
        let bytes = try FileSystem.read(content.path(ofFile: file))
        entries[file] = Entry(byteCount: bytes.count, imageSize: ImageSize(of: bytes))
        outputs.append(OutputFile(path: Self.folder + "/" + file, bytes: bytes))
      } catch {
        diagnostics.append(Diagnostic(.fileNotReadable, path: error.path, error.arguments()))
      }
    }
    self.outputs = outputs
    self.entries = entries
  }

  /// The folder of the site that holds them.
  static let folder = "files"

  /// The paths of all files below `content/files`.
  var names: [String] { entries.keys.sorted() }

  /// How large a file is; `nil` when there is none.
  func byteCount(of file: String) -> Int? { entries[file]?.byteCount }

  /// Width and height of a file that is an image.
  func imageSize(of file: String) -> ImageSize? { entries[file]?.imageSize }
}
