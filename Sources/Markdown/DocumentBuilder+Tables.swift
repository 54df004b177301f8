/// The table that is being visited; tables don't nest.
struct OpenTable {
  var number = 0
  var alignments: [UInt8] = []
  var column = 0
  var isHeader = false
  /// Whether the open cell is written as a heading.
  var isHeading = false
}

extension DocumentBuilder {
  mutating func openTable(_ node: Node) {
    table.number += 1
    table.alignments = node.columnAlignments
    writeBlock("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    writer.writeEscaped(options.table)
    writer.write(" ")
    writer.write(table.number)
    writer.write("\"><table>\n")
  }

  mutating func closeTable() {
    writer.write("</table></div>\n")
  }

  mutating func openRow(_ node: Node) {
    readAlong(node)
    table.column = 0
    table.isHeader = node.isHeaderRow
    if table.isHeader { writer.write("<thead>\n") }
    writer.write("<tr>")
  }

  mutating func closeRow(_ node: Node) {
    writer.write("</tr>\n")
    if table.isHeader {
      writer.write("</thead>\n")
      if node.next != nil { writer.write("<tbody>\n") }
    } else if node.next == nil {
      writer.write("</tbody>\n")
    }
  }

  mutating func openCell(_ node: Node) {
    cursor.position = max(cursor.position, min(lines.start(of: node), cursor.limit))
    // An empty corner is no heading of anything.
    table.isHeading = table.isHeader && node.firstChild != nil
    writer.write(table.isHeading ? "<th scope=\"col\"" : "<td")
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    if alignment == UInt8(ascii: "r") { writer.write(" class=\"align-right\"") }
    if alignment == UInt8(ascii: "c") { writer.write(" class=\"align-center\"") }
    writer.write(">")
    table.column += 1
  }

  mutating func closeCell() {
    writer.write(table.isHeading ? "</th>" : "</td>")
  }
}
