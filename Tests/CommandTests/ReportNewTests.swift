import Foundation
import Testing

@Suite("Next year's report")
struct ReportNewTests {
  /// 1 May 2026: 2025 is over.
  private static let today = ["SOURCE_DATE_EPOCH": "1777593600"]

  private struct Status: Decodable {
    struct Item: Decodable {
      struct Responsible: Decodable { let email: String? }

      let id: String
      let state: String
      let responsible: Responsible?
    }

    let complete: Bool
    let unreadChapters: [String]
    let items: [Item]
  }

  private static func status(_ folder: SampleFolder) throws -> (status: Int32, Status) {
    let run = try folder.run("report", "status", "2025", "--format", "json", environment: today)
    return (run.status, try JSONDecoder().decode(Status.self, from: Data(run.output.utf8)))
  }

  private static func begun() throws -> SampleFolder {
    let folder = try SampleFolder.sample()
    let run = try folder.run("report", "new", "2025", environment: today)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test("has a file for each of last year's, and touches no other")
  func files() throws {
    let folder = try SampleFolder.sample()
    let before = try folder.files(in: "content")
    let run = try folder.run("report", "new", "2025", environment: Self.today)
    #expect(run.status == 0 && run.errors.isEmpty)
    let after = try folder.files(in: "content")
    #expect(after.filter { before[$0.key] != nil } == before)
    let made = after.keys.filter { before[$0] == nil }
    let expected = before.keys.filter {
      $0.contains("/2024") && !$0.hasPrefix("files/") && !$0.hasPrefix(".")
    }
    #expect(expected.count == 30)
    #expect(Set(made) == Set(expected.map { $0.replacingOccurrences(of: "/2024", with: "/2025") }))
  }

  @Test("says in each language what to do next, with the commands")
  func steps() throws {
    for (language, words) in [
      ("it", ["7 file di dati e 20 capitoli", "1. Guarda", "«toReview»", "«copiedFrom»"]),
      ("en", ["7 data files and 20 chapters", "1. See", "“toReview”", "“copiedFrom”"]),
    ] {
      let folder = try SampleFolder.sample()
      let run = try folder.run("report", "new", "2025", "--language", language, environment: Self.today)
      for word in words + ["./bilancio report status 2025\n", "./bilancio check\n", "@2024"] {
        #expect(run.output.contains(word), "\(language): \(word)")
      }
    }
  }

  @Test("has no number of the year before, only what ties the years together")
  func numbers() throws {
    let folder = try Self.begun()
    var keys: Set<String> = []
    for name in ["contracts", "environment", "finance", "funding", "people", "report", "returns"] {
      let text = try folder.text("content/data/2025/\(name).json")
      #expect(text.contains("\"year\": 2025"))
      keys.formUnion(text.matches(of: #/"([A-Za-z0-9]+)": -?[0-9]/#).map { String($0.output.1) })
    }
    #expect(keys == ["year", "valueTotal", "changeFactor", "changeMinimum"])
  }

  @Test("keeps the contracts that run on, and asks every member")
  func records() throws {
    let folder = try SampleFolder.sample()
    try folder.replace("\"2026-01-31\"", with: "\"2024-12-31\"", in: "content/data/2024/contracts.json")
    #expect(try folder.run("report", "new", "2025", environment: Self.today).status == 0)
    let contracts = try folder.text("content/data/2025/contracts.json")
    #expect(contracts.contains("\"verde-castelmoro\""), "it ends in January 2025")
    #expect(!contracts.contains("\"cantieri-tamerice\""), "it ended in December 2024")
    let last = try folder.text("content/data/2024/returns.json").components(separatedBy: "\"memberId\"")
    let returns = try folder.text("content/data/2025/returns.json")
    #expect(returns.components(separatedBy: "\"memberId\"").count == last.count)
    #expect(returns.components(separatedBy: "\"status\": \"missing\"").count == last.count)
    #expect(try folder.text("content/data/2025/funding.json").contains("\"grants\": []"))
    let report = try folder.text("content/data/2025/report.json")
    #expect(report.contains("\"omissions\": []") && report.contains("\"changeNotes\": []"))
    #expect(report.contains("\"responsible\"") && report.contains("/bilancio-sociale/2025.html"))
    #expect(!report.contains("noChanges") && !report.contains("PRA/"))
  }

  @Test("asks a member that has joined, and not one that has left")
  func membership() throws {
    let folder = try SampleFolder.sample()
    try folder.replace(
      "\"shortName\": \"Vicinanza\",",
      with: "\"shortName\": \"Vicinanza\",\n      \"leftOn\": \"2024-12-01\",",
      in: "content/data/members.json"
    )
    let returns = try folder.text("content/data/2024/returns.json")
    let renamed = returns.replacingOccurrences(of: "\"nidi-di-valle\"", with: "\"nessuno\"")
    try folder.write(renamed, to: "content/data/2024/returns.json")
    #expect(try folder.run("report", "new", "2025", environment: Self.today).status == 0)
    let new = try folder.text("content/data/2025/returns.json")
    #expect(!new.contains("\"vicinanza\"") && !new.contains("\"nessuno\""))
    #expect(new.components(separatedBy: "\"nidi-di-valle\"").count == 2)
    #expect(try JSONSerialization.jsonObject(with: Data(new.utf8)) is [String: Any])
  }

  @Test("marks each chapter, whose words it leaves as they are")
  func chapters() throws {
    let folder = try Self.begun()
    for language in ["it", "en"] {
      for file in try folder.files(in: "content/\(language)/report/2025").keys {
        let new = try folder.text("content/\(language)/report/2025/\(file)")
        #expect(new.hasPrefix("{\"copiedFrom\": 2024"))
        let old = try folder.text("content/\(language)/report/2024/\(file)")
        func same(_ text: String) -> String {
          text.replacingOccurrences(of: "@2023}}", with: "@2024}}")
        }
        #expect(same(new).hasSuffix(same(old)))
      }
    }
    let letter = try folder.text("content/it/report/2025/letter.md")
    #expect(letter.contains("contro i {{indicators.payment-days@2023}} del 2023"))
  }

  @Test("leaves the published site as it was, byte for byte")
  func site() throws {
    let folder = try SampleFolder.sample()
    #expect(try folder.run("build", environment: Self.today).status == 0)
    let before = try folder.files()
    try folder.run("report", "new", "2025", environment: Self.today)
    let build = try folder.run("build", environment: Self.today)
    #expect(build.status == 0, "\(build.errors)")
    let after = try folder.files()
    #expect(Set(after.keys) == Set(before.keys))
    #expect(after.keys.filter { after[$0] != before[$0] }.isEmpty)
  }

  @Test("is shown to whoever asks for it, without the chapters that nobody has reread")
  func preview() throws {
    let folder = try Self.begun()
    let arguments = ["build", "--with-preparation", "--output", "preview"] + SampleFolder.schemas
    let build = try Run(arguments, in: folder.root, environment: Self.today)
    #expect(build.status == 0, "\(build.errors)")
    let page = try folder.text("preview/bilancio-sociale/2025.html")
    #expect(!page.contains("Care lettrici, cari lettori"))
    #expect(try folder.text("preview/index.html").contains("/2024.html"))
  }

  @Test("has nothing wrong with it that an unfinished report needn't have")
  func check() throws {
    let folder = try Self.begun()
    let run = try folder.run("check", "--format", "json", environment: Self.today)
    #expect(run.status == 0)
    let before = try SampleFolder.sample().run("check", "--format", "json", environment: Self.today)
    let known = Set(try Problem.all(in: before).map(\.brief))
    let problems = try Problem.all(in: run).filter { !known.contains($0.brief) }
    #expect(problems.filter { $0.severity == "error" }.map(\.brief) == [])
    #expect(problems.count { $0.id == "report.in-preparation" } == 1)
    #expect(problems.count { $0.id == "report.unread-chapter" } == 20)
    #expect(
      Set(problems.filter { $0.severity == "warning" }.map(\.id)).isSubset(of: ["governance.term-expired"])
    )
  }

  @Test("has every item to do, with whom to ask, and counts down")
  func countdown() throws {
    let folder = try Self.begun()
    let (status, first) = try Self.status(folder)
    #expect(status == 1 && !first.complete)
    #expect(first.items.count == 53 && first.items.allSatisfy { $0.state == "toReview" })
    #expect(first.items.allSatisfy { $0.responsible?.email != nil })
    #expect(first.unreadChapters.count == 20)
    let text = try folder.run("report", "status", "2025", environment: Self.today)
    #expect(text.output.contains("53 da rivedere") && text.output.contains("20 capitoli da rileggere"))
    #expect(text.output.contains("Chiedi a: Segreteria (segreteria@tresponde.example)"))
    try folder.replace("\"2.1\", \"2.2\", ", with: "", in: "content/data/2025/report.json")
    let chapter = "content/it/report/2025/people.md"
    let marked = try folder.text(chapter)
    try folder.write(String(marked.drop { $0 != "#" }), to: chapter)
    let (_, second) = try Self.status(folder)
    #expect(second.items.count { $0.state == "toReview" } == 51)
    #expect(second.items.filter { $0.state == "given" }.map(\.id) == ["2.1", "2.2"])
    #expect(second.unreadChapters.count == 19 && !second.unreadChapters.contains(chapter))
  }

  @Test("can't be approved before all of it has been read")
  func approved() throws {
    let folder = try Self.begun()
    let report = "content/data/2025/report.json"
    let text = try folder.text(report)
    let approval = try #require(text.range(of: "\"approval\""))
    let date = try #require(text.range(of: "\"date\": null", range: approval.upperBound..<text.endIndex))
    try folder.write(text.replacingCharacters(in: date, with: "\"date\": \"2026-04-22\""), to: report)
    let build = try folder.run("build", "--format", "json", environment: Self.today)
    #expect(build.status == 1 && !folder.exists("site"))
    #expect(try Problem.all(in: build).contains { $0.id == "report.approved-unread" && $0.file == report })
  }

  @Test("stands on the site as a draft once all of it has been reviewed")
  func reviewed() throws {
    let folder = try Self.begun()
    let report = "content/data/2025/report.json"
    let text = try folder.text(report)
    let start = try #require(text.range(of: "  \"toReview\""))
    let end = try #require(text.range(of: "],\n", range: start.upperBound..<text.endIndex))
    try folder.write(text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: ""), to: report)
    #expect(try folder.run("build", environment: Self.today).status == 0)
    #expect(!folder.exists("site/bilancio-sociale/2025.html"), "its chapters are unread")
    // Without chapters there is only what the data say.
    for language in ["it", "en"] { try folder.remove("content/\(language)/report/2025") }
    try folder.replace("\"figure\": \"indicators.payment-days\",\n", with: "", in: report)
    try folder.replace("\"figure\": \"indicators.member-visits\",\n", with: "", in: report)
    let build = try folder.run("build", environment: Self.today)
    #expect(build.status == 0, "\(build.errors)")
    #expect(try folder.text("site/bilancio-sociale/2025.html").contains("Bozza: non ancora approvata"))
  }
}
