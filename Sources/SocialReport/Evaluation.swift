import Content
import Diagnostics
import Markdown

/// What came of looking whether a condition is met.
struct Evaluation: Sendable {
  var isMet: Bool
  /// Where it is met, as far as it is.
  var places: [ItemStatus.Place] = []
  /// What is missing, in the program's two languages; empty once it is met.
  var wanted: Sentence = .init(it: "", en: "")
  /// Where it is missing.
  var gap: ItemStatus.Place?

  /// Words in both languages of the program.
  struct Sentence: Sendable, Hashable {
    var it: String
    var en: String

    func joined(_ other: Sentence, it italian: String, en english: String) -> Sentence {
      if it.isEmpty { return other }
      if other.it.isEmpty { return self }
      return Sentence(it: it + italian + other.it, en: en + english + other.en)
    }
  }
}

/// Looks whether the conditions of the guidelines are met in one year.
struct Evaluator: Sendable {
  let material: ReportMaterial
  let guidelines: Guidelines
  let claims: Claims
  /// Numbers of lines are only worth counting for what is missing.
  private static let mostRowsNamed = 3

  init(material: ReportMaterial, guidelines: Guidelines) {
    self.material = material
    self.guidelines = guidelines
    claims = Claims(in: material)
  }

  func evaluate(_ check: Check) -> Evaluation { evaluate(check, depth: 0) }

  private func evaluate(_ check: Check, depth: Int) -> Evaluation {
    switch check {
    case .field(let path): field(path)
    case .rows(let path, let minimum): rows(path, minimum: minimum)
    case .each(let path, let fields, let isOfYear): each(path, fields: fields, isOfYear: isOfYear)
    case .zero(let path): zero(path)
    case .text(let item): text(item)
    case .rule(.payRatio): payRatio()
    case .rule(.publicPrivateSplit): publicPrivateSplit()
    case .sameAs(let id):
      // Items of a hand-edited file may name one another in a circle.
      if depth < 8, let item = guidelines[id] {
        evaluate(item.check, depth: depth + 1)
      } else {
        Evaluation(isMet: false)
      }
    case .any(let checks): any(checks.map { evaluate($0, depth: depth) })
    case .all(let checks): all(checks.map { evaluate($0, depth: depth) })
    }
  }

  private func any(_ parts: [Evaluation]) -> Evaluation {
    if parts.contains(where: \.isMet) {
      return Evaluation(isMet: true, places: parts.filter(\.isMet).flatMap(\.places))
    }
    return Evaluation(
      isMet: false,
      wanted: parts.map(\.wanted).reduce(.init(it: "", en: "")) {
        $0.joined($1, it: "; oppure ", en: "; or ")
      },
      gap: parts.lazy.compactMap(\.gap).first
    )
  }

  private func all(_ parts: [Evaluation]) -> Evaluation {
    let open = parts.filter { !$0.isMet }
    return Evaluation(
      isMet: open.isEmpty,
      places: parts.flatMap(\.places),
      wanted: open.map(\.wanted).reduce(.init(it: "", en: "")) { $0.joined($1, it: "; e ", en: "; and ") },
      gap: open.lazy.compactMap(\.gap).first
    )
  }

  // MARK: Conditions

  private func field(_ path: DataPath) -> Evaluation {
    if let value = material.values(at: path).first, value.isFilled {
      return Evaluation(isMet: true, places: [place(path, value.range)])
    }
    let name = name(of: path)
    let isFlag = path.steps.last.map {
      $0.key.hasPrefix("no") && $0.key.dropFirst(2).first?.isUppercase == true
    }
    let file = fileName(of: path)
    let wanted =
      isFlag ?? false
      ? Evaluation.Sentence(
        it: "«\(name)»: true in \(file.it), se non c'è nulla da dire",
        en: "“\(name)”: true in \(file.en), if there is nothing to say"
      )
      : Evaluation.Sentence(it: "«\(name)» in \(file.it)", en: "“\(name)” in \(file.en)")
    return Evaluation(isMet: false, wanted: wanted, gap: place(path, gap(at: path)))
  }

