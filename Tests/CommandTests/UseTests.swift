import Foundation
import Testing

@Suite("The command line")
struct UseTests {
  @Test(
    "Wrong use ends with status 2",
    arguments: [
      ["biuld"], ["build", "--outptu", "site"], ["build", "--language", "de"], ["check", "--format"],
      ["check", "--format", "xml"], ["build", "site"],
    ]
  )
  func wrongUse(arguments: [String]) throws {
    let run = try Run(arguments, in: "/")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("bilancio"))
  }

  @Test("Asking for help is fine", arguments: [[], ["--help"], ["build", "--help"], ["--version"]])
  func help(arguments: [String]) throws {
    let run = try Run(arguments, in: "/")
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test("Folders are found from wherever the command is run, also with a slash at their end")
  func otherFolder() throws {
    let folder = try SampleFolder()
    let run = try Run(
      ["build", "--content", folder.path("content/"), "--templates", folder.path("templates/")]
        + ["--output", folder.path("site/")] + SampleFolder.schemas,
      in: "/"
    )
    #expect(run.status == 0)
    #expect(folder.exists("site/index.html"))
  }

  @Test("Templates and schemas are found beside the program when they aren't here")
  func besideTheProgram() throws {
    let folder = try SampleFolder()
    try folder.remove("templates")
    let home = ["BILANCIO_HOME": SampleFolder.repository]
    #expect(try Run(["build"], in: folder.root, environment: home).status == 0)
    #expect(folder.exists("site/index.html"))
  }

  @Test("The site's address can be given for one run")
  func baseURL() throws {
    let folder = try SampleFolder()
    #expect(try folder.run("build", "--base-url", "http://localhost:8000/prova").status == 0)
    #expect(try folder.text("site/robots.txt").contains("Sitemap: http://localhost:8000/prova/sitemap.xml"))
    #expect(try folder.text("site/404.html").contains("href=\"/prova/assets/style-"))
    #expect(try folder.run("build", "--base-url", "localhost").status == 1)
  }
}
