import Content
import Diagnostics
import Testing

@testable import SocialReport

@Suite("The status of a report, written out")
struct StatusOutputTests {
  private func status() async throws -> ReportStatus {
    let material = try await Sample.material().without("2024/people/own.training").without(
      "2024/report/risks"
    )
    let list = try JSON(#"[{"item": "5.7", "reason": {"it": "Non «ora».", "en": "Not \"now\"."}}]"#)
    return try await Sample.status(material.changing("2024/report") { $0.setting(["omissions"], to: list) })
  }

  @Test("is a table in the reader's language that ends with a count")
  func table() async throws {
    let italian = ReportStatusTable(try await status(), in: .italian, width: 90).text
    #expect(
      italian.hasPrefix(
        "Bilancio sociale 2024: le voci delle linee guida del 2019\n\n1.1   c'è              Standard"
      )
    )
    #expect(italian.contains("\n4.2   IN BIANCO        Attività di formazione"))
    #expect(italian.contains("Serve: almeno una riga in «own → training»"))
    #expect(italian.contains("Chiedi a: Formazione e orientamento (formazione@tresponde.example)"))
    #expect(italian.hasSuffix("\n53 voci: 49 ci sono, 1 omessa, 2 non applicabili, 1 in bianco\n"))
    let english = ReportStatusTable(try await status(), in: .english, width: 90).text
    #expect(english.hasSuffix("\n53 items: 49 given, 1 omitted, 2 not applicable, 1 blank\n"))
    #expect(italian.split(separator: "\n").allSatisfy { $0.count <= 90 || !$0.contains(" ") })
  }

  @Test("says of a draft that it is one")
  func draft() async throws {
    let draft = try await Sample.status(try await Sample.material().without("2024/report/approval"))
    #expect(ReportStatusTable(draft, in: .english).text.hasPrefix("Social report 2024 (draft)"))
  }

  @Test("is JSON that other programs can read")
  func json() async throws {
    let value = try JSON(try await status().json)
    #expect(value["complete"]?.bool == false)
    #expect(value["items"]?.array.count == 53)
    let items = value["items"]?.array ?? []
    let blank = items.first { $0["state"]?.string == "blank" }
    #expect(blank?["id"]?.string == "4.2")
    #expect(blank?["responsible"]?["email"]?.string == "formazione@tresponde.example")
    let omitted = items.first { $0["state"]?.string == "omitted" }
    #expect(omitted?["reason"]?["en"]?.string == #"Not "now"."#)
    #expect(items.first?["places"]?.array.first?["path"]?.string?.contains("report.json:") == true)
  }
}
