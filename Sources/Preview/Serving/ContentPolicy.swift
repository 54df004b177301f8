/// A content-security policy, as pages carry it.
struct ContentPolicy {
  private var directives: [(name: String, sources: [String])]

  init(_ text: String) {
    directives = text.split(separator: ";").compactMap { directive in
      let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
  }

  var text: String {
    directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  /// The policy that also lets in the preview's own script, style and connection, which come from where the page does.
  var allowingPreview: ContentPolicy {
    var policy = self
    // Such a policy would forbid to show a page in place of another.
    policy.directives.removeAll { $0.name == "trusted-types" || $0.name == "require-trusted-types-for" }
    for name in ["script-src", "style-src", "connect-src"] { policy.allowSelf(name) }
    // These come before the general ones where they are given.
    for name in ["script-src-elem", "style-src-elem"] where policy.sources(of: name) != nil {
      policy.allowSelf(name)
    }
    return policy
  }

  private func sources(of name: String) -> [String]? { directives.first { $0.name == name }?.sources }

  private mutating func allowSelf(_ name: String) {
    // Without any of both, everything is allowed.
    guard let given = sources(of: name) ?? sources(of: "default-src") else { return }
    var sources = given.filter { $0.lowercased() != "'none'" }
    if !sources.contains("'self'") { sources.append("'self'") }
    if let place = directives.firstIndex(where: { $0.name == name }) {
      directives[place].sources = sources
    } else {
      directives.append((name, sources))
    }
  }
}
