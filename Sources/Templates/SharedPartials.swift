import Synchronization

/// What partials print for values that many pages share, kept so that it is printed once.
///
/// A partial is kept when nothing in it came from anywhere but the first value of the context: a menu, a footer. It is the
/// renderer that watches where names are found, so that nobody has to say which partials those are. One of these
/// belongs to one first value.
public final class SharedPartials: Sendable {
  /// Where a partial is printed; a line's indentation is part of what it prints.
  struct Key: Hashable {
    let template: Int
    let indentation: [UInt8]
    let startsLine: Bool
  }

  /// What is known of a partial.
  enum Knowledge {
    case shared([UInt8])
    /// It prints what is the page's own.
    case own
  }

  private let known = Mutex<[Key: Knowledge]>([:])

  public init() {}

  subscript(key: Key) -> Knowledge? {
    get { known.withLock { $0[key] } }
    set { known.withLock { $0[key] = newValue } }
  }
}

extension TemplateRenderer {
  /// Prints a partial, or what it printed for another page with the same first value.
  mutating func runShared(_ target: Int, in frame: Int?) {
    guard let shared else { return run(target, 0..<templates[target].operations.count, in: frame) }
    let key = SharedPartials.Key(
      template: target,
      indentation: indentation,
      startsLine: output.last.map(\.isNewline) ?? true
    )
    switch shared[key] {
    case .shared(let bytes):
      output += bytes
    case .own:
      outermostFound = 0
      run(target, 0..<templates[target].operations.count, in: frame)
    case nil:
      let (start, problems, outer) = (output.count, diagnostics.count, outermostFound)
      outermostFound = .max
      run(target, 0..<templates[target].operations.count, in: frame)
      let isShared = outermostFound >= scopes.count && diagnostics.count == problems
      shared[key] = isShared ? .shared(Array(output[start...])) : .own
      outermostFound = min(outer, outermostFound)
    }
  }
}
