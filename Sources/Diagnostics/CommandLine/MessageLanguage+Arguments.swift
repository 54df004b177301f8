extension MessageLanguage {
  /// The language that a command line asks for, even one that can't be understood otherwise; `nil` if it asks for none.
  ///
  /// Where `--language` means that of texts, `--messages` is that of messages.
  public init?(arguments: [String]) {
    let isOfTexts = ["translations", "pdf"].contains(arguments.first { !$0.hasPrefix("-") } ?? "")
    let name = isOfTexts ? "--messages" : "--language"
    for (index, argument) in arguments.enumerated() {
      if argument == name, index + 1 < arguments.count, let language = Self(rawValue: arguments[index + 1]) {
        self = language
        return
      }
      if argument.hasPrefix(name + "="),
        let language = Self(rawValue: String(argument.dropFirst(name.count + 1)))
      {
        self = language
        return
      }
    }
    return nil
  }
}
