import Content
import Diagnostics
import Figures
import Foundation
import Testing

@Suite("The figures of a content")
struct RegisterTests {
  @Test(
    "are those of the list of names, with their units and values of 2024",
    arguments: try NamedFigure.all()
  )
  func oracle(_ named: NamedFigure) async throws {
    let figure = try await Sample.register().figure(named.name, in: 2024)
    guard named.value != "absent" else {
      #expect(figure == nil)
      return
    }
    let found = try #require(figure)
    #expect(found.unit == named.unit)
    switch named.value {
    case "unknown": #expect(found.value == .unknown)
    case "<5, withheld": #expect(found.value == .withheld && found.isBelowFive)
    default:
      let value = try #require(Double(named.value) as Double?)
      #expect(found.number?.double == value)
    }
  }

  @Test("are counted from its records")
  func counts() async throws {
    let figures = await FigureRegister(
      of: try await Sample.small(editing: [
        "members": { $0.replacingOccurrences(of: "\"kind\": \"AB\",", with: "\"kind\": \"association\",") }
      ])
    )
    let expected = [
      "members.total": 3, "members.social": 2, "members.ordinary": 3, "members.funder": 0,
      "members.kind.A": 1,
      "members.kind.B": 1, "members.kind.AB": 0, "members.kind.association": 1, "members.district.valle": 1,
      "members.district.costa": 2, "members.sector.care": 2, "members.sector.green": 2, "projects.total": 1,
      "projects.active": 1, "networks.total": 1, "districts.total": 2, "sectors.total": 2,
      "certifications.total": 0,
    ]
    for (name, count) in expected { #expect(figures.double(name) == Double(count), "\(name)") }
    #expect(figures.double("members.socialShare") == 66.7, "two of three")
    #expect(figures.figure("members.founding") == nil, "what isn't asked for is no figure")
  }

  @Test("have the consortium's dates")
  func dates() async throws {
    let figures = await FigureRegister(of: try await Sample.small())
    #expect(try figures.figure("members.asOf")?.value == .date(#require(PartialDate("2024-12-31"))))
    #expect(try figures.figure("consortium.foundedOn")?.value == .date(#require(PartialDate("2003-02-03"))))
    #expect(try figures.figure("consortium.foundedYear")?.value == .date(#require(PartialDate("2003"))))
  }

  @Test("leave out members that have left, and of no members at all there is no share")
  func formerMembers() async throws {
    let left = await FigureRegister(
      of: try await Sample.small(editing: [
        "members": {
          $0.replacing(once: "\"kind\": \"B\",", with: "\"kind\": \"B\", \"leftOn\": \"2024-06-30\",")
        }
      ])
    )
    #expect(left.double("members.total") == 2)
    #expect(left.double("members.kind.B") == 0)
    let none = await FigureRegister(
      of: try await Sample.small(editing: [
        "members": { _ in "{ \"asOf\": \"2024-12-31\", \"members\": [] }" }
      ])
    )
    #expect(none.double("members.total") == 0)
    #expect(none.figure("members.socialShare") == nil)
  }

  @Test("count the members of each year: those that had come by its end, and had not left")
  func membersByYear() async throws {
    let figures = try await Sample.register()
    #expect([2022, 2023, 2024].map { figures.double("members.total", in: $0) } == [18, 19, 19])
    #expect(figures.double("members.total") == 19)
    #expect(try figures.figure("members.asOf", in: 2022)?.value == .date(#require(PartialDate("2022-12-31"))))
    let left = await FigureRegister(
      of: try await Sample.content(editing: [
        "members": {
          $0.replacing(
            once: "\"joinedOn\": \"1999-05-03\",",
            with: "\"joinedOn\": \"1999\", \"leftOn\": \"2024-07\","
          )
        }
      ])
    )
    #expect([2022, 2023, 2024].map { left.double("members.total", in: $0) } == [18, 19, 18])
  }

  @Test("say where they are typed, what they are about and where they come from")
  func provenance() async throws {
    let content = try await Sample.content()
    let figures = await FigureRegister(of: content)
    let typed = try #require(figures.figure("finance.balanceSheet.assets.cash", in: 2024))
    let origin = try #require(typed.origin)
    let file = try #require(content.data[origin.file])
    #expect(origin.file == "2024/finance")
    #expect(String(decoding: file.source.bytes[origin.range], as: UTF8.self) == "1069419.76")
    #expect(typed.year == 2024 && typed.asOf == PartialDate("2024-12-31"))
    #expect(typed.source?.text(in: "en").hasPrefix("Financial statements for 2024") == true)
    #expect(typed.computation == nil && typed.whole == "finance.balanceSheet.assets.total")
    let computed = try #require(figures.figure("finance.publicShare", in: 2024))
    #expect(computed.origin == nil)
    #expect(
      computed.computation
        == .share(part: "finance.public", whole: "finance.incomeStatement.valueOfProduction")
    )
    #expect(figures.figure("environment.waste", in: 2024)?.isEstimated == true)
    #expect(figures.figure("environment.water", in: 2024)?.isEstimated == false)
  }

