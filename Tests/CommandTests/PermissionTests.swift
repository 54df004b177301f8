import Foundation
import Glibc
import Testing

/// Root is not stopped by permissions: it has to run the program as nobody.
private let canDropRights = getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

@Suite("Without permission", .enabled(if: canDropRights, "root may do everything, and there is no setpriv"))
struct PermissionTests {
  @Test("to open a folder of the content, the site stays as it was")
  func unreadableFolder() throws {
    let folder = try prepared()
    let before = try folder.files()
    chmod(folder.path("content/data"), 0)
    defer { chmod(folder.path("content/data"), 0o755) }
    let run = try runWithoutRights(in: folder)
    #expect(run.status == 1)
    let problems = try Problem.all(in: run).map(\.brief)
    #expect(problems.first == "content/data content.folder-not-readable")
    #expect(try folder.files() == before)
  }

  @Test("to read a text, the site stays as it was")
  func unreadableFile() throws {
    let folder = try prepared()
    let before = try folder.files()
    chmod(folder.path("content/it/suppliers.md"), 0)
    let run = try runWithoutRights(in: folder)
    #expect(run.status == 1)
    #expect(try Problem.all(in: run).map(\.brief) == ["content/it/suppliers.md content.file-not-readable"])
    #expect(try folder.files() == before)
  }

  @Test("to write the site, it stays as it was")
  func unwritableSite() throws {
    let folder = try prepared()
    try folder.replace("Perché esistiamo.", with: "Perché siamo nati.", in: "content/it/mission.md")
    let before = try folder.files()
    chmod(folder.path("site"), 0o555)
    let run = try runWithoutRights(in: folder)
    #expect(run.status == 1)
    #expect(try Problem.all(in: run).map(\.brief) == ["site site.not-writable"])
    #expect(try folder.files() == before)
  }

  @Test("to write into one folder of the site, the others stay as they were too")
  func unwritableFolder() throws {
    let folder = try prepared()
    try folder.replace(
      "Due Ponti\",\n  \"descriptor",
      with: "Tre Ponti\",\n  \"descriptor",
      in: "content/data/consortium.json"
    )
    let before = try folder.files()
    chmod(folder.path("site/soci"), 0o555)
    let run = try runWithoutRights(in: folder)
    #expect(run.status == 1)
    #expect(try Problem.all(in: run).map(\.brief) == ["site/soci/arcobaleno.html site.not-writable"])
    #expect(try folder.files() == before)
  }

  private static let nobody: UInt32 = 65_534

  /// A built site that belongs to whoever will run the program.
  private func prepared() throws -> SampleFolder {
    let folder = try SampleFolder()
    #expect(try folder.run("build").status == 0)
    guard getuid() == 0 else { return folder }
    chown(folder.root, Self.nobody, Self.nobody)
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.root) {
      chown(folder.path(path), Self.nobody, Self.nobody)
    }
    return folder
  }

  private func runWithoutRights(in folder: SampleFolder) throws -> Run {
    guard getuid() == 0 else { return try folder.run("build", "--format", "json") }
    let identity = ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups"]
    let command = [Run.program, "build", "--format", "json"] + SampleFolder.schemas
    return try Run(identity + command, in: folder.root, program: "/usr/bin/setpriv")
  }
}
