import Content

extension EditorFiles {
  /// What came of writing the files: their paths as the user would type them.
  public struct Outcome: Sendable {
    /// Made, or put in place of others.
    public fileprivate(set) var written: [String] = []
    /// There already, and just so.
    public fileprivate(set) var current: [String] = []
    /// There already, and otherwise: left as they are.
    public fileprivate(set) var kept: [String] = []
  }

  /// Writes the files that aren't there.
  ///
  /// - Parameter replaces: whether those that are there and differ are replaced too.
  public func write(replaces: Bool) throws(FileSystem.Failure) -> Outcome {
    var outcome = Outcome()
    for (file, bytes) in files {
      let path = path(file)
      guard FileSystem.kind(of: path) != nil else {
        try FileSystem.replace(path, with: bytes)
        outcome.written.append(path)
        continue
      }
      if try FileSystem.read(path) == bytes {
        outcome.current.append(path)
      } else if replaces {
        try FileSystem.replace(path, with: bytes)
        outcome.written.append(path)
      } else {
        outcome.kept.append(path)
      }
    }
    return outcome
  }
}
