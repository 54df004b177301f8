import Content
import Diagnostics
import Foundation
import Testing

@Suite("Files")
struct FilesTests {
  /// Paths below a folder, and what is wrong with them.
  private func list(_ folder: TemporaryFolder) -> (files: [String], problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let tree = FileTree(listing: folder.root, diagnostics: &diagnostics)
    let problems = diagnostics.map { "\($0.path.dropFirst(folder.root.utf8.count)) \($0.rule.id)" }
    return (tree.files, problems)
  }

  @Test("are listed with those in all folders, in the order of their bytes")
  func order() throws {
    let folder = try TemporaryFolder([
      "b.md": "", "a/z.md": "", "a/à.md": "", "a-b.md": "", "a/b/c.md": "", "B.txt": "",
    ])
    let (files, problems) = list(folder)
    #expect(files == ["B.txt", "a/b/c.md", "a/z.md", "a/à.md", "a-b.md", "b.md"])
    #expect(problems == [])
  }

  @Test(
    "that editors and systems leave behind are passed over",
    arguments: [
      ".hidden", ".git/config", "a.md~", "~$lettera.docx", "x.tmp", "Thumbs.db", "desktop.ini", ".#a.md",
    ]
  )
  func leftovers(name: String) throws {
    let (files, problems) = list(try TemporaryFolder([name: "", "a.md": ""]))
    #expect(files == ["a.md"])
    #expect(problems == [])
  }

  @Test("whose names differ only in case are a problem, accented letters too")
  func twins() throws {
    let (files, problems) = list(
      try TemporaryFolder(["a.md": "", "A.md": "", "città": "", "CITTÀ": "", "x/a.md": ""])
    )
    #expect(files.count == 5)
    #expect(problems == ["/a.md content.names-differ-in-case", "/città content.names-differ-in-case"])
  }

  @Test("that can't be reached are a problem: a link that leads nowhere, a name that is not UTF-8")
  func unreachable() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    try folder.link("b.md", to: "nowhere")
    let latin = Array(folder.path("citt").utf8CString.dropLast()) + [CChar(bitPattern: 0xE0), 0]
    close(open(latin, O_CREAT | O_WRONLY, 0o644))
    let (files, problems) = list(folder)
    #expect(files == ["a.md"])
    #expect(problems == ["/b.md content.file-not-readable", "/citt\u{FFFD} content.file-not-readable"])
  }

  @Test("are reached through a link to another folder, but a link back is told and not followed")
  func links() throws {
    let folder = try TemporaryFolder(["it/a.md": ""])
    let other = try TemporaryFolder(["b.md": ""])
    try folder.link("it/other", to: other.root)
    try folder.link("it/back", to: "../it")
    try folder.link("it/top", to: "..")
    let (files, problems) = list(folder)
    #expect(files == ["it/a.md", "it/other/b.md"])
    #expect(problems == ["/it/back content.folder-not-readable", "/it/top content.folder-not-readable"])
  }

  @Test("that can't be listed are told")
  func noFolder() {
    var diagnostics: [Diagnostic] = []
    #expect(FileTree(listing: "/nowhere", diagnostics: &diagnostics).files == [])
    #expect(diagnostics.map(\.rule.id) == ["content.folder-not-readable"])
  }

  @Test("are read whole", arguments: [0, 1, 4095, 4096, 65_536, 1_000_003])
  func reading(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let folder = try TemporaryFolder()
    try folder.write(Data(bytes), to: "file")
    #expect(try FileSystem.read(folder.path("file")) == bytes)
  }

  @Test("whose size the system doesn't tell are read whole too")
  func unknownSize() throws {
    #expect(try String(decoding: FileSystem.read("/proc/self/status"), as: UTF8.self).contains("VmPeak"))
  }

  @Test("that can't be read say why")
  func unreadable() throws {
    let folder = try TemporaryFolder(["file": ""])
    #expect(throws: FileSystem.Failure(path: folder.path("no"), code: ENOENT)) {
      try FileSystem.read(folder.path("no"))
    }
    #expect(throws: FileSystem.Failure(path: folder.root, code: EISDIR)) { try FileSystem.read(folder.root) }
    let failure = FileSystem.Failure(path: "file/x", code: ENOTDIR)
    #expect(failure.isMissing)
    #expect(failure.reason == "Not a directory")
  }

  @Test("are of a kind")
  func kinds() throws {
    let folder = try TemporaryFolder(["file": ""])
    try folder.link("link", to: "file")
    #expect(FileSystem.kind(of: folder.path("link")) == .file)
    #expect(FileSystem.kind(of: folder.root) == .folder)
    #expect(FileSystem.kind(of: "/dev/null") == .other)
    #expect(FileSystem.kind(of: folder.path("no")) == nil)
  }

  @Test("are worked on by all cores, with the results in order", arguments: [0, 1, 2, 1000])
  func concurrentMapping(count: Int) async {
    let results = await concurrentMap(Array(0..<count)) { $0 * $0 }
    #expect(results == (0..<count).map { $0 * $0 })
  }
}
