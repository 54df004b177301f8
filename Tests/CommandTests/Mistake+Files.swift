import Foundation
import Testing

extension Mistake {
  static let files: [Mistake] = [
    Mistake("no content folder", "content content.missing-folder") { try $0.remove("content") },
    Mistake(
      "an empty content folder",
      "content/data/consortium.json content.missing-file",
      "content/site.json content.missing-file"
    ) {
      try $0.remove("content")
      try $0.makeFolder("content")
    },
    Mistake("no folder of a language", "content/en/interface.json content.missing-file") {
      try $0.remove("content/en")
    },
    Mistake("no templates folder", "templates content.missing-folder") { try $0.remove("templates") },
    Mistake(
      "a file where a folder has to be",
      "content/data content.unused-file",
      "content/data/consortium.json content.missing-file"
    ) {
      try $0.remove("content/data")
      try $0.write("", to: "content/data")
    },
    Mistake("a text in Latin-1", "content/it/suppliers.md:3:6 text.not-utf-8") {
      try $0.write(
        Data("# Albo\n\nPerch\u{E9}.\n".unicodeScalars.map { UInt8($0.value) }),
        to: "content/it/suppliers.md"
      )
    },
    Mistake("data in UTF-16", "content/data/links.json text.utf-16") {
      let text = try $0.text("content/data/links.json")
      try $0.write(#require(text.data(using: .utf16)), to: "content/data/links.json")
    },
    Mistake(
      "two files that differ only in case",
      "content/files/documents/statuto.pdf content.names-differ-in-case"
    ) {
      try $0.write("%PDF-", to: "content/files/documents/Statuto.pdf")
    },
    Mistake("a page with capitals in its name", "content/it/Chi-siamo.md content.name-not-an-address") {
      try $0.write("# Chi siamo\n\nNoi.\n", to: "content/it/Chi-siamo.md")
    },
    Mistake("a page with spaces in its name", "content/it/chi siamo.md content.name-not-an-address") {
      try $0.write("# Chi siamo\n\nNoi.\n", to: "content/it/chi siamo.md")
    },
    Mistake("a page that begins with dots", "content/it/..x.md content.name-not-an-address") {
      try $0.write("# Punti\n\nNoi.\n", to: "content/it/..x.md")
    },
    Mistake("a link on the disk that leads nowhere", "content/it/suppliers.md content.file-not-readable") {
      try $0.remove("content/it/suppliers.md")
      try FileManager.default.createSymbolicLink(
        atPath: $0.path("content/it/suppliers.md"),
        withDestinationPath: "nowhere.md"
      )
    },
    Mistake("a page and a file with one address", "content/it/files/guide.md page.same-address") {
      try $0.write("# Guida\n\nUna guida.\n", to: "content/it/files/guide.md")
      try $0.write("<!doctype html>", to: "content/files/guide.html")
    },
  ]
}
