import Content
import Diagnostics
import Website

/// An index that Pagefind has made, seen to be whole.
struct SearchIndex: Sendable {
  /// As they are published.
  let files: [OutputFile]

  /// Why what Pagefind left is not a whole index, in both languages.
  struct Flaw: Error, Hashable {
    let italian: String
    let english: String
  }

  /// The file that lists the languages.
  private static let entry = "pagefind-entry.json"

  /// Reads what was left in a folder, which has to hold an index for each language with all of its documents.
  init(in folder: String, of documents: [SearchDocument]) throws(Flaw) {
    var files: [OutputFile] = []
    do throws(FileSystem.Failure) {
      try Self.read(folder, SearchFiles.folder, into: &files)
    } catch {
      throw Flaw(
        italian: "l'indice non si può leggere: \(error.italianReason)",
        english: "the index can't be read: \(error.reason)"
      )
    }
    for name in [SearchFiles.script, Self.entry] {
      guard files.contains(where: { $0.path == "\(SearchFiles.folder)/\(name)" && !$0.bytes.isEmpty }) else {
        throw Flaw(italian: "nell'indice manca \(name)", english: "the index lacks \(name)")
      }
    }
    let counted = Self.pageCounts(folder + "/" + Self.entry)
    for (language, count) in Self.languages(of: documents).sorted(by: { $0.key < $1.key })
    where counted[language] != count {
      let found = counted[language] ?? 0
      throw Flaw(
        italian: "nell'indice in «\(language)» ci sono \(found) testi su \(count)",
        english: "the index in “\(language)” holds \(found) texts out of \(count)"
      )
    }
    self.files = files
  }

  private static func read(
    _ folder: String,
    _ path: String,
    into files: inout [OutputFile]
  ) throws(FileSystem.Failure) {
    for name in try FileSystem.names(in: folder) {
      let inner = folder + "/" + name
      if FileSystem.kind(of: inner) == .folder {
        try read(inner, path + "/" + name, into: &files)
      } else {
        files.append(OutputFile(path: path + "/" + name, bytes: try FileSystem.read(inner)))
      }
    }
  }

  /// How many pages each language's index has, as Pagefind says.
  private static func pageCounts(_ path: String) -> [String: Int] {
    var mistakes: [Diagnostic] = []
    guard let bytes = try? FileSystem.read(path),
      let value = JSONReader.parse(SourceFile(path: path, bytes: bytes), diagnostics: &mistakes),
      let languages = value["languages"]?.members
    else { return [:] }
    return Dictionary(languages.map { ($0.key, $0.value["page_count"]?.int ?? 0) }) { first, _ in first }
  }

  /// How many documents there are in each language, in Pagefind's small letters.
  private static func languages(of documents: [SearchDocument]) -> [String: Int] {
    Dictionary(documents.map { ($0.language.lowercased(), 1) }, uniquingKeysWith: +)
  }
}
