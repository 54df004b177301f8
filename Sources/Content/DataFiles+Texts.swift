import Diagnostics

extension DataFiles {
  /// The names of bodies as the data spell them, for texts to be held against. Short names of members are left out:
  /// many are common words as well.
  var namesOfBodies: NameConsistency {
    let networks = self["networks"]?["networks"]?.array ?? []
    let members = self["members"]?["members"]?.array ?? []
    let fields = ["name", "acronym", "expandedName"]
    return NameConsistency(
      names: networks.flatMap { network in fields.compactMap { network[$0]?.string } }
        + members.compactMap { $0["legalName"]?.string }
    )
  }

  /// What is wrong with the texts within data: each that lacks one of the site's languages, and what has been pasted
  /// into the others.
  func textProblems(languages: [(code: String, name: String)], names: NameConsistency) async -> [Diagnostic] {
    guard let primary = languages.first?.code else { return [] }
    let found = await concurrentMap(valuesWithSources) { source, value in
      var diagnostics: [Diagnostic] = []
      value.eachText(keyedBy: primary) { text in
        for (code, name) in languages {
          if let written = text[code], let string = written.string {
            let inside =
              written.range.lowerBound + 1..<max(written.range.lowerBound + 1, written.range.upperBound - 1)
            if let open = string.firstRange(of: "{{") {
              let arguments = ["text": String(string[open.lowerBound...].prefix(40))]
              diagnostics.append(source.diagnostic(.quotationInData, at: inside, arguments))
            }
            PastedText.checkString(
              source,
              range: inside,
              language: code,
              names: names,
              diagnostics: &diagnostics
            )
          } else {
            let start = text.range.lowerBound
            let arguments = ["language": name, "code": code]
            diagnostics.append(source.diagnostic(.textNotTranslated, at: start..<start + 1, arguments))
          }
        }
      }
      return diagnostics
    }
    return found.flatMap(\.self)
  }
}

extension JSONValue {
  /// Calls a function with each object that has a text in a language.
  func eachText(keyedBy code: String, _ body: (JSONValue) -> Void) {
    switch kind {
    case .object(let members):
      if self[code]?.string != nil {
        body(self)
      } else {
        for member in members { member.value.eachText(keyedBy: code, body) }
      }
    case .array(let elements):
      for element in elements { element.eachText(keyedBy: code, body) }
    case .null, .bool, .number, .string: break
    }
  }
}
