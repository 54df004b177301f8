import Content
import Testing

@Suite("The size of an image")
struct ImageSizeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 3, 32, 0, 0, 2, 88, 8, 2]
  private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x20, 0x03, 0x58, 0x02, 0]
  /// An Exif segment and a Huffman table before the frame header, which has fill bytes before it.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0x45, 0x78, 0x69, 0x66, 0xFF, 0xC4, 0, 3, 0]
    + [0xFF, 0xFF, 0xFF, 0xC2, 0, 17, 8, 2, 88, 3, 32, 3]
  private static let lossy: [UInt8] = riff("VP8 ") + [0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x03, 0x58, 0x02]
  private static let lossless: [UInt8] = riff("VP8L") + [0x2F, 0x1F, 0xC3, 0x95, 0x00]
  private static let extended: [UInt8] = riff("VP8X") + [0, 0, 0, 0, 0x1F, 0x03, 0, 0x57, 0x02, 0]
  private static let avif: [UInt8] =
    [0, 0, 0, 28] + Array("ftypavif".utf8) + Array(repeating: 0, count: 40)
    + Array("ispe".utf8) + [0, 0, 0, 0, 0, 0, 3, 32, 0, 0, 2, 88]

  private static func riff(_ kind: String) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + [0, 0, 0, 0]
  }

  private static let images = [png, gif, jpeg, lossy, lossless, extended, avif]

  @Test("is read from PNG, GIF, JPEG, the three kinds of WebP, and AVIF", arguments: images)
  func size(bytes: [UInt8]) {
    #expect(ImageSize(of: bytes) == ImageSize(width: 800, height: 600))
  }

  @Test(
    "of a drawing is that of its first element, or of its view box",
    arguments: [
      ("<svg width=\"800\" height=\"600\"/>", 800, 600),
      ("<?xml version=\"1.0\"?>\n<!-- a -->\n<svg xmlns=\"x\" width='800px' height='600px'>", 800, 600),
      ("<svg viewBox=\"0 0 24 12\">", 24, 12), ("<svg viewBox=\"-1,-1,24.4,11.5\">", 24, 12),
      ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 24 12\">", 24, 12),
      ("<svg width=\"10.6\" height=\"5\" viewBox=\"0 0 1 1\">", 11, 5),
    ]
  )
  func drawing(svg: String, width: Int, height: Int) {
    #expect(ImageSize(of: Array(svg.utf8)) == ImageSize(width: width, height: height))
  }

  @Test(
    "of what isn't an image, or has no size, is not known",
    arguments: [
      "", "not a picture", "<svg>", "<svg", "<html>", "%PDF-1.4", "GIF89a", "<svg viewBox=\"0 0 0 0\">",
    ]
      + [
        "<svg width=\"1e400\" height=\"nan\">", "<svg viewBox=\"0 0 1e300 1\">",
        "<svg width=\"-5\" height=\"5\">",
      ]
  )
  func noSize(text: String) { #expect(ImageSize(of: Array(text.utf8)) == nil) }

  @Test("of zero is none")
  func zero() { #expect(ImageSize(of: Array("GIF89a".utf8) + [0, 0, 0, 0, 0]) == nil) }

  @Test("of a file that is cut off or damaged is wrong at worst: it never stops the program")
  func damage() {
    var random = SystemRandomNumberGenerator()
    for image in Self.images {
      for end in image.indices { _ = ImageSize(of: Array(image[..<end])) }
      for _ in 0..<300 {
        var damaged = image
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          damaged[Int.random(in: damaged.indices, using: &random)] = .random(
            in: .min ... .max,
            using: &random
          )
        }
        _ = ImageSize(of: damaged)
      }
    }
  }
}
