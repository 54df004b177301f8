import Content
import Templates

/// Shapes that several templates share.
extension TemplateValue {
  /// A text that may be missing; an empty one counts as missing.
  static func optional(_ text: String?) -> TemplateValue {
    guard let text, !text.isEmpty else { return .absent }
    return .text(text)
  }

  /// A list with something around it, which is left out with it when it is empty.
  static func items(_ items: [TemplateValue]) -> TemplateValue {
    items.isEmpty ? .absent : .object(["items": .list(items)])
  }

  static func texts(_ texts: [String]) -> TemplateValue { .list(texts.map { .text($0) }) }

  /// A date as people and as programs write it.
  static func date(_ date: PartialDate?, _ language: Language) -> TemplateValue {
    guard let date else { return .absent }
    return .object(["text": .text(language.format.date(date)), "datetime": .text(date.iso)])
  }
}

/// A line of a list of facts: a term and what is to be said of it.
struct Fact {
  private let term: String
  private let values: [TemplateValue]

  private init(_ term: String, _ values: [TemplateValue]) {
    self.term = term
    self.values = values
  }

  /// Plain texts; `nil` without any.
  init?(_ term: String, _ texts: [String]) {
    guard !texts.isEmpty else { return nil }
    self.init(term, texts.map { Self.value($0) })
  }

  init?(_ term: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(term, [Self.value(text)])
  }

  init?(_ term: String, _ date: PartialDate?, _ language: Language) {
    guard let date else { return nil }
    self.init(term, [Self.value(language.format.date(date), datetime: date.iso)])
  }

  /// Texts that lead somewhere on the site, where they have an address.
  init?(_ term: String, links: [(text: String, url: String?)]) {
    guard !links.isEmpty else { return nil }
    self.init(term, links.map { Self.value($0.text, href: $0.url) })
  }

  static func phone(_ words: Words, _ number: String?) -> Fact? {
    number.map { Fact(words[.phone], [value(shownPhone($0), href: phoneURL($0))]) }
  }

  static func email(_ words: Words, _ word: Word, _ address: String?) -> Fact? {
    address.map { Fact(words[word], [value($0, href: "mailto:" + $0)]) }
  }

  static func website(_ words: Words, _ url: String?) -> Fact? {
    url.map { url in
      let shown = url.split(separator: "//", maxSplits: 1).last.map(String.init) ?? url
      return Fact(words[.website], [value(shown.removingSuffix("/"), href: url, isExternal: true)])
    }
  }

  /// For a phone's `tel:` address.
  static func phoneURL(_ number: String) -> String { "tel:" + number.filter { $0 != " " } }

  /// As it is dialled within Italy.
  static func shownPhone(_ number: String) -> String { number }

  var templateValue: TemplateValue { .object(["term": .text(term), "values": .list(values)]) }

  private static func value(
    _ text: String,
    href: String? = nil,
    datetime: String? = nil,
    isExternal: Bool = false
  ) -> TemplateValue {
    .object([
      "text": .text(text), "href": .optional(href), "datetime": .optional(datetime),
      "isExternal": .flag(isExternal),
    ])
  }
}

extension [Fact?] {
  /// The facts that there are.
  var templateValue: TemplateValue { .list(compactMap { $0?.templateValue }) }
}

/// A data table: a head, rows that each begin with their own heading, perhaps a total and a note.
struct DataTable {
  /// A column: its heading and whether numbers stand in it.
  struct Column {
    let label: String
    let isNumeric: Bool
  }

  /// A row: its heading, where that leads, and its cells.
  struct Row {
    let header: String
    var url: String?
    let cells: [String]
    /// The figures that the cells are marked with for the preview; none where figures aren't marked.
    var references: [String] = []
  }

  let caption: String
  /// Above the rows' headings.
  var corner: String?
  let columns: [Column]
  let rows: [Row]
  var total: Row?
  var note: String?

  /// Absent when there are no rows.
  var templateValue: TemplateValue {
    guard !rows.isEmpty else { return .absent }
    return .object([
      "caption": .text(caption),
      "corner": .optional(corner),
      "columns": .list(
        columns.map { .object(["label": .text($0.label), "isNumeric": .flag($0.isNumeric)]) }
      ),
      "rows": .list(rows.map(value)),
      "total": total.map(value) ?? .absent,
      "note": .optional(note),
    ])
  }

  private static func marked(_ text: String, _ reference: String) -> TemplateValue {
    var html: [UInt8] = []
    FigureMark.append(text, reference, to: &html)
    return .markup(html)
  }

  private func value(_ row: Row) -> TemplateValue {
    .object([
      "header": .text(row.header),
      "rowUrl": .optional(row.url),
      "cells": .list(
        zip(row.cells, columns).enumerated().map { index, cell in
          .object([
            "text": .text(cell.0),
            "marked": index < row.references.count ? Self.marked(cell.0, row.references[index]) : .absent,
            "isNumeric": .flag(cell.1.isNumeric),
          ])
        }
      ),
    ])
  }
}
