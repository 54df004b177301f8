import Content

/// The indexes: where the law's items, voluntary standards and the goals of sustainable development are answered.
extension Composer {
  // MARK: The law's items

  func lawIndex(_ answers: Answers) -> [Block] {
    let rows = status.items.map { status in
      ReportIndex.Row(
        anchor: "index-\(status.id)",
        header: plain(status.id),
        cells: [
          [entry(phrase(status.item.title))], [place(of: status, answers)], [entry(source(of: status.item))],
        ]
      )
    }
    let index = ReportIndex(
      anchor: "law-index",
      title: words(ReportWord.title(of: .index)),
      columns: [words(.indexItem), plain(""), words(.indexWhere), words(.indexSource)],
      rows: rows
    )
    return [.paragraph(words(.indexIntroduction)), .index(index)]
  }

  private func place(of status: ItemStatus, _ answers: Answers) -> ReportIndex.Entry {
    switch status.state {
    case .omitted: return entry(words(.indexOmitted), to: .anchor(ChapterName.omissions.id))
    case .notApplicable: return entry(words(.indexNotApplicable), to: .anchor(ChapterName.omissions.id))
    case .blank: return entry(words(.indexBlank))
    case .given:
      guard let answer = answers[status.id] else { return entry(plain("")) }
      return entry(text(of: answer), to: .anchor(answer.anchor))
    }
  }

  /// The heading that answers, with the number of its chapter: `3. Chi decide e chi controlla`.
  private func text(of answer: Answers.Answer) -> Phrase {
    guard let text = answer.text else { return words(ReportWord.title(of: answer.chapter)) }
    guard let number = answer.chapter.number else { return text }
    return Phrase("\(number). \(text.text)", language: text.language)
  }

  private func source(of item: Guidelines.Item) -> Phrase {
    let source = phrase(item.source)
    guard !item.isVerified else { return source }
    return Phrase(source.text + language.words[.indexUnverified], language: source.language)
  }

  // MARK: Voluntary standards

  func voluntaryIndexes(_ answers: Answers) -> [Block] {
    let gri = codes(\.gri, title: .griTitle, code: .griCode, anchor: "gri-index", answers)
    let vsme = codes(\.vsme, title: .vsmeTitle, code: .vsmeCode, anchor: "vsme-index", answers)
    let indexes = [gri, vsme].compactMap(\.self)
    guard !indexes.isEmpty else { return [] }
    return [.paragraph(words(.voluntaryIntroduction))]
      + indexes.flatMap { index -> [Block] in
        let heading = ChapterHeading(
          anchor: index.anchor + "-heading",
          level: 2,
          text: index.title,
          item: nil
        )
        return [.heading(heading), .index(index)]
      }
  }

  /// An index by the codes of a standard; `nil` when no item given has one.
  private func codes(
    _ codes: KeyPath<Guidelines.Item, [String]>,
    title: ReportWord,
    code: ReportWord,
    anchor: String,
    _ answers: Answers
  ) -> ReportIndex? {
    var items: [String: [ItemStatus]] = [:]
    for status in status.items {
      guard case .given = status.state else { continue }
      for code in status.item[keyPath: codes] { items[code, default: []].append(status) }
    }
    guard !items.isEmpty else { return nil }
    let rows = items.sorted { Self.precedes($0.key, $1.key) }.map { code, items in
      ReportIndex.Row(
        anchor: nil,
        header: plain(code),
        cells: [
          items.map { status in
            entry(
              plain("\(status.id) \(phrase(status.item.title).text)"),
              // What stands nowhere is at least in the law's list.
              to: .anchor(answers[status.id]?.anchor ?? "index-\(status.id)")
            )
          }
        ]
      )
    }
    return ReportIndex(
      anchor: anchor,
      title: words(title),
      columns: [words(code), words(.voluntaryItems)],
      rows: rows
    )
  }

  /// Codes in the order of their numbers: B2 before B10, 2-9 before 2-10.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    func key(_ code: String) -> (letters: String, numbers: [Int]) {
      let letters = code.prefix { $0.isLetter }
      return (String(letters), code.dropFirst(letters.count).split(separator: "-").compactMap { Int($0) })
    }
    let (left, right) = (key(left), key(right))
    return left.letters == right.letters
      ? left.numbers.lexicographicallyPrecedes(right.numbers) : left.letters < right.letters
  }

  // MARK: Goals of sustainable development

  var goalsIndex: [Block] {
    let projects = (material.data["projects"]?.value["projects"]?.array ?? []).filter(material.isRunning)
    let indicators = (material.data["indicators"]?.value["indicators"]?.array ?? []).filter { indicator in
      indicator["values"]?[String(material.year)]?.number != nil
    }
    let rows = ReportWord.goals.compactMap { goal -> ReportIndex.Row? in
      let projects = projects.filter { $0.ints("sdg").contains(goal) }
      let indicators = indicators.filter { $0.ints("sdg").contains(goal) }
      guard !projects.isEmpty || !indicators.isEmpty else { return nil }
      let title = language.words[ReportWord.goal(goal)]
      let number = language.format.integer(goal)
      let isListShown = exhibits.contains(.init(.table, "indicators.list"))
      let list = Exhibit.ID(.table, "indicators.list").anchor
      return ReportIndex.Row(
        anchor: "sdg-\(goal)",
        header: words(.sdgGoalNumber, ["number": number, "title": title]),
        cells: [
          projects.map { entry(phrase($0.text("title")), to: .project($0.string("id"))) },
          indicators.map { entry(phrase($0.text("name")), to: isListShown ? .anchor(list) : nil) },
        ]
      )
    }
    guard !rows.isEmpty else { return [] }
    let index = ReportIndex(
      anchor: "sdg-index",
      title: words(ReportWord.title(of: .sdg)),
      columns: [words(.sdgGoal), words(.sdgProjects), words(.sdgIndicators)],
      rows: rows
    )
    return [.paragraph(words(.sdgIntroduction)), .index(index)]
  }

  private func entry(_ phrase: Phrase, to target: ReportIndex.Target? = nil) -> ReportIndex.Entry {
    ReportIndex.Entry(phrase: phrase, target: target)
  }
}
