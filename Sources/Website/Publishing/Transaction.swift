import Content
import Glibc

/// The replacement of a site's old files by new ones, which can be undone until it is finished.
struct Transaction {
  private enum Step {
    /// A published file was replaced; the old one is kept under another name.
    case replaced(published: String, old: String)
    /// A file was moved to a place where there was none.
    case moved(from: String, to: String)
    case madeFolder(String)
    case removedFolder(String)
  }

  private let folder: String
  private let stage: String
  private var pending: [(staged: String, published: String)] = []
  private var finalManifest = ""
  private var done: [Step] = []

  init(folder: String) {
    self.folder = folder
    stage = folder + "/" + Manifest.stageName
  }

  /// Writes the files whole into the stage. `during` is the manifest that holds while files are exchanged: it names
  /// old and new ones, so that even after a power cut the next run knows all of them as ours.
  mutating func stage(
    _ files: [OutputFile],
    during: Manifest,
    after: Manifest
  ) throws(FileSystem.Failure) {
    FileSystem.remove(stage)
    guard mkdir(stage, 0o777) == 0 else { throw FileSystem.Failure(path: stage) }
    let published = folder + "/" + Manifest.fileName
    finalManifest = stage + "/manifest"
    let manifests = [
      (staged: stage + "/manifest-during", bytes: during.bytes), (staged: finalManifest, bytes: after.bytes),
    ]
    let stage = stage
    let jobs = files.enumerated().map { (staged: "\(stage)/\($0.offset)", bytes: $0.element.bytes) }
    // One after the other: two threads that make files in one folder only wait for each other.
    for job in manifests + jobs { try FileSystem.write(job.bytes, to: job.staged) }
    pending = [(stage + "/manifest-during", published)]
    pending += zip(jobs, files).map { ($0.staged, folder + "/" + $1.path) }
  }

  /// Puts the staged files in their places and takes the stale ones away; returns how many were taken.
  /// Signals that would end the process have to wait, so that the site is never half old and half new.
  mutating func commit(removing stale: [String]) throws(FileSystem.Failure) -> Int {
    let restore = Self.ignoreSignals()
    defer { restore() }
    var folders: Set<String> = [folder]
    for (staged, published) in pending {
      try makeFolders(of: published, known: &folders)
      try put(staged, at: published)
    }
    var removed = 0
    var emptied: Set<String> = []
    for (index, path) in stale.enumerated() {
      let published = folder + "/" + path
      let target = "\(stage)/stale-\(index)"
      if rename(published, target) == 0 {
        done.append(.moved(from: published, to: target))
        removed += 1
      } else if errno != ENOENT && errno != ENOTDIR {
        throw FileSystem.Failure(path: published)
      }
      emptied.insert(FileSystem.parent(of: published))
    }
    removeFolders(emptied)
    try put(finalManifest, at: folder + "/" + Manifest.fileName)
    return removed
  }

  /// Undoes what was done, the last step first.
  mutating func rollBack() {
    for step in done.reversed() {
      switch step {
      case .replaced(let published, let old): rename(old, published)
      case .moved(let origin, let target): rename(target, origin)
      case .madeFolder(let path): rmdir(path)
      case .removedFolder(let path): mkdir(path, 0o777)
      }
    }
    done = []
    FileSystem.remove(stage)
  }

  /// Clears the stage.
  func finish() { FileSystem.remove(stage) }

  /// Removes the folders that lost their last file, the innermost first.
  private mutating func removeFolders(_ emptied: Set<String>) {
    for path in emptied.sorted(by: { ($1.utf8.count, $1) < ($0.utf8.count, $0) }) {
      var path = path
      while path.utf8.count > folder.utf8.count {
        if rmdir(path) == 0 {
          done.append(.removedFolder(path))
        } else if errno != ENOENT {
          break
        }
        path = FileSystem.parent(of: path)
      }
    }
  }

  private mutating func put(_ staged: String, at published: String) throws(FileSystem.Failure) {
    let aside = staged + "-old"
    if link(published, aside) == 0 {
      guard rename(staged, published) == 0 else { throw FileSystem.Failure(path: published) }
      done.append(.replaced(published: published, old: aside))
      return
    }
    if errno != ENOENT && errno != ENOTDIR {
      // Not every file system knows hard links: there the old file is moved aside first.
      guard FileSystem.kind(of: published) == .file else {
        throw FileSystem.Failure(path: published, code: EEXIST)
      }
      if rename(published, aside) == 0 { done.append(.moved(from: published, to: aside)) }
    }
    guard rename(staged, published) == 0 else { throw FileSystem.Failure(path: published) }
    done.append(.moved(from: staged, to: published))
  }

  private mutating func makeFolders(
    of path: String,
    known: inout Set<String>
  ) throws(FileSystem.Failure) {
    let parent = FileSystem.parent(of: path)
    guard known.insert(parent).inserted else { return }
    try makeFolders(of: parent, known: &known)
    if mkdir(parent, 0o777) == 0 {
      done.append(.madeFolder(parent))
    } else if errno != EEXIST {
      throw FileSystem.Failure(path: parent)
    }
  }
}

extension Transaction {
  private static func ignoreSignals() -> () -> Void {
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    let handlers = numbers.map { ($0, signal($0, SIG_IGN)) }
    return { for (number, handler) in handlers { signal(number, handler) } }
  }
}
