/// A language in which the program speaks to the person who runs it.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  /// Italian, the first language.
  case italian = "it"
  /// British English.
  case english = "en"

  /// The language that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something.
  ///
  /// Only a value for English gives English; anything else, also `C`, `POSIX` or nothing at all, gives Italian.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let code = (locale ?? "").prefix { $0.isLetter }.lowercased()
    self = code == "en" ? .english : .italian
  }
}

extension Rule {
  /// The words of this rule in a language, with their placeholders still open.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .italian: italian
    case .english: english
    }
  }
}

extension Diagnostic {
  /// What is said about this problem in a language: the rule's words, filled with the arguments. An argument that is
  /// itself worded has a version for English, under its name with `.en`.
  public func wording(in language: MessageLanguage) -> Rule.Wording {
    var arguments = arguments
    if language == .english {
      for (name, value) in self.arguments where name.hasSuffix(".en") {
        arguments[String(name.dropLast(3))] = value
      }
    }
    return rule.wording(in: language).filled(with: arguments)
  }
}
