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
      var written = languages.map { _ in [Range<Int>]() }
      value.eachText(keyedBy: primary) { text in
        for (place, (code, name)) in languages.enumerated() {
          if let value = text[code], let string = value.string {
            let start = value.range.lowerBound + 1
            let inside = start..<max(start, value.range.upperBound - 1)
            written[place].append(inside)
            if let open = string.utf8.firstRange(ofASCII: "{{") {
              let arguments = ["text": String(string[open.lowerBound...].prefix(40))]
              diagnostics.append(source.diagnostic(.quotationInData, at: inside, arguments))
            }
          } else {
            let start = text.range.lowerBound
            let arguments = ["language": name, "code": code]
            diagnostics.append(source.diagnostic(.textNotTranslated, at: start..<start + 1, arguments))
          }
        }
      }
      for ((code, _), ranges) in zip(languages, written) where !ranges.isEmpty {
        PastedText.checkStrings(
          source,
          ranges: ranges,
          language: code,
          names: names,
          diagnostics: &diagnostics
        )
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
        // By place, here and below, so that what is passed over isn't copied.
        for index in members.indices where members[index].value.isContainer {
          members[index].value.eachText(keyedBy: code, body)
        }
      }
    case .array(let elements):
      for index in elements.indices where elements[index].isContainer {
        elements[index].eachText(keyedBy: code, body)
      }
    case .null, .bool, .number, .string: break
    }
  }
}
