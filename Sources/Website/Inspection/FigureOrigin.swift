import Content
import Diagnostics
import Figures

/// Where a figure comes from, for those who write a page that shows it.
public struct FigureOrigin: Sendable {
  /// A number as it is typed in a file, or the file that it is counted from.
  public struct Place: Sendable, Hashable {
    public let path: String
    /// `nil` for the file as a whole.
    public let span: Diagnostic.Span?
  }

  /// A figure that it is computed from.
  public struct Part: Sendable, Hashable {
    public let name: String
    public let label: String
    public let value: String
    /// Where it is typed, or the file whose records are counted; `nil` for one that is computed of others itself.
    public let place: Place?
  }

  /// What a text writes between braces.
  public let name: String
  public let label: String
  public let value: String
  public let unit: Figure.Unit
  /// The name of a unit of the consortium's own.
  public let unitName: String?
  public let year: Int?
  public let day: String?
  public let source: String?
  public let coverage: Figure.Coverage?
  public let isEstimated: Bool
  public let isWithheld: Bool
  public let isUnknown: Bool
  /// Where it is typed, or the file whose records are counted.
  public let place: Place?
  public let isTyped: Bool
  /// How it is computed, by the names of its parts.
  public let formula: String?
  public let parts: [Part]
}

extension SiteBuilder.Result {
  /// Where a figure comes from, by its name with or without a year; told in the language of messages if the site has it.
  public func figure(_ reference: String, in language: MessageLanguage) -> FigureOrigin? {
    guard let figure = site.figures.figure(reference) else { return nil }
    let content = site.content
    guard
      let language = content.languages.first(where: { $0.code == language.rawValue })
        ?? content.languages.first
    else { return nil }
    return site.origin(of: figure, language)
  }
}

extension Site {
  fileprivate func origin(of figure: Figure, _ language: Language) -> FigureOrigin {
    let isCounted = figure.computation == .count
    return FigureOrigin(
      name: figure.reference,
      label: figure.label.written(in: language, orIn: content.fallbacks),
      value: figure.written(in: language, orIn: content.fallbacks),
      unit: figure.unit,
      unitName: figure.unitName.map { $0.text(in: language.code, orIn: content.fallbacks) },
      year: figure.year,
      day: figure.asOf.map(language.format.date),
      source: figure.source.map { $0.text(in: language.code, orIn: content.fallbacks) },
      coverage: figure.coverage,
      isEstimated: figure.isEstimated,
      isWithheld: figure.value == .withheld,
      isUnknown: figure.value == .unknown,
      place: place(of: figure),
      isTyped: figure.origin != nil,
      formula: isCounted ? nil : figure.writtenComputation,
      parts: figure.references(to: figure.computation?.names ?? []).compactMap { name in
        figures.figure(name).map { part in
          FigureOrigin.Part(
            name: part.reference,
            label: part.label.written(in: language, orIn: content.fallbacks),
            value: part.written(in: language, orIn: content.fallbacks),
            place: place(of: part)
          )
        }
      }
    )
  }

  private func place(of figure: Figure) -> FigureOrigin.Place? {
    if let origin = figure.origin, let file = content.data[origin.file] {
      return FigureOrigin.Place(path: file.source.path, span: file.source.span(of: origin.range))
    }
    guard figure.computation == .count, let name = recordFile(of: figure), let file = content.data[name]
    else { return nil }
    return FigureOrigin.Place(path: file.source.path, span: nil)
  }

  /// The data file whose records a figure counts: that of the first part of its name, of the year if there is one.
  func recordFile(of figure: Figure) -> String? {
    let first = String(figure.name.prefix { $0 != "." })
    let file = Self.filesOfRecords[first] ?? first
    let names = (figure.year.map { ["\($0)/\(file)"] } ?? []) + [file]
    return names.first { content.data[$0] != nil }
  }

  /// The files of records that figures call by another name.
  private static let filesOfRecords = ["network": "returns", "districts": "territories"]
}

extension Figure {
  /// References to figures that it is computed from, each with its year.
  func references(to parts: some Sequence<String>) -> [String] {
    parts.map { name in name.contains("@") ? name : year.map { "\(name)@\($0)" } ?? name }
  }

  /// How it is computed; of a growth the register keeps only what is compared with what.
  fileprivate var writtenComputation: String? {
    if name.hasSuffix(".growth"), case .ratio(let now, let before) = computation {
      return "100 × (\(now) − \(before)) / \(before)"
    }
    return computation?.formula
  }
}
