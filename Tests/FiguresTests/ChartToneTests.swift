import Foundation
import Testing

/// The tones are mixed by the style sheet; what it says is read here and reckoned with the formulas that browsers use.
@Suite("The tones of charts")
struct ChartToneTests {
  /// A site's accent, paper and ink, light and dark, in print, and with the palest accent that a site may have.
  private static let pages: [(accent: String, paper: String, ink: String, isPrint: Bool)] = [
    ("0b5d5b", "fbf9f4", "1f2526", false), ("98b5b3", "14191a", "e9e5db", false),
    ("717171", "fbf9f4", "1f2526", false), ("b3261e", "fbf9f4", "1f2526", false),
    ("000000", "ffffff", "000000", true),
  ]

  @Test(
    "can be told apart by lightness alone: neighbours without a pattern by 1.5 to 1",
    arguments: pages.indices
  )
  func steps(_ index: Int) throws {
    let tones = try Self.tones(of: index)
    let paper = Shade(Self.pages[index].paper)
    #expect(tones[0].contrast(with: tones[1]) >= 1.5)
    #expect(tones[1].contrast(with: paper) >= 1.5)
    #expect(tones[1].contrast(with: tones[2]) >= 1.3)
  }

  @Test(
    "from the third on carry patterns that stand out from their ground by 3 to 1",
    arguments: pages.indices
  )
  func patterns(_ index: Int) throws {
    let tones = try Self.tones(of: index)
    for tone in tones[2...] { #expect(tones[0].contrast(with: tone) >= 3) }
  }

  @Test("can be read: paper on the first, ink on the second, by 4.5 to 1", arguments: pages.indices)
  func readable(_ index: Int) throws {
    let page = Self.pages[index]
    let tones = try Self.tones(of: index)
    #expect(tones[0].contrast(with: Shade(page.paper)) >= 4.5)
    #expect(tones[1].contrast(with: Shade(page.ink)) >= 4.5)
  }

  /// The five tones on a page, as the style sheet mixes them.
  private static func tones(of index: Int) throws -> [Shade] {
    let page = pages[index]
    var sheet = try styleSheet
    if !page.isPrint, let print = sheet.range(of: "@media print") {
      sheet = String(sheet[..<print.lowerBound])
    }
    let mixed = try (2...5).map { number in
      let start = "--tone-\(number): color-mix(in oklab, var(--accent) "
      let declaration = try #require(
        sheet.components(separatedBy: start).dropFirst().last,
        "--tone-\(number)"
      )
      let share = try #require(Double(declaration.prefix { $0 != "%" }))
      return Shade(page.accent).mixed(with: Shade(page.paper), share / 100)
    }
    return [Shade(page.accent)] + mixed
  }

  /// The charts' style sheet without what it says for forced colours.
  private static var styleSheet: String {
    get throws {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("templates/assets/charts.css")
      let sheet = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      return sheet.components(separatedBy: "@media (forced-colors").first ?? sheet
    }
  }
}

/// A colour in OKLab.
private struct Shade {
  let lightness, green, blue: Double

  init(_ hex: String) {
    let channels = stride(from: 0, to: 6, by: 2).map { offset -> Double in
      let start = hex.index(hex.startIndex, offsetBy: offset)
      let value = Double(Int(hex[start..<hex.index(start, offsetBy: 2)], radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = (channels[0], channels[1], channels[2])
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    self.green = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    self.blue = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  private init(_ lightness: Double, _ green: Double, _ blue: Double) {
    (self.lightness, self.green, self.blue) = (lightness, green, blue)
  }

  /// So much of this colour, the rest of the other.
  func mixed(with other: Shade, _ share: Double) -> Shade {
    func mix(_ one: Double, _ two: Double) -> Double { one * share + two * (1 - share) }
    return Shade(mix(lightness, other.lightness), mix(green, other.green), mix(blue, other.blue))
  }

  private var luminance: Double {
    let long = pow(lightness + 0.3963377774 * green + 0.2158037573 * blue, 3)
    let medium = pow(lightness - 0.1055613458 * green - 0.0638541728 * blue, 3)
    let short = pow(lightness - 0.0894841775 * green - 1.2914855480 * blue, 3)
    return 0.2126 * (4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short)
      + 0.7152 * (-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short)
      + 0.0722 * (-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
  }

  func contrast(with other: Shade) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }
}
