import Diagnostics

/// How far a rendering has come: a line that the renderer writes.
enum RenderingStep: Sendable, Hashable {
  /// What rendering needs is being installed, which happens once.
  case installing
  case parse, style, layout
  /// A page is being laid out, counted from 1.
  case page(Int)
  /// Page numbers have moved, and the pages are laid out again: how many times by now.
  case repagination(Int)
  case write
  /// The PDF is whole and has so many pages.
  case done(Int)

  /// The step that a line tells; `nil` for one that isn't known, as a later renderer may write.
  init?(line: some StringProtocol) {
    let parts = line.split(separator: " ")
    let number = parts.count == 2 ? Int(parts[1]) : nil
    switch (parts.first, number) {
    case ("installing", nil): self = .installing
    case ("parse", nil): self = .parse
    case ("style", nil): self = .style
    case ("layout", nil): self = .layout
    case ("page", let number?): self = .page(number)
    case ("repagination", let number?): self = .repagination(number)
    case ("write", nil): self = .write
    case ("done", let number?): self = .done(number)
    default: return nil
    }
  }
}

extension RenderingStep {
  /// What is going on, in few words.
  func text(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.installing, .italian): "installo ciò che serve, solo la prima volta"
    case (.installing, .english): "installing what it takes, this once"
    case (.parse, .italian): "leggo il testo"
    case (.parse, .english): "reading the text"
    case (.style, .italian): "leggo lo stile"
    case (.style, .english): "reading the style"
    case (.layout, .italian): "impagino"
    case (.layout, .english): "laying out"
    case (.page(let number), .italian): "pagina \(number)"
    case (.page(let number), .english): "page \(number)"
    case (.repagination, .italian): "metto i numeri di pagina"
    case (.repagination, .english): "setting page numbers"
    case (.write, .italian): "scrivo il PDF"
    case (.write, .english): "writing the PDF"
    case (.done(let pages), .italian): "fatto, \(pages) pagine"
    case (.done(let pages), .english): "done, \(pages) pages"
    }
  }
}
