import Content
import Templates

extension PageContext {
  /// The theme page's links to other sites and its documents.
  var themeValues: TemplateFields {
    let groups = WordFamily.linkTopics.values.compactMap { topic -> TemplateValue? in
      let links = content.links.filter { $0.topic == topic }
      guard !links.isEmpty else { return nil }
      return .object(["topic": .text(words[.linkTopics, topic]), "items": .list(links.map(linkValue))])
    }
    let documents = content.library.filter { $0.language == language.code && $0.translationOf == nil }
    return [
      "links": groups.isEmpty ? .absent : .object(["groups": .list(groups)]),
      "documents": .items(documents.prefix(3).map(documentValue)),
    ]
  }

  /// The document library, by kind.
  var documentsValues: TemplateFields {
    let groups = WordFamily.documentKinds.values.compactMap { kind -> TemplateValue? in
      let documents =
        (kind == "socialReport" ? reportDocuments : []) + content.library.filter { $0.kind == kind }
      guard !documents.isEmpty else { return nil }
      return .object([
        "id": .text(Slug.make(from: "kind-" + kind)),
        "title": .text(words[.documentKinds, kind]),
        "items": .list(documents.map(documentValue)),
      ])
    }
    return ["documents": .object(["groups": .list(groups)])]
  }

  private func linkValue(_ link: ExternalLink) -> TemplateValue {
    .object([
      "label": .text(link.title),
      "url": .text(HTML.encodedURL(link.url)),
      "description": .text(text(link.description)),
      "publisher": .text(link.publisher),
      "language": languageValue(link.language),
      "expires": .date(link.expiresOn, language),
    ])
  }

  private func documentValue(_ document: LibraryDocument) -> TemplateValue {
    .object([
      "id": .text(document.id),
      "name": .text(text(document.title)),
      "url": .text(url(of: ContentFiles.folder + "/" + document.file)),
      "description": optional(document.description),
      "date": .date(document.date, language),
      "language": languageValue(document.language),
      "format": .text(site.pdfs[file: document.file]?.format ?? FileKind.name(of: document.file)),
      "size": .text(format.fileSize(site.files.byteCount(of: document.file) ?? 0)),
    ])
  }

  private func languageValue(_ code: String) -> TemplateValue {
    .object(["code": .text(code), "name": .text(words[.languageNames, code])])
  }
}
