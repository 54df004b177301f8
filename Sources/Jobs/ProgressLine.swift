import Diagnostics
import Glibc

/// One line of a terminal that tells how far each of some jobs has come; nothing where there is no terminal.
package struct ProgressLine {
  private let descriptor: Int32
  private let isShown: Bool
  private var steps: [(name: String, step: String?)]

  /// - Parameter names: what each of the jobs is called.
  package init(_ names: [String], on descriptor: Int32) {
    self.descriptor = descriptor
    isShown = isatty(descriptor) == 1
    steps = names.map { ($0, nil) }
  }

  /// Shows what a job is doing.
  package mutating func show(_ step: String, of job: Int) {
    steps[job].step = step
    guard isShown else { return }
    Self.write("\r\u{1B}[K" + text.prefixOfWidth(width - 1), to: descriptor)
  }

  /// Takes the line away.
  package func clear() {
    guard isShown, steps.contains(where: { $0.step != nil }) else { return }
    Self.write("\r\u{1B}[K", to: descriptor)
  }

  /// The line as it stands: `2024-it: page 34 · 2024-en: laying out`.
  package var text: String {
    steps.compactMap { name, step in step.map { "\(name): \($0)" } }.joined(separator: " · ")
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

extension String {
  /// As much of the text's beginning as fits into some columns of a terminal.
  fileprivate func prefixOfWidth(_ width: Int) -> String {
    var prefix = self
    while prefix.displayWidth > width { prefix.removeLast() }
    return prefix
  }
}
