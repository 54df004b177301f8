import Content
import Diagnostics

extension SiteReview {
  /// The addresses of other sites, in texts and data, that look as if they led nowhere.
  var doubtfulAddresses: [Diagnostic] {
    var found: [Diagnostic] = []
    func check(_ url: String, at range: Range<Int>, in source: SourceFile) {
      guard let doubt = AddressDoubt(about: url) else { return }
      let arguments = ["url": url, "reason": doubt.words.italian, "reason.en": doubt.words.english]
      found.append(source.diagnostic(.reviewDoubtfulAddress, at: range, arguments))
    }
    for document in site.content.documents.values.flatMap(\.values) {
      for link in document.text.links { check(link.destination, at: link.range, in: document.source) }
    }
    for file in [site.content.data, site.content.settings].flatMap(\.values) {
      file.value.eachString { text, range in
        // One with spaces is a sentence.
        if !text.utf8.contains(0x20) { check(text, at: range, in: file.source) }
      }
    }
    return found
  }

  /// The links to other sites that have to be looked at again within a month.
  var linksSoonToCheck: [Diagnostic] {
    guard let source = site.content.data["links"]?.source else { return [] }
    return site.content.links.compactMap { link in
      guard let date = link.expiresOn?.lastDay, date >= today, date <= today.inAMonth else { return nil }
      return source.diagnostic(.reviewLinkSoonToCheck, at: link.range, ["date": date.iso, "url": link.url])
    }
  }
}

extension PartialDate {
  /// The same day of the next month, or its last.
  fileprivate var inAMonth: PartialDate {
    let next = month.map { $0 % 12 + 1 } ?? 1
    let year = next == 1 ? year + 1 : year
    guard let month = PartialDate(year: year, month: next)?.lastDay else { return self }
    return PartialDate(year: year, month: next, day: min(day ?? 31, month.day ?? 31)) ?? month
  }
}
