import Translation

/// The office's pages about translations: a part of the site only where they are asked for.
extension Site {
  /// The pages to be rendered. The office's are in no index, and so neither in menus nor in the sitemap.
  func pages(withStatus: Bool) -> [Page] { pages.pages + (withStatus ? [statusPage] + workPages : []) }

  /// The files of the templates' assets.
  func assets(withStatus: Bool) -> [OutputFile] {
    let unused = (withStatus ? [] : [Self.statusStyle]) + (isSearchable ? [] : SearchFiles.assets)
    let paths = unused.map(assets.path)
    return assets.files.filter { !paths.contains($0.path) }
  }

  /// The list of all texts and how they stand, for a spreadsheet.
  var statusList: OutputFile { OutputFile(path: Self.statusListPath, bytes: translations.status.csv) }

  static let statusListPath = "translations.csv"
  /// The style sheet of the page.
  static let statusStyle = "translations.css"

  /// How all translations stand.
  var statusPage: Page {
    officePage(
      PageName.translations,
      "translations.html",
      content.languages[0].words[TranslationWord.title.key]
    )
  }

  /// A page for each translation that is to be brought up to date, beside its original. What is missing altogether
  /// has nothing to stand beside.
  private var workPages: [Page] {
    translations.status.pages.enumerated().filter { $1.hasWorkPage }.map { place, text in
      officePage(PageName.translation(place), text.workPath, text.path)
    }
  }

  /// In the site's first language, which the office speaks.
  private func officePage(_ name: String, _ path: String, _ title: String) -> Page {
    Page(
      name: name,
      subject: .text,
      language: 0,
      path: path,
      title: title,
      description: content.languages[0].words[TranslationWord.description.key],
      document: nil,
      parent: nil,
      isListed: false,
      isHiddenFromSearch: true,
      isFallback: false
    )
  }
}

extension PageStatus {
  /// Whether the office has a page that shows the text beside its original.
  var hasWorkPage: Bool { state == .stale || state == .partial }

  /// Where that page is: `translations/en/mission.html`. Files of data hold all languages, and so may be shown more than
  /// once.
  var workPath: String {
    switch name {
    case .page(let name): "translations/\(language)/\(name).html"
    case .words(let name): "translations/\(language)/\(name).json.html"
    case .data, .site: "translations/\(language)/\(path).html"
    }
  }
}
