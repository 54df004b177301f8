import Content
import Markdown

extension Unit {
  /// What tells its normalised text from others.
  var fingerprint: Fingerprint { NormalisedText(self).fingerprint }

  /// How many words it has; a placeholder counts as one.
  public var wordCount: Int { WordCount.words(in: plain) }

  /// Whether it says nothing of its own: nothing at all, or only figures quoted by name.
  public var isWordless: Bool { WordCount.isWordless(plain) }

  /// So many words may be the same in two languages by chance, or are a name.
  static let mostEqualWords = 3

  /// Whether it is somebody's name in data, which stays as it is.
  var isName: Bool { block == nil && (key == "name" || key.hasSuffix("/name")) }

  /// Whether a translation that is equal to it is none.
  var differsWhenTranslated: Bool { wordCount > Self.mostEqualWords && !isName && block?.kind != .code }
}
