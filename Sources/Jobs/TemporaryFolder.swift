import Content
import Glibc

/// Folders that hold a job for as long as it takes.
package enum TemporaryFolder {
  /// Makes a new folder where the system wants them.
  /// - Parameter purpose: a part of its name.
  package static func make(_ purpose: String) throws(FileSystem.Failure) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array((parent + "/bilancio-\(purpose)-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileSystem.Failure(path: parent) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
