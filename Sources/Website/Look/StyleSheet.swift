/// A style sheet as it is published: without comments and indentation, and with the assets' real names.
struct StyleSheet {
  let bytes: [UInt8]

  init(_ source: String, prefix: String, assets: [String: String]) {
    var text = Self.withoutComments(source)
    for (name, path) in assets {
      let file = String(path.dropFirst("assets/".count))
      for quote in ["\"", "'", ""] { text.replace("url(\(quote)\(name)\(quote))", with: "url(\(file))") }
    }
    let lines = text.split(separator: "\n").map { line in
      line.drop { $0 == " " || $0 == "\t" }
    }
    bytes = Array((prefix + lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n").utf8)
  }

  private static func withoutComments(_ source: String) -> String {
    var result = ""
    var rest = source[...]
    while let open = rest.firstRange(of: "/*") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
