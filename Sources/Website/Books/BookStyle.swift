import Content
import Diagnostics
import SVGCharts

/// The look of books: what `templates/book` holds, in the site's colours.
struct BookStyle: Sendable {
  /// The files that stand beside a book's text, by their names in that folder.
  let files: [OutputFile]
  /// The look of the charts.
  let drawing: DrawingStyle

  /// The style sheet of charts: written into each of them, and no file of its own.
  private static let charts = "charts.css"
  /// A list for who installs fonts, and no part of a book.
  private static let fonts = "FONTS"

  /// Beside its data a drawing shares the page's measure with them; above, it has that of the text.
  private static let widths = (besideData: "104mm", aboveData: "132mm")

  init(templates: String, palette: Palette, diagnostics: inout [Diagnostic]) {
    let folder = templates + "/book"
    let values = Dictionary(palette.printed.map { ($0.name, $0.colour.css) }) { first, _ in first }
    let isThere = FileSystem.kind(of: folder) == .folder
    let names = isThere ? FileTree(listing: folder, diagnostics: &diagnostics).files : []
    var files: [OutputFile] = []
    var charts = ""
    for name in names where name != Self.fonts && !name.hasSuffix(".mustache") {
      do {
        let bytes = try FileSystem.read(folder + "/" + name)
        let text = String(decoding: bytes, as: UTF8.self)
        if name == Self.charts {
          charts = text
        } else if name.hasSuffix(".css") {
          files.append(OutputFile(path: name, text: ":root{\(palette.printedProperties)}\n" + text))
        } else if name.hasSuffix(".svg") {
          files.append(OutputFile(path: name, text: PlainStyle.filled(text, values)))
        } else {
          files.append(OutputFile(path: name, bytes: bytes))
        }
      } catch {
        diagnostics.append(Diagnostic(.fileNotReadable, path: error.path, error.arguments()))
      }
    }
    for name in ["book.css", Self.charts] where !names.contains(name) {
      diagnostics.append(Diagnostic(.bookFileMissing, path: folder, ["name": name]))
    }
    let style = PlainStyle(charts, values: values)
    // Said again around the drawing, where a length in `em` would otherwise be another one than inside.
    drawing = DrawingStyle(
      css: style.css,
      fontFamily: style.value(of: "font-family", for: "svg") ?? "sans-serif",
      fontSize: style.value(of: "font-size", for: "svg") ?? "9pt",
      widths: Self.widths
    )
    self.files = files
  }
}
