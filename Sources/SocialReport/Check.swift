import Content
import Diagnostics

/// What satisfies an item of the guidelines.
public indirect enum Check: Sendable, Hashable {
  /// A rule that needs more than looking whether something is there.
  public enum Rule: String, Sendable, CaseIterable {
    /// Highest and lowest gross yearly pay are known, so that their ratio can be computed.
    case payRatio
    /// Every source of revenue says its kind and amount, so that public and private can be told apart.
    case publicPrivateSplit
  }

  /// Something is filled in; `0` is, `null` and `false` are not.
  case field(DataPath)
  /// A list has so many rows at least.
  case rows(DataPath, minimum: Int)
  /// There is a text for an item: under a heading with its id, or among the report's `texts`.
  case text(String)
  /// There are rows, and all of them have these fields; perhaps with something of the report's year in each.
  case each(DataPath, has: [String], ofYear: Bool)
  /// A number is zero.
  case zero(DataPath)
  case rule(Rule)
  /// Whatever satisfies another item.
  case sameAs(String)
  case any([Check])
  case all([Check])
}

extension Check {
  /// A condition as the guidelines' file writes it; several keys hold together. `nil`, with a diagnostic, for one that
  /// asks for nothing.
  init?(_ value: JSONValue, in source: SourceFile, diagnostics: inout [Diagnostic]) {
    func path(_ key: String) -> DataPath? {
      guard let member = value[key], let text = member.string else { return nil }
      return DataPath(text, at: member.range, in: source, diagnostics: &diagnostics)
    }
    func checks(_ key: String) -> [Check]? {
      guard let member = value[key] else { return nil }
      let checks = member.array.compactMap { Check($0, in: source, diagnostics: &diagnostics) }
      return checks.isEmpty ? nil : checks
    }
    var parts: [Check] = []
    if let path = path("field") { parts.append(.field(path)) }
    if let path = path("rows") { parts.append(.rows(path, minimum: value["min"]?.int ?? 1)) }
    if let item = value["text"]?.string { parts.append(.text(item)) }
    if let path = path("each") {
      parts.append(.each(path, has: value.strings("has"), ofYear: value["ofYear"]?.bool ?? false))
    }
    if let path = path("zero") { parts.append(.zero(path)) }
    if let rule = value["rule"]?.string.flatMap(Rule.init) { parts.append(.rule(rule)) }
    if let item = value["sameAs"]?.string { parts.append(.sameAs(item)) }
    if let checks = checks("any") { parts.append(.any(checks)) }
    if let checks = checks("all") { parts += checks }
    guard let first = parts.first else {
      if value.members.isEmpty { diagnostics.append(source.diagnostic(.emptyCheck, at: value.range)) }
      return nil
    }
    self = parts.count == 1 ? first : .all(parts)
  }
}
