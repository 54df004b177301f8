/// A file of the site before it is written.
public struct OutputFile: Sendable {
  /// The path below the site's folder, with `/` between folders.
  public let path: String
  /// The whole content.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
