import Content
import Diagnostics
import Glibc

/// The folders that inotify watches for us, kept up to date as folders come and go.
struct WatchedFolders {
  /// Becomes readable when something happens.
  let descriptor: Int32
  private let roots: [String]
  private var folders: [Int32: Folder] = [:]

  private struct Folder {
    var path: String
    /// Only these names in it matter; `nil` when all do, and the folders in it as well.
    var names: Set<String>?
  }

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB
  )

  /// `nil` if the system doesn't let us watch anything.
  init?(_ roots: [String], diagnostics: inout [Diagnostic]) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    self.roots = roots
    guard descriptor >= 0 else {
      diagnostics.append(Self.problem(roots.first ?? ".", code: errno))
      return nil
    }
    watchRoots(diagnostics: &diagnostics)
  }

  func close() { Glibc.close(descriptor) }

  static func problem(_ folder: String, code: Int32) -> Diagnostic {
    let failure = FileSystem.Failure(path: folder, code: code)
    return Diagnostic(.previewNotWatching, path: folder, failure.arguments(["folder": folder]))
  }

  /// Takes all events that wait; whether any of them matters.
  mutating func takeEvents() -> Bool {
    var matters = false
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return matters }
      for event in InotifyEvent.all(in: buffer[..<count]) where take(event) { matters = true }
    }
  }

  private mutating func take(_ event: InotifyEvent) -> Bool {
    var unheard: [Diagnostic] = []
    if event.has(IN_Q_OVERFLOW) {
      watchRoots(diagnostics: &unheard)
      return true
    }
    if event.has(IN_IGNORED) {
      folders[event.watch] = nil
      return false
    }
    guard let folder = folders[event.watch], !event.name.isEmpty else { return false }
    if let names = folder.names {
      guard names.contains(event.name) else { return false }
    } else if Self.isPassedOver(event.name) {
      return false
    }
    // A root's path is as it was given: "content", not "./content".
    let root = roots.first { Self.parent(of: $0) == folder.path && Self.name(of: $0) == event.name }
    let path = root ?? folder.path + "/" + event.name
    if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) { forget(path) }
    if event.has(IN_MOVED_TO) || event.has(IN_CREATE) {
      var seen: Set<Int32> = []
      watch(path, seen: &seen, diagnostics: &unheard)
    }
    return !event.has(IN_CREATE) || !Self.willBeClosed(path)
  }

  /// Files that no build reads: hidden ones, and what editors leave for a moment. Photos of translations are read.
  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") && name != ".translations" || name.hasSuffix("~") || name.hasPrefix("~$")
      || name.hasSuffix(".tmp")
  }

  /// Whether somebody is still writing the file: that it was closed is another event.
  private static func willBeClosed(_ path: String) -> Bool {
    var information = stat()
    guard lstat(path, &information) == 0 else { return false }
    return information.st_mode & S_IFMT == S_IFREG && information.st_nlink == 1
  }
}

extension WatchedFolders {
  private mutating func watchRoots(diagnostics: inout [Diagnostic]) {
    var seen: Set<Int32> = []
    for root in roots {
      // A folder that is taken away and put back, as another version of it may be, is noticed from outside.
      watchName(of: root)
      watch(root, seen: &seen, diagnostics: &diagnostics)
    }
  }

  private mutating func watchName(of root: String) {
    let parent = Self.parent(of: root)
    let watch = inotify_add_watch(descriptor, parent, Self.mask)
    guard watch >= 0 else { return }
    if folders[watch] == nil {
      folders[watch] = Folder(path: parent, names: [Self.name(of: root)])
    } else {
      folders[watch]?.names?.insert(Self.name(of: root))
    }
  }

  /// Watches a folder and all folders in it; does nothing with anything else.
  private mutating func watch(_ path: String, seen: inout Set<Int32>, diagnostics: inout [Diagnostic]) {
    guard FileSystem.kind(of: path) == .folder else { return }
    let watch = inotify_add_watch(descriptor, path, Self.mask)
    guard watch >= 0 else {
      // Once the limit is reached, every other folder would say the same.
      if !diagnostics.contains(where: { $0.rule == .previewNotWatching }) {
        diagnostics.append(Self.problem(path, code: errno))
      }
      return
    }
    // Links may lead in circles.
    guard seen.insert(watch).inserted else { return }
    folders[watch] = Folder(path: path, names: nil)
    for name in (try? FileSystem.names(in: path)) ?? [] where !Self.isPassedOver(name) {
      self.watch(path + "/" + name, seen: &seen, diagnostics: &diagnostics)
    }
  }

  /// Stops watching a folder that is gone from here, and all in it: it may go on living elsewhere.
  private mutating func forget(_ path: String) {
    for (watch, folder) in folders
    where folder.names == nil && (folder.path == path || folder.path.hasPrefix(path + "/")) {
      inotify_rm_watch(descriptor, watch)
      folders[watch] = nil
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }
}

/// One event as inotify writes it.
struct InotifyEvent {
  let watch: Int32
  let name: String
  private let mask: UInt32

  func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }

  /// All events of one reading.
  static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
    bytes.withUnsafeBytes { bytes in
      var events: [InotifyEvent] = []
      var start = 0
      // Watch, mask, cookie and the name's length, four bytes each; then the name, filled up with zeros.
      while start + 16 <= bytes.count {
        let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        guard start + 16 + length <= bytes.count else { break }
        let name = bytes[start + 16..<start + 16 + length].prefix { $0 != 0 }
        events.append(
          InotifyEvent(
            watch: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self),
            name: String(decoding: name, as: UTF8.self),
            mask: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
          )
        )
        start += 16 + length
      }
      return events
    }
  }
}
