import Content
import SVGCharts
import Templates

extension PageContext {
  /// The home page: the districts, the consortium in figures, the latest projects.
  var homeValues: TemplateFields {
    let active = content.projects.filter { $0.status == "active" }
    let latest = active.sorted { ($1.updated?.iso ?? "", $0.id) < ($0.updated?.iso ?? "", $1.id) }.prefix(3)
    return [
      "home": .object([
        "districts": .list(
          content.districts.map { district in
            let filter = DirectoryFilter.district(district.id)
            let count = site.records.members(filter).count
            return .object([
              "name": .text(text(district.name)),
              "url": .text(
                (url(PageName.territories) ?? "") + "#" + PageIndex.anchor(ofDistrict: district.id)
              ),
              "description": .optional(text(district.description)),
              "memberCount": .text(memberCount(count)),
            ])
          }
        ),
        "figures": homeFigures,
        "report": homeReport,
        "projects": latest.isEmpty
          ? .absent
          : .object([
            "allUrl": .text(url(PageName.projects) ?? ""),
            "items": .list(latest.map { projectEntry($0, showsStatus: false) }),
          ]),
      ])
    ]
  }

  private var homeFigures: TemplateValue {
    let candidates: [(String, Word, String?)] = [
      ("members.total", .homeMembers, url(PageName.members)),
      ("members.socialShare", .homeSocialShare, url(PageName.members)),
      ("sectors.total", .homeSectors, url(PageName.sectors)),
      ("projects.active", .homeProjects, url(PageName.projects)),
    ]
    let items = candidates.compactMap { name, word, url -> TemplateValue? in
      guard let figure = site.figures.figure(name) else { return nil }
      return .object([
        "value": .text(figure.written(in: language)),
        "valueHTML": .markup(site.html(of: figure, language)),
        "label": .text(words[word]),
        "figureUrl": .optional(url),
      ])
    }
    guard let date = content.membersAsOf, !items.isEmpty else { return .absent }
    return .object([
      "asOf": .text(words.text(.homeAsOf, ["date": format.date(date)])), "items": .list(items),
    ])
  }

  /// The sectors, each with the members that work in it.
  var sectorsValues: TemplateFields {
    let sectors = content.sectors.map { sector -> TemplateValue in
      let filter = DirectoryFilter.sector(sector.id)
      return .object(
        [
          "id": .text(sector.id),
          "name": .text(text(sector.name)),
          "description": .optional(text(sector.description)),
        ] + membersValues(filter)
      )
    }
    return ["sectors": .list(sectors)]
  }

  /// The districts, each with the members that have their office there. The chart stands in the page's text.
  var territoriesValues: TemplateFields {
    let districts = content.districts.map { district -> TemplateValue in
      let filter = DirectoryFilter.district(district.id)
      return .object(
        [
          "id": .text(PageIndex.anchor(ofDistrict: district.id)),
          "name": .text(text(district.name)),
          "towns": .optional(district.towns.joined(separator: ", ")),
        ] + membersValues(filter)
      )
    }
    return ["territories": .object(["chart": .absent, "districts": .list(districts)])]
  }

  private func membersValues(_ filter: DirectoryFilter) -> TemplateFields {
    let members = site.records.members(filter)
    return [
      "count": .text(memberCount(members.count)),
      "filterUrl": .optional(url(filter.pageName)),
      "members": .list(
        members.map {
          .object([
            "label": .text($0.shortName), "url": .text(url(PageName.member($0.id)) ?? ""),
            "place": .text($0.address.town),
          ])
        }
      ),
    ]
  }
}
