import Foundation
import Testing

@Suite("The configuration of the web editor")
struct DecapConfigurationTests {
  static func configuration() throws -> Node { try Node(file: Repository.path("admin/config.json")) }

  private func collections() throws -> [Node] { try Self.configuration()["collections"].list }

  /// The fields, and those within them, each with its path.
  private func fields(of node: Node, _ path: String) -> [(path: String, field: Node)] {
    let own = node["fields"].list + (node["field"].isThere ? [node["field"]] : [])
    return own.flatMap { field -> [(String, Node)] in
      let place = "\(path)/\(field["name"].text ?? "?")"
      return [(place, field)] + fields(of: field, place)
    }
  }

  private func allFields() throws -> [(path: String, field: Node)] {
    try collections().flatMap { collection in
      let name = collection["name"].text ?? "?"
      return fields(of: collection, name)
        + collection["files"].list.flatMap { fields(of: $0, "\(name)/\($0["name"].text ?? "?")") }
    }
  }

  @Test("has only the options that are documented")
  func options() throws {
    let configuration = try Self.configuration()
    #expect(Set(configuration.keys).isSubset(of: DecapDocumented.options))
    #expect(Set(configuration["i18n"].keys).isSubset(of: DecapDocumented.i18n))
    #expect(DecapDocumented.structures.contains(configuration["i18n"]["structure"].text ?? ""))
    for collection in try collections() {
      #expect(Set(collection.keys).isSubset(of: DecapDocumented.collection), "\(collection["name"])")
      for file in collection["files"].list { #expect(Set(file.keys).isSubset(of: DecapDocumented.file)) }
    }
  }

  @Test("has only the widgets that are documented, each with its own options and those it can't be without")
  func widgets() throws {
    let all = try allFields()
    #expect(all.count > 500)
    for (path, field) in all {
      let widget = field["widget"].text ?? ""
      guard let own = DecapDocumented.widgets[widget] else {
        Issue.record("\(path): no widget is called “\(widget)”")
        continue
      }
      #expect(Set(field.keys).isSubset(of: own.union(DecapDocumented.field)), "\(path)")
      #expect(Set(field.keys).isSuperset(of: DecapDocumented.needed[widget] ?? []), "\(path)")
      let label = field["label"].text ?? ""
      #expect(!label.isEmpty && label != field["name"].text || Int(label) != nil, "\(path) has no label")
    }
  }

  @Test("names each field once, and offers no value twice")
  func names() throws {
    for collection in try collections() {
      for holder in [collection] + collection["files"].list {
        let names = fields(of: holder, "").map(\.path)
        #expect(names.count == Set(names).count, "\(collection["name"])")
      }
    }
    for (path, field) in try allFields() where field["widget"].text == "select" {
      let values = field["options"].list.compactMap { $0["value"].text }
      #expect(values.count == field["options"].list.count && Set(values).count == values.count, "\(path)")
    }
  }

  @Test("reads files that are there: pages in each language's folder, data one by one")
  func files() throws {
    let manager = FileManager.default
    let languages = try Self.configuration()["i18n"]["locales"].texts
    #expect(languages == ["it", "en"])
    for collection in try collections() {
      for file in collection["files"].list.compactMap({ $0["file"].text }) {
        #expect(manager.fileExists(atPath: Repository.path(file)), "\(file)")
      }
      guard let folder = collection["folder"].text else { continue }
      let isTranslated = collection["i18n"].flag == true
      for place in isTranslated ? languages.map({ "\(folder)/\($0)" }) : [folder] {
        let names = try manager.contentsOfDirectory(atPath: Repository.path(place))
        #expect(names.contains { $0.hasSuffix(".md") }, "\(place)")
      }
      #expect(collection["fields"].list.last?["name"].text == "body")
      // The other mode writes Markdown anew, and with it the names of figures and the items of the law.
      #expect(collection["fields"].list.last?["modes"].texts == ["raw"])
      for field in collection["fields"].list { #expect((field["i18n"].flag == true) == isTranslated) }
    }
  }

  @Test("finds the records that a field names in a list of a file of the collection that it names")
  func relations() throws {
    var targets: Set<String> = []
    for (path, field) in try allFields() where field["widget"].text == "relation" {
      let collection = try #require(
        collections().first { $0["name"].text == field["collection"].text },
        "\(path)"
      )
      let file = try #require(
        collection["files"].list.first { $0["name"].text == field["file"].text }?["file"].text
      )
      let content = try Node(file: Repository.path(file))
      for name in [field["value_field"].text ?? ""] + field["search_fields"].texts
        + field["display_fields"].texts
      {
        let parts = name.components(separatedBy: ".")
        #expect(parts.count >= 3 && parts[1] == "*", "\(path): \(name)")
        let records = content[parts[0]].list
        #expect(!records.isEmpty, "\(path): \(name)")
        let found = records.filter { record in parts.dropFirst(2).reduce(record) { $0[$1] }.text != nil }
        #expect(found.count == records.count, "\(path): \(name)")
        targets.insert(parts[0])
      }
    }
    #expect(targets.isSuperset(of: ["members", "sectors", "territories", "certifications", "bodies"]))
  }

  @Test("registers the forms of files that its collections ask for")
  func formats() throws {
    let script = try String(contentsOfFile: Repository.path("admin/formats.js"), encoding: .utf8)
    for collection in try collections() {
      let format = try #require(collection["format"].text)
      #expect(script.contains("CMS.registerCustomFormat(\"\(format)\""))
    }
  }
}
