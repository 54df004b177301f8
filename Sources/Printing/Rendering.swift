import Content
import Diagnostics

/// A PDF that a renderer has made, and where things stand in it.
struct Rendering: Sendable {
  let pdf: [UInt8]
  let pageCount: Int
  /// The pages, from 1, by `id`.
  let pages: [String: Int]

  /// Why what a renderer left is not a whole PDF, in both languages.
  struct Flaw: Error, Hashable {
    let italian: String
    let english: String
  }

  /// Reads what a renderer left in its folder.
  init(in folder: JobFolder) throws(Flaw) {
    guard let pdf = try? FileSystem.read(folder.output) else {
      throw Flaw(italian: "il file del PDF non c'è", english: "the PDF's file isn't there")
    }
    guard pdf.starts(with: "%PDF-".utf8) else {
      throw Flaw(italian: "quello che è uscito non è un PDF", english: "what came out is no PDF")
    }
    guard Self.isWhole(pdf) else {
      throw Flaw(italian: "il PDF è incompleto", english: "the PDF is incomplete")
    }
    guard let (pageCount, pages) = Self.readPages(folder.pages) else {
      throw Flaw(
        italian: "non si sa a che pagina sta ogni cosa (pages.json)",
        english: "nothing tells what stands on which page (pages.json)"
      )
    }
    self.pdf = pdf
    self.pageCount = pageCount
    self.pages = pages
  }

  /// A PDF ends with a mark, and perhaps a line end.
  private static func isWhole(_ pdf: [UInt8]) -> Bool {
    String(decoding: pdf.suffix(32), as: UTF8.self).contains("%%EOF")
  }

  private static func readPages(_ path: String) -> (Int, [String: Int])? {
    var mistakes: [Diagnostic] = []
    guard let bytes = try? FileSystem.read(path),
      let value = JSONReader.parse(SourceFile(path: path, bytes: bytes), diagnostics: &mistakes),
      mistakes.isEmpty, let count = value["pageCount"]?.int, count > 0,
      let members = value["pages"]?.members
    else { return nil }
    var pages: [String: Int] = [:]
    for member in members {
      guard let page = member.value.int, 1...count ~= page else { return nil }
      pages[member.key] = page
    }
    return (count, pages)
  }
}
