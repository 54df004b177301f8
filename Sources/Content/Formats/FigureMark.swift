/// Marks a figure where a page shows it, so that the preview can tell where it comes from. Published pages have no marks.
package enum FigureMark {
  /// An element without meaning of its own: neither style sheets nor browsers know it.
  package static let element = "bilancio-figure"
  /// The attribute that says which figure it is: its name with its year, several with spaces between them.
  package static let attribute = "data-figure"

  /// The attribute with a space before it; nothing for what has no name.
  package static func attribute(_ reference: String?) -> String {
    guard let reference, !reference.isEmpty else { return "" }
    return " \(attribute)=\"\(HTMLEscaping.escaped(reference))\""
  }

  /// HTML within a mark; as it is for what has no name.
  package static func html(_ html: String, _ reference: String?) -> String {
    let attribute = attribute(reference)
    return attribute.isEmpty ? html : "<\(element)\(attribute)>\(html)</\(element)>"
  }

  /// Appends a text as HTML, within a mark if it has a name.
  package static func append(_ text: String, _ reference: String?, to output: inout [UInt8]) {
    guard let reference, !reference.isEmpty else { return HTMLEscaping.append(text, to: &output) }
    output += html(HTMLEscaping.escaped(text), reference).utf8
  }
}
