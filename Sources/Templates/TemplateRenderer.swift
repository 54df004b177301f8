import Diagnostics

/// Runs the operations of templates for one page.
struct TemplateRenderer {
  /// How deep partials, parents and blocks may go inside one another before they are taken for endless.
  static let depthLimit = 150

  let templates: [Template]
  /// The objects that names are looked up in, outermost first.
  var scopes: [TemplateFields]
  /// The innermost value, which is what a dot stands for.
  var current: TemplateValue?
  var output: [UInt8] = []
  var diagnostics: [Diagnostic] = []

  /// The parent tags being printed that fill in blocks. Each knows the one around it.
  var frames: [Frame] = []
  /// What stands before each line of the template being printed.
  var indentation: [UInt8] = []
  var depth = 0
  var reported: Set<Place> = []

  /// What partials print for the first of the scopes, when other pages have the same.
  let shared: SharedPartials?
  /// The outermost of the scopes, but for the first, in which the partial being printed found a name; 0 when it has
  /// used something else that is the page's own.
  var outermostFound = Int.max

  /// A parent tag being printed.
  struct Frame {
    let template: Int
    let inclusion: Int
    /// The frame in which the template with the parent tag itself is printed.
    let outer: Int?
  }

  /// A name in a template that has been reported.
  struct Place: Hashable {
    let template: Int
    let offset: Int
  }

  init(templates: [Template], stack: [TemplateValue], shared: SharedPartials? = nil) {
    self.templates = templates
    current = stack.last
    let scopes: [TemplateFields] = stack.compactMap {
      if case .object(let fields) = $0 { fields } else { nil }
    }
    self.scopes = scopes
    // A name of the page's own that hides one of the first value's may do so on one page and not on another.
    let hides = scopes.dropFirst().contains { scope in scopes[0].keys.contains { scope[$0] != nil } }
    self.shared = hides ? nil : shared
  }

  mutating func render(_ template: Int) {
    run(template, 0..<templates[template].operations.count, in: nil)
  }

  /// Runs some operations of a template, with blocks filled in as the frame says.
  mutating func run(_ index: Int, _ range: Range<Int>, in frame: Int?) {
    let operations = templates[index].operations
    var next = range.lowerBound
    while next < range.upperBound {
      switch operations[next] {
      case .text(let literal):
        write(literal, of: index)
        next += 1
      case .variable(let path):
        if let value = value(path, of: index) { write(value, path, of: index, escaped: true) }
        next += 1
      case .raw(let path):
        if let value = value(path, of: index) { write(value, path, of: index, escaped: false) }
        next += 1
      case .section(let path, let end):
        let goesOn = section(path, of: index, next + 1..<end, in: frame)
        next = goesOn ? next + 1 : end
      case .inverted(let path, let end):
        let isTrue = value(path, of: index)?.isTrue ?? false
        next = isTrue ? end : next + 1
      case .include(let inclusion, let end):
        include(inclusion, of: index, in: frame)
        next = end
      case .block(let block, let end):
        let isFilledIn = fill(block, of: index, in: frame)
        next = isFilledIn ? end : next + 1
      }
    }
  }

  /// Renders a section for each value that it steps into. True when it steps into none and just goes on.
  private mutating func section(_ path: Int, of template: Int, _ body: Range<Int>, in frame: Int?) -> Bool {
    guard let value = value(path, of: template), value.isTrue else { return false }
    switch value {
    case .flag, .absent:
      return true
    case .list(let items):
      for item in items { run(template, body, in: frame, with: item) }
    case .object, .text, .markup:
      run(template, body, in: frame, with: value)
    }
    return false
  }

  private mutating func run(_ template: Int, _ body: Range<Int>, in frame: Int?, with value: TemplateValue) {
    let outer = current
    current = value
    if case .object(let fields) = value {
      scopes.append(fields)
      run(template, body, in: frame)
      scopes.removeLast()
    } else {
      run(template, body, in: frame)
    }
    current = outer
  }
}

extension TemplateValue {
  /// Whether a section of this value is rendered.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .object: true
    case .absent: false
    }
  }
}
