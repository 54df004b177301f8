import Content

/// The indicators of `environment.json` by their ids, and what three of them are for each full-time equivalent.
extension FigureBuilder {
  mutating func addEnvironment(of content: Content) {
    guard let year, let file = FigureSource("\(year)/environment", in: content) else { return }
    self.file = file
    for indicator in file.value["indicators"]?.array ?? [] {
      let symbol = indicator.string("unit")
      type(
        "environment." + indicator.string("id"),
        symbol == "%" ? .percent : .physical(symbol),
        indicator["value"],
        label: .text(indicator.text("name"))
      ) { $0.isEstimated = indicator["estimated"]?.bool ?? false }
    }
    for (id, symbol) in [("electricity", "kWh"), ("paper", "kg")] {
      let name = "environment." + id
      quotient(name + "PerFte", .physical(symbol), of: name, by: "people.own.fte")
    }
    share(
      "environment.electricDistanceShare",
      of: "environment.distance-electric",
      in: "environment.distance"
    )
  }
}
