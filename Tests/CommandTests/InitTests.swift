import Foundation
import Testing

@Suite("A new consortium")
struct InitTests {
  private static let flags = [
    "--name", "Consorzio Rovere, società cooperativa sociale", "--short-name", "Rovere",
    "--street", "Via Roma 12/B", "--postcode", "42121", "--town", "Reggio Emilia", "--province", "RE",
    "--tax-code", "12345678903", "--base-url", "https://www.rovere.example", "--accent-colour", "#0b5d5b",
  ]

  private static let home = ["BILANCIO_HOME": SampleFolder.repository]

  /// An empty folder, in which one may be made.
  private final class Place {
    let root: String

    init() throws {
      root = FileManager.default.temporaryDirectory.appendingPathComponent("init-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: root).sorted()) ?? [] }

    func text(_ file: String) throws -> String {
      try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    }

    func write(_ text: String, to file: String) throws {
      try text.write(toFile: "\(root)/\(file)", atomically: true, encoding: .utf8)
    }

    func run(_ arguments: [String], in folder: String = "", environment: [String: String] = InitTests.home)
      throws
      -> Run
    {
      try Run(arguments, in: folder.isEmpty ? root : "\(root)/\(folder)", environment: environment)
    }
  }

  /// Flags with one answered otherwise, or not at all.
  private static func flags(_ flag: String, _ answer: String?) -> [String] {
    guard let place = flags.firstIndex(of: flag) else { return flags + [flag, answer ?? ""] }
    var changed = flags
    changed.replaceSubrange(place...place + 1, with: answer.map { [flag, $0] } ?? [])
    return changed
  }

  @Test(
    "builds at once and has nothing wrong with it",
    arguments: [[], ["--languages", "it"], ["--languages", "en,it"]]
  )
  func builds(languages: [String]) throws {
    let place = try Place()
    let made = try place.run(["init", "rovere"] + Self.flags + languages)
    try #require(made.status == 0, "\(made.errors)")
    #expect(made.errors.isEmpty && made.output.contains("cd rovere"))
    let build = try place.run(["build"], in: "rovere")
    #expect(build.status == 0 && build.errors.isEmpty, "\(build.errors)")
    let check = try place.run(["check", "--format", "json"], in: "rovere")
    #expect(check.status == 0)
    #expect(try Problem.all(in: check).map(\.brief) == [])
    let home = try place.text("rovere/site/index.html")
    #expect(home.contains("Consorzio Rovere") && home.contains("12345678903"))
    let isEnglishFirst = languages.last == "en,it"
    #expect(home.contains(isEnglishFirst ? "<html lang=\"en\"" : "<html lang=\"it\""))
    #expect(place.names.contains("rovere/content/en") == (languages.last != "it"))
    let contacts = try place.text("rovere/site/\(isEnglishFirst ? "contacts" : "contatti").html")
    #expect(contacts.contains("Via Roma") && contacts.contains("12/B") && contacts.contains("42121"))
  }

  @Test("takes the files of editors, which find nothing of its own in their way")
  func editors() throws {
    let place = try Place()
    try #require(try place.run(["init", "rovere"] + Self.flags).status == 0)
    let editors = try place.run(["editors", "--in", "rovere"])
    #expect(editors.status == 0, "\(editors.output)")
    #expect(try place.run(["check"], in: "rovere").status == 0)
  }

  @Test("is explained in both languages, file by file")
  func readme() throws {
    let place = try Place()
    try #require(place.run(["init", "."] + Self.flags).status == 0)
    #expect(
      place.names.filter { !$0.contains("/") } == [
        ".editorconfig", ".gitignore", "LEGGIMI.md", "README.md", "content",
      ]
    )
    for readme in ["LEGGIMI.md", "README.md"] {
      let text = try place.text(readme)
      for file in try FileManager.default.contentsOfDirectory(atPath: place.root + "/content/data") {
        #expect(text.contains("`content/data/\(file)`"), "\(readme): \(file)")
      }
      #expect(text.contains("`content/site.json`") && text.contains("interface.json"))
    }
  }

