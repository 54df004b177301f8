/// What editors put beside a file while it is open in them, perhaps with changes that aren't saved.
enum EditorTrace {
  /// The name of such a file; `nil` when there is none, or when the folder can't be listed.
  static func beside(_ path: String) -> String? {
    let folder = FileSystem.parent(of: path)
    let name = String(path.split(separator: "/").last ?? "")
    let names = try? FileSystem.names(in: folder.isEmpty ? "." : folder)
    return names?.first { isTrace($0, of: name) }
  }

  /// Emacs, Vim and nano, Kate, LibreOffice, Microsoft Office.
  private static func isTrace(_ other: String, of name: String) -> Bool {
    if other.hasPrefix(".\(name).sw") { return other.utf8.count == name.utf8.count + 5 }
    return [".#\(name)", "#\(name)#", ".\(name).kate-swp", ".~lock.\(name)#", "~$\(name)"].contains(other)
  }
}
