/// A cell of a CSV file with semicolons, as an Italian spreadsheet reads it.
package enum CSVCell {
  /// Writes a cell, quoted where it would break the row; one that begins like a formula is kept from being one.
  /// - Parameters:
  ///   - after: whether another cell stands before it.
  ///   - isHarmless: whether it is known to be no formula, whatever it begins with.
  package static func append(
    _ cell: String,
    after: Bool = false,
    isHarmless: Bool = false,
    to bytes: inout [UInt8]
  ) {
    if after { bytes.append(UInt8(ascii: ";")) }
    guard let first = cell.utf8.first else { return }
    let isFormula = !isHarmless && beginsFormula(first)
    var cell = cell
    cell.withUTF8 { cell in
      let needsQuotes = cell.contains { $0 == 0x3B || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      var start = 0
      if needsQuotes {
        // A quotation mark is written twice: once here, once with what follows.
        for index in cell.indices where cell[index] == UInt8(ascii: "\"") {
          bytes += cell[start...index]
          start = index
        }
      }
      bytes += cell[start...]
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }

  /// Whether a cell is a telephone number with its country: `+39 0000 550100`.
  package static func isPhone(_ cell: String) -> Bool {
    cell.utf8.first == UInt8(ascii: "+") && cell.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 == 0x20 }
  }

  /// Whether a cell is a number below zero: `-1234,50`.
  package static func isNegativeNumber(_ cell: String) -> Bool {
    cell.utf8.first == UInt8(ascii: "-") && cell.utf8.count > 1
      && cell.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ",") }
  }
}
