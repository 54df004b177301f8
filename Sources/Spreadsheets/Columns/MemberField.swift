import Diagnostics

/// A field of a member that a column of a table can hold.
public struct MemberField: Sendable, Hashable {
  /// The fields, by the names that they have in the data and in the site's open data.
  enum Name: String, Sendable, CaseIterable {
    case id, legalName, shortName, legacyNames, taxCode, kind, membership, foundedOn, joinedOn, leftOn
    case street, number, locality, postcode, town, province, district, territories, sectors
    case purpose, services, phone, email, pec, website, certifications
  }

  let name: Name
  /// For texts, the code of the language that they are in.
  let language: String?

  init(_ name: Name, language: String? = nil) {
    self.name = name
    self.language = language
  }

  /// Where it stands in a member's record.
  var path: [String] {
    switch name {
    case .street, .number, .locality, .postcode, .town, .province: ["address", name.rawValue]
    case .phone, .email, .pec, .website: ["contacts", name.rawValue]
    case .purpose: [name.rawValue, language ?? ""]
    default: [name.rawValue]
    }
  }

  /// What it is called: `codice fiscale`, `scopo (it)`.
  var label: BilingualText {
    let label = name.label
    guard let language else { return label }
    return .init(it: "\(label.italian) (\(language))", en: "\(label.english) (\(language))")
  }

  /// What it is called in the open data: `purpose_it`.
  var code: String { language.map { "\(name.rawValue)_\($0)" } ?? name.rawValue }

  /// All fields of a site with some languages.
  static func all(languages: [String]) -> [MemberField] {
    Name.allCases.flatMap { name in
      name.isText ? languages.map { MemberField(name, language: $0) } : [MemberField(name)]
    }
  }
}

extension MemberField.Name {
  /// Whether there is one for each language.
  var isText: Bool { self == .purpose || self == .services }

  /// Whether it holds several values.
  var isList: Bool {
    switch self {
    case .legacyNames, .territories, .sectors, .services, .certifications: true
    default: false
    }
  }

  /// Whether no member can be without it.
  var isRequired: Bool {
    switch self {
    case .legacyNames, .foundedOn, .leftOn, .locality, .phone, .email, .pec, .website, .certifications: false
    default: true
    }
  }
}
