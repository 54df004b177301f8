import Content
import Figures

/// Writes a table's cells for readers of one language.
struct TableWriter {
  let language: Language
  let fallbacks: [String]
  let showsCents: Bool
  /// Whether the caption says that all sums are in euro, so that no cell has to.
  let hidesEuro: Bool
  /// Whether figures are marked for the preview.
  var marksFigures = false

  func text(_ label: Label) -> String { label.written(in: language, orIn: fallbacks) }

  /// The bytes of a file or page so far, with a text appended that is HTML already.
  func append(_ html: StaticString, to output: inout [UInt8]) {
    html.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// Appends a text with the characters replaced that mean something in HTML.
  func escape(_ text: String, into output: inout [UInt8]) { HTMLEscaping.append(text, to: &output) }

  /// Appends a cell's content as HTML.
  /// - Parameter marksEstimate: whether the cell says that a figure is estimated; its column may have done so.
  func write(_ cell: Table.Cell, marksEstimate: Bool = true, into output: inout [UInt8]) {
    switch cell {
    case .empty: break
    case .figure(let figure):
      if figure.isEstimated, marksEstimate {
        append("<span class=\"estimate\">", to: &output)
        escape(language.words[TableWord.estimate], into: &output)
        append("</span> ", to: &output)
      }
      FigureMark.append(number(figure), marksFigures ? figure.reference : nil, to: &output)
    case .change(let figure):
      FigureMark.append(change(figure), marksFigures ? figure.reference : nil, to: &output)
    case .list(let labels): writeList(labels.map(text), into: &output)
    case .amounts(let amounts): writeList(amounts.map(written), into: &output)
    case .date(let date):
      append("<time datetime=\"", to: &output)
      escape(date.iso, into: &output)
      append("\">", to: &output)
      escape(language.format.date(date), into: &output)
      append("</time>", to: &output)
    case .value, .label, .joined, .period: escape(plain(cell), into: &output)
    }
  }

  private func writeList(_ items: [String], into output: inout [UInt8]) {
    guard items.count > 1 else {
      escape(items.first ?? "", into: &output)
      return
    }
    append("<ul>", to: &output)
    for item in items {
      append("<li>", to: &output)
      escape(item, into: &output)
      append("</li>", to: &output)
    }
    append("</ul>", to: &output)
  }

  /// A cell in one line of text.
  private func plain(_ cell: Table.Cell) -> String {
    switch cell {
    case .empty: ""
    case .figure(let figure): number(figure)
    case .value(let value, let unit): number(Figure("", label: .plain(""), unit: unit, value: value))
    case .change(let figure): change(figure)
    case .label(let label): text(label)
    case .joined(let labels):
      // A comma within a name would part it in two.
      labels.map(text).joined(separator: labels.contains(where: \.hasComma) ? "; " : ", ")
    case .list(let labels): labels.map(text).joined(separator: "; ")
    case .amounts(let amounts): amounts.map(written).joined(separator: "; ")
    case .date(let date): language.format.date(date)
    case .period(let start, let end): period(start, end)
    }
  }

  private func written(_ amount: Table.Amount) -> String {
    let money = language.format.euro(cents: amount.cents, showsCents: showsCents)
    return text(.words(TableWord.amountOf, ["name": amount.label, "amount": .plain(money)]))
  }

  private func period(_ start: PartialDate, _ end: PartialDate?) -> String {
    let start = start.withoutDay
    guard let end = end?.withoutDay else {
      let key = start.month == nil ? TableWord.sinceYear : TableWord.sinceMonth
      return text(.words(key, ["date": .plain(language.format.date(start))]))
    }
    let dates = start == end ? [start] : [start, end]
    return dates.map(language.format.date).joined(separator: " – ")
  }

  private func number(_ figure: Figure) -> String {
    var figure = figure
    if figure.isQuotient, let number = figure.number { figure.value = .number(number.rounded(toDigits: 1)) }
    guard hidesEuro, figure.unit == .euro, case .number(let number) = figure.value else {
      return figure.written(in: language, orIn: fallbacks, showsCents: showsCents)
    }
    let digits = showsCents ? 2 : 0
    return language.format.decimal(number.rounded(toDigits: digits).units, digits: digits)
  }

  /// A difference: its sign and, for percentages, that it is points of them; nought in words.
  private func change(_ figure: Figure) -> String {
    guard case .number(var number) = figure.value else { return "" }
    switch figure.unit {
    case .percent, .ratio: number = number.rounded(toDigits: 1)
    default: break
    }
    guard !number.isZero else { return language.words[TableWord.unchanged] }
    var figure = figure
    figure.value = .number(number)
    return figure.written(in: language, orIn: fallbacks)
  }
}

extension Figure {
  /// Whether it is one amount for each of another, which the register has with more digits than a table shows. Money
  /// and percentages are rounded in their own ways.
  var isQuotient: Bool {
    guard case .ratio = computation, case .number(let number) = value, number.digits > 1 else { return false }
    switch unit {
    case .hours, .days, .quantity, .physical: return true
    case .people, .euro, .percent, .ratio, .count, .date: return false
    }
  }
}

extension PartialDate {
  /// The month of a day.
  fileprivate var withoutDay: PartialDate { PartialDate(year: year, month: month) ?? self }
}
