import Content

/// The copy of a report's PDF that is sent to the Register: the same bytes under a name that any system takes.
struct RegisterCopy: Sendable, Hashable {
  /// Where it goes.
  let path: String

  /// Above so many bytes a submission may be refused. No limit was found in print: this is our own caution.
  static let cautiousSize = 5_000_000

  /// - Parameter folder: the folder for copies of all years.
  init(year: Int, taxCode: String, folder: String) {
    path = "\(folder)/\(year)/\(Self.plain(taxCode))-bilancio-sociale-\(year).pdf"
  }

  /// Letters and digits of ASCII only.
  private static func plain(_ text: String) -> String {
    String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }
}
