import Glibc

/// A colour of the screen (sRGB), with what is needed to make readable palettes from one of them.
struct Colour: Sendable, Hashable {
  /// 0 to 255.
  let red, green, blue: UInt8

  static let white = Colour(red: 255, green: 255, blue: 255)
  static let black = Colour(red: 0, green: 0, blue: 0)

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written `#rrggbb`.
  init?(_ text: String) {
    guard text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xFF),
      green: UInt8(value >> 8 & 0xFF),
      blue: UInt8(value & 0xFF)
    )
  }

  /// Written `#rrggbb`.
  var css: String {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The contrast ratio with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio").
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// A colour between this one (0) and another (1), evenly to the eye (mixed in OKLab).
  func mixed(with other: Colour, _ amount: Double) -> Colour {
    let (one, two) = (lab, other.lab)
    return Colour(
      lab: (
        one.0 + (two.0 - one.0) * amount, one.1 + (two.1 - one.1) * amount, one.2 + (two.2 - one.2) * amount
      )
    )
  }

  /// The first of the mixes with another colour, in steps of 2 %, that is readable on a background.
  func mixed(with other: Colour, until ratio: Double, on background: Colour) -> Colour {
    for step in 0...50 {
      let mix = mixed(with: other, Double(step) / 50)
      if mix.contrast(with: background) >= ratio { return mix }
    }
    return other
  }

  private var linear: (Double, Double, Double) {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return (linear(red), linear(green), linear(blue))
  }

  private var luminance: Double {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  private var lab: (Double, Double, Double) {
    let (red, green, blue) = linear
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
      0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
      1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    )
  }

  private init(lab: (Double, Double, Double)) {
    func cube(_ value: Double) -> Double { value * value * value }
    func channel(_ linear: Double) -> UInt8 {
      let value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055
      return UInt8((min(max(value, 0), 1) * 255).rounded())
    }
    let long = cube(lab.0 + 0.3963377774 * lab.1 + 0.2158037573 * lab.2)
    let medium = cube(lab.0 - 0.1055613458 * lab.1 - 0.0638541728 * lab.2)
    let short = cube(lab.0 - 0.0894841775 * lab.1 - 1.2914855480 * lab.2)
    self.init(
      red: channel(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
      green: channel(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
      blue: channel(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
    )
  }
}
