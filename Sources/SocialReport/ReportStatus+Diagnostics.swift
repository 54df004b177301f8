import Content
import Diagnostics

extension ReportStatus {
  /// Reports everything that is wrong with the items: headings, reasons, and what is blank.
  public func check(guidelines: Guidelines, diagnostics: inout [Diagnostic]) {
    checkHeadings(guidelines, &diagnostics)
    checkTexts(guidelines, &diagnostics)
    checkReasons("omissions", field: "reason", guidelines, &diagnostics)
    checkReasons("notApplicable", field: "basis", guidelines, &diagnostics)
    checkResponsible(guidelines, &diagnostics)
    checkReview(guidelines, &diagnostics)
    for status in items where isApproved || !status.isToReview {
      if case .blank(let wanted) = status.state { diagnostics.append(diagnostic(for: status, wanted)) }
    }
  }

  /// A report that is being prepared is no more than noted, unless it counts as approved.
  private func checkReview(_ guidelines: Guidelines, _ diagnostics: inout [Diagnostic]) {
    guard let report = material.report else { return }
    for value in report.value["toReview"]?.array ?? [] {
      guard let item = value.string, guidelines[item] == nil else { continue }
      reportUnknown(item, at: value.range, in: report.source, guidelines, &diagnostics)
    }
    let listed = Content.itemsToReview(in: report.value)
    guard !listed.isEmpty || !material.unread.isEmpty else { return }
    let place = isApproved ? report.value["approval"]?["date"] : report.value["toReview"]
    let start = (place ?? report.value).range.lowerBound
    let arguments = [
      "year": String(year), "items": String(listed.count), "chapters": String(material.unread.count),
    ]
    diagnostics.append(
      report.source.diagnostic(
        isApproved ? .approvedUnread : .inPreparation,
        at: isApproved ? (place ?? report.value).range : start..<start + 1,
        arguments
      )
    )
  }

  private func checkHeadings(_ guidelines: Guidelines, _ diagnostics: inout [Diagnostic]) {
    for item in claims.items {
      guard guidelines[item] != nil else {
        reportUnknown(item, guidelines, &diagnostics)
        continue
      }
      for language in material.languages.map(\.code) {
        let found = claims[item, in: language]
        guard let first = found.first else {
          reportUntranslated(item, language, &diagnostics)
          continue
        }
        // Within one text the second id is a mistake of the text itself.
        for claim in found.dropFirst() where claim.document.name != first.document.name {
          diagnostics.append(
            claim.document.source.diagnostic(
              .itemClaimedTwice,
              at: claim.range,
              ["item": item, "other": first.document.source.location(of: first.range)]
            )
          )
        }
      }
    }
  }

  private func reportUnknown(_ item: String, _ guidelines: Guidelines, _ diagnostics: inout [Diagnostic]) {
    for language in material.languages.map(\.code) {
      for claim in claims[item, in: language] {
        let near = guidelines.nearMiss(item)
        let marker = claim.document.source.range(of: "{#\(item)}", in: claim.range) ?? claim.range
        diagnostics.append(
          claim.document.source.diagnostic(
            .unknownItem,
            at: marker,
            ["item": item],
            replacement: near.map { "{#\($0)}" }
          )
        )
      }
    }
  }

  /// A chapter that isn't there at all in a language is reported as such, once.
  private func reportUntranslated(_ item: String, _ language: String, _ diagnostics: inout [Diagnostic]) {
    guard let other = material.fallbacks.lazy.compactMap({ claims[item, in: $0].first }).first,
      let translation = material.documents[other.chapter]?[language]
    else { return }
    diagnostics.append(
      other.document.source.diagnostic(
        .itemNotTranslated,
        at: other.range,
        ["item": item, "other": translation.source.path]
      )
    )
  }

