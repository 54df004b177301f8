import Foundation
import Testing

@Suite("Damaged files")
struct DamageTests {
  @Test("that are cut in half, emptied or doubled never stop the program: it tells, or builds")
  func damage() throws {
    let folder = try SampleFolder()
    #expect(try folder.run("build").status == 0)
    let published = try folder.files()
    let content = try FileManager.default.subpathsOfDirectory(atPath: folder.path("content")).sorted()
    for name in content where name.contains(".") && !name.hasPrefix("files/") {
      let file = "content/\(name)"
      let bytes = try folder.bytes(file)
      for damaged in [bytes.prefix(bytes.count / 2), Data(), bytes + bytes, Data("\0\u{FEFF}".utf8) + bytes] {
        try folder.write(damaged, to: file)
        let run = try folder.run("check", "--format", "json")
        #expect(run.status == 0 || run.status == 1, "\(file): \(run.errors)")
        #expect(try !Problem.all(in: run).isEmpty || run.status == 0)
      }
      try folder.write(bytes, to: file)
    }
    #expect(try folder.files() == published)
    #expect(try folder.problems().isEmpty)
  }
}
