import Content
import Diagnostics

/// The words that figures are called and written with.
extension FigureRegister {
  /// Says which words a language lacks for what is in the register.
  func checkWords(of languages: [Language], diagnostics: inout [Diagnostic]) {
    var keys = Set(Self.fixedKeys)
    for year in [nil] + years.map(Optional.some) {
      // What a member's figure is called is made of the fixed ones.
      for figure in figuresOfAll(in: year) {
        if case .words(let key, let values) = figure.label, values.isEmpty { keys.insert(key) }
      }
    }
    let sorted = keys.sorted()
    for language in languages { diagnostics += language.words.missing(of: sorted) }
  }

  /// Words for values and units, and those that labels are put together with.
  private static let fixedKeys =
    ["unknown", "belowFive", "withheld", "of", "change", "growth", "share"].map { "figures." + $0 }
    + ["hours.one", "hours.other", "days.one", "days.other", "points", "ratio"].map { "units." + $0 }
    + ["members.district", "members.sector", "contracts.bySector", "contracts.byMember"].map {
      "figures." + $0
    }
    + ["meetings", "attendance", "seats", "women", "womenShare", "averageAge"].map {
      "figures.governance." + $0
    }
    + Member.Kind.allCases.map { "figures.kind." + $0.rawValue }
    + MemberReturns.names.map { "figures.return." + $0 }
}
