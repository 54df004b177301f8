import Content
import Diagnostics

/// How easy texts are to read, for a person at a terminal: a short table a language, the hardest texts first.
public struct ReadingTable: Sendable {
  private let list: ReadingList
  private let isItalian: Bool

  /// How many texts of a language have a line.
  private static let most = 10

  public init(_ list: ReadingList, in language: MessageLanguage) {
    self.list = list
    isItalian = language == .italian
  }

  public var text: String {
    guard !list.languages.isEmpty else {
      return isItalian
        ? "Nessun testo è abbastanza lungo da misurarne la leggibilità.\n"
        : "No text is long enough to measure how easy it is to read.\n"
    }
    return list.languages.map(table).joined(separator: "\n")
  }

  private func table(of code: String) -> String {
    let entries = list.entries.filter { $0.language == code }
    guard let measure = entries.first?.ease.measure else { return "" }
    let shown = entries.prefix(Self.most)
    let rows = shown.map { [String($0.ease.value), String($0.ease.words), Self.length($0.ease), $0.path] }
    let heading =
      isItalian ? ["indice", "parole", "per frase", "testo"] : ["index", "words", "a sentence", "text"]
    let widths = heading.indices.map { column in ([heading] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    var text = title(measure, code) + "\n\n"
    for row in [heading] + rows {
      let cells = row.enumerated().map { column, cell in
        column == 3 ? cell : String(repeating: " ", count: widths[column] - cell.displayWidth) + cell
      }
      text += cells.joined(separator: "  ") + "\n"
    }
    return text + "\n" + rest(entries.dropFirst(Self.most)) + Self.scale(measure, isItalian) + "\n"
  }

  private func title(_ measure: ReadingEase.Measure, _ code: String) -> String {
    isItalian
      ? "Leggibilità (\(code)): indice \(measure.rawValue), da 0 a 100; i testi più difficili per primi"
      : "Reading ease (\(code)): \(measure.rawValue) index, from 0 to 100; the hardest texts first"
  }

  /// Words a sentence, rounded.
  private static func length(_ ease: ReadingEase) -> String {
    String((ease.words + ease.sentences / 2) / ease.sentences)
  }

  private func rest(_ entries: ArraySlice<ReadingList.Entry>) -> String {
    guard let first = entries.first?.ease.value, let last = entries.last?.ease.value else { return "" }
    let count = entries.count
    if isItalian {
      return count == 1
        ? "Un altro testo ha \(first). " : "Altri \(count) testi vanno da \(first) a \(last). "
    }
    return count == 1 ? "One more text has \(first). " : "\(count) more texts go from \(first) to \(last). "
  }

  private static func scale(_ measure: ReadingEase.Measure, _ isItalian: Bool) -> String {
    switch measure {
    case .gulpease:
      isItalian
        ? "Sotto 80 un testo è difficile per chi ha la licenza elementare, sotto 60 per chi ha la licenza media, sotto 40 per chi ha il diploma."
        : "Below 80 a text is hard for those who left school after five years, below 60 after eight, below 40 after thirteen."
    case .flesch:
      isItalian
        ? "Da 60 in su un testo è semplice, sotto 50 è difficile, sotto 30 lo capisce solo chi ha studiato la materia."
        : "From 60 up a text is plain English; below 50 it is difficult, below 30 only specialists follow it."
    }
  }
}
