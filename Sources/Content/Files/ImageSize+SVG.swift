extension ImageSize {
  /// The size of an SVG drawing: its `width` and `height` in pixels, else those of its `viewBox`.
  static func svg(_ bytes: [UInt8]) -> ImageSize? {
    let beginning = bytes.prefix(4096)
    guard let start = beginning.firstRange(ofASCII: "<svg"),
      let end = beginning[start.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let tag = Substring(decoding: beginning[start.upperBound..<end], as: UTF8.self)
    if let width = attribute("width", of: tag).flatMap(pixels),
      let height = attribute("height", of: tag).flatMap(pixels)
    {
      return ImageSize(width: width, height: height)
    }
    let box = attribute("viewBox", of: tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    guard box.count == 4, (1...1e6).contains(box[2]), (1...1e6).contains(box[3]) else { return nil }
    return ImageSize(width: Int(box[2].rounded()), height: Int(box[3].rounded()))
  }

  private static func attribute(_ name: String, of tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      guard let start = tag.firstRange(of: " \(name)=\(quote)") else { continue }
      let rest = tag[start.upperBound...]
      return rest[..<(rest.firstRange(of: quote)?.lowerBound ?? rest.endIndex)]
    }
    return nil
  }

  /// A length without unit or in pixels; a percentage says nothing of the size.
  private static func pixels(_ length: Substring) -> Int? {
    let digits = length.hasSuffix("px") ? length.dropLast(2) : length
    guard let value = Double(digits), (1...1e6).contains(value) else { return nil }
    return Int(value.rounded())
  }
}
