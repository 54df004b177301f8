import Content
import Diagnostics

/// The accent colour in its shades for light and dark pages, all of them readable.
struct Palette: Sendable {
  /// The colours that follow from the accent, on one background.
  private struct Shades: Sendable {
    let accent, strong, soft, onAccent: Colour

    var css: String {
      "--accent:\(accent.css);--accent-strong:\(strong.css);--accent-soft:\(soft.css);--on-accent:\(onAccent.css)"
    }
  }

  /// The pages' backgrounds, as the style sheet has them.
  static let paper = Colour(red: 0xFB, green: 0xF9, blue: 0xF4)
  static let night = Colour(red: 0x14, green: 0x19, blue: 0x1A)

  /// The accent itself, and darker.
  var accents: (plain: Colour, strong: Colour) { (light.accent, light.strong) }

  /// The least contrast of text with its background (WCAG 2.2, 1.4.3).
  private static let readable = 4.5

  private let light: Shades
  private let dark: Shades

  init(accent: Colour) {
    light = Shades(
      accent: accent,
      strong: accent.mixed(with: .black, 0.22),
      soft: accent.mixed(with: Self.paper, 0.88),
      onAccent: .white
    )
    let onDark = accent.mixed(with: .white, until: 8, on: Self.night)
    dark = Shades(
      accent: onDark,
      strong: onDark.mixed(with: .white, 0.35),
      soft: accent.mixed(with: Self.night, 0.72),
      onAccent: Self.night
    )
  }

  /// The palette of a site; a colour that can't be read on white or paper is a diagnostic.
  init(of content: Content, diagnostics: inout [Diagnostic]) {
    let accent = Colour(content.site.accentColour) ?? .black
    if let darker = Self.darker(accent)?.css {
      let tenths = Int(Self.contrast(of: accent) * 10)
      let arguments = [
        "colour": content.site.accentColour, "ratio": "\(tenths / 10),\(tenths % 10)",
        "ratio.en": "\(tenths / 10).\(tenths % 10)", "suggestion": darker,
      ]
      diagnostics.append(
        content.siteSource.diagnostic(
          .accentTooLight,
          at: content.site.accentRange,
          arguments,
          replacement: "\"\(darker)\""
        )
      )
    }
    self.init(accent: accent)
  }

  /// A darker colour for one that can't be read on white or paper; `nil` for one that can.
  static func darker(_ accent: Colour) -> Colour? {
    contrast(of: accent) < readable ? accent.mixed(with: .black, until: readable, on: paper) : nil
  }

  private static func contrast(of accent: Colour) -> Double {
    min(accent.contrast(with: .white), accent.contrast(with: paper))
  }

  /// A drawing with its `var(--accent, …)` and `var(--accent-dark, …)` replaced: an image file can't see the page's
  /// custom properties.
  func colouring(_ drawing: String) -> String {
    var result = drawing
    for (name, colour) in [("--accent", light.accent), ("--accent-dark", dark.accent)] {
      while let start = result.firstRange(of: "var(\(name),"),
        let end = result[start.upperBound...].firstIndex(of: ")")
      {
        result.replaceSubrange(start.lowerBound...end, with: colour.css)
      }
    }
    return result
  }

  /// Custom properties to put before the style sheet.
  var css: String {
    ":root{\(light.css)}\n@media screen and (prefers-color-scheme:dark){:root{\(dark.css)}}\n"
  }
}
