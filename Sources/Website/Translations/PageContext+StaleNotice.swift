import Content
import SocialReport
import Templates
import Translation

extension PageContext {
  /// What readers are told of a translation whose original has changed since it was checked, and the way to the
  /// original.
  var staleNotice: TemplateValue {
    guard content.site.showsStaleNotice, !page.isFallback else { return .absent }
    let behind = translations.filter(\.isBehind)
    guard let code = behind.first?.sourceLanguage,
      let language = content.languages.firstIndex(where: { $0.code == code }),
      let original = site.pages.page(page.name, language)
    else { return .absent }
    let day = behind.compactMap(\.lastAgreement).min()
    let sentence = day.map { words.text(.staleSince, ["date": format.date($0)]) } ?? words[.stale]
    return .object([
      "sentence": .text(sentence),
      "originalUrl": .text(url(of: original.path)),
      "originalLanguage": .text(code),
      "originalLabel": .text(words.text(.readOriginal, ["language": words[.languageNames, code]])),
    ])
  }

  /// How the page's own text stands as a translation, or how the chapters of its report do.
  private var translations: [PageStatus] {
    let chapters = page.year.map { year in
      ChapterName.written.map { "\(PageName.report(year))/\($0.rawValue)" }
    }
    return (chapters ?? [page.name]).compactMap { site.translations[.page($0), language.code] }
  }
}
