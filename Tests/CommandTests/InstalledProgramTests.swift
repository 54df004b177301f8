import CommandSupport
import Foundation
import Testing

@Suite("An installed program")
struct InstalledProgramTests {
  /// A folder with the program in `lib/bilancio` and what belongs to it in `share/bilancio`, as packages have it.
  private final class Installation {
    let root: String

    init() throws {
      let manager = FileManager.default
      let folder = manager.temporaryDirectory.appendingPathComponent("installed-\(UUID().uuidString)")
      root = folder.resolvingSymlinksInPath().path
      for name in ["lib/bilancio", "bin", "share/bilancio"] {
        try manager.createDirectory(atPath: "\(root)/\(name)", withIntermediateDirectories: true)
      }
      try manager.copyItem(atPath: Run.program, toPath: "\(root)/lib/bilancio/bilancio")
      try manager.createSymbolicLink(
        atPath: "\(root)/bin/bilancio",
        withDestinationPath: "../lib/bilancio/bilancio"
      )
      for name in ["templates", "schemas", "content"] {
        try manager.createSymbolicLink(
          atPath: "\(root)/share/bilancio/\(name)",
          withDestinationPath: "\(SampleFolder.repository)/\(name)"
        )
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func run(_ arguments: String..., in folder: String, environment: [String: String] = [:]) throws -> Run {
      try Run(arguments, in: folder, program: "\(root)/bin/bilancio", environment: environment)
    }
  }

  /// A consortium's folder with nothing of the program in it.
  private func contentAlone() throws -> SampleFolder {
    let folder = try SampleFolder()
    try folder.remove("templates")
    return folder
  }

  @Test("finds its templates and schemas by itself")
  func findsItsFiles() throws {
    let installation = try Installation()
    let folder = try contentAlone()
    let run = try installation.run("build", in: folder.root)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.exists("site/index.html"))
  }

  @Test("takes what the environment tells before its own")
  func environmentComesFirst() throws {
    let installation = try Installation()
    let folder = try contentAlone()
    let run = try installation.run("build", in: folder.root, environment: ["BILANCIO_HOME": "/nowhere"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/nowhere/templates"))
    let empty = try installation.run("build", in: folder.root, environment: ["BILANCIO_HOME": ""])
    #expect(empty.status == 0, "\(empty.errors)")
  }

  @Test("speaks of itself by its name, in help and in advice")
  func itsName() throws {
    let installation = try Installation()
    let folder = try contentAlone()
    let page = "content/it/index.md"
    try folder.write(try folder.text(page) + "\n\n{{members.nobody}}\n", to: page)
    let installed = try installation.run("check", in: folder.root)
    #expect(installed.errors.contains(": bilancio explain figure.unknown"))
    #expect(!installed.errors.contains("./bilancio"))
    let wrapped = try folder.run("check", environment: ["BILANCIO_HOME": SampleFolder.repository])
    #expect(wrapped.errors.contains(": ./bilancio explain figure.unknown"))
    let help = try installation.run("--help", in: folder.root).output
    #expect(help.contains("COME SI SCRIVE: bilancio <") && !help.contains("./bilancio"))
  }

  @Test("is one only with its files where they belong")
  func onlyWithItsFiles() throws {
    let installation = try Installation()
    let program = "\(installation.root)/lib/bilancio/bilancio"
    let home = ProgramHome(told: nil, program: program)
    #expect(home.isInstalled && home.path("schemas") == "\(installation.root)/share/bilancio/schemas")
    try FileManager.default.removeItem(atPath: "\(installation.root)/share/bilancio/templates")
    let bare = ProgramHome(told: nil, program: program)
    #expect(!bare.isInstalled && bare.folder == nil && bare.path("schemas") == "schemas")
    #expect(ProgramHome(told: nil, program: nil).folder == nil)
  }

  @Test("leaves paths alone when it says its name")
  func worded() throws {
    let installation = try Installation()
    let home = ProgramHome(told: nil, program: "\(installation.root)/lib/bilancio/bilancio")
    #expect(home.worded("«./bilancio build», poi ./bilancio") == "«bilancio build», poi bilancio")
    #expect(home.worded("../bilancio è una cartella") == "../bilancio è una cartella")
    #expect(home.worded("perché no") == "perché no")
    #expect(ProgramHome(told: "/x", program: nil).worded("./bilancio build") == "./bilancio build")
  }
}
