import Content

/// A part of the site as the search index is to know it, in the terms of Pagefind.
public struct SearchDocument: Sendable {
  /// The file below the job's folder: the page's own path, or one made of it.
  let path: String
  /// The code of the language that the reader looks for it in.
  public let language: String
  let title: String
  /// What it is a part of.
  var section: String?
  /// Where it leads to, from the site's folder, if not to the page of its path.
  var url: String?
  /// The language that its text is really in, and that language's name, where there is no translation yet.
  var original: (code: String, name: String)?
  /// Whether something newer says the same of a later year.
  var isPast = false
  var html: [UInt8] = []

  /// The file that is indexed.
  public var file: OutputFile {
    var output: [UInt8] = []
    output += "<!doctype html>\n<html lang=\"\(HTML.escaped(language))\">".utf8
    output += "<head><meta charset=\"utf-8\"></head>\n".utf8
    output += "<body data-pagefind-body>\n".utf8
    write("title", SearchMarkup.parted(title), into: &output)
    write("section", section.map(SearchMarkup.parted), into: &output)
    write("url", url, into: &output)
    write("lang", original?.code, into: &output)
    write("language", original?.name, into: &output)
    output += (isPast ? "<div data-pagefind-weight=\"0.5\">\n" : "<div>\n").utf8
    output += html
    output += "\n</div>\n</body></html>\n".utf8
    return OutputFile(path: path, bytes: output)
  }

  private func write(_ name: String, _ value: String?, into output: inout [UInt8]) {
    guard let value else { return }
    let written = HTML.escaped(value)
    output += "<p data-pagefind-meta=\"\(name)[data-value]\" data-value=\"\(written)\"></p>\n".utf8
  }
}
