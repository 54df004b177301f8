import Diagnostics
import Markdown

/// All that is to be translated in one file, in one of its languages.
public struct UnitList: Sendable {
  /// The language that the texts are written in.
  public let language: String
  /// The file that they stand in: one of its own for each language, or a data file with all languages.
  public let file: SourceFile
  /// The units in the order of the file; comments are none.
  public let units: [Unit]
  /// The comments between the blocks of a page.
  public let comments: [TextBlock]

  public init(language: String, file: SourceFile, units: [Unit], comments: [TextBlock] = []) {
    self.language = language
    self.file = file
    self.units = units
    self.comments = comments
  }
}
