import Content

/// What the finished files of a site lead to, read from their bytes: so that whatever a template or a text shows counts,
/// and nothing else.
struct OutputReferences {
  /// The files below `content/files` that are mentioned anywhere.
  let files: Set<String>
  /// For each page by name the names of the pages that its versions lead to.
  private let pages: [String: Set<String>]

  init(in outputs: [OutputFile], of site: Site) async {
    let names = Dictionary(
      site.pages.pages.map { ($0.path, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let known = Set(site.files.names)
    let texts = outputs.filter { output in
      !output.path.hasPrefix(ContentFiles.folder + "/")
        && [".html", ".css", ".xml"].contains(where: output.path.hasSuffix)
    }
    let found = await concurrentMap(texts) { output in
      (name: names[output.path], pages: Self.pages(in: output, names), files: Self.files(in: output, known))
    }
    files = found.reduce(into: []) { $0.formUnion($1.files) }
    pages = found.reduce(into: [:]) { pages, output in
      if let name = output.name { pages[name, default: []].formUnion(output.pages) }
    }
  }

  /// The names of the pages that somebody comes to who begins at one of them and follows links.
  ///
  /// - Parameter passedOver: pages whose links don't count.
  func pages(reachedFrom start: String, passingOver passedOver: Set<String>) -> Set<String> {
    var reached: Set<String> = [start]
    var open = [start]
    while let name = open.popLast() {
      guard !passedOver.contains(name) else { continue }
      for target in pages[name] ?? [] where reached.insert(target).inserted { open.append(target) }
    }
    return reached
  }

  /// The names of the pages that an HTML file has links to.
  private static func pages(in output: OutputFile, _ names: [String: String]) -> Set<String> {
    guard output.path.hasSuffix(".html") else { return [] }
    let folders = output.path.split(separator: "/").dropLast().map(String.init)
    var found: Set<String> = []
    var seen: Set<ArraySlice<UInt8>> = []
    output.bytes.eachOccurrence(of: " href=\"") { end in
      let value = output.bytes[end...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "#") }
      guard seen.insert(value).inserted,
        let path = resolved(String(decoding: value, as: UTF8.self), in: folders), let name = names[path]
      else { return }
      found.insert(name)
    }
    return found
  }

  /// The path below the site's folder of a relative address.
  private static func resolved(_ address: String, in folders: [String]) -> String? {
    guard !address.isEmpty, !address.utf8.contains(UInt8(ascii: ":")), !address.hasPrefix("/") else {
      return nil
    }
    var parts = folders
    for part in address.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The files for download that an output mentions, in links, images, styles or data.
  private static func files(in output: OutputFile, _ known: Set<String>) -> Set<String> {
    guard !known.isEmpty else { return [] }
    var found: Set<String> = []
    output.bytes.eachOccurrence(of: "files/") { end in
      let value = output.bytes[end...].prefix {
        $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<")
      }
      let written = String(decoding: value, as: UTF8.self).replacing("&amp;", with: "&")
        .replacing("&#39;", with: "'")
      // A bracket or a question mark may be a part of the name, or come after it.
      let short = written.prefix { !")?#&'\\,".contains($0) }
      for name in [written, String(short), String(written.prefix { $0 != "#" })] {
        let file = HTML.decodedURL(name)
        if known.contains(file) { found.insert(file) }
      }
    }
    return found
  }
}

extension [UInt8] {
  /// Calls a function with the offset behind each occurrence of some ASCII text.
  fileprivate func eachOccurrence(of text: StaticString, _ body: (Int) -> Void) {
    let count = text.utf8CodeUnitCount
    text.withUTF8Buffer { wanted in
      withUnsafeBufferPointer { bytes in
        var index = 0
        while index + count <= bytes.count {
          if bytes[index] == wanted[0], bytes[index..<index + count].elementsEqual(wanted) {
            index += count
            body(index)
          } else {
            index += 1
          }
        }
      }
    }
  }
}
