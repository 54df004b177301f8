import Content
import Translation

extension BlockState {
  /// Whether readers of the source find here what the translation may not say. That the source has only been put in
  /// another order makes no difference to them, and neither does a translation that was worked on.
  var isBehind: Bool {
    switch change {
    case .changed, .added, .removed: true
    case .same, .moved, .edited, .missing, .unchecked: false
    }
  }
}

extension PageStatus {
  /// Whether the source has changed since the translation was checked.
  var isBehind: Bool { blocks.contains(where: \.isBehind) }

  /// The last day on which the translation is known to have said what its source said, if it is known.
  var lastAgreement: PartialDate? {
    blocks.lazy.filter(\.isBehind).compactMap { $0.old?.checkedOn }.min() ?? checkedOn
  }
}
