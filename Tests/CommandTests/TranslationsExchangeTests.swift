import Foundation
import Testing

@Suite("Texts that go to translators and come back")
struct TranslationsExchangeTests {
  private func checkedSample() throws -> SampleFolder {
    let folder = try SampleFolder.sample()
    try folder.run("translations", "done", "--all")
    return folder
  }

  @Test(
    "Everything exported and imported again changes no byte of any file, as gettext's tools rewrite it either"
  )
  func roundTrip() throws {
    let folder = try checkedSample()
    let before = try folder.files(in: "content")
    let export = try folder.run("translations", "export", "en", "--all", "--output", "all.po")
    #expect(export.status == 0 && export.output.contains("all.po: "))
    var files = ["all.po"]
    if FileManager.default.fileExists(atPath: "/usr/bin/msgfmt") {
      let check = try Run(
        ["-c", "-v", "-o", "/dev/null", "all.po"],
        in: folder.root,
        program: "/usr/bin/msgfmt"
      )
      #expect(
        check.status == 0 && !check.errors.contains("warning") && !check.errors.contains("error"),
        "\(check)"
      )
      for (name, options) in [("a.po", ["--sort-output", "--width=50"]), ("b.po", ["--no-wrap"])] {
        let rewritten = try Run(
          options + ["-o", name, "all.po"],
          in: folder.root,
          program: "/usr/bin/msgcat"
        )
        #expect(rewritten.status == 0)
        files.append(name)
      }
    }
    for file in files {
      let run = try folder.run("translations", "import", file)
      #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("già a posto"), "\(run)")
    }
    #expect(try folder.files(in: "content") == before)
  }

  @Test("What is stale and what is missing comes back: tried first, then written, and the site is in order")
  func translation() throws {
    let folder = try checkedSample()
    try folder.replace(
      "perché nessuna debba farlo da sola",
      with: "perché nessuna resti da sola",
      in: "content/it/mission.md"
    )
    #expect(try folder.run("translations", "export", "en").status == 0)
    let file = "translations-en.po"
    let text = try folder.text(file)
    #expect(
      text.contains(
        "#| msgid \"Mettiamo insieme imprese che curano, educano e creano lavoro, perché nessuna debba"
      )
    )
    try folder.write(
      text.replacingOccurrences(of: "#, fuzzy, md-text", with: "#, md-text")
        .replacingOccurrences(
          of: "so that none of them has to do it alone",
          with: "so that none is left alone"
        ),
      to: file
    )
    let before = try folder.files(in: "content")
    let dry = try folder.run("translations", "import", file, "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("content/en/mission.md: 1 testo importato"))
    #expect(try folder.files(in: "content") == before)
    #expect(try folder.run("translations", "import", file).status == 0)
    let after = try folder.files(in: "content")
    let changed = after.keys.filter { after[$0] != before[$0] }.sorted()
    #expect(changed == [".translations/en/mission.json", "en/mission.md"])
    #expect(try folder.text("content/en/mission.md").contains("so that none is left alone"))
    #expect(try folder.run("translations", "status", "mission", "--strict").status == 0)
    #expect(try !folder.problems().contains { $0.contains("/mission.md") })
  }

  @Test("A lost figure is told at its line in the file, and nothing is written; with --partial, the rest is")
  func refusal() throws {
    let folder = try checkedSample()
    let mission = "content/it/mission.md"
    try folder.replace("La legge chiede che", with: "La legge vuole che", in: mission)
    try folder.replace("Non abbiamo scopo di lucro.", with: "Non cerchiamo il lucro.", in: mission)
    try folder.run("translations", "export", "en", "--output", "en.po")
    let text = try folder.text("en.po").replacingOccurrences(of: "#, fuzzy, md-text", with: "#, md-text")
    let lines = text.components(separatedBy: "\n")
    let broken = lines.map { line in
      line.hasPrefix("msgstr")
        ? line.replacingOccurrences(of: "{{members.asOf}}", with: "{{members.asof}}") : line
    }.joined(separator: "\n").replacingOccurrences(
      of: "We do not exist for profit.",
      with: "We don’t look for profit."
    )
    try folder.write(broken, to: "en.po")
    let before = try folder.files(in: "content")
    let run = try folder.run("translations", "import", "en.po", "--messages", "en")
    #expect(run.status == 1 && run.errors.contains("en.po:") && run.errors.contains("{{members.asof}}"))
    #expect(run.output.contains("No file was changed"))
    #expect(try folder.files(in: "content") == before)
    let partial = try folder.run("translations", "import", "en.po", "--partial")
    #expect(partial.status == 1 && partial.output.contains("content/en/mission.md: 1 testo importato"))
    #expect(try folder.text("content/en/mission.md").contains("We don’t look for profit."))
    #expect(try folder.text("content/en/mission.md").contains("{{members.asOf}}"))
  }

  @Test("A file that isn't there, and one that can't be written, are told")
  func files() throws {
    let folder = try checkedSample()
    let missing = try folder.run("translations", "import", "none.po")
    #expect(missing.status == 1 && missing.errors.contains("none.po: errore: questo file non c'è"))
    #expect(missing.output == "Nessun file è stato cambiato.\n")
    let isFolder = try folder.run("translations", "import", "content", "--messages", "en")
    #expect(isFolder.status == 1 && isFolder.errors.contains("content: error: this file isn't there"))
    let unwritable = try folder.run("translations", "export", "en", "--output", "/proc/none/en.po")
    #expect(unwritable.status == 1 && unwritable.errors.contains("/proc/none/en.po"))
    let output = try folder.run("translations", "export", "en", "--output", "-")
    #expect(output.status == 0 && output.output.contains("msgctxt \"supplier-register.md#heading/1\""))
  }
}
