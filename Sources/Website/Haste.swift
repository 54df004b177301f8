/// Pages that somebody waits for, in front of a browser: they are made before all others and handed over at once.
public struct Haste: Sendable {
  let paths: Set<String>
  let take: @Sendable ([OutputFile]) async -> Void

  /// - Parameters:
  ///   - paths: the paths of the pages.
  ///   - take: takes the pages and what they look like, unless something is wrong; what is wrong with all other pages is
  ///     not known yet.
  public init(_ paths: Set<String>, take: @escaping @Sendable ([OutputFile]) async -> Void) {
    self.paths = paths
    self.take = take
  }
}
