import CArena
import CCmarkGFM
import Synchronization

/// A parsed Markdown text: owns the parser's tree and frees it. It ends on the thread that it began on.
struct SyntaxTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses a stretch of bytes. Safe to call from several threads.
  init(parsing bytes: [UInt8], in body: Range<Int>) {
    arena_enter()
    let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, Self.memory)
    defer { cmark_parser_free(parser) }
    for syntax in Extensions.all { cmark_parser_attach_syntax_extension(parser, syntax) }

    if let shielded = Shield.shielded(bytes, in: body) {
      Self.feed(shielded[...], to: parser)
    } else {
      Self.feed(bytes[body], to: parser)
    }
    // `cmark_parser_finish` switches entries of the library's global tables of special characters.
    var tree: OpaquePointer?
    inlineParsing.withLock { _ in tree = cmark_parser_finish(parser) }
    root = tree
  }

  private static func feed(_ bytes: ArraySlice<UInt8>, to parser: OpaquePointer?) {
    bytes.withUnsafeBytes {
      cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }

  deinit {
    // Takes the tree along: all that the library allocates for a text comes from there.
    arena_leave()
  }

  // Never changed, and never freed: every node points at it.
  private nonisolated(unsafe) static let memory: UnsafeMutablePointer<cmark_mem> = {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    memory.initialize(to: cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_free))
    return memory
  }()

  /// Calls `visit` for every node in the order of the text, once on the way in and, unless it is a leaf, once
  /// on the way out. Does not recurse, however deep the tree. Nodes are valid during the call only.
  borrowing func walk(_ visit: (_ node: Node, _ isExit: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      visit(Node(node), event == CMARK_EVENT_EXIT)
    }
  }
}

/// One parser at a time goes through the part of the library that is not thread-safe.
private let inlineParsing = Mutex(())

private enum Extensions {
  // Written once, before its first use, and only read afterwards; the library never frees or changes what it
  // points at.
  nonisolated(unsafe) static let all: [OpaquePointer] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "strikethrough", "autolink", "tasklist"]
    return names.compactMap { cmark_find_syntax_extension($0) }
  }()
}
