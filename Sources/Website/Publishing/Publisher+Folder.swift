import Content
import Diagnostics
import Glibc

extension Publisher {
  /// Opens the site's folder, made if need be, and locks it; the lock goes with the descriptor.
  func openFolder(diagnostics: inout [Diagnostic]) -> Int32? {
    if mkdir(folder, 0o777) != 0 && errno != EEXIST {
      let failure = FileSystem.Failure(path: folder)
      diagnostics.append(
        Diagnostic(.siteNotWritable, path: folder, failure.arguments(["folder": folder]))
      )
      return nil
    }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let failure = FileSystem.Failure(path: folder)
      diagnostics.append(
        Diagnostic(.siteNotWritable, path: folder, failure.arguments(["folder": folder]))
      )
      return nil
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      diagnostics.append(Diagnostic(.siteBusy, path: folder, ["folder": folder]))
      return nil
    }
    return descriptor
  }

  /// The manifest of the last run; empty for a folder without files; `nil` and a diagnostic when the folder holds
  /// files but no manifest, since then it is somebody else's.
  func readManifest(diagnostics: inout [Diagnostic]) -> Manifest? {
    if let bytes = try? FileSystem.read(folder + "/" + Manifest.fileName) { return Manifest(bytes: bytes) }
    do {
      let names = try FileSystem.names(in: folder).filter { $0 != Manifest.stageName }
      if names.isEmpty { return Manifest([]) }
      diagnostics.append(Diagnostic(.folderNotOurs, path: folder, ["folder": folder]))
    } catch {
      diagnostics.append(
        Diagnostic(.siteNotWritable, path: folder, error.arguments(["folder": folder]))
      )
    }
    return nil
  }
}
