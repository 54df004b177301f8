import Content
import Foundation
import Testing

@testable import Figures

@Suite("Small counts of people")
struct PrivacyTests {
  private static let years = [2022, 2023, 2024]

  @Test("that the data have are in no figure", arguments: years)
  func smallCells(year: Int) async throws {
    let tables = try await ReturnTables(year: year)
    let figures = try await Sample.register()
    var small = 0
    for (name, count) in tables.counts {
      let figure = try #require(figures.figure(name, in: year), "\(name)")
      if 1...4 ~= count {
        #expect(figure.value == .withheld && figure.isBelowFive && figure.origin == nil, "\(name)")
        small += 1
      } else if figure.value == .withheld {
        #expect(!figure.isBelowFive, "\(name) is \(count), and no “<5”")
      } else {
        #expect(figure.number?.double == Double(count), "\(name)")
      }
    }
    #expect(small > 20, "the sample has something to hide")
    #expect(
      figures.figures(of: year).allSatisfy {
        !$0.name.hasPrefix("members.") || !$0.name.contains(".certified.")
      }
    )
  }

  @Test("are never alone in a sum", arguments: years)
  func sums(year: Int) async throws {
    let tables = try await ReturnTables(year: year)
    let figures = try await Sample.register()
    #expect(tables.sums.count > 40)
    for sum in tables.sums {
      let withheld = ([sum.total] + sum.parts).filter { figures.figure($0, in: year)?.value == .withheld }
      #expect(withheld.count != 1, "\(sum.total) gives \(withheld) away")
    }
  }

  @Test("could each be another number: there are other tables with the same figures", arguments: years)
  func ambiguous(year: Int) async throws {
    let tables = try await ReturnTables(year: year)
    let figures = try await Sample.register()
    let names = tables.counts.keys.sorted()
    let positions = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let reader = Reader(
      counts: names.map { tables.counts[$0] ?? 0 },
      isWithheld: names.map { figures.figure($0, in: year)?.value == .withheld },
      sums: tables.sums.map { sum in ([sum.total] + sum.parts).compactMap { positions[$0] } }
    )
    for name in names where figures.figure(name, in: year)?.isBelowFive == true {
      #expect(try reader.findsAnother(for: #require(positions[name])), "\(name)")
    }
  }

  @Test("leave nothing to be told about what is made of them", arguments: years)
  func derived(year: Int) async throws {
    let figures = try await Sample.register()
    for figure in figures.figures(of: year) {
      guard case .withheld = figure.value else { continue }
      for ending in [".change", ".growth", ".share"] {
        let derived = figures.figure(figure.name + ending, in: year)
        #expect(derived == nil || derived?.value == .withheld, "\(figure.name + ending)")
      }
      let next = figures.figure(figure.name + ".change", in: year + 1)
      #expect(next == nil || next?.value == .withheld)
    }
  }

  @Test("withhold the share of type B and its parts together")
  func shareTypeB() async throws {
    let content = try await Sample.content(editing: [
      "2024/returns": {
        // One cooperative with three people, in a kind of its own.
        $0.replacing(once: "\"certifiedTotal\": 32,", with: "\"certifiedTotal\": 3,")
      }
    ])
    let figures = await FigureRegister(of: content)
    #expect(figures.figure("members.la-siepe.disadvantaged.certifiedTotal", in: 2024)?.value == .withheld)
    #expect(figures.figure("members.la-siepe.disadvantaged.shareTypeB", in: 2024)?.value == .withheld)
    let others = figures.figures(of: 2024).filter {
      $0.name.hasPrefix("members.") && $0.name.hasSuffix(".certifiedTotal") && $0.value == .withheld
    }
    #expect(others.count >= 2)
  }

  @Test("of workers in single contracts are withheld as well")
  func contracts() async throws {
    let content = try await Sample.content(editing: [
      "2024/contracts": {
        $0.replacing(once: "\"disadvantagedEmployed\": 11", with: "\"disadvantagedEmployed\": 2")
      }
    ])
    let figures = await FigureRegister(of: content)
    let withheld = figures.figures(of: 2024).filter {
      $0.name.hasPrefix("contracts.") && $0.value == .withheld
    }
    #expect(
      withheld.map(\.name) == [
        "contracts.rifugio-comunale.disadvantagedEmployed",
        "contracts.cantieri-tamerice.disadvantagedEmployed",
      ]
    )
    #expect(figures.double("contracts.total.disadvantagedEmployed", in: 2024) == 133)
  }
}

