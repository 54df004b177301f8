import Content
import Diagnostics
import Markdown

/// Where the blocks that a translation has no words for stand in a skeleton: the comment with the source's
/// text, and the marks below it.
struct SkeletonPlaces {
  /// The place of each unit of the source that has one.
  private(set) var places: [Int: Range<Int>] = [:]

  init(_ pair: TextPair, _ states: [BlockState]) {
    guard let translation = pair.translation else { return }
    let language = pair.source.language
    var comments = translation.comments.compactMap { comment in
      comment.repeatedSource(in: language).map { (block: comment, fingerprint: Self.fingerprint($0)) }
    }
    for (index, state) in states.enumerated() where state.translation?.isWordless ?? true {
      guard let unit = state.source, unit.block != nil else { continue }
      let wanted = Self.fingerprint(Skeleton.words(of: unit.text))
      if let place = comments.firstIndex(where: { $0.fingerprint == wanted }) {
        let comment = comments.remove(at: place).block.range
        places[index] = comment.lowerBound..<Self.end(of: comment, in: translation)
      }
    }
  }

  private static func fingerprint(_ text: String) -> Fingerprint { NormalisedText(text).fingerprint }

  /// The end of the marks that stand on the line below a comment, else of the comment.
  private static func end(of comment: Range<Int>, in list: UnitList) -> Int {
    let marks = list.units.first { $0.block != nil && $0.range.lowerBound >= comment.upperBound }
    guard let marks, marks.isWordless else { return comment.upperBound }
    let gap = list.file.bytes[comment.upperBound..<marks.range.lowerBound]
    return gap.count { $0 == UInt8(ascii: "\n") } == 1 ? marks.range.upperBound : comment.upperBound
  }
}

extension UnitList {
  /// The blocks of a page that isn't a file yet.
  init(skeleton: Skeleton, path: String, language: String) {
    let file = SourceFile(path: path, text: skeleton.text)
    let blocks = MarkdownDocument.blocks(of: file, body: Self.frontMatterEnd(in: file)..<file.bytes.count)
    self.init(
      language: language,
      file: file,
      units: blocks.filter { $0.kind != .comment }.enumerated().map { number, block in
        Unit(block, number: number + 1, in: file)
      },
      comments: blocks.filter { $0.kind == .comment }
    )
  }

  /// Where the object in front of a page ends; 0 if there is none.
  static func frontMatterEnd(in file: SourceFile) -> Int {
    guard file.bytes.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "{") else { return 0 }
    var diagnostics: [Diagnostic] = []
    return JSONReader.parsePrefix(file, diagnostics: &diagnostics)?.end ?? 0
  }
}