  private func rows(_ path: DataPath, minimum: Int) -> Evaluation {
    let rows = material.rows(at: path).filter(\.isFilled)
    if rows.count >= minimum {
      return Evaluation(isMet: true, places: [place(path, material.values(at: path).first?.range)])
    }
    return Evaluation(
      isMet: false,
      wanted: wantedRows(path, minimum: minimum),
      gap: place(path, gap(at: path))
    )
  }

  private func wantedRows(_ path: DataPath, minimum: Int) -> Evaluation.Sentence {
    let name = name(of: path)
    let file = fileName(of: path)
    let year = material.year
    let when: Evaluation.Sentence =
      switch path.steps.last?.filter {
      case .active: .init(it: " in corso nel \(year)", en: " running in \(year)")
      case .ofYear: .init(it: " con una data del \(year)", en: " with a date in \(year)")
      case .all, nil: .init(it: "", en: "")
      }
    return .init(
      it: minimum == 1
        ? "almeno una riga\(when.it) in «\(name)» (\(file.it))"
        : "almeno \(minimum) righe\(when.it) in «\(name)» (\(file.it))",
      en: minimum == 1
        ? "at least one row\(when.en) in “\(name)” (\(file.en))"
        : "at least \(minimum) rows\(when.en) in “\(name)” (\(file.en))"
    )
  }

  private func each(_ path: DataPath, fields: [String], isOfYear: Bool) -> Evaluation {
    let rows = material.rows(at: path)
    guard !rows.isEmpty else {
      return Evaluation(isMet: false, wanted: wantedRows(path, minimum: 1), gap: place(path, gap(at: path)))
    }
    var open: [(row: JSONValue, field: String)] = []
    for row in rows {
      let missing = fields.filter { field in
        guard let value = row[field] else { return true }
        return isOfYear ? !material.isFilledForYear(value) : !value.isFilled
      }
      open += missing.map { (row, $0) }
    }
    let when =
      isOfYear
      ? Evaluation.Sentence(it: " con dati del \(material.year)", en: " with data of \(material.year)")
      : Evaluation.Sentence(it: "", en: "")
    guard let first = open.first else {
      return Evaluation(isMet: true, places: [place(path, rows[0].range)])
    }
    var wanted = Evaluation.Sentence(it: "", en: "")
    for (row, field) in open.prefix(Self.mostRowsNamed) {
      let name = rowName(row)
      let line = material.data[path.root.file(of: material.year)].map { file in
        file.source.span(of: row.range).line
      }
      wanted = wanted.joined(
        .init(
          it: "«\(field)»\(when.it) per \(name) (\(fileName(of: path).it), riga \(line ?? 1))",
          en: "“\(field)”\(when.en) for \(name) (\(fileName(of: path).en), line \(line ?? 1))"
        ),
        it: "; ",
        en: "; "
      )
    }
    let rest = open.count - Self.mostRowsNamed
    if rest > 0 {
      wanted = wanted.joined(
        .init(it: "altre \(rest) mancanze", en: "\(rest) more gaps"),
        it: "; e ",
        en: "; and "
      )
    }
    return Evaluation(isMet: false, wanted: wanted, gap: place(path, first.row.range))
  }

  private func zero(_ path: DataPath) -> Evaluation {
    if let value = material.values(at: path).first, value.number?.cents == 0 {
      return Evaluation(isMet: true, places: [place(path, value.range)])
    }
    let name = name(of: path)
    let file = fileName(of: path)
    return Evaluation(
      isMet: false,
      wanted: .init(
        it: "«\(name)»: 0 in \(file.it), se non ce ne sono",
        en: "“\(name)”: 0 in \(file.en), if there are none"
      ),
      gap: place(path, gap(at: path))
    )
  }
}
