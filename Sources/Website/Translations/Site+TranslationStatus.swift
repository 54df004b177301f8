import Translation

/// The office's page about translations: a part of the site only where it is asked for.
extension Site {
  /// The pages to be rendered. The office's page is in no index, and so neither in menus nor in the sitemap.
  func pages(withStatus: Bool) -> [Page] { pages.pages + (withStatus ? [statusPage] : []) }

  /// The files of the templates' assets.
  func assets(withStatus: Bool) -> [OutputFile] {
    let own = assets.path(of: Self.statusStyle)
    return withStatus ? assets.files : assets.files.filter { $0.path != own }
  }

  /// The list of all texts and how they stand, for a spreadsheet.
  var statusList: OutputFile { OutputFile(path: Self.statusListPath, bytes: translations.status.csv) }

  static let statusListPath = "translations.csv"
  /// The style sheet of the page.
  static let statusStyle = "translations.css"

  /// In the site's first language, which the office speaks.
  private var statusPage: Page {
    let words = content.languages[0].words
    return Page(
      name: PageName.translations,
      subject: .text,
      language: 0,
      path: "translations.html",
      title: words[TranslationWord.title.key],
      description: words[TranslationWord.description.key],
      document: nil,
      parent: nil,
      isListed: false,
      isHiddenFromSearch: true,
      isFallback: false
    )
  }
}
