import Testing

@testable import Scaffolding

@Suite("The questions about a new consortium")
struct ConsortiumFormTests {
  private static let given: [ConsortiumField: String] = [
    .name: "Consorzio Rovere", .shortName: "Rovere", .street: "Via Roma 1", .postcode: "42121",
    .town: "Reggio Emilia", .province: "re", .taxCode: "12345678903", .baseURL: "https://www.rovere.example",
    .accentColour: "0B5D5B",
  ]

  @Test("take answers as people write them, and bring them into form")
  func normalised() throws {
    let answers = try ConsortiumForm(Self.given).answers(asking: nil)
    #expect(answers[.languages] == "it,en")
    #expect(answers[.province] == "RE")
    #expect(answers[.baseURL] == "https://www.rovere.example/")
    #expect(answers[.accentColour] == "#0b5d5b")
    #expect(try ConsortiumField.taxCode.normalised("IT 12345678903") == "12345678903")
  }

  @Test("are asked again, with the reason, until the answer is right")
  func again() throws {
    var replies: [ConsortiumField: [String]] = [
      .taxCode: ["12345678904", "12", "12345678903"], .languages: [""],
    ]
    var asked: [String] = []
    var given = Self.given
    given[.taxCode] = nil
    let answers = try ConsortiumForm(given).answers { field, problem, isFirst in
      asked.append("\(field.rawValue) \(problem.map { "\($0)" } ?? "-") \(isFirst)")
      return replies[field]?.removeFirst()
    }
    #expect(answers[.taxCode] == "12345678903" && answers[.languages] == "it,en")
    #expect(
      asked == [
        "languages - true", "tax-code - false", "tax-code checkDigit false", "tax-code taxCode false",
      ]
    )
  }

  @Test("end without an answer where nobody has one")
  func silence() {
    #expect(throws: ConsortiumForm.Refusal.self) {
      _ = try ConsortiumForm([:]).answers { _, _, _ in nil }
    }
  }

  @Test(
    "refuse what can't be, and say why",
    arguments: [
      (ConsortiumField.languages, "it,de", ConsortiumField.Problem.unknownLanguage("de")),
      (.languages, "en", .withoutItalian), (.street, "Via Roma", .withoutNumber),
      (.postcode, "4212", .postcode),
      (.province, "Reggio", .province), (.taxCode, "ABCDEF80A01H501U", .taxCode),
      (.baseURL, "www.rovere.example", .address), (.accentColour, "verde", .colour), (.name, "  ", .empty),
    ]
  )
  func wrong(field: ConsortiumField, answer: String, problem: ConsortiumField.Problem) {
    #expect(throws: problem) { try field.normalised(answer) }
  }
}
