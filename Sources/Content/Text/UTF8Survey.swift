/// What one pass over the bytes of a file tells: whether they are UTF-8, and what is odd in them.
struct UTF8Survey {
  /// The offset of the first byte that cannot stand there in UTF-8.
  private(set) var firstInvalid: Int?
  /// The offset of the first byte of value zero, if it comes before any invalid one.
  private(set) var firstNul: Int?
  /// Whether there is a carriage return.
  private(set) var hasCarriageReturn = false

  init(of bytes: [UInt8]) {
    bytes.withUnsafeBytes { survey($0) }
  }

  private mutating func survey(_ bytes: UnsafeRawBufferPointer) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    var index = 0
    while index < bytes.count {
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let returns = word ^ (ones &* 0x0D)
        // A byte is zero if taking one from it borrows into its high bit.
        let zeros = ((word &- ones) & ~word) | ((returns &- ones) & ~returns)
        guard (word | zeros) & highBits == 0 else { break }
        index += 8
      }
      guard index < bytes.count else { return }
      let byte = bytes[index]
      switch byte {
      case 0:
        firstNul = index
        return
      case 0x0D:
        hasCarriageReturn = true
        index += 1
      case 1..<0x80:
        index += 1
      default:
        let length = Self.sequenceLength(bytes, at: index)
        guard length > 0 else {
          firstInvalid = index
          return
        }
        index += length
      }
    }
  }

  /// The length of the well-formed sequence of several bytes at an offset; 0 when it is not well formed.
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    func continues(_ offset: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    // The bounds of the second byte rule out overlong forms, surrogates and values beyond U+10FFFF.
    switch bytes[index] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, to: 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, to: 0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
