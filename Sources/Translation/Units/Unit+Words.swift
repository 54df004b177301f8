import Content
import Markdown

extension Unit {
  /// What tells its normalised text from others.
  var fingerprint: Fingerprint { NormalisedText(self).fingerprint }

  /// How many words it has; a placeholder counts as one.
  public var wordCount: Int { WordCount.words(in: plain) }

  /// Whether it says nothing of its own: nothing at all, or only figures quoted by name.
  public var isWordless: Bool { WordCount.isWordless(plain) }
}
