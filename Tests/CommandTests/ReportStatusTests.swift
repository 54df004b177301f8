import Foundation
import Testing

@Suite("The status of a report")
struct ReportStatusTests {
  private struct Status: Decodable {
    struct Item: Decodable {
      struct Responsible: Decodable {
        let who: [String: String]
        let email: String?
      }

      let id: String
      let state: String
      let required: Bool
      let wanted: [String: String]?
      let path: String?
      let responsible: Responsible?
    }

    let year: Int
    let complete: Bool
    let items: [Item]

    init(_ run: Run) throws {
      self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8))
    }
  }

  @Test(
    "is complete for each year of the sample, and none of the 53 items is blank",
    arguments: [2022, 2023, 2024]
  )
  func complete(year: Int) throws {
    let sample = ["--content", "\(SampleFolder.repository)/content"] + SampleFolder.schemas
    let text = try Run(["report", "status", "\(year)"] + sample, in: "/")
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.contains("53 voci") && !text.output.contains("IN BIANCO"))
    let json = try Run(["report", "status", "\(year)", "--format", "json"] + sample, in: "/")
    #expect(json.status == 0)
    let status = try Status(json)
    #expect(status.year == year && status.complete)
    #expect(status.items.count == 53 && Set(status.items.map(\.id)).count == 53)
    #expect(status.items.allSatisfy { ["given", "omitted", "notApplicable"].contains($0.state) })
  }

  @Test("tells of a blank item what would answer it, where, and whom to ask, and ends with 1")
  func blank() throws {
    let folder = try SampleFolder.sample()
    try folder.replace("    \"noChanges\": true,\n", with: "", in: "content/data/2024/report.json")
    let italian = try folder.run("report", "status", "2024")
    #expect(italian.status == 1)
    let lines = italian.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.filter { $0.contains("IN BIANCO") }.count == 1)
    let start = try #require(lines.firstIndex { $0.hasPrefix("1.2 ") && $0.contains("IN BIANCO") })
    let note = lines[start...].prefix(8).joined(separator: " ")
    #expect(note.contains("Serve: ") && note.contains("«methodology → noChanges»: true"))
    #expect(note.contains("content/data/2024/report.json"))
    #expect(note.contains("Chiedi a: Qualità, sicurezza e comunicazione (comunicazione@tresponde.example)"))
    let english = try folder.run("report", "status", "2024", "--language", "en")
    #expect(english.status == 1)
    for word in ["BLANK", "Needed: ", "Ask: Quality, safety and communication", "1 blank"] {
      #expect(english.output.contains(word), "\(word)")
    }
    let json = try folder.run("report", "status", "2024", "--format", "json")
    #expect(json.status == 1)
    let status = try Status(json)
    let item = try #require(status.items.first { $0.state == "blank" })
    #expect(!status.complete && status.items.count { $0.state == "blank" } == 1)
    #expect(item.id == "1.2" && item.required)
    #expect(item.path?.hasPrefix("content/data/2024/report.json:") == true)
    #expect(item.wanted?["en"]?.contains("“methodology → noChanges”: true") == true)
    #expect(item.responsible?.email == "comunicazione@tresponde.example")
    #expect(try folder.run("report", "status", "2023").status == 0)
    let check = try Problem.all(in: folder.run("check", "--format", "json"))
      .filter { $0.severity != "note" }
    #expect(check.map(\.id) == ["report.blank-item"])
    #expect(check.first?.file == "content/data/2024/report.json")
  }

  @Test("A heading of the prose that is taken away leaves its item blank")
  func heading() throws {
    let folder = try SampleFolder.sample()
    try folder.replace(" {#2.12}", with: "", in: "content/it/report/2024/general-information.md")
    let run = try folder.run("report", "status", "2024", "--format", "json")
    #expect(run.status == 1)
    let blanks = try Status(run).items.filter { $0.state == "blank" }
    #expect(blanks.map(\.id) == ["2.12"])
    #expect(blanks.first?.path?.hasPrefix("content/it/report/2024/general-information.md") == true)
    #expect(blanks.first?.wanted?["it"]?.contains("{#2.12}") == true)
  }
}
