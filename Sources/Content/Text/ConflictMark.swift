/// The lines that git puts around two versions of the same lines when it can't tell which one counts:
/// `<<<<<<< HEAD` and `>>>>>>> other`.
enum ConflictMark {
  /// Whether a line begins with one.
  static func stands(at line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count >= length else { return false }
    let mark = bytes[line.lowerBound]
    guard mark == UInt8(ascii: "<") || mark == UInt8(ascii: ">") else { return false }
    guard bytes[line.prefix(length)].allSatisfy({ $0 == mark }) else { return false }
    return line.count == length || bytes[line.lowerBound + length] == UInt8(ascii: " ")
  }

  private static let length = 7
}
