import Content
import Figures

extension Exhibits {
  /// The tables that have something to show in a year, and all charts that prose may call.
  ///
  /// - Parameters:
  ///   - tables: Those of the year, as ``TableCatalogue/tables(year:)`` gives them.
  ///   - content: Its own indicators have charts too.
  public init(tables: [Table], content: Content) {
    let charts = ChartCatalogue.names(in: content).map { name in
      Exhibit(
        .init(.chart, name),
        home: ChartCatalogue.item(of: name, in: content) ?? Exhibit.network,
        isPlacedByReport: false
      )
    }
    self.init(
      shown: tables.map {
        Exhibit(.init(.table, $0.name), home: $0.item, isPlacedByReport: $0.isPlacedByReport)
      } + charts,
      known: TableCatalogue.names.map { Exhibit.ID(.table, $0) },
      tables: tables
    )
  }
}