  @Test("add up where they are parts of a sum")
  func sums() async throws {
    let figures = try await Sample.register()
    for year in figures.years {
      for figure in figures.figures(of: year) {
        guard case .sum(let parts) = figure.computation, !parts.isEmpty else { continue }
        let found = parts.compactMap { figures.figure($0, in: year) }
        guard case .number(let sum) = figure.value, found.allSatisfy({ $0.number != nil }) else { continue }
        let total = found.reduce(FixedDecimal(0)) { $0 + ($1.number ?? FixedDecimal(0)) }
        #expect((total - sum).isZero, "\(figure.name) in \(year)")
      }
    }
  }

  @Test("are not known where one of those that they are made of isn't")
  func unknown() async throws {
    let figures = await FigureRegister(
      of: try await Sample.content(editing: [
        "2024/finance": {
          $0.replacing(once: "\"revenues\": 6601042", with: "\"revenues\": null")
            .replacing(once: "\"staff\": 548326", with: "\"staff\": null")
        }
      ])
    )
    #expect(figures.figure("finance.incomeStatement.revenues", in: 2024)?.value == .unknown)
    #expect(figures.figure("finance.incomeStatement.costs.total", in: 2024)?.value == .unknown)
    #expect(figures.figure("finance.staffCostPerFte", in: 2024)?.value == .unknown)
    #expect(figures.figure("finance.incomeStatement.revenues.change", in: 2024)?.value == .unknown)
    #expect(figures.figure("finance.incomeStatement.revenues.share", in: 2024)?.value == .unknown)
    #expect(figures.figure("finance.incomeStatement.revenues", in: 2023)?.number != nil)
  }

  @Test("of nothing have no share")
  func shareOfNothing() async throws {
    let figures = await FigureRegister(
      of: try await Sample.content(editing: [
        "2024/people": { $0.replacing(once: "\"total\": 14", with: "\"total\": 0") }
      ])
    )
    #expect(figures.figure("people.own.womenShare", in: 2024)?.value == .unknown)
  }

  @Test("of the network say how many have answered, and whether something is an estimate")
  func coverage() async throws {
    let figures = try await Sample.register()
    let workers = try #require(figures.figure("network.workers.total", in: 2022))
    #expect(workers.coverage == Figure.Coverage(reporting: 17, total: 18))
    #expect(workers.isEstimated, "one return is an estimate")
    #expect(figures.figure("network.workers.womenShare", in: 2022)?.coverage == workers.coverage)
    let all = try #require(figures.figure("network.workers.total", in: 2024))
    #expect(all.coverage == Figure.Coverage(reporting: 19, total: 19) && !all.isEstimated)
    let coast = figures.figure("network.byDistrict.costa-dei-tamerici.workers.total", in: 2022)
    #expect(coast?.coverage == Figure.Coverage(reporting: 4, total: 5) && coast?.isEstimated == false)
    #expect(figures.double("network.returns.missing", in: 2022) == 1)
    #expect(figures.figure("members.porta-accanto.workers.total", in: 2022) == nil)
    #expect(figures.figure("members.sopraggitto.workers.total", in: 2022)?.isEstimated == true)
    let unknown = await FigureRegister(
      of: try await Sample.content(editing: [
        "2024/returns": {
          $0.replacing(
            once: "\"trainingHours\": ",
            with: "\"trainingHours\": null, \"note\": {\"it\": \"x\"}, \"usersServed\": 1, \"x\": "
          )
        }
      ])
    )
    let hours = try #require(unknown.figure("network.trainingHours", in: 2024))
    #expect(hours.coverage == Figure.Coverage(reporting: 18, total: 19) && hours.number != nil)
  }

