import Content
import Diagnostics

/// The configuration of the web editor Decap CMS for a content folder, from the schemas of its data.
struct DecapConfiguration {
  let schemas: SchemaShelf
  let facts: ContentFacts
  /// Where the repository is, and how to log in there.
  let backend: JSONText

  /// The forms of files, as the editor's own page registers them.
  static let pageFormat = "bilancio-page"
  static let dataFormat = "bilancio-data"

  var json: JSONText {
    let codes = facts.languages.map { JSONText.text($0.code) }
    return [
      "backend": backend,
      "local_backend": true,
      "locale": .text(facts.defaultLanguage),
      "site_url": .text(facts.baseURL),
      "media_folder": "content/files/images",
      "public_folder": "../files/images",
      "slug": ["encoding": "ascii", "clean_accents": true],
      "editor": ["preview": false],
      "i18n": [
        "structure": "multiple_folders", "locales": .list(codes),
        "default_locale": .text(facts.defaultLanguage),
      ],
      "collections": .list([pages].compactMap(\.self) + texts + data),
    ]
  }

  private var fields: DecapFields {
    var records: [String: DecapRecords] = [:]
    for target in ["members", "projects", "sectors", "territories", "certifications", "documents", "bodies"] {
      let file = SchemaReference.file(of: target)
      guard facts.has("data/\(file).json"), let record = schemas[file]?.property(target)?.items,
        let name = DecapRecords.name(of: record, language: facts.defaultLanguage)
      else { continue }
      records[target] = DecapRecords(file: file, list: target, name: name)
    }
    return DecapFields(facts: facts, records: records)
  }

  // MARK: Texts

  /// The pages of the site, in all languages side by side.
  private var pages: JSONText? {
    collection("pages", "Pagine — Pages", folder: "content", isTranslated: true, isNewAllowed: true)
  }

  /// Texts further down: the CMS puts languages side by side only where the language is the last folder.
  private var texts: [JSONText] {
    facts.languages.flatMap { language in
      [
        texts(of: language, "members", "Storie dei soci — Members’ stories", isNewAllowed: true),
        texts(of: language, "projects", "Storie dei progetti — Projects’ stories", isNewAllowed: true),
        facts.years.last.flatMap { year in
          texts(of: language, "report/\(year)", "Bilancio \(year) — Report \(year)", isNewAllowed: false)
        },
      ].compactMap(\.self)
    }
  }

  private func texts(
    of language: (code: String, name: String),
    _ folder: String,
    _ label: String,
    isNewAllowed: Bool
  ) -> JSONText? {
    let path = "\(language.code)/\(folder)"
    guard facts.hasFiles(below: path) else { return nil }
    let name = path.split(separator: "/").joined(separator: "-")
    return collection(
      name,
      "\(label) (\(language.name))",
      folder: "content/\(path)",
      isTranslated: false,
      isNewAllowed: isNewAllowed
    )
  }

  private func collection(
    _ name: String,
    _ label: String,
    folder: String,
    isTranslated: Bool,
    isNewAllowed: Bool
  ) -> JSONText? {
    guard let front = schemas["front-matter"] else { return nil }
    var members: [JSONText.Member] = [
      .init(name: "name", value: .text(name)), .init(name: "label", value: .text(label)),
      .init(name: "folder", value: .text(folder)), .init(name: "extension", value: "md"),
      .init(name: "format", value: .text(Self.pageFormat)),
      .init(name: "create", value: .flag(isNewAllowed)), .init(name: "delete", value: false),
      .init(name: "identifier_field", value: "slug"), .init(name: "slug", value: "{{fields.slug}}"),
      .init(name: "summary", value: "{{filename}}"),
    ]
    if isTranslated { members.append(.init(name: "i18n", value: true)) }
    var body: [JSONText.Member] = [
      .init(name: "name", value: "body"), .init(name: "label", value: "Testo — Text"),
      // Figures, charts and items have a way of writing of their own, which the other mode would rewrite.
      .init(name: "widget", value: "markdown"), .init(name: "modes", value: ["raw"]),
    ]
    if isTranslated { body.append(.init(name: "i18n", value: true)) }
    let hints = isNewAllowed ? ["slug": Self.fileName] : [:]
    let fields = fields.fields(of: front, isTranslated: isTranslated, hints: hints) + [.object(body)]
    return .object(members + [.init(name: "fields", value: .list(fields))])
  }

  private static let fileName = BilingualText(
    it: "Una pagina nuova ne ha bisogno: diventa anche il nome del file. Nelle storie è l’id della scheda.",
    en: "A new page needs it: it becomes the file’s name, too. In stories it is the record’s id."
  )

  // MARK: Data

  private var data: [JSONText] {
    let names = schemas.names
    var files = names.contains("site") ? [file("site", "content/site.json")] : []
    files += names.filter { SchemaPlace(of: $0) == .data && facts.has("data/\($0).json") }
      .map { file($0, "content/data/\($0).json") }
    var collections = [collection(DecapRecords.collection, "Dati — Data", files.compactMap(\.self))]
    if let year = facts.years.last {
      let yearly = names.filter { SchemaPlace(of: $0) == .year && facts.has("data/\(year)/\($0).json") }
        .compactMap { file($0, "content/data/\(year)/\($0).json") }
      collections.append(collection("data-\(year)", "Cifre del \(year) — Figures of \(year)", yearly))
    }
    return collections.compactMap(\.self)
  }

  private func collection(_ name: String, _ label: String, _ files: [JSONText]) -> JSONText? {
    guard !files.isEmpty else { return nil }
    return [
      "name": .text(name), "label": .text(label), "format": .text(Self.dataFormat), "delete": false,
      "files": .list(files),
    ]
  }

  private func file(_ schema: String, _ path: String) -> JSONText? {
    guard let part = schemas[schema] else { return nil }
    let fields = fields.fields(of: part)
    guard !fields.isEmpty else { return nil }
    return [
      "name": .text(schema),
      "label": .text(part["title"]?.string ?? schema),
      "file": .text(path),
      "fields": .list(fields),
    ]
  }
}
