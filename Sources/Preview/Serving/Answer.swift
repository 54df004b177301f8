/// What is sent for a request.
struct Answer: Sendable {
  enum Status: Sendable {
    case found, redirected, misdirected, missing, notAllowed, notReady
  }

  var status = Status.found
  var type = ContentType.text
  var bytes: [UInt8] = []
  /// Where a redirection leads.
  var location: String?
  /// Whether the browser may keep it: its name changes with its content.
  var isFixed = false
}

extension PreviewSite {
  /// The answer to a request for a path that begins with a slash, decoded.
  func answer(_ path: String) -> Answer {
    if let asset = PreviewAsset.allCases.first(where: { $0.address == path }) {
      return Answer(type: ContentType.of(asset.rawValue), bytes: Array(asset.text.utf8))
    }
    guard state.isReady else {
      return Answer(status: .notReady, type: ContentType.html, bytes: Array(StartPage(state).html.utf8))
    }
    if let view = view(path) { return view }
    let name = Self.file(at: path)
    if let bytes = file(name) { return found(name, bytes) }
    if file(name + "/index.html") != nil { return Answer(status: .redirected, location: path + "/") }
    // In the language of the part of the site that was asked for.
    let own = name.split(separator: "/").first.map { "\($0)/404.html" } ?? ""
    for name in [own, "404.html"] {
      guard let page = file(name) else { continue }
      var answer = found(name, page)
      answer.status = .missing
      return answer
    }
    return Answer(status: .missing, bytes: Array((state.words.notFound + "\n").utf8))
  }

  private func found(_ name: String, _ bytes: [UInt8]) -> Answer {
    let type = ContentType.of(name)
    let isPage = type == ContentType.html && !name.hasPrefix("files/")
    return Answer(
      type: type,
      bytes: isPage ? PreviewPage(bytes, bar: bar(name), state: state).bytes : bytes,
      isFixed: name.hasPrefix("assets/")
    )
  }
}