  @Test("of projects are what they cost, whom they reached and what was done")
  func projects() async throws {
    let figures = try await Sample.register()
    #expect(figures.double("projects.rifugio-comunale.budget", in: 2023) == 219_500)
    #expect(figures.double("projects.rifugio-comunale.beneficiaries.direct", in: 2024) == 198)
    #expect(figures.double("projects.centro-del-riuso.outputs.material-saved", in: 2024) == 153.8)
    let output = try #require(figures.figure("projects.rifugio-comunale.outputs.tutor-hours", in: 2024))
    #expect(
      output.label.written(in: try await Sample.languages()[1]) == "Tutor hours: The municipal animal shelter"
    )
  }

  @Test("survive numbers that nobody could mean, and returns of somebody who is no member")
  func nonsense() async throws {
    let figures = await FigureRegister(
      of: try await Sample.content(editing: [
        "2024/finance": {
          $0.replacing(once: "\"revenues\": 6601042", with: "\"revenues\": 1e300")
            .replacing(once: "\"rents\": 38400", with: "\"rents\": 9000000000000000000")
            .replacing(once: "\"fixed\": 341263", with: "\"fixed\": -1.005")
            .replacing(once: "\"cash\": 1069419.76", with: "\"cash\": 1.0694e6")
        },
        "2024/returns": {
          $0.replacing(once: "\"certifiedTotal\": 32,", with: "\"certifiedTotal\": 9223372036854775807,")
            .replacing(once: "\"memberId\": \"vicinanza\"", with: "\"memberId\": \"nobody\"")
        },
        "2024/people": { $0.replacing(once: "\"persons\": 5", with: "\"persons\": -5") },
      ])
    )
    #expect(figures.figure("finance.incomeStatement.revenues", in: 2024) == nil)
    #expect(figures.double("finance.balanceSheet.assets.fixed", in: 2024) == -1.01)
    #expect(figures.double("finance.balanceSheet.assets.cash", in: 2024) == 1_069_400)
    #expect(figures.double("network.returns.total", in: 2024) == 18)
    #expect(figures.figure("members.nobody.workers.total", in: 2024) == nil)
  }

  @Test("have words in each language")
  func words() async throws {
    var diagnostics: [Diagnostic] = []
    _ = await FigureRegister(of: try await Sample.content(), diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.arguments))")
  }
}

/// A line of `docs/figure-names.md`.
struct NamedFigure: Sendable, CustomTestStringConvertible {
  let name: String
  let unit: Figure.Unit
  let value: String

  var testDescription: String { name }

  static func all() throws -> [NamedFigure] {
    let text = try String(
      contentsOf: Sample.root.appendingPathComponent("docs/figure-names.md"),
      encoding: .utf8
    )
    let units: [String: Figure.Unit] = [
      "people": .people, "euro": .euro, "hours": .hours, "days": .days, "percent": .percent, "ratio": .ratio,
      "count": .count, "quantity": .quantity,
    ]
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, cells[0].hasPrefix("`") else { return nil }
      let name = cells[0].trimmingCharacters(in: ["`"])
      return NamedFigure(name: name, unit: units[cells[1]] ?? .physical(cells[1]), value: cells[4])
    }
  }
}
