import Diagnostics

/// Something in a value that a schema does not allow. It becomes a diagnostic only when it is sure to be told:
/// of several branches of a schema, all but the best are forgotten.
struct SchemaProblem {
  let rule: Rule
  let range: Range<Int>
  var arguments: [String: String] = [:]
  var replacement: String?
  /// The types that were asked for, where the value has none of them.
  var expected: JSONTypes?
  /// The offset of another place that is concerned; its line becomes the argument `line`.
  var otherPlace: Int?
}

/// The lines of a file that has many problems: each is found without counting from the top again.
struct LineTable {
  private let file: SourceFile
  /// The offset of the first byte of each line.
  private let starts: [Int]

  init(_ file: SourceFile) {
    self.file = file
    var starts = [0]
    for index in file.bytes.indices where file.bytes[index] == .newline { starts.append(index + 1) }
    self.starts = starts
  }

  func diagnostic(_ problem: SchemaProblem) -> Diagnostic {
    var arguments = problem.arguments
    if let other = problem.otherPlace { arguments["line"] = String(line(of: other)) }
    return Diagnostic(
      problem.rule,
      path: file.path,
      span: span(of: problem.range),
      arguments,
      replacement: problem.replacement
    )
  }

  /// The line of an offset, from 1.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// What the file itself would say of a range, asked of its line only.
  private func span(of range: Range<Int>) -> Diagnostic.Span {
    let line = line(of: range.lowerBound)
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] : file.bytes.count
    let alone = SourceFile(path: file.path, bytes: Array(file.bytes[start..<end]))
    let span = alone.span(of: range.lowerBound - start..<range.upperBound - start)
    return Diagnostic.Span(line: line, column: span.column, length: span.length, excerpt: span.excerpt)
  }
}
