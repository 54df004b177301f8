import Testing

/// A slip that somebody makes in a sound folder, and all that the program has to say about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Each as `file:line:column rule → proposal`.
  let problems: [String]
  let make: @Sendable (SampleFolder) throws -> Void

  init(
    _ description: String,
    _ problems: String...,
    make: @escaping @Sendable (SampleFolder) throws -> Void
  ) {
    testDescription = description
    self.problems = problems
    self.make = make
  }

  /// One text of a file exchanged for another.
  init(_ description: String, in file: String, _ old: String, _ new: String, _ problems: String...) {
    testDescription = description
    self.problems = problems
    make = { try $0.replace(old, with: new, in: file) }
  }
}
