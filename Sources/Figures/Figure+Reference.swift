extension Figure {
  /// What finds the figure again in its register: `finance.publicShare@2024`; the name alone for what is so now.
  public var reference: String { year.map { "\(name)@\($0)" } ?? name }
}
