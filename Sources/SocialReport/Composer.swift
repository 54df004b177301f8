import Content
import Figures
import Markdown

/// Puts the chapters of a report together in one language.
struct Composer: Sendable {
  let material: ReportMaterial
  let guidelines: Guidelines
  let status: ReportStatus
  let exhibits: Exhibits
  let notes: [ChangeNote]
  let language: Language
  /// What prose places.
  private let placed: Set<Exhibit.ID>

  init(
    material: ReportMaterial,
    guidelines: Guidelines,
    status: ReportStatus,
    exhibits: Exhibits,
    notes: [ChangeNote],
    language: Language
  ) {
    self.material = material
    self.guidelines = guidelines
    self.status = status
    self.exhibits = exhibits
    self.notes = notes
    self.language = language
    let documents = ChapterName.written.compactMap { material.document($0, in: language.code) }
    placed = Set(documents.flatMap { $0.text.images.compactMap { Exhibit.ID(destination: $0.destination) } })
  }

  /// All chapters that have something in them, in their order.
  func chapters() -> [Chapter] {
    let body = ([.letter, .howToRead] + ChapterName.sections + [.network]).map { name in
      (name: name, blocks: blocks(of: name))
    }
    let tables = shownTables(in: body.flatMap(\.blocks))
    var chapters = body.compactMap { name, blocks in
      chapter(name, blocks: introduced(blocks + changeNotes(of: name, besides: tables), as: name))
    }
    let answers = Answers(in: chapters, status: status)
    for name in ChapterName.allCases.drop(while: { $0 != .omissions }) {
      if let chapter = chapter(name, blocks: endMatter(name, answers)) { chapters.append(chapter) }
    }
    return chapters
  }

  /// The tables that blocks show.
  private func shownTables(in blocks: [Block]) -> [Table] {
    blocks.flatMap(\.elements).compactMap { element in
      guard case .exhibit(let exhibit) = element, exhibit.id.kind == .table else { return nil }
      return exhibits.tables[exhibit.id.name]
    }
  }

  private func chapter(_ name: ChapterName, blocks: [Block]) -> Chapter? {
    guard !blocks.isEmpty else { return nil }
    let document = material.document(name, in: language.code)
    let title = document.flatMap { document in
      document.title.map { Phrase($0, language: document.language) }
    }
    return Chapter(
      name: name,
      title: title ?? words(ReportWord.title(of: name)),
      titleDocument: document?.frontMatter.title == nil && document?.text.title != nil ? document : nil,
      blocks: blocks
    )
  }

  private func blocks(of name: ChapterName) -> [Block] {
    switch name {
    case .network: network
    case _ where name.number != nil: section(name)
    default: material.document(name, in: language.code).map(whole) ?? []
    }
  }

  /// All of a document.
  private func whole(_ document: Document) -> [Block] {
    document.text.body.isEmpty ? [] : [.prose(document, document.text.body.indices)]
  }

  // MARK: Sections of the decree

  /// What stands together: an item with its heading, text, tables and charts; or prose that answers none.
  private struct Group {
    let item: String?
    var blocks: [Block]
  }

  private func section(_ name: ChapterName) -> [Block] {
    var groups: [Group] = []
    if let document = material.document(name, in: language.code) {
      groups = ProseSection.sections(of: document.text).map {
        Group(item: $0.item, blocks: [.prose(document, $0.range)])
      }
    }
    for item in guidelines.items where item.chapter == name {
      let claim = groups.lastIndex { $0.item == item.id }
      let blocks = generated(item, isClaimed: claim != nil) + shown(at: item.id)
      guard !blocks.isEmpty else { continue }
      if let claim {
        groups[claim].blocks += blocks
      } else {
        groups.insert(
          Group(item: item.id, blocks: [heading(of: item)] + blocks),
          at: place(of: item, in: groups)
        )
      }
    }
    return groups.flatMap(\.blocks)
  }

  /// After the item that precedes it most closely in the guidelines, else before the first one.
  private func place(of item: Guidelines.Item, in groups: [Group]) -> Int {
    let position = guidelines.position(of: item.id) ?? 0
    var nearest: (position: Int, index: Int)?
    for (index, group) in groups.enumerated() {
      guard let other = group.item.flatMap(guidelines.position), other < position else { continue }
      if nearest.map({ $0.position <= other }) ?? true { nearest = (other, index) }
    }
    if let nearest { return nearest.index + 1 }
    return groups.firstIndex { $0.item != nil } ?? groups.count
  }

  private func heading(of item: Guidelines.Item) -> Block {
    let key = ReportWord.heading(of: item.id)
    let text = language.words.contains(key) ? words(key) : phrase(item.title)
    return .heading(ChapterHeading(anchor: "item-\(item.id)", level: 2, text: text, item: item.id))
  }

  /// The tables and charts that the report itself has to place: not those of what it says that it leaves out.
  private func shown(at home: String) -> [Block] {
    let found = exhibits.shown.filter { exhibit in
      exhibit.home == home && exhibit.isPlacedByReport && !placed.contains(exhibit.id) && !isLeftOut(exhibit)
    }
    return found.map { exhibit in
      switch exhibit.id.kind {
      case .table: .table(exhibit.id.name)
      case .chart: .chart(exhibit.id.name)
      }
    }
  }

  /// Whether all items that a table or chart answers are left out with a reason.
  private func isLeftOut(_ exhibit: Exhibit) -> Bool {
    let items = exhibit.id.kind == .table ? TableCatalogue.items(of: exhibit.id.name) : nil
    return (items ?? [exhibit.home]).allSatisfy { item in
      if case .omitted = status[item]?.state { true } else { false }
    }
  }

  // MARK: The appendix

  /// What the members report of themselves.
  private var network: [Block] {
    (material.document(.network, in: language.code).map(whole) ?? []) + shown(at: Exhibit.network)
  }

  /// The appendix begins with how many of the members have reported.
  private func introduced(_ blocks: [Block], as name: ChapterName) -> [Block] {
    guard name == .network, !blocks.isEmpty, let coverage else { return blocks }
    return [.note(coverage)] + blocks
  }

  private var coverage: Phrase? {
    let returns = material.data["\(material.year)/returns"]?.value["returns"]?.array ?? []
    guard !returns.isEmpty else { return nil }
    let reporting = returns.count { $0.string("status") == "reported" }
    return words(
      reporting == returns.count ? .networkNoteAll : .networkNote,
      ["reporting": language.format.integer(reporting), "total": language.format.integer(returns.count)]
    )
  }
}

// MARK: Words

extension Composer {
  func phrase(_ text: LocalizedText) -> Phrase {
    let code =
      text.values[language.code] != nil ? language.code : material.fallbacks.first { text.values[$0] != nil }
    return Phrase(text.text(in: language.code, orIn: material.fallbacks), language: code ?? language.code)
  }

  func words(_ word: ReportWord, _ values: [String: String] = [:]) -> Phrase {
    Phrase(
      values.isEmpty ? language.words[word] : language.words.text(word, values),
      language: language.code
    )
  }

  func words(_ key: String) -> Phrase { Phrase(language.words[key], language: language.code) }

  func plain(_ text: String) -> Phrase { Phrase(text, language: language.code) }
}
