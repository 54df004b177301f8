import SVGCharts

/// A chart of each kind.
enum ChartSamples {
  static let all: [(name: String, kind: ChartKind, data: ChartData)] = [
    (
      "bars", .bars,
      ChartTesting.data(
        [
          ("Val Lérina", .number(5, written: "5")), ("Piana & «costa»", .number(9, written: "9")),
          ("Altrove", .withheld(written: "<5")), ("Nessuno", .unknown(written: "n.d.")),
        ],
        total: "15"
      )
    ),
    (
      "grouped-bars", .groupedBars,
      ChartTesting.data(
        ["2023", "2024"],
        [
          ("Assemblee", [.number(86.8, written: "86,8%"), .number(89.5, written: "89,5%")]),
          ("Consiglio", [.number(85.7, written: "85,7%"), .number(90.5, written: "90,5%")]),
        ]
      )
    ),
    (
      "stacked-bars", .stackedBars(.absolute(writtenSums: ["12", "14"])),
      ChartTesting.data(
        ["2023", "2024"],
        [
          ("Indeterminato", [.number(11, written: "11"), .number(12, written: "12")]),
          ("Determinato", [.number(1, written: "1"), .number(1, written: "1")]),
          ("Apprendisti", [.number(0, written: "0"), .number(1, written: "1")]),
        ]
      )
    ),
    (
      "lines", .lines(ChartTesting.axis([12, 13, 14, 8, 9, 10]), target: nil),
      ChartTesting.data(
        ["2022", "2023", "2024"],
        [
          (
            "Dipendenti",
            [.number(12, written: "12"), .number(13, written: "13"), .number(14, written: "14")]
          ), ("Donne", [.number(8, written: "8"), .unknown(written: "n.d."), .number(10, written: "10")]),
        ]
      )
    ),
    (
      "pyramid", .pyramid,
      ChartTesting.data(
        ["Meno di 30 anni", "Più di 50 anni"],
        [
          ("Donne", [.number(107, written: "107"), .number(262, written: "262")]),
          ("Uomini", [.number(68, written: "68"), .number(123, written: "123")]),
        ]
      )
    ),
    (
      "donut", .donut(centre: ["100 €"]),
      ChartTesting.data([
        ("Pubbliche", .number(75, written: "75 €")), ("Private", .number(20, written: "20 €")),
        ("Altre", .number(5, written: "5 €")),
      ])
    ),
    (
      "flow", .flow(whole: "Valore aggiunto", writtenWhole: "605 €"),
      ChartTesting.data([
        ("Lavoratori", .number(548, written: "548 €")), ("Riserve", .number(56, written: "56 €")),
        ("Comunità", .number(1, written: "1 €")),
      ])
    ),
    (
      "tiles", .tiles,
      ChartTesting.data([
        ("Val Lérina", .number(5, written: "5")), ("Piana", .number(9, written: "9")),
        ("Costa", .number(5, written: "5")),
      ])
    ),
  ]
}
