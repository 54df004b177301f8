/// The width and height of an image in pixels, read from its first bytes.
public struct ImageSize: Sendable, Hashable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Reads PNG, JPEG, GIF, WebP, AVIF and SVG; `nil` for anything else and for an image without a size.
  public init?(of bytes: [UInt8]) {
    let reader = ByteReader(bytes: bytes)
    guard
      let size = Self.png(reader) ?? Self.gif(reader) ?? Self.jpeg(reader) ?? Self.webP(reader)
        ?? Self.avif(reader) ?? Self.svg(bytes),
      size.width > 0, size.height > 0
    else { return nil }
    self = size
  }

  private static func png(_ reader: ByteReader) -> ImageSize? {
    guard reader.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), reader.has("IHDR", at: 12),
      let width = reader.big(4, at: 16), let height = reader.big(4, at: 20)
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  private static func gif(_ reader: ByteReader) -> ImageSize? {
    guard reader.has("GIF8", at: 0), let width = reader.little(2, at: 6), let height = reader.little(2, at: 8)
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  /// Walks the segments up to the frame header (SOF0-SOF15 without DHT, JPG and DAC).
  private static func jpeg(_ reader: ByteReader) -> ImageSize? {
    guard reader.has([0xFF, 0xD8, 0xFF], at: 0) else { return nil }
    var offset = 2
    while let marker = reader.big(2, at: offset), marker >= 0xFF00 {
      let kind = marker & 0xFF
      if (0xC0...0xCF).contains(kind) && ![0xC4, 0xC8, 0xCC].contains(kind) {
        guard let height = reader.big(2, at: offset + 5), let width = reader.big(2, at: offset + 7)
        else { return nil }
        return ImageSize(width: width, height: height)
      }
      if kind == 0xFF {
        offset += 1
      } else {
        guard let length = reader.big(2, at: offset + 2) else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }

  private static func webP(_ reader: ByteReader) -> ImageSize? {
    guard reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) else { return nil }
    if reader.has("VP8 ", at: 12), let width = reader.little(2, at: 26), let height = reader.little(2, at: 28)
    {
      return ImageSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }
    if reader.has("VP8L", at: 12), let bits = reader.little(4, at: 21) {
      return ImageSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
    if reader.has("VP8X", at: 12), let width = reader.little(3, at: 24), let height = reader.little(3, at: 27)
    {
      return ImageSize(width: width + 1, height: height + 1)
    }
    return nil
  }

  /// The first `ispe` box holds the size; it stands within the first kilobytes.
  private static func avif(_ reader: ByteReader) -> ImageSize? {
    guard reader.has("ftypavi", at: 4) else { return nil }
    for offset in 0..<min(4096, reader.bytes.count) where reader.has("ispe", at: offset) {
      guard let width = reader.big(4, at: offset + 8), let height = reader.big(4, at: offset + 12)
      else { return nil }
      return ImageSize(width: width, height: height)
    }
    return nil
  }
}

/// Numbers and signatures at places of a byte array; `nil` past its end.
private struct ByteReader {
  let bytes: [UInt8]

  func has(_ signature: [UInt8], at offset: Int) -> Bool {
    offset + signature.count <= bytes.count
      && bytes[offset..<offset + signature.count].elementsEqual(signature)
  }

  func has(_ signature: String, at offset: Int) -> Bool { has(Array(signature.utf8), at: offset) }

  func big(_ count: Int, at offset: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  func little(_ count: Int, at offset: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
