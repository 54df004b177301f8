import Content
import Diagnostics

extension FigureChecker {
  /// What changes a lot or vanishes asks for a note, and a note for a figure that did so.
  mutating func checkChanges(in figures: FigureRegister) {
    for year in years {
      guard let report = year["report"] else { continue }
      let toReview = Content.itemsToReview(in: report.value)
      // Objectives that nobody has reviewed are last year's, and so are the figures that measure them.
      if !toReview.contains("5.6") {
        checkObjectives(of: report, year: year.year, in: figures)
      }
      let notes = report["changeNotes"]?.records(by: "figure") ?? []
      guard years.contains(where: { $0.year == year.year - 1 }) else { continue }
      let changes = Changes(of: year, report: report, in: figures)
      var noted: Set<String> = []
      for note in notes {
        noted.insert(note.value.string("figure"))
        check(note, against: changes, in: figures)
      }
      reportChanges(changes, noted: noted, in: report, onlyTyped: !toReview.isEmpty)
      // While items wait to be reviewed, numbers are still missing.
      if toReview.isEmpty { reportVanished(changes, noted: noted, in: report) }
    }
  }

  /// An objective's figure is one that there is.
  private mutating func checkObjectives(of report: NamedValue, year: Int, in figures: FigureRegister) {
    for objective in report["objectives"]?.records(by: "id") ?? [] {
      guard let name = objective["figure"], let figure = name.value.string,
        figures.figure(figure, in: year) == nil
      else { continue }
      reportUnknown(name, nearMiss: figures.nearMiss(figure, in: year))
    }
  }

  private mutating func reportUnknown(_ name: NamedValue, nearMiss: String?) {
    let figure = name.value.string ?? ""
    report(
      .figureUnknownInReport,
      in: name.source,
      at: name.range,
      ["name": figure],
      replacement: nearMiss.map { "\"\($0)\"" }
    )
  }

  /// A note for a figure that there isn't, or that hardly changed.
  private mutating func check(_ note: NamedValue, against changes: Changes, in figures: FigureRegister) {
    guard let place = note["figure"], let name = place.value.string else { return }
    let before = changes.before(name)
    let after = changes.after(name)
    if before == nil, after == nil {
      reportUnknown(place, nearMiss: figures.nearMiss(name, in: changes.year))
    } else if let before, let after, let old = before.number, let new = after.number,
      !changes.isLarge(from: old, to: new)
    {
      report(
        .changeNoteNotNeeded,
        at: place,
        changes.arguments(name: name).setting("before") { before.written(in: $0) }
          .setting("after") { after.written(in: $0) }
      )
    }
  }

  /// - Parameter onlyTyped: whether sums are left out: while a report is being prepared, lists begin empty.
  private mutating func reportChanges(
    _ changes: Changes,
    noted: Set<String>,
    in report: NamedValue,
    onlyTyped: Bool
  ) {
    for (old, new) in changes.large where !noted.contains(new.name) && (new.origin != nil || !onlyTyped) {
      let typed = new.origin.flatMap { origin in data[origin.file].map { ($0.source, origin.range) } }
      let place = typed ?? notesPlace(in: report)
      self.report(
        .changeWithoutNote,
        in: place.0,
        at: place.1,
        changes.arguments(name: new.name).setting("before") { old.written(in: $0) }
          .setting("after") { new.written(in: $0) }
      )
    }
  }

  /// Where notes are written, or the beginning of a report that has none.
  private func notesPlace(in report: NamedValue) -> (SourceFile, Range<Int>) {
    let start = (report["changeNotes"] ?? report).range.lowerBound
    return (report.source, start..<start + 1)
  }

  private mutating func reportVanished(_ changes: Changes, noted: Set<String>, in report: NamedValue) {
    for record in changes.vanished where !record.contains(where: { noted.contains($0.name) }) {
      guard let figure = record.first else { continue }
      let place = notesPlace(in: report)
      self.report(
        .figureVanished,
        in: place.0,
        at: place.1,
        changes.arguments(name: figure.name).setting("before") { figure.written(in: $0) }
      )
    }
  }
}
