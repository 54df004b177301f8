import Diagnostics

/// Parts of addresses: lower-case letters, digits and single hyphens.
public enum Slug {
  /// Whether a text can be part of an address as it is.
  public static func isValid(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && !text.hasSuffix("-")
      && text.utf8.allSatisfy { isLetterOrDigit(UInt32($0)) || $0 == UInt8(ascii: "-") }
  }

  /// The nearest slug to a text: `Sanità e città` becomes `sanita-e-citta`; `page` where nothing is left.
  public static func make(from text: String) -> String {
    var slug = ""
    var needsHyphen = false
    for value in Folding.scalars(of: text) {
      if isLetterOrDigit(value), let scalar = Unicode.Scalar(value) {
        if needsHyphen && !slug.isEmpty { slug += "-" }
        needsHyphen = false
        slug.unicodeScalars.append(scalar)
      } else {
        needsHyphen = true
      }
    }
    return slug.isEmpty ? "page" : slug
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value) || (0x30...0x39).contains(value)
  }
}
