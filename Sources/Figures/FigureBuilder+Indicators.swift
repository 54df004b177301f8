import Content

/// The indicators that the consortium has thought of itself: `indicators.json`, values by year.
extension FigureBuilder {
  private static let units: [String: Figure.Unit] = [
    "people": .people, "euro": .euro, "hours": .hours, "days": .days, "percent": .percent, "ratio": .ratio,
    "count": .count,
  ]

  mutating func addIndicators(of content: Content) {
    guard let year, let file = FigureSource("indicators", in: content) else { return }
    self.file = file
    for indicator in file.value["indicators"]?.array ?? [] {
      type(
        "indicators." + indicator.string("id"),
        Self.units[indicator.string("unit")] ?? .quantity,
        indicator["values"]?[String(year)],
        label: .text(indicator.text("name"))
      ) { figure in
        figure.source = indicator.optionalText("source")
        figure.unitName = indicator.optionalText("unitName")
        figure.isEstimated = indicator.ints("estimatedYears").contains(year)
      }
    }
  }
}