  private func checkTexts(_ guidelines: Guidelines, _ diagnostics: inout [Diagnostic]) {
    guard let report = material.report else { return }
    for member in report.value["texts"]?.members ?? [] {
      guard guidelines[member.key] != nil else {
        reportUnknown(member.key, at: member.keyRange, in: report.source, guidelines, &diagnostics)
        continue
      }
      guard let claim = material.fallbacks.lazy.compactMap({ claims[member.key, in: $0].first }).first else {
        continue
      }
      diagnostics.append(
        report.source.diagnostic(
          .itemInTextsAndProse,
          at: member.keyRange,
          ["item": member.key, "other": claim.document.source.location(of: claim.range)]
        )
      )
    }
  }

  private func checkReasons(
    _ list: String,
    field: String,
    _ guidelines: Guidelines,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let report = material.report else { return }
    for record in report.value[list]?.array ?? [] {
      guard let value = record["item"], let item = value.string else { continue }
      guard guidelines[item] != nil else {
        reportUnknown(item, at: value.range, in: report.source, guidelines, &diagnostics)
        continue
      }
      if record[field]?.isFilled != true {
        let range = record[field]?.range ?? record.range
        diagnostics.append(report.source.diagnostic(.emptyReason, at: range, ["item": item]))
      }
      if let status = self[item], !status.isToReview, case .given(let places) = status.state {
        let other = places.first.map { material.location(of: $0) } ?? report.source.path
        diagnostics.append(
          report.source.diagnostic(.needlessReason, at: value.range, ["item": item, "other": other])
        )
      }
    }
  }

  private func checkResponsible(_ guidelines: Guidelines, _ diagnostics: inout [Diagnostic]) {
    guard let report = material.report else { return }
    for record in report.value["responsible"]?.array ?? [] {
      for value in record["items"]?.array ?? [] {
        guard let item = value.string, guidelines[item] == nil else { continue }
        reportUnknown(item, at: value.range, in: report.source, guidelines, &diagnostics)
      }
    }
  }

  private func reportUnknown(
    _ item: String,
    at range: Range<Int>,
    in source: SourceFile,
    _ guidelines: Guidelines,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(
      source.diagnostic(
        .unknownItem,
        at: range,
        ["item": item],
        replacement: guidelines.nearMiss(item).map { "\"\($0)\"" }
      )
    )
  }

  private func diagnostic(for status: ItemStatus, _ wanted: ItemStatus.Wanted) -> Diagnostic {
    let who = status.responsible
    let item = status.item
    let arguments = [
      "year": String(year), "item": item.id,
      "title": item.title.text(in: "it"), "title.en": item.title.text(in: "en"),
      "wanted": wanted.text.text(in: "it"), "wanted.en": wanted.text.text(in: "en"),
      "who": who.map { " Chiedi a: \($0.written(in: "it"))." } ?? "",
      "who.en": who.map { " Ask: \($0.written(in: "en"))." } ?? "",
    ]
    let rule: Rule = isApproved && status.isRequired ? .blankItem : .openItem
    guard let range = wanted.place.range, let source = material.source(of: wanted.place.path) else {
      return Diagnostic(rule, path: wanted.place.path, arguments)
    }
    // A record of many lines is shown by its beginning.
    return source.diagnostic(
      rule,
      at: range.lowerBound..<min(range.lowerBound + 1, range.upperBound),
      arguments
    )
  }
}

extension ItemStatus.Responsible {
  /// The name with the address: `Segreteria (segreteria@example.org)`.
  func written(in language: String) -> String {
    who.text(in: language, orIn: ["it"]) + (email.map { " (\($0))" } ?? "")
  }
}

extension ReportMaterial {
  /// The file of a path, if it was read.
  func source(of path: String) -> SourceFile? {
    if let file = data.values.first(where: { $0.source.path == path }) { return file.source }
    return documents.values.lazy.flatMap(\.values).first { $0.source.path == path }?.source
  }

  /// A place as editors write it: `file:line`.
  func location(of place: ItemStatus.Place) -> String {
    guard let range = place.range, let source = source(of: place.path) else { return place.path }
    return source.location(of: range)
  }
}

extension SourceFile {
  /// A place as editors write it: `file:line`.
  func location(of range: Range<Int>) -> String { "\(path):\(span(of: range).line)" }

  /// Where a text stands within a range of bytes.
  func range(of text: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard range.count >= wanted.count else { return nil }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}
