import Foundation
import Testing

@testable import Website

@Suite("Colours")
struct PaletteTests {
  @Test(
    "contrast as the accessibility guidelines reckon it",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48),
      ("#0b5d5b", "#ffffff", 7.69), ("#ff0000", "#0000ff", 2.15), ("#123456", "#123456", 1.0),
    ]
  )
  func contrast(one: String, other: String, ratio: Double) throws {
    let one = try #require(Colour(one))
    let other = try #require(Colour(other))
    #expect(abs(one.contrast(with: other) - ratio) < 0.01)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test("are written as they were read", arguments: ["#000000", "#0b5d5b", "#ffffff", "#00000f"])
  func css(text: String) { #expect(Colour(text)?.css == text) }

  @Test(
    "other than of six digits are none",
    arguments: ["0b5d5b", "#0b5d5", "#0b5d5g", "#fff", "", "#-b5d5b", "red"]
  )
  func malformed(text: String) { #expect(Colour(text) == nil) }

  @Test(
    "of every readable accent stay readable in all their shades",
    arguments: ["#0b5d5b", "#7a1f1f", "#000000", "#5a3d8a", "#1a4fa0"]
  )
  func shades(accent: String) throws {
    let css = Palette(accent: try #require(Colour(accent))).css
    let parts = css.components(separatedBy: "prefers-color-scheme:dark")
    for (part, background) in zip(parts, [Palette.paper, Palette.night]) {
      for name in ["accent", "accent-strong"] {
        let shade = try #require(Self.colour("--\(name):", in: part))
        #expect(shade.contrast(with: background) >= 4.5, "\(name) of \(accent)")
      }
      let accent = try #require(Self.colour("--accent:", in: part))
      let on = try #require(Self.colour("--on-accent:", in: part))
      #expect(on.contrast(with: accent) >= 4.5)
    }
  }

  @Test("that are proposed instead of one that is too light are readable")
  func suggestion() throws {
    // What the test of bad input finds proposed for #7bc5c3.
    let proposed = try #require(Colour("#4a7978"))
    #expect(proposed.contrast(with: Palette.paper) >= 4.5)
    #expect(proposed.contrast(with: .white) >= 4.5)
  }

  private static func colour(_ name: String, in css: String) -> Colour? {
    css.range(of: name).flatMap { Colour(String(css[$0.upperBound...].prefix(7))) }
  }
}
