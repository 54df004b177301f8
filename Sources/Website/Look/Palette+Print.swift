extension Palette {
  /// The colours of books, which are printed on white paper, by the names that `templates/book` uses.
  var printed: [(name: String, colour: Colour)] {
    let (accent, strong) = accents
    let shades = [8, 16, 28, 42, 70].map { percent in
      ("shade-\(percent)", Colour.white.mixed(with: accent, Double(percent) / 100))
    }
    return [
      ("accent", accent), ("accent-strong", strong), ("on-accent", .white),
      ("accent-soft", Colour.white.mixed(with: accent, 0.12)),
      ("paper", .white), ("ink", Self.ink), ("muted", Self.muted),
      ("line", Self.line), ("line-strong", Self.strongLine),
    ] + shades
  }

  // Those of the light page's style sheet, lines a little cooler for white.
  private static let ink = Colour(red: 0x1F, green: 0x25, blue: 0x26)
  private static let muted = Colour(red: 0x59, green: 0x60, blue: 0x62)
  private static let line = Colour(red: 0xD5, green: 0xD6, blue: 0xD4)
  private static let strongLine = Colour(red: 0x8A, green: 0x8D, blue: 0x8A)

  /// The same as declarations of custom properties.
  var printedProperties: String { printed.map { "--\($0.name):\($0.colour.css)" }.joined(separator: ";") }
}