@Suite("Withholding cells")
struct SuppressionTests {
  /// A table with totals of its rows and columns, and a total of all.
  private func table(_ rows: [[Int]]) -> (suppression: Suppression, sums: [[Int]]) {
    var suppression = Suppression()
    var sums: [[Int]] = []
    func add(_ total: Int, _ parts: [Int]) {
      suppression.add(total: total, of: parts)
      sums.append([total] + parts)
    }
    let cells = rows.map { row in row.map { suppression.add($0) } }
    let rowTotals = rows.map { suppression.add($0.reduce(0, +)) }
    let columns = rows[0].indices
    let columnTotals = columns.map { column in suppression.add(rows.reduce(0) { $0 + $1[column] }) }
    let total = suppression.add(rows.joined().reduce(0, +))
    for (row, parts) in zip(rowTotals, cells) { add(row, parts) }
    for (column, position) in zip(columnTotals, columns) { add(column, cells.map { $0[position] }) }
    add(total, rowTotals)
    add(total, columnTotals)
    suppression.protect()
    return (suppression, sums)
  }

  @Test("leaves a table without small counts alone")
  func nothing() {
    #expect(table([[5, 0], [10, 20]]).suppression.states.allSatisfy { $0 == .shown })
  }

  @Test("takes the smallest count of a sum, not the zeros")
  func secondary() {
    let (suppression, _) = table([[3, 0, 9, 30]])
    #expect(suppression.states[0] == .small)
    #expect(suppression.states[1] == .shown && suppression.states[2] == .alongside)
    #expect(suppression.states[3] == .shown)
  }

  @Test(
    "takes a third count where two could only be 1 and 1, or 4 and 4",
    arguments: [[1, 1, 9], [4, 4, 9]]
  )
  func extremes(row: [Int]) {
    #expect(table([row]).suppression.states[2] == .alongside)
  }

  @Test("leaves each small count of any table another possible value", arguments: 1...300)
  func anyTable(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let columns = 2 + numbers.next(below: 5)
    let rows = (0..<(2 + numbers.next(below: 4))).map { _ in
      (0..<columns).map { _ in
        switch numbers.next(below: 4) {
        case 0: 0
        case 1: 1 + numbers.next(below: 4)
        case 2: 5 + numbers.next(below: 8)
        default: 13 + numbers.next(below: 60)
        }
      }
    }
    let (suppression, sums) = table(rows)
    let reader = Reader(
      counts: suppression.counts,
      isWithheld: suppression.states.map { $0 != .shown },
      sums: sums
    )
    for (position, state) in suppression.states.enumerated() where state == .small {
      #expect(reader.findsAnother(for: position), "cell \(position) of \(rows)")
    }
  }
}

/// The sums and true counts of a year's returns, taken from the file and not from the register.
private struct ReturnTables {
  private(set) var counts: [String: Int] = [:]
  private(set) var sums: [(total: String, parts: [String])] = []

