import Content
import Diagnostics

/// The items of a report and how they stand, for a person at a terminal.
public struct ReportStatusTable: Sendable {
  private let status: ReportStatus
  private let language: MessageLanguage
  private let width: Int

  /// - Parameter width: The terminal's width in columns; less than 60 counts as 60.
  public init(_ status: ReportStatus, in language: MessageLanguage, width: Int = 100) {
    self.status = status
    self.language = language
    self.width = max(width, 60)
  }

  /// A line for each item; below a blank one what would answer it and whom to ask. The last line counts.
  public var text: String {
    let idWidth = status.items.map(\.id.count).max() ?? 0
    let stateWidth = StatusWord.allCases.map { $0.text(language).count }.max() ?? 0
    let indentation = idWidth + stateWidth + 4
    var text = heading + "\n\n"
    for item in status.items {
      let lines = item.item.title.text(in: language.rawValue, orIn: ["it"]).broken(to: width - indentation)
      text +=
        item.id.padded(to: idWidth) + "  " + StatusWord(item).text(language).padded(to: stateWidth)
        + "  "
      text += lines.joined(separator: "\n" + String(repeating: " ", count: indentation)) + "\n"
      for note in notes(on: item) {
        for line in note.broken(to: width - indentation) {
          text += String(repeating: " ", count: indentation) + line + "\n"
        }
      }
    }
    text += "\n" + count + "\n"
    return status.items.contains(where: \.isToReview) || !status.unreadChapters.isEmpty
      ? text + reviewing : text
  }

  /// What is left to be looked at, and how one says that it has been.
  private var reviewing: String {
    let path = status.material.path(ofData: "\(status.year)/report")
    let chapters = status.unreadChapters
    let isItalian = language == .italian
    var text = ""
    if status.items.contains(where: \.isToReview) {
      text +=
        isItalian
        ? "Rivista una voce, togli il suo numero da «toReview» in \(path).\n"
        : "Once you have reviewed an item, take its number out of “toReview” in \(path).\n"
    }
    guard !chapters.isEmpty else { return text }
    let heading =
      switch (language, chapters.count) {
      case (.italian, 1): "\nUn capitolo da rileggere; poi togli «copiedFrom» dalla sua prima riga:\n"
      case (.italian, let count):
        "\n\(count) capitoli da rileggere; da quelli riletti togli «copiedFrom», nella prima riga:\n"
      case (.english, 1): "\nOne chapter to reread; then take “copiedFrom” out of its first line:\n"
      case (.english, let count):
        "\n\(count) chapters to reread; take “copiedFrom” out of the first line of those you have reread:\n"
      }
    return text + heading + chapters.map { "  \($0)\n" }.joined()
  }

  private var heading: String {
    let draft = status.isApproved ? "" : language == .italian ? " (bozza)" : " (draft)"
    return language == .italian
      ? "Bilancio sociale \(status.year)\(draft): le voci delle linee guida del 2019"
      : "Social report \(status.year)\(draft): the items of the 2019 guidelines"
  }

  private func notes(on item: ItemStatus) -> [String] {
    let code = language.rawValue
    let isItalian = language == .italian
    let person = item.responsible.map { (isItalian ? "Chiedi a: " : "Ask: ") + $0.written(in: code) }
    let asked = item.isToReview ? [person].compactMap(\.self) : []
    switch item.state {
    case .given(let places):
      guard item.isToReview, let place = places.first else { return asked }
      let found = "\(status.material.location(of: place)) (\(place.name))"
      return [(isItalian ? "Da rivedere: " : "To be reviewed: ") + found] + asked
    case .omitted(let reason): return [reason.text(in: code, orIn: ["it"])] + asked
    case .notApplicable(let basis): return [basis.text(in: code, orIn: ["it"])] + asked
    case .blank(let wanted):
      var notes = [(isItalian ? "Serve: " : "Needed: ") + wanted.text.text(in: code)]
      if !item.isRequired, !item.isToReview {
        notes.append(isItalian ? "Per ora è solo un avviso." : "For now this is only a warning.")
      }
      return notes + [person].compactMap(\.self)
    }
  }

  private var count: String {
    let counts = StatusWord.allCases.map { word in
      (word: word, count: status.items.count { StatusWord($0) == word })
    }
    .filter { $0.word != .toReview || $0.count > 0 }
    let parts = counts.map { "\($0.count) \($0.word.counted($0.count, language))" }
    return (language == .italian ? "\(status.items.count) voci: " : "\(status.items.count) items: ")
      + parts.joined(separator: ", ")
  }
}

/// What the states are called.
enum StatusWord: String, CaseIterable {
  case given, omitted, notApplicable, blank, toReview

  /// What nobody has looked at this year counts as nothing else.
  init(_ item: ItemStatus) {
    self = item.isToReview ? .toReview : Self(item.state)
  }

  private init(_ state: ItemStatus.State) {
    self =
      switch state {
      case .given: .given
      case .omitted: .omitted
      case .notApplicable: .notApplicable
      case .blank: .blank
      }
  }

  func text(_ language: MessageLanguage) -> String {
    switch (self, language) {
    case (.given, .italian): "c'è"
    case (.given, .english): "given"
    case (.omitted, .italian): "omessa"
    case (.omitted, .english): "omitted"
    case (.notApplicable, .italian): "non applicabile"
    case (.notApplicable, .english): "not applicable"
    case (.blank, .italian): "IN BIANCO"
    case (.blank, .english): "BLANK"
    case (.toReview, .italian): "DA RIVEDERE"
    case (.toReview, .english): "TO REVIEW"
    }
  }

  func counted(_ count: Int, _ language: MessageLanguage) -> String {
    guard language == .italian, count != 1 else { return text(language).lowercased() }
    return switch self {
    case .given: "ci sono"
    case .omitted: "omesse"
    case .notApplicable: "non applicabili"
    case .blank: "in bianco"
    case .toReview: "da rivedere"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  /// The text broken at its spaces into lines of at most so many characters; a longer word keeps a line to itself.
  fileprivate func broken(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
