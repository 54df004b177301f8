import Content
import Diagnostics

/// A disagreement, before it is known whether somebody has excused it.
struct Finding {
  let rule: Rule
  /// The unit of the translation that it is shown at, and excused at; for something missing, the one behind.
  let unit: Int?
  /// Where it is shown in the translation.
  let place: Range<Int>
  /// What to compare it with in the source.
  let sourcePlace: Range<Int>
  /// What the translation says there, and the source.
  var here = ""
  var there = ""
  var replacement: String?
}

extension AgreementRules {
  /// The rules about a kind of fact.
  static func about(_ kind: Fact.Kind) -> AgreementRules {
    switch kind {
    case .number: Rule.translationNumber
    case .date: Rule.translationDate
    case .law: Rule.translationLaw
    case .email: Rule.translationEmail
    case .phone: Rule.translationPhone
    case .link: Rule.translationLink
    case .image: Rule.translationImage
    case .figure: Rule.translationFigure
    case .footnote: Rule.translationFootnote
    }
  }
}

extension Finding {
  /// The finding as it is reported: at the translation, with the source's place to compare.
  func diagnostic(in pair: TextPair, _ translation: UnitList) -> Diagnostic {
    let file = translation.file
    let unit = unit.map { translation.units[$0] }
    var arguments = ["here": here, "there": there]
    if let unit, unit.block == nil {
      let path = pair.name.path(in: pair.language)
      arguments["place"] = file.path.dropLast(path.utf8.count) + ExceptionFile.path(pair.language)
      arguments["exception"] =
        "{\"file\": \"\(path)\", \"key\": \"\(unit.key)\", \"rule\": \"\(rule.id)\", \"reason\": \"…\"}"
    } else {
      let line = file.span(of: (unit?.range.lowerBound ?? file.bytes.count)..<file.bytes.count).line
      arguments["place"] = "\(file.path):\(line)"
      arguments["exception"] = "<!-- ok \(rule.id): … -->"
    }
    return file.diagnostic(rule, at: place, arguments, replacement: replacement)
      .comparing(with: sourcePlace, of: pair.source.file)
  }
}
