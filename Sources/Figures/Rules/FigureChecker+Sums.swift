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
    in unit: (NamedValue) -> Quantity?,
    at place: NamedValue? = nil,
    isConfidential: Bool = false,
    _ arguments: @autoclosure () -> RuleArguments = [:]
  ) {
    guard let total, let expected = unit(total), !terms.isEmpty else { return }
    var sum = 0
    for term in terms {
      guard let term, let quantity = unit(term.value) else { return }
      sum = sum.plus(term.isSubtracted ? -quantity.amount : quantity.amount)
    }
    guard sum != expected.amount else { return }
    let known = terms.compactMap { term in
      term.flatMap { term in unit(term.value).map { (term: term, quantity: $0) } }
    }
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
      arguments().setting("total", italian: total.name, english: total.name)
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
    guard let split, Self.differs(total?.value.count, from: split.value.members.lazy.map(\.value.count))
    else { return }
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
    guard let object,
      Self.differs(object.value[total]?.count, from: keys.lazy.map { object.value[$0]?.count })
    else { return }
    let terms = keys.map { key in object[key].map(Term.plus) }
    checkSum(
      .splitNotTotal,
      of: object[total],
      is: terms,
      in: \.count,
      ["split": object.name + "." + keys.joined(separator: " + ")]
    )
  }

  /// Whether counts that are all known don't make their total. Of thousands of returns nearly all are right: this is
  /// asked before anything is named for a message.
  static func differs(_ total: Int?, from parts: some Sequence<Int?>) -> Bool {
    guard let total else { return false }
    var sum = 0
    for part in parts {
      guard let part else { return false }
      sum = sum.plus(part)
    }
    return sum != total
  }

  /// Reports a count that is larger than the one beside it that it is a part of.
  mutating func checkPart(_ part: String, of whole: String, in object: NamedValue?) {
    guard let object, let count = object.value[part]?.count, let limit = object.value[whole]?.count,
      count > limit
    else { return }
    checkPart(object[part], of: object[whole], in: \.count)
  }

  /// Reports a part that is larger than its whole.
  mutating func checkPart(
    _ part: NamedValue?,
    of whole: NamedValue?,
    in unit: (NamedValue) -> Quantity?
  ) {
    guard let part, let whole, let quantity = unit(part), let limit = unit(whole),
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
