import Content
import Diagnostics
import Figures
import Markdown
import SocialReport

/// Every place that quotes a figure, or that the figure is made from.
public struct FigureUses: Sendable {
  /// A place: a position in a file, or a table or chart of a report.
  public struct Use: Sendable {
    /// How the place has to do with the figure.
    public enum Kind: String, Sendable {
      /// The number is typed here.
      case typed
      /// A number that it is computed from is typed here.
      case part
      /// A text quotes it.
      case text
      /// A chart shows it.
      case chart
      /// A table shows it.
      case table
      /// Another figure is computed from it.
      case computed
      /// Data refer to it: an objective, a note on a change.
      case data
    }

    public let kind: Kind
    /// A file with line and column, or a report's page.
    public let place: String
    /// What stands there.
    public let what: String
  }

  public let name: String
  public private(set) var uses: [Use] = []

  /// Looks for a figure by its name, with or without year; `nil` when there is none of that name.
  public init?(of reference: String, in inspection: Inspection) {
    let name = String(reference.prefix { $0 != "@" })
    let figures = inspection.figures
    let years: [Int?] = [nil] + figures.years.map { Optional($0) }
    guard years.contains(where: { figures.figure(name, in: $0) != nil }) else { return nil }
    self.name = name
    addOrigins(figures, years, inspection.content)
    addTexts(inspection.content)
    addData(inspection.content)
    for report in inspection.reports.all { addParts(of: report, inspection) }
    for other in Set(years.flatMap { figures.figures(of: $0) }.filter(isMadeOfIt).map(\.name)).sorted() {
      uses.append(Use(kind: .computed, place: other, what: formula(other, figures)))
    }
  }

  /// Where the figure is typed in each year, or the figures that it is computed from.
  private mutating func addOrigins(_ figures: FigureRegister, _ years: [Int?], _ content: Content) {
    for year in years {
      let all = Dictionary(
        figures.figures(of: year).map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      var seen: Set<String> = [name]
      var open = [name]
      while let next = open.popLast() {
        guard let figure = all[next] else { continue }
        if let origin = figure.origin, let file = content.data[origin.file] {
          uses.append(use(next == name ? .typed : .part, file.source, origin.range))
        } else {
          let parts = figure.computation?.names ?? []
          open += parts.filter { seen.insert($0).inserted }.reversed()
        }
      }
    }
  }

  private mutating func addTexts(_ content: Content) {
    for documentName in content.documents.keys.sorted() {
      for (_, document) in content.documents[documentName]?.sorted(by: { $0.key < $1.key }) ?? [] {
        for placeholder in document.text.placeholders where isIt(placeholder.name) {
          uses.append(use(.text, document.source, placeholder.range))
        }
      }
    }
  }

  private mutating func addData(_ content: Content) {
    for (_, file) in content.data.sorted(by: { $0.key < $1.key }) {
      file.value.eachMember { member in
        guard member.key == "figure", member.value.string.map(isIt) == true else { return }
        uses.append(use(.data, file.source, member.value.range))
      }
    }
  }

  private mutating func addParts(of report: Reports.YearReport, _ inspection: Inspection) {
    let page = "report/\(report.year)"
    for id in report.exhibits {
      switch id.kind {
      case .table:
        guard report.tables[id.name]?.shows(orRecords: name) ?? false else { continue }
        uses.append(Use(kind: .table, place: page, what: id.description))
      case .chart:
        guard ChartCatalogue.figureNames(of: id.name, inspection.content).contains(name) else { continue }
        uses.append(Use(kind: .chart, place: page, what: id.description))
      }
    }
  }

  /// Whether a reference, which may ask for a change or a year, is to the figure.
  private func isIt(_ reference: String) -> Bool {
    guard reference.hasPrefix(name) else { return false }
    let rest = reference.dropFirst(name.count)
    return rest.isEmpty || rest.hasPrefix("@")
      || [".change", ".growth", ".share"].contains { rest == $0 || rest.hasPrefix($0 + "@") }
  }

  private func isMadeOfIt(_ figure: Figure) -> Bool { figure.computation?.names.contains(name) ?? false }

  private func formula(_ name: String, _ figures: FigureRegister) -> String {
    figures.figure(name)?.computation?.formula ?? ""
  }

  private func use(_ kind: Use.Kind, _ source: SourceFile, _ range: Range<Int>) -> Use {
    let span = source.span(of: range)
    let what = span.excerpt.trimmingBlanks.shortened(to: 90)
    return Use(kind: kind, place: "\(source.path):\(span.line):\(span.column)", what: what)
  }
}

extension FigureUses {
  /// Each place in a line: `content/it/report/2024/people.md:12:4  … `.
  public func text(in language: MessageLanguage) -> String {
    uses.map { "\($0.place)  \(word($0.kind, language)): \($0.what)\n" }.joined()
  }

  public var json: [UInt8] {
    JSONOutput.object([
      ("figure", .string(name)),
      (
        "uses",
        .array(
          uses.map {
            .object([
              ("kind", .string($0.kind.rawValue)), ("place", .string($0.place)), ("what", .string($0.what)),
            ])
          }
        )
      ),
    ]).pretty
  }

  private func word(_ kind: Use.Kind, _ language: MessageLanguage) -> String {
    switch (kind, language) {
    case (.typed, .italian): "scritta qui"
    case (.part, .italian): "calcolata da"
    case (.text, .italian): "citata"
    case (.chart, .italian): "nel grafico"
    case (.table, .italian): "nella tabella"
    case (.computed, .italian): "serve a calcolare"
    case (.data, .italian): "nei dati"
    case (.typed, .english): "typed here"
    case (.part, .english): "computed from"
    case (.text, .english): "quoted"
    case (.chart, .english): "in the chart"
    case (.table, .english): "in the table"
    case (.computed, .english): "goes into"
    case (.data, .english): "in the data"
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
