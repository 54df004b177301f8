import Diagnostics
import Markdown

extension Document {
  /// Whether it is a translation that has only been begun: a comment still repeats a block of the source
  /// (`<!-- it: … -->`), and no block of the same kind with words of its own follows.
  ///
  /// - Parameter languages: the codes of the site's languages.
  func isUnfinished(languages: [String]) -> Bool {
    let others = languages.filter { $0 != language }
    guard repeatsSource(in: others) else { return false }
    let blocks = text.blocks
    return blocks.indices.contains { index in
      let repeated = others.lazy.compactMap { blocks[index].repeatedSource(in: $0) }.first
      guard let repeated, let wanted = Self.firstBlock(of: repeated), !wanted.isWordless else { return false }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      return next?.kind != wanted.kind || next?.isWordless != false
    }
  }

  /// Whether something begins like a comment that repeats a source. Of most texts this is all that is ever asked, and
  /// the standard library's search of collections would take longer than parsing them.
  private func repeatsSource(in languages: [String]) -> Bool {
    let marks = languages.map { Array("<!-- \($0): ".utf8) }
    return source.bytes[body].withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") {
        if marks.contains(where: { bytes[index...].starts(with: $0) }) { return true }
      }
      return false
    }
  }

  private static func firstBlock(of text: String) -> TextBlock? {
    let file = SourceFile(path: "", text: text)
    return MarkdownDocument.blocks(of: file, body: 0..<file.bytes.count).first
  }
}
