/// Knows the texts that stand where a description should be.
enum Vagueness {
  /// Whether the text of a link is an address instead of words.
  static func isBareAddress(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: " ")) else { return false }
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.")
  }

  /// Whether the text of a link says nothing about where it goes: “clicca qui”, “read more”.
  static func isVagueLink(_ text: String) -> Bool {
    text.utf8.count <= longestVagueLink && vagueLinks.contains(Slug.make(text))
  }

  /// Whether an image's description describes nothing: a file name, or “Immagine 1”.
  static func isPoorDescription(_ text: String, of destination: String) -> Bool {
    let text = text.trimming(" .:")
    let file = destination.split(separator: "/").last.map(String.init) ?? destination
    if text == file || isFileName(text) { return true }
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    if text == stem, text.utf8.contains(where: { !SourceCursor.isAlphanumeric($0) || $0 < 0x3A }) {
      return true
    }
    guard text.utf8.count <= 60 else { return false }

    var words = Slug.make(text).split(separator: "-").map(String.init)
    if let first = words.first, cameraWords.contains(where: { isNumbered($0, first) || $0 == first }),
      words.dropFirst().allSatisfy(isNumberLike)
    {
      return true
    }
    if let first = words.first, words.count > 1, articles.contains(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, isNumberLike(last) { words.removeLast() }
    let rest = words.joined(separator: "-")
    return genericImages.contains(rest) || genericImages.contains { isNumbered($0, rest) }
      || isNumberLike(rest)
      || rest == "section" && !text.lowercased().contains("section")
  }

  private static func isFileName(_ text: String) -> Bool {
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex else { return false }
    return imageExtensions.contains(text[text.index(after: dot)...].lowercased())
  }

  /// Whether a text is a word with a number right behind it.
  private static func isNumbered(_ word: String, _ text: String) -> Bool {
    text.hasPrefix(word) && text.utf8.count > word.utf8.count
      && text.utf8.dropFirst(word.utf8.count).allSatisfy { $0 &- 0x30 < 10 }
  }

  /// A number, a single letter, or what stands between numbers in names that programs give.
  private static func isNumberLike(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 &- 0x30 < 10 } || word.utf8.count == 1
      || ["at", "alle", "del", "di", "of", "image", "wa", "n", "no", "nr", "num", "copy", "copia"].contains(
        word
      )
      || isNumbered("wa", word)
  }

  /// In bytes, closing dots included; longer texts needn't be looked at.
  private static let longestVagueLink = 28

  private static let vagueLinks: Set<String> = [
    "clicca", "clicca-qui", "clicca-qua", "cliccare-qui", "cliccando-qui", "clicca-sul-link", "fai-clic-qui",
    "premi-qui", "qui", "qua", "da-qui", "vedi-qui", "vedi", "guarda", "guarda-qui", "leggi", "leggi-qui",
    "leggi-tutto", "leggi-di-piu", "leggi-ancora", "leggi-l-articolo", "continua", "continua-a-leggere",
    "segue",
    "scopri", "scopri-di-piu", "per-saperne-di-piu", "saperne-di-piu", "di-piu", "altro", "approfondisci",
    "approfondimento", "dettagli", "maggiori-informazioni", "maggiori-dettagli", "info", "vai", "vai-qui",
    "vai-al-link",
    "vai-alla-pagina", "vai-al-sito", "apri", "link", "il-link", "questo-link", "a-questo-link", "al-link",
    "pagina",
    "questa-pagina", "la-pagina", "questo", "questo-sito", "sito", "il-sito", "sito-web", "scarica",
    "scarica-qui",
    "scarica-il-file", "file", "documento", "allegato", "pdf", "visualizza", "click", "click-here", "here",
    "tap-here",
    "see-here", "see", "see-more", "view", "view-more", "read", "read-here", "read-more", "read-on",
    "read-all", "more",
    "more-info", "more-information", "more-details", "details", "learn-more", "find-out-more",
    "discover-more",
    "continue", "continue-reading", "go", "go-here", "open", "the-link", "this", "this-link", "at-this-link",
    "this-page", "the-page", "page", "this-site", "this-website", "website", "site", "download",
    "download-here",
    "document", "attachment",
  ]

  private static let genericImages: Set<String> = [
    "immagine", "img", "foto", "fotografia", "figura", "fig", "disegno", "illustrazione", "grafico",
    "grafica",
    "diagramma", "schema", "tabella", "mappa", "logo", "logotipo", "marchio", "icona", "banner", "copertina",
    "anteprima",
    "schermata", "screenshot", "scansione", "allegato", "file", "senza-titolo", "senza-nome", "nessun-titolo",
    "nessuna-descrizione", "descrizione", "descrizione-immagine", "descrizione-dell-immagine",
    "testo-alternativo",
    "alt", "alt-text", "alternative-text", "segnaposto", "image", "picture", "pic", "photo", "photograph",
    "figure",
    "drawing", "illustration", "chart", "graph", "graphic", "diagram", "table", "map", "icon", "cover",
    "preview", "scan",
    "attachment", "untitled", "unnamed", "no-title", "no-description", "description", "image-description",
    "placeholder",
    "todo", "da-fare", "media", "clipart", "schermo", "sfondo", "background",
  ]

  private static let cameraWords: Set<String> = [
    "img", "dsc", "dscn", "dscf", "dcim", "pxl", "mvimg", "vid", "image", "screenshot", "schermata",
    "whatsapp",
  ]

  private static let articles: Set<String> = [
    "un", "una", "uno", "il", "la", "lo", "l", "le", "i", "gli", "a", "an", "the", "our", "nostra", "nostro",
  ]

  private static let imageExtensions: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic", "heif", "ico", "eps",
    "ai", "pdf",
  ]
}

extension String {
  /// Without the given characters at either end.
  fileprivate func trimming(_ characters: String) -> String {
    var text = self[...]
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
