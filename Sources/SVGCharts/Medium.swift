/// Where tables and charts are shown.
public enum Medium: Sendable {
  /// A page on a screen: it has room for one of two drawings, scrolls what is wide, and links everything.
  case web
  /// A page of paper or of a PDF file.
  case book(DrawingStyle)

  public var isWeb: Bool { if case .web = self { true } else { false } }
}

/// The look of a drawing that brings its own, where the page's style sheet doesn't reach it.
public struct DrawingStyle: Sendable {
  /// Rules of CSS without custom properties.
  public var css: String
  /// Names of fonts as CSS lists them.
  public var fontFamily: String
  /// The size of text with its unit: `9pt`. Drawings measure in it.
  public var fontSize: String
  /// How wide a drawing is beside its data, and how wide above them: `104mm`.
  public var widths: (besideData: String, aboveData: String)

  public init(
    css: String,
    fontFamily: String,
    fontSize: String,
    widths: (besideData: String, aboveData: String)
  ) {
    self.css = css
    self.fontFamily = fontFamily
    self.fontSize = fontSize
    self.widths = widths
  }
}
