import Glibc

/// The few calls to the operating system that reading and publishing need, without Foundation.
public enum FileSystem {
  /// Why a call failed, in the operating system's own terms.
  public struct Failure: Error, Sendable, Hashable {
    /// The path that was asked for.
    public let path: String
    /// The `errno` of the call.
    public let code: Int32

    public init(path: String, code: Int32 = errno) {
      self.path = path
      self.code = code
    }

    /// The system's short text for the code, such as "Permission denied".
    public var reason: String { String(cString: strerror(code)) }
    /// Whether the file or folder is simply not there.
    public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  }

  /// What stands at a path.
  public enum Kind: Sendable, Hashable { case file, folder, other }

  /// The kind of what stands at a path, following links; `nil` when there is nothing.
  public static func kind(of path: String) -> Kind? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    return kind(mode: information.st_mode)
  }

  /// What tells a file or folder from every other one, by whatever path it is reached.
  public struct Identity: Sendable, Hashable {
    private let device: dev_t
    private let number: ino_t

    fileprivate init(_ information: stat) {
      device = information.st_dev
      number = information.st_ino
    }
  }

  /// The identity of what stands at a path, following links.
  public static func identity(of path: String) throws(Failure) -> Identity {
    var information = stat()
    guard stat(path, &information) == 0 else { throw Failure(path: path) }
    return Identity(information)
  }

  /// Whether a path leads to a folder or into it, links followed; the last part of the path need not be there yet.
  public static func contains(_ folder: String, _ path: String) -> Bool {
    guard let outer = resolved(folder) else { return false }
    let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard let inner = resolved(path) ?? resolved(parent).map({ $0 + "/" + name }) else { return false }
    return inner == outer || inner.hasPrefix(outer + "/")
  }

  /// Where a path leads in the end, links followed; `nil` when there is nothing.
  package static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// All bytes of a file.
  public static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: path) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw Failure(path: path) }
    guard kind(mode: information.st_mode) == .file else { throw Failure(path: path, code: EISDIR) }
    // One byte more than the size: a short read then tells the end without a second call.
    let expected = Int(information.st_size) + 1
    var first = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      first = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, first)
    }
    guard first >= 0 else { throw Failure(path: path) }
    while bytes.count >= expected {
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw Failure(path: path) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The names in a folder, in the order of their bytes, without `.` and `..`.
  public static func names(in folder: String) throws(Failure) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// What is in a folder, in the order of the names' bytes, without `.` and `..`; links are not followed.
  static func entries(in folder: String) throws(Failure) -> [(name: String, kind: Kind)] {
    guard let handle = opendir(folder) else { throw Failure(path: folder) }
    defer { closedir(handle) }
    var entries: [(name: String, kind: Kind)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != "." && name != ".." else { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append((name, .file))
      case Int(DT_DIR): entries.append((name, .folder))
      default: entries.append((name, .other))
      }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func kind(mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}
