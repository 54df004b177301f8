import Diagnostics

/// Gives out ids, each once.
struct AnchorRegistry {
  private var reserved: Set<String> = []
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  /// Keeps an id for who claims it.
  mutating func reserve(_ anchor: String) {
    reserved.insert(anchor)
  }

  /// Takes exactly this id; `false` if it is taken.
  mutating func claim(_ anchor: String) -> Bool {
    taken.insert(anchor).inserted
  }

  /// Takes this id, or the first free one of `id-2`, `id-3`, …
  mutating func unique(_ anchor: String) -> String {
    if !reserved.contains(anchor), claim(anchor) { return anchor }
    var number = lastNumber[anchor, default: 1]
    var candidate: String
    repeat {
      number += 1
      candidate = "\(anchor)-\(number)"
    } while reserved.contains(candidate) || !claim(candidate)
    lastNumber[anchor] = number
    return candidate
  }
}

/// Texts as ids: lower case, no accents, one hyphen for whatever is neither letter nor digit.
enum Slug {
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var folded: [UInt32] = []
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        guard SourceCursor.isAlphanumeric(byte) else {
          needsHyphen = true
          continue
        }
        if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        slug.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        continue
      }
      folded.removeAll(keepingCapacity: true)
      Folding.append(scalar, to: &folded)
      for value in folded {
        guard let scalar = Unicode.Scalar(value), isKept(scalar) else {
          needsHyphen = true
          continue
        }
        if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        if scalar.isASCII { slug.append(UInt8(value)) } else { slug += UTF8.encode(scalar) ?? .init() }
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return SourceCursor.isAlphanumeric(UInt8(scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }
}
