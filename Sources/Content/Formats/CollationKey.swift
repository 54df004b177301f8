import Diagnostics

/// What a name is sorted by, as people look for it in a list: without case, accents and apostrophes.
///
/// Other marks count as one space, and texts that differ in nothing else keep the order of their bytes. The order is
/// the same on every machine: no locale is asked.
public struct CollationKey: Sendable, Hashable, Comparable {
  private let folded: [UInt8]
  private let exact: [UInt8]

  /// The key of a name; make it once for each name, not once for each comparison.
  public init(_ name: String) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars { Folding.append(scalar, to: &scalars) }

    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    var spaceIsDue = false
    for value in scalars {
      guard !Self.isApostrophe(value), let scalar = Unicode.Scalar(value) else { continue }
      guard Self.counts(scalar) else {
        spaceIsDue = !folded.isEmpty
        continue
      }
      if spaceIsDue { folded.append(0x20) }
      spaceIsDue = false
      folded += UTF8.encode(scalar).map(Array.init) ?? []
    }
    self.folded = folded
    exact = Array(name.utf8)
  }

  /// The capital letter under which an index from A to Z lists the name; `#` when it begins with another character.
  public var initial: String {
    guard let first = folded.first, 0x61...0x7A ~= first else { return "#" }
    return String(Unicode.Scalar(first - 0x20))
  }

  /// The order in which the names are listed.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.folded != right.folded { return left.folded.lexicographicallyPrecedes(right.folded) }
    return left.exact.lexicographicallyPrecedes(right.exact)
  }

  private static func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2018 || value == 0x2019 || value == 0x60 || value == 0xB4
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return 0x61...0x7A ~= scalar.value || 0x30...0x39 ~= scalar.value }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
