import Content
import Diagnostics

/// A place in the data, such as `people.own.headcount` or `governance.bodies[].seats[]`: the file, then keys.
public struct DataPath: Sendable, Hashable {
  /// Which rows of a list are meant.
  enum Filter: String, Sendable, CaseIterable {
    /// All.
    case all = ""
    /// What was running in the report's year.
    case active
    /// What is dated in the report's year.
    case ofYear
  }

  struct Step: Sendable, Hashable {
    let key: String
    /// Set where the steps after this one go into each row.
    let filter: Filter?
  }

  /// A file of the data: its name, and whether each year has its own.
  struct Root: Sendable, Hashable {
    let name: String
    let isYearly: Bool

    /// Those that are one list of records.
    static let lists: Set<String> = [
      "members", "territories", "networks", "stakeholders", "projects", "certifications", "sectors",
      "indicators",
    ]
    static let objects: Set<String> = ["consortium", "governance"]
    static let yearly: Set<String> = [
      "report", "people", "finance", "funding", "environment", "contracts", "returns",
    ]

    init?(_ name: String) {
      guard Self.lists.contains(name) || Self.objects.contains(name) || Self.yearly.contains(name) else {
        return nil
      }
      self.name = name
      isYearly = Self.yearly.contains(name)
    }

    /// The file's name below `data`, without `.json`.
    func file(of year: Int) -> String { isYearly ? "\(year)/\(name)" : name }
  }

  let root: Root
  let steps: [Step]

  /// A path as it is written; `nil`, with a diagnostic, when it begins with no file of the data or asks for rows in an
  /// unknown way.
  init?(_ text: String, at range: Range<Int>, in source: SourceFile, diagnostics: inout [Diagnostic]) {
    var steps: [Step] = []
    for part in text.split(separator: ".") {
      guard let bracket = part.firstIndex(of: "[") else {
        steps.append(Step(key: String(part), filter: nil))
        continue
      }
      let name = String(part[part.index(after: bracket)...].dropLast())
      guard let filter = Filter(rawValue: name) else {
        let near = NearMiss.of(name, among: Filter.allCases.map(\.rawValue))
        let replacement = near.map { "\"" + Self.replacing(name, by: $0, in: text) + "\"" }
        diagnostics.append(
          source.diagnostic(.unknownFilter, at: range, ["name": name], replacement: replacement)
        )
        return nil
      }
      steps.append(Step(key: String(part[..<bracket]), filter: filter))
    }
    guard let first = steps.first, let root = Root(first.key) else {
      let name = steps.first?.key ?? text
      let known = Root.lists.union(Root.objects).union(Root.yearly)
      let near = NearMiss.of(name, among: known)
      diagnostics.append(
        source.diagnostic(
          .unknownDataPath,
          at: range,
          ["path": text, "name": name],
          replacement: near.map { "\"" + $0 + String(text.dropFirst(name.count)) + "\"" }
        )
      )
      return nil
    }
    self.root = root
    // A list stands in its file under the file's own name.
    self.steps = Root.lists.contains(root.name) ? steps : Array(steps.dropFirst())
  }

  private static func replacing(_ name: String, by other: String, in text: String) -> String {
    text.split(separator: "[", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(name + "]") ? other + $0.dropFirst(name.count) : String($0) }
      .joined(separator: "[")
  }
}
