import Content
import Diagnostics
import Website

/// What has to be known of a consortium before its folder can be made; asked in this order.
public enum ConsortiumField: String, Sendable, CaseIterable {
  case name
  case shortName = "short-name"
  case languages, street, postcode, town, province
  case taxCode = "tax-code"
  case baseURL = "base-url"
  case accentColour = "accent-colour"

  /// The flag that answers it: `--tax-code`.
  public var flag: String { "--" + rawValue }

  /// What holds where nobody says anything.
  public var standard: String? { self == .languages ? "it,en" : nil }

  /// What an empty answer means on a terminal.
  public var proposal: String? { self == .accentColour ? "#0b5d5b" : standard }

  /// Why an answer can't be taken.
  public enum Problem: Error, Sendable, Hashable {
    case empty, unknownLanguage(String), withoutItalian, withoutNumber, postcode, province, taxCode,
      checkDigit
    case address, colour, tooLight(suggestion: String)
  }

  /// An answer in the form in which the files hold it.
  public func normalised(_ answer: String) throws(Problem) -> String {
    let answer = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !answer.isEmpty else { throw .empty }
    switch self {
    case .name, .shortName, .town: return answer
    case .languages: return try Self.codes(in: answer)
    case .street:
      guard StreetNumber(answer) != nil else { throw .withoutNumber }
      return answer
    case .postcode:
      guard answer.utf8.count == 5, answer.utf8.allSatisfy(\.isDigit) else { throw .postcode }
      return answer
    case .province:
      let code = answer.uppercased()
      guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
        throw .province
      }
      return code
    case .taxCode: return try Self.digits(in: answer)
    case .baseURL: return try Self.base(in: answer)
    case .accentColour: return try Self.accent(in: answer)
    }
  }

  private static func codes(in answer: String) throws(Problem) -> String {
    var codes: [String] = []
    for part in answer.lowercased().split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init) {
      guard NewConsortium.languages.contains(where: { $0.code == part }) else { throw .unknownLanguage(part) }
      if !codes.contains(part) { codes.append(part) }
    }
    guard !codes.isEmpty else { throw .empty }
    // The texts in data are always wanted in Italian.
    guard codes.contains("it") else { throw .withoutItalian }
    return codes.joined(separator: ",")
  }

  private static func digits(in answer: String) throws(Problem) -> String {
    var code = answer.filter { $0 != " " && $0 != "." }
    if code.uppercased().hasPrefix("IT") { code = String(code.dropFirst(2)) }
    guard code.utf8.count == 11, code.utf8.allSatisfy(\.isDigit) else { throw .taxCode }
    guard TaxCode.isValid(code) else { throw .checkDigit }
    return code
  }

  private static func base(in answer: String) throws(Problem) -> String {
    guard let url = SiteBuilder.validBase(answer), url.contains(".") || url.contains("localhost") else {
      throw .address
    }
    return url
  }

  private static func accent(in answer: String) throws(Problem) -> String {
    let colour = (answer.hasPrefix("#") ? answer : "#" + answer).lowercased()
    switch AccentCheck(of: colour) {
    case .readable: return colour
    case .malformed: throw .colour
    case .tooLight(let suggestion): throw .tooLight(suggestion: suggestion)
    }
  }
}

/// A street with its number, as people write it: `Via Roma, 12/B`.
struct StreetNumber {
  let street: String
  let number: String

  /// `nil` where there is no number; a house without one has `snc`.
  init?(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "," }
    guard parts.count > 1, let last = parts.last else { return nil }
    let isNone = ["snc", "s.n.c."].contains(last.lowercased())
    guard isNone || last.utf8.first?.isDigit == true else { return nil }
    number = isNone ? "snc" : String(last)
    let rest = text[..<last.startIndex]
    street = String(rest.reversed().drop { $0 == " " || $0 == "," }.reversed())
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
