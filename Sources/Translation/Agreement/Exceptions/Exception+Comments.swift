import Diagnostics
import Markdown

extension Exception {
  /// The exceptions among the comments of a page: `<!-- ok translation.number-differs: the reason -->`.
  static func exceptions(in list: UnitList, diagnostics: inout [Diagnostic]) -> [Exception] {
    list.comments.compactMap { comment in
      guard let written = WrittenException(comment, in: list.file) else { return nil }
      let problem = problem(
        rule: written.rule,
        reason: written.reason,
        in: list.file,
        at: written.range,
        ruleAt: written.ruleRange
      )
      if let problem {
        diagnostics.append(problem)
        return nil
      }
      let next = list.units.firstIndex { $0.block != nil && $0.range.lowerBound >= comment.range.upperBound }
      return Exception(rule: written.rule, file: list.file, range: written.range, place: .above(next))
    }
  }
}

/// An exception as a comment says it.
private struct WrittenException {
  let rule: String
  let ruleRange: Range<Int>
  let reason: String
  /// The comment without blank lines around it.
  let range: Range<Int>

  /// `nil` for any other comment.
  init?(_ comment: TextBlock, in file: SourceFile) {
    let bytes = file.bytes
    var index = comment.range.lowerBound
    let end = comment.range.upperBound
    func skip(_ isSkipped: (UInt8) -> Bool) { while index < end, isSkipped(bytes[index]) { index += 1 } }
    skip { $0 <= 0x20 }
    let start = index
    skip { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "-") }
    skip { $0 <= 0x20 }
    let word = index
    skip { $0.isASCIILetter }
    guard bytes[word..<index].map(\.lowercasedASCII).elementsEqual("ok".utf8) else { return nil }
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
    let name = index
    skip { $0 > 0x20 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ">") }
    rule = String(decoding: bytes[name..<index], as: UTF8.self)
    ruleRange = name..<index
    // An ordinary comment may begin with `ok` as well.
    guard rule.contains("translation") || Exception.knownRules.contains(Exception.prefix + rule) else {
      return nil
    }
    var last = end
    while last > index, [0x20, 0x0A, UInt8(ascii: ">"), UInt8(ascii: "-")].contains(bytes[last - 1]) {
      last -= 1
    }
    reason = String(decoding: bytes[index..<last], as: UTF8.self)
    range = start..<end
  }
}
