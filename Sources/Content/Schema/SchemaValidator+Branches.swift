import Diagnostics

/// Schemas made of schemas.
extension SchemaValidator {
  mutating func checkBranches(_ value: JSONValue, node: SchemaNode, _ described: SchemaNode?) {
    for branch in node.rules.allOf { check(value, against: branch, describedBy: described) }
    if !node.rules.anyOf.isEmpty { checkAnyOf(value, branches: node.rules.anyOf, described) }
    if !node.rules.oneOf.isEmpty { checkOneOf(value, branches: node.rules.oneOf, described) }
    if let condition = node.rules.condition {
      let applies = attempt(value, against: condition, describedBy: described).problems.isEmpty
      if let branch = applies ? node.rules.consequence : node.rules.alternative {
        check(value, against: branch, describedBy: described)
      }
    }
  }

  private struct Attempt {
    let problems: [SchemaProblem]
    let references: [SchemaReference]
  }

  /// Checks a value without keeping what is found.
  private mutating func attempt(
    _ value: JSONValue,
    against node: SchemaNode,
    describedBy described: SchemaNode?
  ) -> Attempt {
    let (problemCount, referenceCount) = (problems.count, references.count)
    check(value, against: node, describedBy: described)
    return takeBack(problemCount, referenceCount)
  }

  /// Takes out what was found since there was so much of it.
  private mutating func takeBack(_ problemCount: Int, _ referenceCount: Int) -> Attempt {
    defer {
      if problems.count > problemCount { problems.removeSubrange(problemCount...) }
      if references.count > referenceCount { references.removeSubrange(referenceCount...) }
    }
    return Attempt(
      problems: Array(problems[problemCount...]),
      references: Array(references[referenceCount...])
    )
  }

  private mutating func checkAnyOf(
    _ value: JSONValue,
    branches: [SchemaNode],
    _ described: SchemaNode?
  ) {
    var failures: [Attempt] = []
    for branch in branches {
      let (problemCount, referenceCount) = (problems.count, references.count)
      check(value, against: branch, describedBy: described)
      if problems.count == problemCount { return }
      failures.append(takeBack(problemCount, referenceCount))
    }
    reportBest(of: failures, value: value, branches: branches)
  }

  private mutating func checkOneOf(
    _ value: JSONValue,
    branches: [SchemaNode],
    _ described: SchemaNode?
  ) {
    let attempts = branches.map { attempt(value, against: $0, describedBy: described) }
    let successes = attempts.filter(\.problems.isEmpty)
    switch successes.count {
    case 0: reportBest(of: attempts, value: value, branches: branches)
    case 1: references += successes[0].references
    default:
      references += successes[0].references
      report(.schemaAmbiguous, value.range, ["found": excerpt(of: value), "count": String(successes.count)])
    }
  }

  /// Reports the problems of the branch that was most likely meant.
  private mutating func reportBest(of failures: [Attempt], value: JSONValue, branches: [SchemaNode]) {
    let expected = failures.map { failure in
      failure.problems.first { $0.range == value.range && $0.expected != nil }?.expected
    }
    if let union = expected.reduce(
      JSONTypes?([]),
      { all, types in all.flatMap { all in types.map(all.union) } }
    ) {
      // No branch is of the value's type: what is wanted is any of their types.
      return reportWrongType(value, types: union, rules: mainRules(of: branches))
    }
    let meant = zip(failures, expected)
      .min { (cost(of: $0.0, of: value, $0.1)) < (cost(of: $1.0, of: value, $1.1)) }
    if let (failure, _) = meant {
      problems += failure.problems
      references += failure.references
    }
  }

  /// Most of all a branch must be of the value's type, then agree with the fields that say which kind it is.
  private func cost(of attempt: Attempt, of value: JSONValue, _ expected: JSONTypes?) -> Int {
    let kinds = value.members.map(\.value.range)
    let wrongKinds = attempt.problems.count { $0.rule == .schemaUnknownValue && kinds.contains($0.range) }
    return (expected == nil ? 0 : 1_000_000) + wrongKinds * 1000 + attempt.problems.count
  }

  /// The rules of the branch that is not only `null`, which say most about what is wanted.
  private func mainRules(of branches: [SchemaNode]) -> SchemaRules {
    for branch in branches {
      var node: SchemaNode? = branch
      while let current = node {
        if let types = current.rules.types, types != .null { return current.rules }
        node = current.rules.reference.flatMap { definitions[$0] }
      }
    }
    return SchemaRules()
  }
}
