import Content
import Figures
import Testing

@Suite("A figure")
struct FigureTests {
  @Test(
    "is written as each language writes it",
    arguments: [
      (Figure.Value.count(1234), "1234", "1,234"), (.count(12345), "12.345", "12,345"), (.count(0), "0", "0"),
      (.share(permille: 842), "84,2%", "84.2%"), (.share(permille: 1000), "100,0%", "100.0%"),
      (.year(1999), "1999", "1999"),
    ]
  )
  func written(value: Figure.Value, italian: String, english: String) {
    let figure = Figure("name", value)
    #expect(figure.written(in: .italian) == italian)
    #expect(figure.written(in: .english) == english)
  }

  @Test(
    "that is a date is written as far as it is known",
    arguments: [("2024-12-31", "31 dicembre 2024"), ("2024-12", "dicembre 2024"), ("2024", "2024")]
  )
  func date(date: String, italian: String) throws {
    let date = try #require(PartialDate(date))
    #expect(Figure("name", .date(date)).written(in: .italian) == italian)
  }

  @Test("is found by its name, and names are in order")
  func names() {
    let register = FigureRegister([Figure("b", .count(2)), Figure("a.c", .count(1)), Figure("a", .count(0))])
    #expect(register.names == ["a", "a.c", "b"])
    #expect(register["a.c"] == Figure("a.c", .count(1)))
    #expect(register["c"] == nil)
  }
}
