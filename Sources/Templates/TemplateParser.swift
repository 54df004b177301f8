import Diagnostics

/// Turns the source of one template into operations, and reports all that is wrong with its syntax.
struct TemplateParser {
  /// How deep sections may stand inside one another.
  static let nestingLimit = 100

  let file: SourceFile
  var diagnostics: [Diagnostic] = []
  var template: Template

  /// The next byte to look at for a tag.
  var position = 0
  /// The first byte that is not yet in the template, either as text or as a tag.
  var textStart = 0
  var openDelimiter = Array("{{".utf8)
  var closeDelimiter = Array("}}".utf8)
  /// The sections, blocks and parent tags that are open, outermost first.
  var nesting: [OpenSection] = []
  /// How many blanks are taken off the start of each line: the indentation of the block being filled in.
  var dedent = 0
  /// Literal text must not grow over this operation: something ends or begins here.
  var barrier = 0
  /// The next operation is the first of what fills a block: it begins a line where the block begins one.
  var startsOverride = false

  var bytes: [UInt8] { file.bytes }

  init(name: String, file: SourceFile) {
    self.file = file
    template = Template(name: name, file: file)
  }

  mutating func parse() -> Template {
    while nesting.count <= Self.nestingLimit,
      let start = bytes.firstOccurrence(of: openDelimiter, from: position)
    {
      if let tag = readTag(at: start) { handle(tag) }
    }
    guard nesting.count <= Self.nestingLimit else {
      reportTooManySections()
      return template
    }
    emitText(upTo: bytes.count)
    while let unclosed = nesting.last { finishUnclosed(unclosed) }
    return template
  }

  private mutating func handle(_ tag: Tag) {
    switch tag.sigil {
    case .variable:
      interpolate(tag) { .variable(path: $0) }
    case .raw, .triple:
      interpolate(tag) { .raw(path: $0) }
    case .comment:
      takeLine(of: tag)
    case .delimiters:
      takeLine(of: tag)
      setDelimiters(tag)
    case .section, .inverted:
      openSection(tag)
    case .partial:
      includePartial(tag)
    case .parent:
      openParent(tag)
    case .block:
      openBlock(tag)
    case .end:
      close(tag)
    }
  }

  private mutating func interpolate(_ tag: Tag, as operation: (Int) -> Operation) {
    takeInline(tag)
    guard let path = path(in: tag) else { return }
    reportIfOutsideBlocks(tag)
    template.operations.append(operation(template.paths.count))
    template.paths.append(path)
  }

  private mutating func setDelimiters(_ tag: Tag) {
    let parts = bytes[tag.content].split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, !bytes[tag.content].contains(UInt8(ascii: "=")) else {
      diagnostics.append(file.diagnostic(.malformedDelimiters, at: tag.range))
      return
    }
    openDelimiter = Array(parts[0])
    closeDelimiter = Array(parts[1])
  }

  private mutating func reportTooManySections() {
    guard let deepest = nesting.last else { return }
    let limit = ["limit": String(Self.nestingLimit)]
    diagnostics.append(file.problem(.tooManySections, deepest.name, limit))
    while let section = nesting.last { finish(section) }
  }
}
