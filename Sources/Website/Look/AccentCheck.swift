/// Whether a colour can be a site's accent.
public enum AccentCheck: Sendable, Hashable {
  case readable
  /// It isn't written `#rrggbb`.
  case malformed
  /// Text in it can't be read on white or on paper; a darker one can.
  case tooLight(suggestion: String)

  public init(of text: String) {
    guard let colour = Colour(text) else {
      self = .malformed
      return
    }
    self = Palette.darker(colour).map { .tooLight(suggestion: $0.css) } ?? .readable
  }
}
