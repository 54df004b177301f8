/// A file of the preview itself. They are part of the program, which is one file without resources beside it.
enum PreviewAsset: String, CaseIterable {
  case script = "preview.js"
  case style = "preview.css"

  /// Nothing of a site begins so: names of pages begin with a letter or digit.
  static let folder = "/-/"

  var address: String { Self.folder + rawValue }

  var text: String {
    switch self {
    case .script: Self.scriptText
    case .style: Self.styleText + Self.viewStyleText
    }
  }
}
