import Content

extension TranslationStatus {
  /// A row a text, with semicolons and a byte-order mark, as an Italian spreadsheet wants them.
  public var csv: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += "path;source;language;state;blocks;open;words_left;checked;oldest\r\n".utf8
    for page in pages {
      let cells = [
        page.path, page.sourceLanguage, page.language, page.state.rawValue, String(page.blocks.count),
        String(page.openBlocks.count), String(page.wordsLeft), page.checkedOn?.iso ?? "",
        page.oldestCheck?.iso ?? "",
      ]
      for (index, cell) in cells.enumerated() { CSVCell.append(cell, after: index > 0, to: &bytes) }
      bytes += "\r\n".utf8
    }
    return bytes
  }
}
