/// The units of a text that are not expected to agree, by their keys: somebody knows already that they don't.
public struct UnitsLeftOut: Sendable, Hashable {
  /// Those of the source that have changed since the translation was checked, or were never translated.
  public var source: Set<String>
  /// Those of the translation whose source is gone.
  public var translation: Set<String>

  /// Nothing is left out.
  public static let none = UnitsLeftOut(source: [], translation: [])

  public init(source: Set<String>, translation: Set<String>) {
    self.source = source
    self.translation = translation
  }

  /// What the status of a text counts as work to do. A translation that was edited has to agree.
  public init(_ status: PageStatus) {
    self = .none
    for block in status.blocks {
      switch block.change {
      case .changed, .added, .moved, .missing:
        if let unit = block.source { source.insert(unit.key) }
        if let unit = block.translation { translation.insert(unit.key) }
      case .removed:
        if let unit = block.translation { translation.insert(unit.key) }
      case .same, .edited, .unchecked: break
      }
    }
  }
}
