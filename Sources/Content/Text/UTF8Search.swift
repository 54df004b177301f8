extension BidirectionalCollection<UInt8> {
  /// The first place of some ASCII characters. Character by character, as `firstRange(of:)` of a string searches, it
  /// would take fifty times as long.
  @inlinable
  package func firstRange(ofASCII wanted: StaticString) -> Range<Index>? {
    wanted.withUTF8Buffer { wanted in
      guard let first = wanted.first else { return nil }
      var start = startIndex
      while let found = self[start...].firstIndex(of: first) {
        var (end, count) = (index(after: found), 1)
        while count < wanted.count, end < endIndex, self[end] == wanted[count] {
          formIndex(after: &end)
          count += 1
        }
        if count == wanted.count { return found..<end }
        start = index(after: found)
      }
      return nil
    }
  }
}
