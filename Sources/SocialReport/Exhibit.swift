/// A table or chart, as far as a report's order is concerned.
public struct Exhibit: Sendable, Identifiable {
  public enum Kind: String, Sendable, Hashable {
    case table, chart
  }

  /// What prose calls it: `table:people.byContract`.
  public struct ID: Sendable, Hashable, CustomStringConvertible {
    public let kind: Kind
    public let name: String

    public init(_ kind: Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }

    /// The exhibit that an image of prose calls; `nil` for a real image.
    public init?(destination: String) {
      guard let colon = destination.firstIndex(of: ":"),
        let kind = Kind(rawValue: String(destination[..<colon]))
      else { return nil }
      self.init(kind, String(destination[destination.index(after: colon)...]))
    }

    public var description: String { kind.rawValue + ":" + name }

    /// The `id` of its element: `table-people-by-contract`.
    public var anchor: String {
      var anchor = kind.rawValue + "-"
      for scalar in name.unicodeScalars {
        switch scalar {
        case ".": anchor += "-"
        case "A"..."Z": anchor += "-" + scalar.properties.lowercaseMapping
        default: anchor.unicodeScalars.append(scalar)
        }
      }
      return anchor
    }
  }

  public let id: ID
  /// The item of the guidelines where it belongs, or `network` for the appendix.
  public let home: String
  /// Whether the report shows it even if no prose places it.
  public let isPlacedByReport: Bool

  public init(_ id: ID, home: String, isPlacedByReport: Bool) {
    self.id = id
    self.home = home
    self.isPlacedByReport = isPlacedByReport
  }

  /// The home of what is about the members and not about the consortium.
  public static let network = "network"
}

/// The tables and charts that there are for one year.
public struct Exhibits: Sendable {
  /// Those that have something to show, in the order of their homes.
  public let shown: [Exhibit]
  /// The names of all, for near misses.
  let known: Set<Exhibit.ID>
  private let ids: Set<Exhibit.ID>

  /// The tables by name.
  let tables: [String: Table]

  /// - Parameters:
  ///   - shown: Those that have something to show, in the order of their homes.
  ///   - known: All that there could be.
  ///   - tables: What stands in the tables.
  public init(shown: [Exhibit], known: [Exhibit.ID], tables: [Table] = []) {
    self.shown = shown
    ids = Set(shown.map(\.id))
    self.known = ids.union(known)
    self.tables = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The exhibits without some of the charts, by their names; these are still known.
  func withoutCharts(where isLeftOut: (String) -> Bool) -> Exhibits {
    Exhibits(
      shown: shown.filter { $0.id.kind != .chart || !isLeftOut($0.id.name) },
      known: Array(known),
      tables: Array(tables.values)
    )
  }

  /// Whether there is anything to show.
  func contains(_ id: Exhibit.ID) -> Bool { ids.contains(id) }
}
