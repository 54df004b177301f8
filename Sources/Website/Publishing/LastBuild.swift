import Content

/// What a build read, wrote and said, kept so that the next one can tell that nothing has changed and say the same
/// at once.
///
/// It rests on bytes, never on dates: all that is read and all that lies in the site's folder is compared. Kept in the
/// user's cache folder, one file for each site; without it a build is a whole one.
public struct LastBuild: Sendable {
  private static let format = "bilancio last build 1"

  private let conditions: Fingerprint
  private let inputs: FolderDigest
  private let site: FolderDigest
  /// How many files of the site are the program's.
  public let files: Int
  /// What the build said about the content.
  public let messages: [UInt8]

  /// Records a build that has just been published; `nil` when something was changed while it ran, or can't be read.
  ///
  /// - Parameters:
  ///   - conditions: whatever else decides over what a build does and says: the program, its options, the day.
  ///   - start: a moment before anything was read.
  ///   - published: the files that the site has.
  ///   - messages: what the build said about the content.
  public init?(
    conditions: Fingerprint,
    sources: [String],
    folder: String,
    start: FolderDigest.Moment,
    published: [OutputFile],
    messages: [UInt8]
  ) async {
    let known = Dictionary(published.map { ($0.path, $0.bytes) }) { first, _ in first }
    guard let inputs = await FolderDigest(of: sources, unchangedSince: start),
      let site = await FolderDigest(of: [folder], known: known)
    else { return nil }
    self.conditions = conditions
    self.inputs = inputs
    self.site = site
    self.files = published.count
    self.messages = messages
  }

  /// Reads a record; `nil` unless nothing has changed since: neither the conditions, nor anything that would be read,
  /// nor anything in the site's folder.
  public init?(
    unchangedIn record: String,
    conditions: Fingerprint,
    sources: [String],
    folder: String
  ) async {
    guard let bytes = try? FileSystem.read(record) else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 6, omittingEmptySubsequences: false)
    guard parts.count == 7 else { return nil }
    let lines = parts.prefix(6).map { String(decoding: $0, as: UTF8.self) }
    // The cheap questions first: the site is read only when all else is as it was.
    guard lines[0] == Self.format, lines[1] == conditions.hex, let files = Int(lines[4]),
      Int(lines[5]) == parts[6].count,
      let inputs = await FolderDigest(of: sources), inputs.hex == lines[2],
      let site = await FolderDigest(of: [folder]), site.hex == lines[3]
    else { return nil }
    self.conditions = conditions
    self.inputs = inputs
    self.site = site
    self.files = files
    self.messages = Array(parts[6])
  }

  /// Keeps the record. Where that can't be done the next build is a whole one, which is no harm.
  public func keep(in record: String) {
    let lines = [
      Self.format, conditions.hex, inputs.hex, site.hex, String(files), String(messages.count),
    ]
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8) + messages
    try? FileSystem.replace(record, with: bytes, outlastsPowerCut: false)
  }
}
