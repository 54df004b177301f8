import Content
import Diagnostics

extension ReportStatus {
  /// The items and how they stand as JSON, for other programs: two spaces a level, members in a fixed order.
  public var json: String {
    var text =
      "{\n  \"year\": \(year),\n  \"approved\": \(isApproved),\n  \"complete\": \(isComplete),\n"
    text += "  \"unreadChapters\": [\(unreadChapters.map(quoted).joined(separator: ", "))],\n  \"items\": [\n"
    text += items.map { "    " + json(of: $0) }.joined(separator: ",\n")
    return text + "\n  ]\n}\n"
  }

  private func json(of status: ItemStatus) -> String {
    var members = [
      ("id", quoted(status.id)),
      ("section", quoted(status.item.section)),
      ("title", json(of: status.item.title)),
      ("state", quoted(StatusWord(status).rawValue)),
      ("required", String(status.isRequired)),
      ("source", json(of: status.item.source)),
      ("verified", String(status.item.isVerified)),
    ]
    switch status.state {
    case .given(let places):
      let list = places.map { place in
        "{ " + joined([("path", quoted(material.location(of: place))), ("place", quoted(place.name))]) + " }"
      }
      members.append(("places", "[" + list.joined(separator: ", ") + "]"))
    case .omitted(let reason): members.append(("reason", json(of: reason)))
    case .notApplicable(let basis): members.append(("basis", json(of: basis)))
    case .blank(let wanted):
      members.append(("wanted", json(of: wanted.text)))
      members.append(("path", quoted(material.location(of: wanted.place))))
    }
    if let person = status.responsible {
      var who = [("who", json(of: person.who))]
      if let email = person.email { who.append(("email", quoted(email))) }
      members.append(("responsible", "{ " + joined(who) + " }"))
    }
    return "{ " + joined(members) + " }"
  }

  private func json(of text: LocalizedText) -> String {
    "{ " + joined(text.values.sorted { $0.key > $1.key }.map { ($0.key, quoted($0.value)) }) + " }"
  }

  private func joined(_ members: [(String, String)]) -> String {
    members.map { quoted($0.0) + ": " + $0.1 }.joined(separator: ", ")
  }

  private func quoted(_ text: String) -> String { text.quotedAsJSON }
}
