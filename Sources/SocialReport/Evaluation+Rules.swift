import Content
import Diagnostics

extension Evaluator {
  /// There is a text for an item, in the default language at least.
  func text(_ item: String) -> Evaluation {
    let language = material.languages.first?.code ?? "it"
    let found = claims[item, in: language]
    if let claim = found.first(where: \.hasText) {
      let place = ItemStatus.Place(path: claim.document.source.path, range: claim.range, name: "{#\(item)}")
      return Evaluation(isMet: true, places: [place])
    }
    let data = "\(material.year)/report"
    if let text = material.report?.value["texts"]?[item], text.isFilled {
      let place = ItemStatus.Place(
        path: material.path(ofData: data),
        range: text.range,
        name: "texts → \(item)"
      )
      return Evaluation(isMet: true, places: [place])
    }
    if let claim = found.first {
      let path = claim.document.source.path
      return Evaluation(
        isMet: false,
        wanted: .init(
          it: "qualche riga sotto il titolo {#\(item)} in \(path)",
          en: "a few lines under the heading {#\(item)} in \(path)"
        ),
        gap: .init(path: path, range: claim.range, name: "{#\(item)}")
      )
    }
    let chapter = guidelines[item]?.chapter ?? .methodology
    let path = material.path(of: chapter, in: language)
    return Evaluation(
      isMet: false,
      wanted: .init(
        it: "un titolo che finisce con {#\(item)} in \(path), con il testo sotto",
        en: "a heading that ends in {#\(item)} in \(path), with the text under it"
      ),
      gap: .init(
        path: path,
        range: material.documents[chapter]?[language].map { _ in 0..<0 },
        name: "{#\(item)}"
      )
    )
  }

  /// Highest and lowest pay are known.
  func payRatio() -> Evaluation {
    let own = material.data["\(material.year)/people"]?.value["own"]
    let pay = own?["payRatio"]
    let fields = ["highestGrossAnnual", "lowestGrossAnnual"]
    let open = fields.filter { (pay?[$0]?.number?.cents ?? 0) <= 0 }
    let path = material.path(ofData: "\(material.year)/people")
    let place = ItemStatus.Place(path: path, range: pay?.range ?? own?.range, name: "own → payRatio")
    guard !open.isEmpty else { return Evaluation(isMet: true, places: [place]) }
    return Evaluation(
      isMet: false,
      wanted: .init(
        it: open.map { "«own → payRatio → \($0)»" }.joined(separator: " e ") + " in \(path)",
        en: open.map { "“own → payRatio → \($0)”" }.joined(separator: " and ") + " in \(path)"
      ),
      gap: place
    )
  }

  /// Every source of revenue has a kind and an amount.
  func publicPrivateSplit() -> Evaluation {
    let finance = material.data["\(material.year)/finance"]?.value
    let rows = finance?["revenueSources"]?.array ?? []
    let path = material.path(ofData: "\(material.year)/finance")
    let open = rows.first { $0["kind"]?.isFilled != true || $0["amount"]?.number == nil }
    let place = ItemStatus.Place(path: path, range: open?.range ?? finance?.range, name: "revenueSources")
    // Where there are no rows at all, another condition says so.
    guard let open else { return Evaluation(isMet: true, places: rows.isEmpty ? [] : [place]) }
    return Evaluation(
      isMet: false,
      wanted: .init(
        it: "«kind» e «amount» per \(rowName(open)) in «revenueSources» di \(path)",
        en: "“kind” and “amount” for \(rowName(open)) in “revenueSources” of \(path)"
      ),
      gap: place
    )
  }

  // MARK: Names

  /// A row as a person would call it: its name, title or id.
  func rowName(_ row: JSONValue) -> String {
    for key in ["name", "title", "role", "id"] {
      if let text = row[key]?.string { return text }
      if let text = row.optionalText(key) { return text.text(in: "it") }
    }
    return "?"
  }

  /// The keys of a path below its file, as one would find one's way there.
  func name(of path: DataPath) -> String {
    path.steps.isEmpty ? path.root.name : path.steps.map(\.key).joined(separator: " → ")
  }

  /// The file of a path; one that isn't there is said to be missing.
  func fileName(of path: DataPath) -> Evaluation.Sentence {
    let file = path.root.file(of: material.year)
    let name = material.path(ofData: file)
    return material.data[file] == nil
      ? .init(it: name + ", che manca", en: name + ", which is missing") : .init(it: name, en: name)
  }

  func place(_ path: DataPath, _ range: Range<Int>?) -> ItemStatus.Place {
    .init(
      path: material.path(ofData: path.root.file(of: material.year)),
      range: range,
      name: name(of: path)
    )
  }

  /// The innermost value on the way to a place that is there.
  func gap(at path: DataPath) -> Range<Int>? {
    guard let file = material.data[path.root.file(of: material.year)] else { return nil }
    var value = file.value
    for step in path.steps {
      guard let next = value[step.key] else { break }
      value = next
      if step.filter != nil { break }
    }
    return value.range
  }
}
