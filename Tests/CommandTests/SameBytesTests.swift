import Foundation
import Testing

@Suite("The same content")
struct SameBytesTests {
  private static let sources =
    ["--content", "\(SampleFolder.repository)/content"]
    + ["--templates", "\(SampleFolder.repository)/templates"] + SampleFolder.schemas

  @Test(
    "gives the same bytes in every time zone, language, folder and umask, however its pages share the processor"
  )
  func sameBytes() throws {
    let folder = try SampleFolder()
    try folder.makeFolder("elsewhere")
    let reference = try build(in: folder, to: "reference", environment: [:])
    #expect(reference.count > 150)
    let environments = [
      ["TZ": "Pacific/Auckland", "LC_ALL": "en_US.UTF-8"], ["TZ": "America/Los_Angeles", "LC_ALL": "C"],
      ["TZ": "Asia/Kathmandu", "LANG": "tr_TR.UTF-8", "HOME": "/nowhere", "USER": "somebody"], [:], [:],
    ]
    for (index, environment) in environments.enumerated() {
      let files = try build(in: folder, to: "site-\(index)", environment: environment)
      let different = Set(files.keys).symmetricDifference(reference.keys)
        .union(files.keys.filter { files[$0] != reference[$0] })
      #expect(different.isEmpty, "\(environment): \(different.sorted())")
    }
  }

  /// Builds the sample consortium's site from another folder each time, under a umask that leaves nobody any rights.
  private func build(
    in folder: SampleFolder,
    to output: String,
    environment: [String: String]
  ) throws -> [String: Data] {
    let command = [Run.program, "build", "--output", folder.path(output)] + Self.sources
    let run = try Run(
      ["-c", "umask 077; exec \"$@\"", "sh"] + command,
      in: environment.isEmpty ? folder.root : folder.path("elsewhere"),
      program: "/bin/sh",
      environment: environment
    )
    try #require(run.status == 0, "\(run.errors)")
    return try folder.files(in: output)
  }

  @Test("is read alike through relative and absolute paths")
  func paths() throws {
    let folder = try SampleFolder()
    try folder.run("build")
    try folder.run("build", "--content", folder.path("content"), "--output", "other")
    #expect(try folder.files() == folder.files(in: "other"))
  }
}
