import Foundation
import Testing

@Suite("The program's companion")
struct CompanionTests {
  private let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  @Test(
    "answers questions about its commands, in one language",
    arguments: [["serve", "--help"], ["help", "serve"]]
  )
  func help(arguments: [String]) throws {
    let run = try Run(arguments, in: folder.root, environment: ["LANG": "en_GB.UTF-8"])
    #expect(run.status == 0)
    #expect(run.output.contains("./bilancio serve") && run.output.contains("--port"))
    #expect(run.output.contains("in the browser") && !run.output.contains("nel browser"))
  }

  @Test("refuses wrong use with status 2")
  func wrongUse() throws {
    #expect(try Run(["serve", "--port", "0"], in: folder.root).status == 2)
  }

  @Test("is listed among all commands by the program itself")
  func list() throws {
    let run = try Run(["--help"], in: folder.root)
    #expect(run.output.contains("serve"))
  }

  @Test("is missed with a message that says what to do")
  func missing() throws {
    let alone = folder.path("bilancio")
    try FileManager.default.copyItem(atPath: Run.program, toPath: alone)
    let run = try Run(["serve"], in: folder.root, program: alone)
    #expect(run.status == 1)
    #expect(run.errors.contains("command.companion-missing"))
    #expect(run.errors.contains("non esiste") && run.errors.contains("bilancio-companion"))
  }
}
