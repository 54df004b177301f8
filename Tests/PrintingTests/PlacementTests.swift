import Content
import Foundation
import Testing

@testable import Printing

@Suite("Files that go in place together")
struct PlacementTests {
  private let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("bilancio-\(UUID().uuidString)").path

  private func path(_ name: String) -> String { root + "/" + name }

  private func write(_ text: String, to name: String) throws {
    try FileSystem.makeFolders(FileSystem.parent(of: path(name)))
    try FileSystem.write(Array(text.utf8), to: path(name))
  }

  private func all() throws -> [String: String] {
    defer { FileSystem.remove(root) }
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      files[name] = (try? FileSystem.read(path(name))).map { String(decoding: $0, as: UTF8.self) } ?? "folder"
    }
    return files
  }

  @Test("replace old ones, make their folders, and leave nothing else")
  func put() throws {
    try write("old", to: "a/one.pdf")
    var placement = try Placement([path("a/one.pdf"), path("b/c/two.pdf")])
    try placement.put([Array("new".utf8), Array("more".utf8)])
    placement.rollBack()
    #expect(
      try all() == ["a": "folder", "a/one.pdf": "new", "b": "folder", "b/c": "folder", "b/c/two.pdf": "more"]
    )
  }

  @Test("stay away together when one of them can't be put")
  func failure() throws {
    try write("old", to: "a/one.pdf")
    try write("in the way", to: "b/two.pdf/file")
    var placement = try Placement([path("a/one.pdf"), path("a/new.pdf"), path("b/two.pdf")])
    #expect(throws: FileSystem.Failure.self) { try placement.put([[1], [2], [3]]) }
    #expect(
      try all() == [
        "a": "folder", "a/one.pdf": "old", "b": "folder", "b/two.pdf": "folder",
        "b/two.pdf/file": "in the way",
      ]
    )
  }

  @Test("whose place can't be written are refused before, without a trace")
  func refused() throws {
    try write("a file", to: "b")
    #expect(throws: FileSystem.Failure.self) { _ = try Placement([path("a/one.pdf"), path("b/two.pdf")]) }
    #expect(try all() == ["b": "a file"])
  }

  @Test("that are given up leave no folder behind")
  func givenUp() throws {
    try write("mine", to: "x/mine")
    var placement = try Placement([path("x/y/z/one.pdf")])
    placement.rollBack()
    #expect(try all() == ["x": "folder", "x/mine": "mine"])
  }
}
