import Content
import Diagnostics

/// The snippets of Visual Studio Code: a member, a project, a network, a page, and a heading for each item of the law.
struct Snippets {
  let schemas: SchemaShelf
  /// The items of the law by their number.
  let items: [(id: String, name: BilingualText)]
  let facts: ContentFacts

  var json: JSONText {
    .object([member, project, network].compactMap(\.self) + [page] + items.map(heading))
  }

  private var member: JSONText.Member? {
    record("members", "socio", "member", BilingualText(it: "Nuovo socio", en: "New member"))
  }

  private var project: JSONText.Member? {
    record("projects", "progetto", "project", BilingualText(it: "Nuovo progetto", en: "New project"))
  }

  private var network: JSONText.Member? {
    record("networks", "rete", "network", BilingualText(it: "Nuova rete", en: "New network"))
  }

  private func record(
    _ schema: String,
    _ italian: String,
    _ english: String,
    _ name: BilingualText
  ) -> JSONText.Member? {
    guard let part = schemas[schema]?.property(schema)?.items else { return nil }
    var writer = SnippetWriter(facts: facts)
    let body = writer.object(part, id: Slug.make(from: name.italian))
    return snippet(name, scope: "json", prefixes: [italian, english], body: body.file)
  }

  private var page: JSONText.Member {
    let body = """
      {"slug": "${1:nome-nell-indirizzo}", "description": "${2:La pagina in una frase, per i motori di ricerca.}"}

      # ${3:Titolo}

      ${0:Testo.}

      """
    return snippet(
      BilingualText(it: "Nuova pagina", en: "New page"),
      scope: "markdown",
      prefixes: ["pagina", "page"],
      body: body
    )
  }

  private func heading(_ item: (id: String, name: BilingualText)) -> JSONText.Member {
    let titles = [item.name.italian, item.name.english].map(SnippetWriter.choice).joined(separator: ",")
    return snippet(
      BilingualText(it: "\(item.id) \(item.name.italian)", en: item.name.english),
      scope: "markdown",
      prefixes: ["voce \(item.id)", "item \(item.id)"],
      body: "## ${1|\(titles)|} {#\(item.id)}\n\n${0:Testo.}\n"
    )
  }

  private func snippet(
    _ name: BilingualText,
    scope: String,
    prefixes: [String],
    body: String
  ) -> JSONText.Member {
    var lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return JSONText.Member(
      name: name.sideBySide,
      value: [
        "scope": .text(scope),
        "prefix": .list(prefixes.map(JSONText.text)),
        "description": .text(name.sideBySide),
        "body": .list(lines.map(JSONText.text)),
      ]
    )
  }
}
