import Content

/// A page of the site as the preview sends it: with the preview's script, and a policy that lets it in.
struct PreviewPage {
  let bytes: [UInt8]

  /// - Parameter page: the page as it would be published.
  init(_ page: [UInt8], bar: PageBar? = nil, state: PreviewState) {
    let bodyStart = page.range(of: "<body")?.lowerBound ?? page.count
    let headEnd = page.range(of: "</head>")?.lowerBound ?? bodyStart
    var bytes = Self.allowingPreview(Array(page[..<headEnd]))
    let body = Fingerprint(of: Array(page[bodyStart...])).text
    bytes += Self.script(body: body, bar, state).utf8
    bytes += page[headEnd...]
    self.bytes = bytes
  }

  /// The script, which is told what page it stands on.
  ///
  /// - Parameter body: tells this page's body from that of a later version.
  static func script(body: String, _ bar: PageBar?, _ state: PreviewState) -> String {
    "<script src=\"\(PreviewAsset.script.address)\" defer data-preview data-body=\"\(body)\" "
      + "data-server=\"\(state.server)\" data-build=\"\(state.build)\" data-bar=\"\(HTMLEscaping.escaped(bar?.html ?? ""))\"></script>\n"
  }

  /// The start of a page with its policy widened, if it carries one.
  private static func allowingPreview(_ head: [UInt8]) -> [UInt8] {
    guard let name = head.range(of: "content-security-policy"),
      let start = head[..<name.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      let end = head[name.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let attribute = Array(head[start..<end]).range(of: "content=")
    else { return head }
    let quote = start + attribute.upperBound
    guard quote < end, head[quote] == UInt8(ascii: "\"") || head[quote] == UInt8(ascii: "'"),
      let close = head[(quote + 1)..<end].firstIndex(of: head[quote])
    else { return head }
    let policy = ContentPolicy(String(decoding: head[(quote + 1)..<close], as: UTF8.self))
    return Array(head[...quote] + policy.allowingPreview.text.utf8 + head[close...])
  }
}

extension [UInt8] {
  /// The first place of a text in lower case, whatever the case of the bytes.
  fileprivate func range(of text: StaticString) -> Range<Int>? {
    let wanted = text.withUTF8Buffer { Array($0) }
    return indices.first { start in
      guard start + wanted.count <= count else { return false }
      return wanted.indices.allSatisfy { offset in
        let byte = self[start + offset]
        return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted[offset]
      }
    }.map { $0..<$0 + wanted.count }
  }
}
