import Foundation
import Testing

@Suite("Members imported from a table")
struct ImportMembersTests {
  private static let file = "content/data/members.json"
  private static let change = "codice fiscale;telefono\n12839317778;0000 550299\n"

  private static func sample(_ table: String) throws -> SampleFolder {
    let folder = try SampleFolder.sample()
    try folder.write(table, to: "soci.csv")
    return folder
  }

  private static func onTerminal(_ folder: SampleFolder, _ language: String, typing: String) throws
    -> TerminalRun
  {
    try TerminalRun(
      ["import", "members", "soci.csv", "--language", language] + SampleFolder.schemas,
      in: folder.root,
      environment: [:],
      typing: typing
    )
  }

  @Test("The open data of a built site go back in: nothing would change")
  func openData() throws {
    let folder = try SampleFolder.sample()
    #expect(try folder.run("build").status == 0)
    let before = try folder.files(in: "content")
    for arguments in [["--yes"], []] {
      let run = try Run(
        ["import", "members", "site/open-data/members.csv"] + arguments + SampleFolder.schemas,
        in: folder.root
      )
      #expect(
        run.status == 0 && run.errors.isEmpty
          && run.output.contains("Non cambierebbe nulla: 19 sono già così.")
      )
    }
    #expect(try folder.files(in: "content") == before)
  }

  @Test("With --yes it writes, changes one file only, and the site still builds")
  func yes() throws {
    let folder = try Self.sample(
      Self.change.replacingOccurrences(of: "telefono", with: "Telefno").replacingOccurrences(
        of: "\n",
        with: "\r\n"
      )
    )
    let before = try folder.files(in: "content")
    let run = try folder.run("import", "members", "soci.csv", "--yes")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    for words in ["→ telefono (somiglia)", "+39 0000 550299", "Scritto \(Self.file)"] {
      #expect(run.output.contains(words), "\(run.output)")
    }
    let after = try folder.files(in: "content")
    #expect(
      after.keys.filter { after[$0] != before[$0] } == ["data/members.json"] && after.count == before.count
    )
    #expect(try folder.text(Self.file).contains("\"phone\": \"+39 0000 550299\""))
    #expect(try folder.run("build").status == 0)
    #expect(try folder.text("site/soci/mollica.html").contains("+39 0000 550299"))
  }

  @Test("Without a terminal and without --yes it changes nothing and says so; --dry-run only looks")
  func withoutTerminal() throws {
    let folder = try Self.sample(Self.change)
    let before = try folder.bytes(Self.file)
    let run = try folder.run("import", "members", "soci.csv")
    #expect(run.status == 2 && run.output.contains("+39 0000 550299") && run.errors.contains("--yes"))
    let dry = try folder.run("import", "members", "soci.csv", "--dry-run", "--language", "en")
    #expect(dry.status == 0 && dry.errors.isEmpty && dry.output.contains("1 member changes"))
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test(
    "On a terminal it asks until it has understood, in both languages",
    arguments: [
      ("it", "no\n", false, "Non ho cambiato nulla"), ("it", "boh\nsì\n", true, "Scritto"),
      ("en", "yes\n", true, "is written"), ("en", "\n", false, "Nothing has been changed"),
    ]
  )
  func asking(language: String, typing: String, isWritten: Bool, says: String) throws {
    let folder = try Self.sample(Self.change)
    let before = try folder.bytes(Self.file)
    let run = try Self.onTerminal(folder, language, typing: typing)
    let questions = run.shown.components(separatedBy: language == "it" ? "[sì/no]" : "[yes/no]").count - 1
    #expect(run.status == 0 && run.shown.contains(says), "\(run.shown)")
    #expect(questions == (typing.hasPrefix("boh") ? 2 : 1))
    #expect(try (folder.bytes(Self.file) != before) == isWritten)
  }

  @Test(
    "A mistake in a cell is told with its place, and nothing is written, even with --yes",
    arguments: ["it", "en"]
  )
  func mistakes(language: String) throws {
    let folder = try Self.sample("cf;tipo;telefono\n12839317778;cooperativa;0000 1\n12102877772;;\n")
    let before = try folder.bytes(Self.file)
    let run = try folder.run("import", "members", "soci.csv", "--yes", "--language", language)
    #expect(run.status == 1 && run.output.isEmpty)
    for place in ["soci.csv:2:13:", "B2", "soci.csv:3:1:", "A3"] {
      #expect(run.errors.contains(place), "\(run.errors)")
    }
    #expect(run.errors.contains(language == "it" ? "Non ho cambiato nulla" : "Nothing has been changed"))
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test(
    "The table that LibreOffice has exported brings a new member, whose page is then built",
    arguments: ["utf8", "windows"]
  )
  func libreOffice(name: String) throws {
    let table = "\(SampleFolder.repository)/Tests/Fixtures/Spreadsheets/soci-\(name).csv"
    let folder = try SampleFolder.sample()
    let run = try folder.run("import", "members", table, "--yes", "--language", "en")
    #expect(run.status == 0 && run.output.contains("2 members change; 1 member is new"), "\(run)")
    #expect(run.errors.contains("01234567897"))
    let build = try folder.run("build")
    #expect(build.status == 0, "\(build.errors)")
    #expect(try folder.text("site/soci/il-mulino-d-acqua.html").contains("Via del Mulino 4/B"))
    #expect(
      try folder.text("site/open-data/members.csv").contains("il-mulino-d-acqua;Il Mulino d’Acqua, società")
    )
    let again = try folder.run("import", "members", "site/open-data/members.csv")
    #expect(again.status == 0 && again.output.contains("Non cambierebbe nulla: 20"))
  }

  @Test("A file that can’t be written stays as it is, and the reason is told")
  func notWritable() throws {
    let folder = try Self.sample(Self.change)
    let before = try folder.bytes(Self.file)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path(Self.file))
    let command = ["import", "members", "soci.csv", "--yes"] + SampleFolder.schemas
    // Root may write anywhere, and runs it as nobody.
    let identity = ["--reuid=65534", "--regid=65534", "--clear-groups", Run.program]
    let run =
      getuid() == 0
      ? try Run(identity + command, in: folder.root, program: "/usr/bin/setpriv")
      : try Run(command, in: folder.root)
    #expect(run.status == 1 && run.errors.contains("permesso negato"))
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test("A link to the members’ file stays a link, and the file keeps its permissions")
  func link() throws {
    let folder = try Self.sample(Self.change)
    try folder.move(Self.file, to: "members.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(Self.file),
      withDestinationPath: folder.path("members.json")
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: folder.path("members.json")
    )
    #expect(try folder.run("import", "members", "soci.csv", "--yes").status == 0)
    #expect(try folder.text("members.json").contains("+39 0000 550299"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(Self.file))
        == folder.path("members.json")
    )
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("members.json"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("What isn’t there, isn’t CSV, or comes to data with mistakes is refused", arguments: ["it", "en"])
  func refusals(language: String) throws {
    let folder = try Self.sample(Self.change)
    func errors(_ arguments: String...) throws -> String {
      let run = try Run(arguments + ["--language", language] + SampleFolder.schemas, in: folder.root)
      #expect(run.status == 1, "\(run)")
      return run.errors
    }
    #expect(try errors("import", "members", "nessuno.csv").contains("nessuno.csv"))
    try folder.write(Data([0x50, 0x4B, 0x03, 0x04]), to: "soci.xlsx")
    #expect(try errors("import", "members", "soci.xlsx").contains("CSV UTF-8"))
    try folder.replace("\"taxCode\": \"12102877771\",", with: "\"taxCode\": 12102877771,", in: Self.file)
    #expect(try errors("import", "members", "soci.csv", "--yes").contains("\(Self.file):9:"))
  }

  @Test("Help names it in the list of commands and explains it, in the reader’s language")
  func help() throws {
    let folder = try SampleFolder()
    let list = try Run(["--help"], in: folder.root, environment: ["LANG": "en_GB.UTF-8"])
    #expect(list.output.contains("import") && list.output.contains("from a spreadsheet"))
    let help = try Run(["import", "members", "--help"], in: folder.root)
    #expect(help.status == 0 && help.output.contains("--yes") && help.output.contains("salvata come CSV"))
    #expect(!help.output.contains(" — "))
  }
}
