import Content

/// What is made of the last good build only when somebody asks for it: neither costs a build anything.
extension PreviewSite {
  /// The answer to a request below the preview's own folder; `nil` where there is nothing to tell.
  func view(_ path: String) -> Answer? {
    if path.hasPrefix(PreviewAsset.comparison) {
      let page = String(path.dropFirst(PreviewAsset.comparison.count))
      let name = page.isEmpty || page.hasSuffix("/") ? page + "index.html" : page
      return result?.comparison(of: name, in: state.words.language).map { comparison in
        let html = ComparisonPage(comparison, at: name, state.words).html
        let bytes = PreviewPage(Array(html.utf8), bar: bar(name), state: state).bytes
        return Answer(type: ContentType.html, bytes: bytes)
      }
    }
    if path.hasPrefix(PreviewAsset.figure) {
      let references = path.dropFirst(PreviewAsset.figure.count).split(separator: " ").map(String.init)
      let origins = references.compactMap { result?.figure($0, in: state.words.language) }
      guard !origins.isEmpty else { return nil }
      let html = FigurePresenter(state.words).html(origins)
      return Answer(type: ContentType.html, bytes: Array(html.utf8))
    }
    return nil
  }
}

extension PreviewAsset {
  /// Below it, by the path of a page: its texts beside their translations.
  static let comparison = folder + "beside/"
  /// Below it, by its name with its year: where a figure comes from.
  static let figure = folder + "figure/"
}

extension String {
  /// A path as it stands in an address.
  var encodedAsPath: String {
    utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
  }
}
