import Content
import Diagnostics

/// The folder of a new consortium: a small content that builds at once, and a page that explains it.
public struct NewConsortium: Sendable {
  /// The languages that the program has words in.
  static let languages = [(code: "it", name: "Italiano"), (code: "en", name: "English")]

  /// Why it isn't made.
  public enum Refusal: Error, Sendable {
    /// There is something in the folder.
    case notEmpty(String, example: String)
    /// The place is taken by something that isn't a folder.
    case notAFolder(String)
    /// The words of the interface aren't beside the program.
    case wordsMissing(String)
  }

  public let folder: String
  public let files: NewFiles

  /// - Parameters:
  ///   - folder: it need not be there; if it is, it has to be empty.
  ///   - answers: one for each field, normalised.
  ///   - program: the folder of the program's own content, which the words of the interface come from.
  ///   - today: the day that the list of members, still empty, refers to.
  public init(
    in folder: String,
    _ answers: [ConsortiumField: String],
    wordsFrom program: String,
    today: PartialDate
  ) throws(Refusal) {
    try Self.check(folder)
    self.folder = folder
    let profile = ConsortiumProfile(answers, today: today)
    var files = NewFiles()
    for (path, text) in profile.data + profile.pages { files.add("\(folder)/content/\(path)", text) }
    for language in profile.languages {
      for name in ["interface", "figures"] {
        let path = "\(program)/\(language)/\(name).json"
        guard let bytes = try? FileSystem.read(path) else { throw .wordsMissing(path) }
        files.add("\(folder)/content/\(language)/\(name).json", Self.withoutSchema(bytes))
      }
    }
    for (path, text) in profile.explanations { files.add("\(folder)/\(path)", text) }
    self.files = files
  }

  /// Whether the folder can be made or filled; asked before anything else is.
  public static func check(_ folder: String) throws(Refusal) {
    switch FileSystem.kind(of: folder) {
    case nil: return
    case .folder:
      // One that can't be looked into isn't known to be empty.
      let names = (try? FileSystem.names(in: folder)) ?? ["?"]
      if let first = names.first { throw .notEmpty(folder, example: first) }
    case .file, .other: throw .notAFolder(folder)
    }
  }

  /// The words without the line that names their schema: it stands beside the program, not here.
  private static func withoutSchema(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let mark = Array("\"$schema\"".utf8)
    return Array(
      lines.filter { !$0.drop { $0 == UInt8(ascii: " ") }.starts(with: mark) }.joined(separator: [0x0A])
    )
  }
}