  @Test("takes in the member that its README shows")
  func example() throws {
    let place = try Place()
    try #require(place.run(["init", "."] + Self.flags).status == 0)
    let examples = try place.text("README.md").components(separatedBy: "```").enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element.dropFirst("json\n".count)) }
    try #require(examples.count == 2)
    for (file, example) in zip(["members", "sectors"], examples) {
      let path = "content/data/\(file).json"
      let empty = "\"\(file)\": []"
      let text = try place.text(path)
      try #require(text.contains(empty))
      try place.write(text.replacingOccurrences(of: empty, with: "\"\(file)\": [\(example)]"), to: path)
    }
    let check = try place.run(["check", "--format", "json"])
    #expect(try Problem.all(in: check).filter { $0.severity != "note" }.map(\.brief) == [])
    #expect(try place.run(["build"]).status == 0)
    #expect(place.names.contains("site/soci/il-mulino.html"))
  }

  @Test("wants every answer where nobody can be asked, and names the flags")
  func missing() throws {
    let place = try Place()
    let one = try place.run(["init", "rovere"] + Self.flags("--town", nil))
    #expect(one.status == 2 && one.output.isEmpty)
    #expect(one.errors.hasPrefix("Manca --town."))
    let all = try place.run(["init", "rovere", "--language", "en"])
    #expect(all.status == 2)
    for flag in Self.flags where flag.hasPrefix("--") { #expect(all.errors.contains(flag)) }
    #expect(place.names.isEmpty)
  }

  @Test(
    "isn't made from an answer that can't be",
    arguments: [
      ("--tax-code", "12345678904", "la cifra di controllo non torna"),
      ("--tax-code", "1234", "undici cifre"), ("--postcode", "421", "cinque cifre"),
      ("--street", "Via Roma", "numero civico"), ("--languages", "it,fr", "«fr»"),
      ("--accent-colour", "#ffee88", "è troppo chiaro"), ("--base-url", "rovere", "https://"),
    ]
  )
  func wrong(flag: String, answer: String, reason: String) throws {
    let place = try Place()
    let run = try place.run(["init", "rovere"] + Self.flags(flag, answer))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix(flag + ": ") && run.errors.contains(reason), "\(run.errors)")
    #expect(place.names.isEmpty)
  }

  @Test("isn't made in a folder that holds anything")
  func taken() throws {
    let place = try Place()
    try place.write("mio\n", to: "appunti.txt")
    let folder = try place.run(["init", "."] + Self.flags)
    #expect(folder.status == 2 && folder.errors.contains("non è vuota (c’è appunti.txt)"))
    let file = try place.run(["init", "appunti.txt"] + Self.flags)
    #expect(file.status == 2 && file.errors.hasPrefix("appunti.txt non è una cartella"))
    #expect(place.names == ["appunti.txt"])
  }

  @Test("isn't made without the words of the interface, and leaves nothing behind")
  func wordsMissing() throws {
    let place = try Place()
    let run = try place.run(["init", "rovere"] + Self.flags, environment: ["BILANCIO_HOME": "/nowhere"])
    #expect(run.status == 2 && run.errors.contains("/nowhere/content/it/interface.json"))
    #expect(place.names.isEmpty)
  }

  @Test("is asked about on a terminal, and asked again with the reason")
  func terminal() throws {
    let place = try Place()
    let known = ["init", "rovere"] + Self.flags("--tax-code", nil).dropLast(2)
    let terminal = try TerminalRun(
      known,
      in: place.root,
      environment: Self.home,
      typing: "\n12345678904\n12345678903\n\n"
    )
    #expect(terminal.status == 0)
    #expect(terminal.shown.contains("Lingue del sito, la principale per prima [it,en]: "))
    #expect(terminal.shown.contains("la cifra di controllo non torna"))
    #expect(terminal.shown.contains("Colore del sito [#0b5d5b]: "))
    #expect(place.names.contains("rovere/content/site.json"))
  }
}
