import Content
import Diagnostics

/// A term of a sum.
struct Term {
  let value: NamedValue
  let isSubtracted: Bool

  static func plus(_ value: NamedValue) -> Term { Term(value: value, isSubtracted: false) }
  static func minus(_ value: NamedValue) -> Term { Term(value: value, isSubtracted: true) }
}

extension FigureChecker {
  /// Reports a total that its terms don't make. Where one of the numbers isn't known, nothing can be said.
  ///
  /// - Parameters:
  ///   - place: what to point at; the total if there is nothing better.
  ///   - isConfidential: whether the single numbers are left out of the message.
  mutating func checkSum(
    _ rule: Rule,
    of total: NamedValue?,
    is terms: [Term?],
    in unit: KeyPath<NamedValue, Quantity?>,
    at place: NamedValue? = nil,
    isConfidential: Bool = false,
    _ arguments: RuleArguments = [:]
  ) {
    guard let total, let expected = total[keyPath: unit], !terms.isEmpty else { return }
    var sum = 0
    var known: [(term: Term, quantity: Quantity)] = []
    for term in terms {
      guard let term, let quantity = term.value[keyPath: unit] else { return }
      sum = sum.plus(term.isSubtracted ? -quantity.amount : quantity.amount)
      known.append((term, quantity))
    }
    guard sum != expected.amount else { return }
    func formula(_ format: LanguageFormat) -> String {
      let shown = known.prefix(20).enumerated().map { index, part in
        let sign = part.term.isSubtracted ? "\(LanguageFormat.minus) " : index > 0 ? "+ " : ""
        let quantity = isConfidential ? "" : " " + part.quantity.written(in: format)
        return sign + part.term.value.key + quantity
      }
      return shown.joined(separator: " ") + (known.count > shown.count ? " + …" : "")
    }
    report(
      rule,
      at: place ?? total,
      arguments.setting("total", italian: total.name, english: total.name)
        .setting("value", expected)
        .setting("sum", expected.with(sum))
        .setting("difference", expected.with(abs(expected.amount - sum)))
        .setting("formula", formula)
    )
  }

  /// Reports an object of which the numbers don't make a total that stands outside it.
  mutating func checkSplit(
    _ split: NamedValue?,
    of total: NamedValue?,
    isConfidential: Bool = false
  ) {
    guard let split else { return }
    checkSum(
      .splitNotTotal,
      of: total,
      is: split.children.map(Term.plus),
      in: \.count,
      at: split,
      isConfidential: isConfidential,
      ["split": split.name]
    )
  }

  /// Reports fields side by side that don't make their total. Fields that nobody asked for leave nothing to check.
  mutating func checkSplit(_ keys: [String], of total: String, in object: NamedValue?) {
    guard let object else { return }
    let terms = keys.map { key in object[key].map(Term.plus) }
    checkSum(
      .splitNotTotal,
      of: object[total],
      is: terms,
      in: \.count,
      ["split": object.name + "." + keys.joined(separator: " + ")]
    )
  }

  /// Reports a part that is larger than its whole.
  mutating func checkPart(
    _ part: NamedValue?,
    of whole: NamedValue?,
    in unit: KeyPath<NamedValue, Quantity?>
  ) {
    guard let part, let whole, let quantity = part[keyPath: unit], let limit = whole[keyPath: unit],
      quantity.amount > limit.amount
    else { return }
    report(
      .partAboveWhole,
      at: part,
      RuleArguments(dictionaryLiteral: ("part", part.name), ("whole", whole.name))
        .setting("value", quantity).setting("limit", limit)
    )
  }
}
