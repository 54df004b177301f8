import Content

/// A data file that a page shows, or one record of it.
struct DataPart: Hashable {
  /// The name below `data`, without ending.
  let file: String
  /// The list that the record stands in.
  let list: String?
  let id: String?

  /// How the names of the record's texts begin; empty for the whole file.
  var prefix: String { list.flatMap { list in id.map { "\(list)/\($0)/" } } ?? "" }

  /// Where the record stands; `nil` for the whole file.
  func range(in file: DataFile) -> Range<Int>? {
    guard let list, let id else { return nil }
    return file.value[list]?.array.first { $0["id"]?.string == id }?.range
  }
}

extension Site {
  /// The data of which a page shows names alone.
  func namedParts(of page: Page) -> [DataPart] {
    [PageName.sectors, PageName.territories].contains(page.name) ? whole(["members"]) : []
  }

  /// The data whose texts a page shows.
  func parts(of page: Page) -> [DataPart] {
    switch page.subject {
    case .member(let index): [record("members", content.members[index].id)] + returns
    case .project(let index): [record("projects", content.projects[index].id)]
    case .directory: whole(["members", "sectors", "territories"])
    case .report(let year): report(year)
    case .text: whole(Self.shown[page.name] ?? []) + yearly(page.name)
    }
  }

  /// The records of data that pages of these names show around their texts.
  private static let shown: [String: [String]] = [
    PageName.index: ["projects", "territories"],
    PageName.members: ["members", "sectors", "territories"],
    PageName.projects: ["projects"],
    PageName.sectors: ["sectors"],
    PageName.territories: ["territories"],
    PageName.networks: ["networks"],
    PageName.certifications: ["certifications"],
    PageName.governance: ["governance"],
    PageName.documents: ["documents"],
    "profile": ["consortium"],
    "activities": ["consortium"],
    "contacts": ["consortium"],
    "work-and-welfare": ["links", "documents"],
  ]

  private func yearly(_ name: String) -> [DataPart] {
    let files =
      switch name {
      case "transparency": ["funding", "people"]
      case PageName.reports: ["report"]
      default: [] as [String]
      }
    return whole(content.years.reversed().flatMap { year in files.map { "\(year.year)/\($0)" } })
  }

  private var returns: [DataPart] { whole(content.years.reversed().map { "\($0.year)/returns" }) }

  /// The year's own files first, then those of the years that it is compared with, then what has no year.
  private func report(_ year: Int) -> [DataPart] {
    let names = content.data.keys.sorted()
    let years = content.years.map(\.year).filter { $0 <= year }.reversed()
    let dated = years.flatMap { year in names.filter { $0.hasPrefix("\(year)/") } }
    let others = names.filter { !$0.contains("/") && !["links", "documents"].contains($0) }
    return whole(dated + others)
  }

  private func whole(_ files: [String]) -> [DataPart] {
    files.filter { content.data[$0] != nil }.map { DataPart(file: $0, list: nil, id: nil) }
  }

  private func record(_ file: String, _ id: String) -> DataPart { DataPart(file: file, list: file, id: id) }
}
