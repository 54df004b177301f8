import Foundation
import Testing

/// The true counts of disadvantaged workers of a year, added up from the members' returns by the names of their figures.
struct DisadvantageCounts {
  /// All counts that a figure could tell.
  private(set) var figures: [String: Int] = [:]
  /// The names that add up: a total and its parts.
  private(set) var sums: [[String]] = []
  /// By category, for the whole network.
  private(set) var network: [String: Int] = [:]

  private struct Returns: Decodable {
    struct Entry: Decodable {
      struct Disadvantaged: Decodable {
        let certifiedTotal: Int?
        let certified: [String: Int]?
        let otherNonCertified: Int?
      }

      let memberId: String
      let disadvantaged: Disadvantaged?
    }

    let returns: [Entry]
  }

  private struct Members: Decodable {
    struct Member: Decodable {
      let id: String
      let kind: String
      let district: String
    }

    let members: [Member]
  }

  init(year: Int) throws {
    let entries = try Self.read(Returns.self, "\(year)/returns").returns
    let members = Dictionary(
      uniqueKeysWithValues: try Self.read(Members.self, "members").members.map { ($0.id, $0) }
    )
    var parts: [String: [String: [String]]] = [:]
    for entry in entries {
      guard let counts = entry.disadvantaged, let member = members[entry.memberId] else { continue }
      let groups = ["network", "network.byKind.\(member.kind)", "network.byDistrict.\(member.district)"]
      let totals = [
        ("certifiedTotal", counts.certifiedTotal), ("otherNonCertified", counts.otherNonCertified),
      ]
      for (field, count) in totals {
        guard let count else { continue }
        figures["members.\(member.id).disadvantaged.\(field)"] = count
        for group in groups {
          figures["\(group).disadvantaged.\(field)", default: 0] += count
          parts[group, default: [:]][field, default: []].append("members.\(member.id).disadvantaged.\(field)")
        }
      }
      for (category, count) in counts.certified ?? [:] {
        network[category, default: 0] += count
        for group in groups { figures["\(group).disadvantaged.certified.\(category)", default: 0] += count }
      }
    }
    addSums(parts)
  }

  private mutating func addSums(_ members: [String: [String: [String]]]) {
    for (group, fields) in members {
      for (field, parts) in fields { sums.append(["\(group).disadvantaged.\(field)"] + parts) }
      let prefix = "\(group).disadvantaged.certified."
      let categories = figures.keys.filter { $0.hasPrefix(prefix) }
      if !categories.isEmpty { sums.append(["\(group).disadvantaged.certifiedTotal"] + categories) }
    }
    let fields = network.keys.map { "certified.\($0)" } + ["certifiedTotal", "otherNonCertified"]
    for division in ["network.byKind.", "network.byDistrict."] {
      for field in fields {
        let parts = members.keys.filter { $0.hasPrefix(division) }.map { "\($0).disadvantaged.\(field)" }
        sums.append(["network.disadvantaged.\(field)"] + parts.filter { figures[$0] != nil })
      }
    }
  }

  private static func read<Value: Decodable>(_ type: Value.Type, _ file: String) throws -> Value {
    let url = URL(fileURLWithPath: BuiltSite.content(nil) + "/data/\(file).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }
}
