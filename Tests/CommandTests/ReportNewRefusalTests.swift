import Foundation
import Testing

@Suite("Next year's report isn't begun")
struct ReportNewRefusalTests {
  private static let today = ["SOURCE_DATE_EPOCH": "1777593600"]

  /// Runs the command, which has to refuse, change nothing and say so in one paragraph.
  private func refusal(
    _ folder: SampleFolder,
    _ arguments: String...,
    environment: [String: String] = today
  ) throws -> String {
    let before = try folder.files(in: "content")
    let run = try Run(
      ["report", "new"] + arguments + SampleFolder.schemas,
      in: folder.root,
      environment: environment
    )
    #expect(run.status == 2)
    #expect(run.output.isEmpty && !run.errors.contains("Usage"))
    #expect(try folder.files(in: "content") == before)
    return run.errors
  }

  @Test("without a report to start from")
  func nothing() throws {
    let folder = try SampleFolder()
    #expect(try refusal(folder, "2025").hasPrefix("Non c’è ancora nessun bilancio sociale da cui partire"))
    #expect(
      try refusal(folder, "2025", "--language", "en").hasPrefix("There is no social report to start from")
    )
  }

  @Test("twice, nor over anything that is there")
  func taken() throws {
    let folder = try SampleFolder.sample()
    try folder.write("# Già cominciato\n", to: "content/en/report/2025/people.md")
    let one = try refusal(folder, "2025")
    #expect(one.hasPrefix("C’è già content/en/report/2025/people.md, e non lo tocco."))
    try folder.remove("content/en/report/2025")
    #expect(try folder.run("report", "new", "2025", environment: Self.today).status == 0)
    #expect(try refusal(folder, "2025").hasPrefix("C’è già content/data/2025/report.json"))
    #expect(try refusal(folder, "2024").hasPrefix("C’è già content/data/2024/report.json"))
  }

  @Test("for a year that isn't the next one: the right command is offered")
  func notNext() throws {
    let folder = try SampleFolder.sample()
    #expect(try refusal(folder, "2027").contains("./bilancio report new 2025"))
    #expect(try refusal(folder, "2021", "--language", "en").contains("./bilancio report new 2025"))
  }

  @Test("from a year that has no report, nor from one that is being prepared")
  func from() throws {
    let folder = try SampleFolder.sample()
    #expect(try refusal(folder, "2025", "--from", "2020").contains("2022, 2023, 2024"))
    #expect(try folder.run("report", "new", "2025", environment: Self.today).status == 0)
    #expect(try refusal(folder, "2026").contains("./bilancio report status 2025"))
  }

  @Test("for a year that hasn't begun")
  func future() throws {
    let folder = try SampleFolder.sample()
    let text = try refusal(folder, "2025", environment: ["SOURCE_DATE_EPOCH": "1730000000"])
    #expect(text.hasPrefix("Il 2025 non è ancora cominciato: siamo nel 2024."))
  }

  @Test("by halves: where one file can't be written, none is left")
  func halves() throws {
    let folder = try SampleFolder.sample()
    try folder.write("", to: "content/en/report/2025")
    #expect(try refusal(folder, "2025").contains("content/en/report/2025"))
  }

  @Test("from a year before the last only if somebody says so")
  func earlier() throws {
    let folder = try SampleFolder.sample()
    let run = try folder.run("report", "new", "2025", "--from", "2023", environment: Self.today)
    #expect(run.status == 0)
    #expect(!folder.exists("content/it/report/2025/methodology.md"), "2023 had none")
    #expect(try folder.text("content/it/report/2025/letter.md").hasPrefix("{\"copiedFrom\": 2023"))
  }
}
