import Diagnostics
import Glibc

/// One line of a terminal that tells how far each language's PDF has come; nothing where there is no terminal.
struct ProgressLine {
  private let descriptor: Int32
  private let language: MessageLanguage
  private let isShown: Bool
  private var steps: [(name: String, step: RenderingStep?)]

  /// - Parameter names: what each of the renderings is called.
  init(_ names: [String], on descriptor: Int32, language: MessageLanguage) {
    self.descriptor = descriptor
    self.language = language
    isShown = isatty(descriptor) == 1
    steps = names.map { ($0, nil) }
  }

  /// Shows that a rendering has taken a step.
  mutating func show(_ step: RenderingStep, of rendering: Int) {
    steps[rendering].step = step
    guard isShown else { return }
    Self.write("\r\u{1B}[K" + text.prefixOfWidth(width - 1), to: descriptor)
  }

  /// Takes the line away.
  func clear() {
    guard isShown, steps.contains(where: { $0.step != nil }) else { return }
    Self.write("\r\u{1B}[K", to: descriptor)
  }

  /// The line as it stands: `2024-it: page 34 · 2024-en: laying out`.
  var text: String {
    steps.compactMap { name, step in step.map { "\(name): \($0.text(in: language))" } }.joined(
      separator: " · "
    )
  }

  private var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return 80 }
    return Int(size.ws_col)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    _ = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) }
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

extension String {
  /// As much of the text's beginning as fits into some columns of a terminal.
  fileprivate func prefixOfWidth(_ width: Int) -> String {
    var prefix = self
    while prefix.displayWidth > width { prefix.removeLast() }
    return prefix
  }
}
