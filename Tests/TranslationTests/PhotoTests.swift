import Content
import Diagnostics
import Foundation
import Testing

@testable import Translation

@Suite("Photos")
struct PhotoTests {
  private let photo = Photo(
    source: "it",
    entries: [
      Photo.Entry(
        key: "@title",
        fingerprint: Fingerprint(of: [1]),
        text: "La \"missione\"\n\\ \u{7F}è",
        translation: Fingerprint(of: [2]),
        checkedOn: PartialDate("2025-03-10")
      ),
      Photo.Entry(
        key: "list/1",
        fingerprint: Fingerprint(of: [3]),
        text: "- a",
        translation: nil,
        checkedOn: nil
      ),
    ]
  )

  private func read(_ text: String) -> (photo: Photo?, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let photo = PhotoFile.read(SourceFile(path: "x.json", text: text), diagnostics: &diagnostics)
    return (photo, diagnostics.map { "\($0.rule.id) \($0.span?.line ?? 0) \($0.arguments["name"] ?? "")" })
  }

  @Test("A photo that is written and read again is the same, and so are its bytes")
  func roundTrip() {
    let bytes = PhotoFile.bytes(of: photo)
    let (again, problems) = read(String(decoding: bytes, as: UTF8.self))
    #expect(again == photo)
    #expect(problems.isEmpty)
    let empty = Photo(source: "en", entries: [])
    #expect(read(String(decoding: PhotoFile.bytes(of: empty), as: UTF8.self)).photo == empty)
  }

  @Test("Read as it is written or as any JSON, a photo is the same, and so is one that differs by a byte")
  func plainReading() throws {
    let entries = [
      Photo.Entry(
        key: "paragraph/1",
        fingerprint: Fingerprint(of: [1]),
        text: "La \"missione\"\n\\ \tè “qui”",
        translation: Fingerprint(of: [2]),
        checkedOn: PartialDate("2025-03-10")
      ), photo.entries[1],
    ]
    let bytes = PhotoFile.bytes(of: Photo(source: "it", entries: entries))
    #expect(PlainPhoto.read(bytes) == Photo(source: "it", entries: entries))
    for index in bytes.indices {
      for byte in [UInt8](#"" \\{,a0"#.utf8) + [0x0A] {
        var changed = bytes
        changed[index] = byte
        guard let plain = PlainPhoto.read(changed), String(validating: changed, as: UTF8.self) != nil else {
          continue
        }
        // With a space behind it, it is no longer as it is written.
        let (other, problems) = read(String(decoding: changed, as: UTF8.self) + " ")
        #expect(problems.isEmpty && other == plain, "byte \(index) as \(byte)")
      }
    }
  }

  @Test("It has a property a line, in the same order always, and ends its last line")
  func form() {
    let text = String(
      decoding: PhotoFile.bytes(of: Photo(source: "it", entries: [photo.entries[0]])),
      as: UTF8.self
    )
    #expect(
      text == """
        {
          "source": "it",
          "units": [
            {
              "key": "@title",
              "hash": "\(Fingerprint(of: [1]).hex)",
              "text": "La \\"missione\\"\\n\\\\ \\u007fè",
              "translation": "\(Fingerprint(of: [2]).hex)",
              "checked": "2025-03-10"
            }
          ]
        }

        """
    )
  }

  @Test(
    "What is no photo is told with the place and the property",
    arguments: [
      ("[]", "translation.photo-malformed 1 source"),
      ("{\"source\": \"it\"}", "translation.photo-malformed 1 units"),
      ("{\"source\": \"it\", \"units\": {}}", "translation.photo-malformed 1 units"),
      ("{\"source\": \"it\", \"units\": [\n3]}", "translation.photo-malformed 2 key"),
      (
        "{\"source\": \"it\", \"units\": [{\"key\": \"a\",\n\"text\": 2}]}",
        "translation.photo-malformed 2 text"
      ),
      (
        "{\"source\": \"it\", \"units\": [{\"key\": \"a\", \"text\": \"\",\n\"hash\": \"xyz\"}]}",
        "translation.photo-malformed 2 hash"
      ),
      (
        "{\"source\": \"it\", \"units\": [{\"key\": \"a\", \"text\": \"\", \"hash\": \"0123456789abcdef\",\n\"checked\": \"ieri\"}]}",
        "translation.photo-malformed 2 checked"
      ),
    ]
  )
  func malformed(_ text: String, _ problem: String) {
    let (photo, problems) = read(text)
    #expect(photo == nil)
    #expect(problems == [problem])
  }

  @Test("The marks of a merge that nobody resolved are an error, and the photo counts as none")
  func conflict() {
    let (photo, problems) = read("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n")
    #expect(photo == nil)
    #expect(!problems.isEmpty)
  }

  @Test(
    "A file is written only when its bytes differ, with the folders that it needs, and leaves nothing beside it"
  )
  func keeping() throws {
    let folder = try TemporaryFolder()
    let store = PhotoStore(content: folder.root)
    var diagnostics: [Diagnostic] = []
    let name = TextName.page("report/2024/01-method")
    #expect(store.photo(of: name, in: "en", diagnostics: &diagnostics) == nil)
    #expect(store.keep(photo, of: name, in: "en", diagnostics: &diagnostics))
    #expect(!store.keep(photo, of: name, in: "en", diagnostics: &diagnostics))
    #expect(store.photo(of: name, in: "en", diagnostics: &diagnostics) == photo)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.root).filter {
      $0.hasSuffix("json") || $0.contains("tmp")
    }
    #expect(files == [".translations/en/report/2024/01-method.json"])
    try folder.replace("\n", by: "\r\n", in: files[0])
    #expect(store.photo(of: name, in: "en", diagnostics: &diagnostics) == photo)
    #expect(diagnostics.isEmpty)
  }

  @Test("A photo that can't be written is an error, and the old one stays")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: ".translations")
    var diagnostics: [Diagnostic] = []
    let store = PhotoStore(content: folder.root)
    #expect(!store.keep(photo, of: .site, in: "en", diagnostics: &diagnostics))
    #expect(diagnostics.map(\.rule) == [.photoNotWritable])
    #expect(try folder.read(".translations") == "x")
  }

  @Test("Pages that are called like other files have photos of their own")
  func names() {
    let store = PhotoStore(content: "content")
    let names: [TextName] = [
      .page("site"), .site, .page("interface"), .words("interface"), .page("data/members"), .data("members"),
      .page("exceptions"), .page("mission"),
    ]
    #expect(Set(names.map { store.path(of: $0, in: "en") }).count == names.count)
    #expect(store.path(of: .page("mission"), in: "en") == "content/.translations/en/mission.json")
    #expect(
      store.path(of: .data("2024/finance"), in: "en") == "content/.translations/en/data/2024/finance.json"
    )
  }

  @Test("A photo of a text that is gone is a warning; other files of the folder are none")
  func orphans() throws {
    let folder = try TemporaryFolder()
    for file in ["en/mission.json", "en/old.json", "fr/mission.json", "en/exceptions.json", "en/site.json"] {
      try folder.write("{}", to: ".translations/" + file)
    }
    var diagnostics: [Diagnostic] = []
    PhotoStore(content: folder.root)
      .reportOrphans(among: [.page("mission"), .site], languages: ["it", "en"], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule) == [.photoOfNothing, .photoOfNothing])
    #expect(
      diagnostics.map { $0.path.hasSuffix("en/old.json") || $0.path.hasSuffix("fr/mission.json") } == [
        true, true,
      ]
    )
  }
}
