/// One thing that is wrong or doubtful in somebody's files: which rule it breaks, where, and what would mend it.
///
/// A diagnostic is a value. Steps collect them and return them; only the command prints.
public struct Diagnostic: Sendable, Hashable {
  /// A stretch of one line of a file.
  public struct Span: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column of the first character, from 1, counted in Unicode scalars.
    public let column: Int
    /// How many characters are meant; 0 for a point between two characters.
    public let length: Int
    /// The whole text of the line, without its line end.
    public let excerpt: String

    /// A stretch of a line that somebody has counted; `SourceFile` counts by itself.
    public init(line: Int, column: Int, length: Int, excerpt: String) {
      self.line = line
      self.column = column
      self.length = length
      self.excerpt = excerpt
    }
  }

  /// Another place that the problem can only be understood with: the same sentence in the other language.
  public struct Related: Sendable, Hashable {
    /// The file, as the user would type it.
    public let path: String
    /// Where in the file.
    public let span: Span
  }

  /// The rule that is broken; it carries the words.
  public let rule: Rule
  /// The file or folder concerned, as the user would type it.
  public let path: String
  /// Where in the file; `nil` when the whole file or folder is meant.
  public let span: Span?
  /// What the words' `{placeholders}` stand for.
  public let arguments: [String: String]
  /// The text that most likely belongs in place of the span.
  public let replacement: String?
  /// Whether the replacement is the only thing that can be meant, so that it may be put in place without asking anybody.
  public let isCertain: Bool
  /// The place to compare with, shown below the first.
  public private(set) var related: Related?

  /// A problem with what is known of it; without a span it is about the whole file. Without a place or a replacement
  /// nothing is certain.
  public init(
    _ rule: Rule,
    path: String,
    span: Span? = nil,
    _ arguments: [String: String] = [:],
    replacement: String? = nil,
    isCertain: Bool = false
  ) {
    self.rule = rule
    self.path = path
    self.span = span
    self.arguments = arguments
    self.replacement = replacement
    self.isCertain = isCertain && span != nil && replacement != nil
  }

  /// The same problem with a range of bytes of a file to compare with.
  public func comparing(with range: Range<Int>, of file: SourceFile) -> Diagnostic {
    var diagnostic = self
    diagnostic.related = Related(path: file.path, span: file.span(of: range))
    return diagnostic
  }

  /// How bad it is: only errors stop a build.
  public var severity: Severity { rule.severity }
}

/// How bad a problem is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing; nothing to do.
  case note
  /// Doubtful: the site is built all the same.
  case warning
  /// Wrong: nothing is published until it is mended.
  case error

  /// A note is less than a warning, a warning less than an error.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension [Diagnostic] {
  /// Whether something among them stops the work.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
