/// A link to somebody else's site, which has to be checked again by a date.
public struct ExternalLink: Sendable, Identifiable {
  public let id: String
  public let url: String
  /// The other page's own title, in its language.
  public let title: String
  public let language: String
  public let publisher: String
  public let description: LocalizedText
  /// `law`, `institutions`, `movement` and so on.
  public let topic: String
  public let checkedOn: PartialDate?
  public let expiresOn: PartialDate?
  /// Where the record stands in its file.
  public let range: Range<Int>

  init(_ value: JSONValue) {
    id = value.string("id")
    url = value.string("url")
    title = value.string("title")
    language = value.string("language")
    publisher = value.string("publisher")
    description = value.text("description")
    topic = value.string("topic")
    checkedOn = value.date("checkedOn")
    expiresOn = value.date("expiresOn")
    range = value["expiresOn"]?.range ?? value.range
  }
}

/// A document for download.
public struct LibraryDocument: Sendable, Identifiable {
  public let id: String
  /// `statute`, `codeOfEthics`, `form` and so on.
  public let kind: String
  public let title: LocalizedText
  public let description: LocalizedText?
  public let date: PartialDate?
  public let language: String
  /// The path below `content/files`.
  public let file: String
  /// The document of which this is a translation.
  public let translationOf: String?
  /// Where the file's name stands in the data.
  public let fileRange: Range<Int>

  /// A document that no data file lists.
  package init(
    id: String,
    kind: String,
    title: LocalizedText,
    date: PartialDate?,
    language: String,
    file: String,
    translationOf: String?
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    description = nil
    self.date = date
    self.language = language
    self.file = file
    self.translationOf = translationOf
    fileRange = 0..<0
  }

  init(_ value: JSONValue) {
    id = value.string("id")
    kind = value.string("kind")
    title = value.text("title")
    description = value.optionalText("description")
    date = value.date("date")
    language = value.string("language")
    file = value.string("file")
    translationOf = value["translationOf"]?.string
    fileRange = value["file"]?.range ?? value.range
  }
}
