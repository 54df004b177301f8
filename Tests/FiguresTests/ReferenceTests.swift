import Content
import Figures
import Testing

@Suite("A reference to a figure")
struct ReferenceTests {
  @Test(
    "means the year of its text, or the one it names",
    arguments: [
      ("people.own.headcount.total", 2024, 14.0), ("people.own.headcount.total", 2023, 13),
      ("people.own.headcount.total@2023", 2024, 13), ("people.own.headcount.total", nil, 14),
      ("finance.valueOfProduction", 2024, 6_809_489.5), ("finance.valueOfProduction@2024", nil, 6_809_489.5),
      ("projects.total", 2023, 9), ("members.total@2022", nil, 18),
    ]
  )
  func years(reference: String, year: Int?, value: Double) async throws {
    #expect(try await Sample.register().double(reference, in: year) == value)
  }

  @Test(
    "may be to a change, in its unit or in percent, or to a share of the whole",
    arguments: [
      ("people.own.headcount.total.change", 1.0, Figure.Unit.people),
      ("finance.publicShare.change", -0.9, .percent),
      ("people.own.headcount.total.growth", 7.7, .percent), ("people.own.fte.change", 1.1, .quantity),
      ("people.own.headcount.byGender.women.share", 71.4, .percent),
      ("finance.publicContracts.share", 84.9, .percent),
      ("people.own.headcount.byGender.women.share@2023", 69.2, .percent),
      ("environment.paper.change", -112, .physical("kg")),
      ("finance.valueOfProduction.growth", 4.1, .percent),
    ]
  )
  func derived(reference: String, value: Double, unit: Figure.Unit) async throws {
    let figure = try #require(try await Sample.register().figure(reference, in: 2024))
    #expect(figure.number?.double == value)
    #expect(figure.unit == unit)
    #expect(figure.isChange != reference.contains(".share"))
    #expect(figure.computation != nil && figure.origin == nil)
  }

  @Test(
    "to a change has to have a year before, and to a share a whole",
    arguments: [
      "people.own.headcount.total.change@2022", "people.own.fte.share", "consortium.foundedOn.change",
      "members.founding.change", "people.own.headcount.total@2019", "people.own.headcount.total@23",
      "people.own.headcount.total@", "people.own.headcount.total.change.share", ".change", "", "@2024",
    ]
  )
  func absent(reference: String) async throws {
    let figures = try await Sample.register()
    #expect(figures.figure(reference, in: 2024) == nil)
  }

  @Test(
    "that is misspelt has a near miss with the same ending",
    arguments: [
      ("people.own.headcount.totl", "people.own.headcount.total"),
      ("people.own.headcount.totl.change@2023", "people.own.headcount.total.change@2023"),
      ("finance.publicShar@2023", "finance.publicShare@2023"), ("project.total", "projects.total"),
    ]
  )
  func nearMiss(reference: String, expected: String) async throws {
    #expect(try await Sample.register().nearMiss(reference, in: 2024) == expected)
  }

  @Test("whose name is right has none, whatever else it lacks")
  func rightName() async throws {
    #expect(try await Sample.register().nearMiss("people.own.headcount.total.change@2022", in: 2024) == nil)
    #expect(try await Sample.register().nearMiss("nothing at all like it", in: 2024) == nil)
  }

  @Test("of what was nothing is not known in percent")
  func growthFromNothing() async throws {
    let figures = try await Sample.register()
    #expect(figures.double("finance.resultAllocation.ristorni", in: 2023) == 0)
    #expect(figures.figure("finance.resultAllocation.ristorni.growth", in: 2024)?.value == .unknown)
  }

  @Test("mean the first of two returns of one member, and what only the second says")
  func repeatedReturns() async throws {
    let added = "{\"memberId\": \"nidi-di-valle\", \"status\": \"reported\", \"usersServed\": 7}"
    let figures = await FigureRegister(
      of: try await Sample.content(editing: [
        "2024/returns": {
          $0.replacing(
            once: "\"returns\": [",
            with: "\"returns\": [\(added),"
          )
        }
      ])
    )
    #expect(figures.double("members.nidi-di-valle.usersServed", in: 2024) == 7)
    #expect(figures.figure("members.nidi-di-valle.soci.total", in: 2024) != nil)
    let names = figures.figures(of: 2024).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("members.nidi-di-valle.soci.total"))
  }

  @Test("can be to any figure by its own name, each just once a year")
  func names() async throws {
    let figures = try await Sample.register()
    for year in [nil, 2022, 2023, 2024] {
      let all = Array(figures.figures(of: year))
      #expect(Set(all.map(\.name)).count == all.count)
      for figure in all {
        #expect(figures.figure(figure.name, in: year) == figure)
        #expect(figure.year == year)
        #expect(![".change", ".growth", ".share"].contains { figure.name.hasSuffix($0) }, "\(figure.name)")
      }
      #expect(Set(figures.names(for: year)).isSuperset(of: all.map(\.name)))
    }
  }
}
