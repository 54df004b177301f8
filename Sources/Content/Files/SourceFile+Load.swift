import Diagnostics

extension SourceFile {
  /// Reads a text file from disk; `nil` and a diagnostic when it can't be read or is no text.
  public static func load(_ path: String, diagnostics: inout [Diagnostic]) -> SourceFile? {
    do {
      return TextFile.load(bytes: try FileSystem.read(path), path: path, diagnostics: &diagnostics)
    } catch {
      diagnostics.append(Diagnostic(.fileNotReadable, path: path, error.arguments()))
      return nil
    }
  }
}
