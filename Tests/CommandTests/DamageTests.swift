import Foundation
import Testing

@Suite("Damaged files")
struct DamageTests {
  @Test("that are cut in half never stop the program: it tells of them, or builds")
  func damage() throws {
    let folder = try SampleFolder()
    let content = try FileManager.default.subpathsOfDirectory(atPath: folder.path("content")).sorted()
    for name in content where name.contains(".") && !name.hasPrefix("files/") {
      let file = "content/\(name)"
      let bytes = try folder.bytes(file)
      try folder.write(bytes.prefix(bytes.count / 2), to: file)
      let run = try folder.run("build", "--format", "json", "--output", "other")
      #expect(run.status == 0 || run.status == 1, "\(file): \(run.errors)")
      #expect(try run.status == 0 || Problem.all(in: run).contains { $0.severity == "error" })
      try folder.write(bytes, to: file)
    }
    #expect(try folder.problems().isEmpty)
  }
}
