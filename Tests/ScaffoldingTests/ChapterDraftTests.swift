import Testing

@testable import Scaffolding

@Suite("A chapter of last year's report as a draft")
struct ChapterDraftTests {
  @Test(
    "quotes the year before where a paragraph names no year in words",
    arguments: [
      ("Erano {{a.b@2023}}.", "Erano {{a.b@2024}}.", 1),
      ("Da {{a@2023}} a {{a}}, e {{b@2023}}.", "Da {{a@2024}} a {{a}}, e {{b@2024}}.", 2),
      ("Nel 2023 erano {{a@2023}}.", "Nel 2023 erano {{a@2023}}.", 0),
      ("Dal 1999\na {{a@2023}}.", "Dal 1999\na {{a@2023}}.", 0),
      ("Nel 2023.\n\nErano {{a@2023}}.\n", "Nel 2023.\n\nErano {{a@2024}}.\n", 1),
      ("Erano {{a@2022}}, con 20231 voti.", "Erano {{a@2022}}, con 20231 voti.", 0),
      ("Scrivi a x@2023 o {{a@2023.b}}.", "Scrivi a x@2023 o {{a@2023.b}}.", 0),
    ]
  )
  func shifting(text: String, expected: String, count: Int) {
    let (shifted, number) = ChapterDraft.shifting(text, from: 2024, for: 2025)
    #expect(shifted == expected)
    #expect(number == count)
  }

  @Test("of an older year quotes the year before the new one as well")
  func older() {
    #expect(ChapterDraft.shifting("Erano {{a@2022}}.", from: 2023, for: 2025).text == "Erano {{a@2024}}.")
  }
}

@Suite("A street with its number")
struct StreetNumberTests {
  @Test(
    "is parted at its last word",
    arguments: [
      ("Via Roma 12/B", "Via Roma", "12/B"), ("Piazza XX Settembre, 4", "Piazza XX Settembre", "4"),
      ("Località Fosso SNC", "Località Fosso", "snc"),
    ]
  )
  func parts(text: String, street: String, number: String) throws {
    let parts = try #require(StreetNumber(text))
    #expect(parts.street == street && parts.number == number)
  }

  @Test("needs both", arguments: ["Via Roma", "12", ""])
  func neither(text: String) { #expect(StreetNumber(text) == nil) }
}
