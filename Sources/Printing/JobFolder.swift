import Content
import Glibc
import Jobs
import Website

/// The folder that a renderer is given: the book with all that belongs to it, and what is to be made of it.
struct JobFolder: Sendable {
  let path: String
  private let isKept: Bool

  /// The names of the files in it.
  enum Name {
    static let job = "job.json"
    static let output = "book.pdf"
    static let pages = "pages.json"
  }

  var output: String { path + "/" + Name.output }
  var pages: String { path + "/" + Name.pages }

  /// Writes a job into a new folder, which goes away with ``remove()``.
  /// - Parameter path: a folder to write it to instead, and to leave there, for who designs books.
  init(for book: Book, at path: String? = nil) throws(FileSystem.Failure) {
    isKept = path != nil
    if let path {
      FileSystem.remove(path)
      try FileSystem.makeFolders(path)
      self.path = path
    } else {
      self.path = try TemporaryFolder.make("pdf")
    }
    do throws(FileSystem.Failure) {
      for file in book.files {
        let target = self.path + "/" + file.path
        try FileSystem.makeFolders(FileSystem.parent(of: target))
        try FileSystem.write(file.bytes, to: target)
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Takes the folder away; from one that is kept, only what the renderer may have left half done.
  func remove(isWhole: Bool = false) {
    guard isKept else { return FileSystem.remove(path) }
    guard !isWhole else { return }
    for file in [output, pages] { unlink(file) }
  }

  /// Whether a folder may be replaced: it is empty, or an earlier job of ours.
  static func isFree(_ path: String) -> Bool {
    guard let names = try? FileSystem.names(in: path) else { return FileSystem.kind(of: path) == nil }
    return names.isEmpty || names.contains(Name.job)
  }
}