  init(year: Int) async throws {
    let data = Sample.root.appendingPathComponent("content/data")
    func json(_ file: String) throws -> [String: Any] {
      let bytes = try Data(contentsOf: data.appendingPathComponent(file + ".json"))
      return try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }
    let members = try #require(try json("members")["members"] as? [[String: Any]])
    let places = Dictionary(
      uniqueKeysWithValues: members.map {
        ($0["id"] as? String ?? "", ["\($0["kind"] ?? "")", "\($0["district"] ?? "")"])
      }
    )
    let returns = try #require(try json("\(year)/returns")["returns"] as? [[String: Any]])
    var groups: [String: [[String: Any]]] = [:]
    for value in returns where value["disadvantaged"] != nil {
      let place = try #require(places[value["memberId"] as? String ?? ""])
      for group in ["network.", "network.byKind.\(place[0]).", "network.byDistrict.\(place[1])."] {
        groups[group, default: []].append(value)
      }
    }
    for (group, answers) in groups {
      let totals = ["certifiedTotal", "otherNonCertified"]
      for field in totals { add(group, field, answers.map { Self.count($0, field) }) }
      for field in MemberReturns.categories {
        add(group, "certified." + field, answers.map { Self.count($0, field, in: "certified") })
      }
      for field in totals {
        let parts = answers.map { "members.\($0["memberId"] ?? "").disadvantaged.\(field)" }
        for (part, value) in zip(parts, answers) { counts[part] = Self.count(value, field) }
        sums.append((group + "disadvantaged." + field, parts))
      }
      sums.append(
        (
          group + "disadvantaged.certifiedTotal",
          MemberReturns.categories.map { group + "disadvantaged.certified." + $0 }
        )
      )
    }
    for field in ["certifiedTotal", "otherNonCertified"] + MemberReturns.categories.map({ "certified." + $0 })
    {
      for division in ["network.byKind.", "network.byDistrict."] {
        let parts = groups.keys.filter { $0.hasPrefix(division) }.map { $0 + "disadvantaged." + field }
        sums.append(("network.disadvantaged." + field, parts))
      }
    }
  }

  private mutating func add(_ group: String, _ field: String, _ values: [Int]) {
    counts[group + "disadvantaged." + field] = values.reduce(0, +)
  }

  private static func count(_ value: [String: Any], _ field: String, in part: String? = nil) -> Int {
    var object = value["disadvantaged"] as? [String: Any]
    if let part { object = object?[part] as? [String: Any] }
    return object?[field] as? Int ?? 0
  }
}

/// Somebody who knows all the shown counts, which ones are small, and how the others were chosen.
private struct Reader {
  let counts: [Int]
  let isWithheld: [Bool]
  /// Each with its total first.
  let sums: [[Int]]

  /// Whether the shown counts agree with another number in a cell: whether one can go up or down there by one or two,
  /// and make up for it in other withheld cells.
  func findsAnother(for cell: Int) -> Bool {
    [1, -1, 2, -2].contains { step in
      var budget = 20_000
      return isPossible(cell, step) && completes([cell: step], depth: 24, &budget)
    }
  }

  private func isPossible(_ cell: Int, _ step: Int) -> Bool {
    let count = counts[cell] + step
    guard isWithheld[cell] else { return false }
    return 1...4 ~= counts[cell] ? 1...4 ~= count : counts[cell] == 0 ? count >= 0 : count >= 5
  }

  private func completes(_ steps: [Int: Int], depth: Int, _ budget: inout Int) -> Bool {
    budget -= 1
    guard depth > 0, budget > 0 else { return false }
    let unbalanced = sums.lazy.map { sum in (sum, Self.balance(sum, steps)) }.first { $0.1 != 0 }
    guard let (sum, balance) = unbalanced else { return true }
    for (position, cell) in sum.enumerated() where steps[cell] == nil {
      for size in Set([balance, balance.signum()]) {
        let step = position == 0 ? size : -size
        guard isPossible(cell, step) else { continue }
        var next = steps
        next[cell] = step
        if completes(next, depth: depth - 1, &budget) { return true }
      }
    }
    return false
  }

  /// How much more the parts have become than the total.
  private static func balance(_ sum: [Int], _ steps: [Int: Int]) -> Int {
    sum.dropFirst().reduce(0) { $0 + (steps[$1] ?? 0) } - (steps[sum[0]] ?? 0)
  }
}

/// Numbers that come out the same on each machine (SplitMix64).
private struct Numbers {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
