import Foundation
import Testing

@Suite("The language of messages")
struct MessageLanguageTests {
  /// A command, and how what it says begins in Italian and in English.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let italian: String
    let english: String
    var option = "--language"

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refusals: [Refusal] = [
    Refusal(
      arguments: ["biuld"],
      italian:
        "Errore: Il comando «biuld» non esiste. Forse «build»?\nCome si scrive: ./bilancio <subcommand>\n",
      english: "Error: There is no command “biuld”. Perhaps “build”?\nUsage: ./bilancio <subcommand>\n"
    ),
    Refusal(
      arguments: ["build", "--outptu", "site"],
      italian: "Errore: L'opzione «--outptu» non esiste. Forse «--output»?",
      english: "Error: Unknown option '--outptu'. Did you mean '--output'?"
    ),
    Refusal(
      arguments: ["check", "--format"],
      italian:
        "Errore: Manca il valore di «--format <format>».\nAiuto:  --format <format>  La forma dei messaggi.",
      english:
        "Error: Missing value for '--format <format>'\nHelp:  --format <format>  How messages are written"
    ),
    Refusal(
      arguments: ["check", "--format", "xml"],
      italian:
        "Errore: «xml» non va bene per «--format <format>». I valori possibili: text, json, github, lines.",
      english: "Error: The value 'xml' is invalid for '--format <format>'."
    ),
    Refusal(
      arguments: ["where-used"],
      italian: "Errore: Manca l'argomento «<name>».",
      english: "Error: Missing expected argument '<name>'"
    ),
    Refusal(
      arguments: ["report", "status", "duemila"],
      italian: "Errore: «duemila» non va bene per «<year>».",
      english: "Error: The value 'duemila' is invalid for '<year>'"
    ),
    Refusal(
      arguments: ["build", "site"],
      italian: "Errore: «site» è di troppo.",
      english: "Error: Unexpected argument 'site'"
    ),
    Refusal(
      arguments: ["build", "--fresh=si"],
      italian: "Errore: L'opzione «--fresh» non vuole un valore, e qui c'è «si».",
      english: "Error: The option '--fresh' does not take any value, but 'si' was specified."
    ),
    Refusal(
      arguments: ["translations", "stauts"],
      italian: "Errore: Il comando «stauts» non esiste. Forse «status»?",
      english: "Error: There is no command “stauts”. Perhaps “status”?",
      option: "--messages"
    ),
    Refusal(
      arguments: ["explain", "nothing.like-it"],
      italian: "Nessun messaggio si chiama «nothing.like-it».",
      english: "No message is called “nothing.like-it”."
    ),
    Refusal(
      arguments: ["figures", "1999"],
      italian: "Nessun anno ha dati in content/data.",
      english: "No year has data in content/data."
    ),
    Refusal(
      arguments: ["report", "status", "2024"],
      italian: "Il 2024 non ha un bilancio sociale",
      english: "2024 has no social report"
    ),
    Refusal(
      arguments: ["where-used", "members.totl"],
      italian: "Nessuna cifra si chiama «members.totl».",
      english: "No figure is called “members.totl”."
    ),
    Refusal(
      arguments: ["pdf", "2024"],
      italian: "Il 2024 non ha un bilancio sociale",
      english: "2024 has no social report",
      option: "--messages"
    ),
    Refusal(
      arguments: ["translations", "done"],
      italian: "Di’ quale pagina",
      english: "Name a page",
      option: "--messages"
    ),
  ]

  @Test("Every refusal is in the language that the environment or the option asks for", arguments: refusals)
  func refused(refusal: Refusal) throws {
    let folder = try SampleFolder()
    func errors(_ options: [String], _ environment: [String: String]) throws -> String {
      let schemas =
        refusal.english.hasPrefix("Error") || refusal.arguments[0] == "explain" ? [] : SampleFolder.schemas
      let run = try Run(refusal.arguments + options + schemas, in: folder.root, environment: environment)
      #expect(run.status == 2 && run.output.isEmpty)
      return run.errors
    }
    #expect(try errors([], [:]).hasPrefix(refusal.italian))
    #expect(try errors([], ["LANG": "en_GB.UTF-8"]).hasPrefix(refusal.english))
    guard !refusal.english.hasPrefix("Error: Missing value") else { return }
    #expect(try errors([refusal.option, "en"], ["LANG": "it_IT.UTF-8"]).hasPrefix(refusal.english))
    #expect(try errors([refusal.option, "it"], ["LANG": "en_GB.UTF-8"]).hasPrefix(refusal.italian))
  }

  static let commands: [[String]] = [
    [], ["build"], ["check"], ["figures"], ["where-used"], ["report"], ["report", "status"], ["pdf"],
    ["translations"], ["translations", "status"], ["translations", "diff"], ["translations", "start"],
    ["translations", "done"], ["translations", "export"], ["translations", "import"], ["explain"],
  ]

  @Test(
    "Help is in one language: no other words, no dash that parts the two, no line too wide",
    arguments: commands
  )
  func help(command: [String]) throws {
    let italian = try Run(command + ["--help"], in: "/").output
    let english = try Run(command + ["--help"], in: "/", environment: ["LANG": "en_GB.UTF-8"]).output
    #expect(italian.hasPrefix("A CHE COSA SERVE: ") && english.hasPrefix("OVERVIEW: "))
    for help in [italian, english] {
      #expect(!help.contains(" — "))
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.contains("COME SI SCRIVE") })
    }
    #expect(!italian.contains("Show ") && !italian.contains("default:") && !italian.contains("values:"))
    #expect(!english.contains(#/ (della?|che|il|gli) /#), "\(english)")
    #expect(!italian.contains(#/ (the|of|which) /#), "\(italian)")
  }

  @Test("What the operating system answers is in the language of the messages, too")
  func reasons() throws {
    let folder = try SampleFolder()
    let italian = try folder.run("build", "--output", "/proc/nowhere/site")
    let english = try folder.run("build", "--output", "/proc/nowhere/site", "--language", "en")
    #expect(italian.status == 1 && italian.errors.contains("il file o la cartella non esiste"))
    #expect(english.status == 1 && english.errors.contains("No such file or directory"))
  }
}
