import Content

/// What `consortium.json` says: when it was founded, its capital, who uses its services.
extension FigureBuilder {
  mutating func addConsortium(of content: Content) {
    file = FigureSource("consortium", in: content)
    guard let year else {
      guard let date = content.consortium.foundedOn else { return }
      addDate("consortium.foundedOn", date)
      PartialDate(year: date.year).map { addDate("consortium.foundedYear", $0) }
      return
    }
    let capital = file?.value["shareCapital"]
    if let asOf = capital?.date("asOf"), asOf.year == year {
      for field in ["subscribed", "paidUp"] {
        type("consortium.shareCapital." + field, .euro, capital?[field]) { $0.asOf = asOf }
      }
    }
    for service in file?.value["memberServices"]?.array ?? [] {
      let users = service["usersByYear"]?[String(year)]
      type(
        "consortium.memberServices." + service.string("id"),
        .count,
        users,
        label: .text(service.text("name"))
      )
    }
  }

  mutating func addDate(_ name: String, _ date: PartialDate) {
    add(Figure(name, label: .figure(name), unit: .date, value: .date(date)))
  }
}
