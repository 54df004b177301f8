import Diagnostics
import SwiftCSV

/// What stands between the cells of a row.
enum Separator: Sendable, CaseIterable {
  /// In the order in which they are tried: in Italy lists are separated by semicolons, the comma being for decimals.
  case semicolon, comma, tab

  var delimiter: CSVDelimiter {
    switch self {
    case .semicolon: .semicolon
    case .comma: .comma
    case .tab: .tab
    }
  }

  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// What it is called.
  var name: BilingualText {
    switch self {
    case .semicolon: .init(it: "punto e virgola", en: "semicolons")
    case .comma: .init(it: "virgola", en: "commas")
    case .tab: .init(it: "tabulazione", en: "tabs")
    }
  }
}
