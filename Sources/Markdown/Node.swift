import CCmarkGFM
import Glibc

/// A node of a ``SyntaxTree``; valid as long as the tree is.
struct Node: Equatable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// What sort of node it is.
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference
    case strikethrough
    case other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    case cmark_gfm_type_of_table_cell(): .tableCell
    case cmark_gfm_type_of_table_row(): .tableRow
    case cmark_gfm_type_of_table(): .table
    case cmark_gfm_type_of_strikethrough(): .strikethrough
    default: .other
    }
  }

  /// Whether it is a block that is visited once only, having no other nodes within.
  var isLeafBlock: Bool { kind == .codeBlock || kind == .htmlBlock || kind == .thematicBreak }

  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
  var lastChild: Node? { cmark_node_last_child(pointer).map(Node.init) }

  /// Lines count from 1 at the start of what was parsed, columns in bytes from 1. Right for blocks; for
  /// inlines, the library's positions are not to be relied on.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int {
    let line = Int(cmark_node_get_end_line(pointer))
    // For HTML that its own end closes, the library gives the line before.
    return kind == .htmlBlock
      ? max(line, startLine + literal.dropLast().count { $0 == UInt8(ascii: "\n") }) : line
  }

  /// The text of a leaf, escapes and entities resolved.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
  /// The source text of a paragraph or heading, without the marks of the blocks around it.
  var content: UnsafeBufferPointer<UInt8> {
    // The library leaves the text of a block without inlines uninitialised.
    firstChild == nil ? Self.bytes(nil) : Self.bytes(cmark_node_get_string_content(pointer))
  }
  var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// Whether a task of a task list is done; `nil` for an ordinary list item.
  var isTaskDone: Bool? {
    guard cmark_node_get_syntax_extension(pointer) != nil else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// A table's alignments, one byte a column: `l`, `c`, `r`, or 0.
  var columnAlignments: [UInt8] {
    guard let first = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(
      UnsafeBufferPointer(start: first, count: Int(cmark_gfm_extensions_get_table_columns(pointer)))
    )
  }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: strlen(string))
  }
}
