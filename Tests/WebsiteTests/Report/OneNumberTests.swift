import Testing

@Suite("A number of finance.json that changes")
struct OneNumberTests {
  private static let pages = ["bilancio-sociale/2024.html", "en/social-report/2024.html"]

  /// The numbers that differ in a file, in their order.
  private func changes(_ path: String, _ old: BuiltSite, _ new: BuiltSite) throws -> [String] {
    let changes = NumberChanges(from: try #require(old.files[path]), to: try #require(new.files[path]))
    return try #require(changes, "more than numbers differs in \(path)").changes
  }

  @Test("changes each place that quotes it, in both languages and all formats, and nothing else")
  func donors() async throws {
    let old = try await BuiltSite.sample
    let new = try await BuiltSite(changing: [
      "2024/finance.json": { try $0.replacing("\"donors\": 143", with: "\"donors\": 157") }
    ])
    #expect(new.diagnostics.isEmpty)
    let data = ["2024/finance-fundraising.csv", "figures-2024.csv", "figures-2024.json"].map {
      "open-data/" + $0
    }
    #expect(new.paths(differingFrom: old) == Set(Self.pages + data))
    for path in Self.pages + data {
      let changes = try changes(path, old, new)
      #expect(Set(changes) == ["143 → 157"], "\(path)")
      // A page says it in a text and in a table; the figures, by campaign and in all.
      #expect(changes.count == (path.hasSuffix("fundraising.csv") ? 1 : 2), "\(path)")
    }
  }

  @Test("changes what is computed from it as well, and the figures alone")
  func used() async throws {
    let old = try await BuiltSite.sample
    let new = try await BuiltSite(changing: [
      "2024/finance.json": { try $0.replacing("\"used\": 7480", with: "\"used\": 7916.25") }
    ])
    #expect(new.diagnostics.isEmpty)
    let expected =
      [
        "bilancio-sociale/2024.html": ["7480 → 7916"],
        "en/social-report/2024.html": ["7,480 → 7,916"],
        "open-data/2024/finance-fundraising.csv": ["7480 → 7916,25"],
        "open-data/figures-2024.csv": ["7480,00 → 7916,25"],
        "open-data/figures-2024.json": ["7480.00 → 7916.25"],
      ] as [String: Set<String>]
    #expect(new.paths(differingFrom: old) == Set(expected.keys))
    for (path, numbers) in expected { #expect(try Set(changes(path, old, new)) == numbers, "\(path)") }
  }

  @Test("changes the next year's report where it is shown for comparison, and no earlier one")
  func lastYear() async throws {
    let old = try await BuiltSite.sample
    // Two numbers of which the sum stays the same.
    let new = try await BuiltSite(changing: [
      "2023/finance.json": {
        try $0.replacing("\"otherReceivables\": 91780", with: "\"otherReceivables\": 92780")
          .replacing("\"cash\": 1008659.35", with: "\"cash\": 1007659.35")
      }
    ])
    #expect(new.diagnostics.isEmpty)
    let accounts = ["91780,00 → 92780,00", "1008659,35 → 1007659,35"]
    // The numbers, and how many per cent they differ from the year before.
    let expected = [
      "bilancio-sociale/2023.html": [
        "91.780 → 92.780", "+9,1 → +10,3", "1.008.659 → 1.007.659", "+7,6 → +7,5",
      ],
      "bilancio-sociale/2024.html": [
        "91.780 → 92.780", "−3,4 → −4,5", "1.008.659 → 1.007.659", "+6,0 → +6,1",
      ],
      "en/social-report/2023.html": [
        "91,780 → 92,780", "+9.1 → +10.3", "1,008,659 → 1,007,659", "+7.6 → +7.5",
      ],
      "en/social-report/2024.html": [
        "91,780 → 92,780", "−3.4 → −4.5", "1,008,659 → 1,007,659", "+6.0 → +6.1",
      ],
      "open-data/2023/finance-balance-sheet.csv": accounts,
      "open-data/2024/finance-balance-sheet.csv": accounts,
      "open-data/figures-2023.csv": accounts,
      "open-data/figures-2023.json": ["91780.00 → 92780.00", "1008659.35 → 1007659.35"],
    ]
    #expect(new.paths(differingFrom: old) == Set(expected.keys))
    for (path, numbers) in expected { #expect(try changes(path, old, new) == numbers, "\(path)") }
  }
}
