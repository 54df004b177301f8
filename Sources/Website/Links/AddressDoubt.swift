/// What makes the address of another site look as if it led nowhere, or nobody else there.
enum AddressDoubt: Sendable, Hashable {
  /// `https://https://…`
  case repeatedScheme
  /// No name that a computer on the web can have.
  case oddHost
  /// Something else than a number after the colon.
  case oddPort
  /// A per cent sign without its two digits.
  case badEscape
  /// A character that has no place in an address.
  case oddCharacter
  /// A comma or full stop of the sentence around it.
  case closingMark
  /// A user's name or password.
  case credentials
  /// A computer that only one office can reach.
  case ownNetwork

  /// What is doubtful about an address; `nil` when nothing is, or when it isn't on the web at all.
  init?(about url: String) {
    let bytes = Array(url.utf8)
    guard let start = Self.endOfScheme(bytes) else { return nil }
    let end = bytes[start...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.count
    let authority = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init
    )
    if let doubt = Self.doubt(host: parts[0], port: parts.count > 1 ? parts[1] : nil) {
      self = doubt
    } else if let doubt = Self.doubt(rest: bytes[end...]) {
      self = doubt
    } else {
      return nil
    }
  }

  private static func endOfScheme(_ bytes: [UInt8]) -> Int? {
    for scheme in ["https://", "http://"] where bytes.count > scheme.utf8.count {
      let isThis = zip(bytes, scheme.utf8).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $0 &- 0x41 < 26) }
      if isThis { return scheme.utf8.count }
    }
    return nil
  }

  private static func doubt(host: String, port: String?) -> AddressDoubt? {
    if host == "http" || host == "https" { return .repeatedScheme }
    if host.contains("@") || port?.contains("@") == true { return .credentials }
    if let port, !(1...65_535 ~= (Int(port) ?? 0)) { return .oddPort }
    if host == "localhost" || host.hasSuffix(".local") { return .ownNetwork }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = labels.compactMap { UInt8($0) }
    if labels.count == 4, numbers.count == 4 {
      let isOwn = numbers[0] == 10 || numbers[0] == 127 || (numbers[0], numbers[1]) == (192, 168)
      return isOwn || (numbers[0] == 172 && 16...31 ~= numbers[1]) ? .ownNetwork : nil
    }
    guard labels.count > 1, labels.allSatisfy(isName), let last = labels.last, last.utf8.count > 1,
      !last.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return .oddHost }
    return nil
  }

  private static func isName(_ label: Substring) -> Bool {
    guard let first = label.utf8.first, let last = label.utf8.last, label.utf8.count < 64 else {
      return false
    }
    let hyphen = UInt8(ascii: "-")
    return first != hyphen && last != hyphen
      && label.utf8.allSatisfy { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == hyphen }
  }

  private static func doubt(rest: ArraySlice<UInt8>) -> AddressDoubt? {
    for (index, byte) in zip(rest.indices, rest) {
      if byte <= 0x20 || byte == 0x7F || "\"<>\\^`{|}".utf8.contains(byte) { return .oddCharacter }
      if byte == UInt8(ascii: "%") {
        let digits = rest[(index + 1)...].prefix(2)
        guard digits.count == 2, digits.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }) else {
          return .badEscape
        }
      }
    }
    return rest.last.map { ",;.'".utf8.contains($0) } == true ? .closingMark : nil
  }

  /// What is doubtful, for readers of both languages.
  var words: (italian: String, english: String) {
    switch self {
    case .repeatedScheme: ("https:// vi compare due volte", "https:// stands there twice")
    case .oddHost: ("il nome del sito non può esistere", "a site can't have that name")
    case .oddPort: ("dopo i due punti dovrebbe esserci un numero", "there should be a number after the colon")
    case .badEscape:
      ("dopo «%» dovrebbero esserci due cifre esadecimali", "two hexadecimal digits should follow “%”")
    case .oddCharacter:
      (
        "contiene un carattere che in un indirizzo non può stare",
        "it has a character that no address can have"
      )
    case .closingMark:
      (
        "finisce con un segno di punteggiatura, forse della frase",
        "it ends with a mark that may be the sentence's"
      )
    case .credentials: ("contiene un nome utente o una password", "it contains a user's name or a password")
    case .ownNetwork:
      ("si raggiunge solo dalla rete di un ufficio", "it can only be reached within one office's network")
    }
  }
}
