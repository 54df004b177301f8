import Content
import Diagnostics

extension FigureRules {
  /// Lists the figures that the data say are not known, each where it is typed. Members' figures are left out: what a
  /// member has not sent shows in the coverage of every sum. In a report that is being prepared nearly all are unknown.
  public static func listUnknown(
    _ content: Content,
    _ figures: FigureRegister,
    diagnostics: inout [Diagnostic]
  ) {
    for year in figures.years where !content.isInPreparation(year) {
      for figure in figures.figuresOfAll(in: year) where figure.value == .unknown {
        guard let origin = figure.origin, let source = content.data[origin.file]?.source,
          !figure.name.hasPrefix("members.")
        else { continue }
        let arguments = ["name": figure.name, "year": String(year)]
        diagnostics.append(source.diagnostic(.figureUnknown, at: origin.range, arguments))
      }
    }
  }
}
