import Foundation
import Glibc
import Testing

@Suite("A build that is cut short")
struct InterruptionTests {
  @Test("at any moment leaves only whole files, and the next build repairs the site")
  func killed() throws {
    let folder = try SampleFolder()
    try folder.run("build")
    let old = try folder.files()
    // Every page changes; one goes away and one is new.
    try folder.replace(
      "\"shortName\": \"Due Ponti\"",
      with: "\"shortName\": \"Tre Ponti\"",
      in: "content/data/consortium.json"
    )
    try folder.move("content/it/suppliers.md", to: "content/it/collaborations.md")
    try folder.replace("\"albo-fornitori\"", with: "\"collaborazioni\"", in: "content/it/collaborations.md")
    let elsewhere = try SampleFolder()
    try folder.run("build", "--output", elsewhere.path("site"))
    let new = try elsewhere.files()
    #expect(Set(old.keys).symmetricDifference(new.keys) == ["albo-fornitori.html", "collaborazioni.html"])

    // From start to end of a build, with most of the moments where files are written.
    let clock = ContinuousClock()
    let duration = try clock.measure { try folder.run("build") }
    try folder.restore(old)
    var killed = 0
    for _ in 0..<20 {
      if try folder.killBuild(after: duration * Double.random(in: 0.4...1.1)) { killed += 1 }
      let found = try folder.files().filter { !$0.key.hasPrefix(".bilancio") }
      for (path, bytes) in found {
        #expect(bytes == old[path] || bytes == new[path], "\(path) is neither old nor new")
      }
      for path in old.keys where new[path] != nil && !path.hasPrefix(".bilancio") {
        #expect(found[path] != nil, "\(path) is gone")
      }
      #expect(try folder.run("build").status == 0)
      #expect(try folder.files() == new)
      try folder.restore(old)
    }
    #expect(killed > 0, "no build lived long enough to be killed")
  }

  @Test(
    "by a full disk leaves the site as it was",
    .enabled(if: getuid() == 0, "only root can mount a small disk")
  )
  func fullDisk() throws {
    let folder = try SampleFolder()
    try folder.makeFolder("disk")
    let mount = try Run(
      ["-t", "tmpfs", "-o", "size=1200k", "tmpfs", folder.path("disk")],
      in: "/",
      program: "/bin/mount"
    )
    try #require(mount.status == 0, "\(mount.errors)")
    defer { umount(folder.path("disk")) }
    #expect(try folder.run("build", "--output", "disk/site").status == 0)
    let before = try folder.files(in: "disk/site")
    try folder.write(Data(repeating: 0x20, count: 2_000_000), to: "content/files/documents/large.txt")
    let run = try folder.run("build", "--output", "disk/site", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("the site can't be written to “disk/site”: No space left on device"))
    #expect(try folder.files(in: "disk/site") == before)
  }
}

extension SampleFolder {
  /// Starts a build and kills it after a time; returns whether it was still at work.
  fileprivate func killBuild(after time: Duration) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.program)
    process.arguments = ["build"] + Self.schemas
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(time / .microseconds(1)))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  /// Puts the site back to what it was.
  fileprivate func restore(_ files: [String: Data]) throws {
    try remove("site")
    for (path, bytes) in files {
      if bytes == Data("folder".utf8) {
        try makeFolder("site/\(path)")
      } else {
        try write(bytes, to: "site/\(path)")
      }
    }
  }
}
