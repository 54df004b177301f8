import Content
import Diagnostics
import Figures
import Markdown
import SVGCharts

/// Fills in what a text leaves open – links, images, charts and figures – for one page.
struct PageResolver: ReferenceResolver {
  let site: Site
  let page: Page
  let language: Language
  let document: Document
  let medium: Medium
  private let finder: LinkFinder
  /// Where the link leads whose words are being written: links don't stand in links.
  private var openLink: Result<LinkTarget, LinkFinder.Problem>?
  /// The charts of the page so far.
  var charts: ChartCount
  /// The tables and charts that were shown, with their captions.
  var shown: [ShownExhibit] = []
  /// The images that were shown, as files below `content/files`.
  var pictures: [String] = []
  /// What is wrong with the references met so far.
  var diagnostics: [Diagnostic] = []

  init(
    site: Site,
    page: Page,
    document: Document,
    charts: ChartCount = ChartCount(),
    medium: Medium = .web
  ) {
    self.charts = charts
    self.medium = medium
    self.site = site
    self.page = page
    self.document = document
    language = site.content.languages[page.language]
    finder = LinkFinder(site: site, document: document, language: page.language)
  }

  mutating func openTag(for link: Link, into output: inout [UInt8]) {
    output += "<a".utf8
    let target = finder.target(of: link.destination, at: link.range)
    openLink = target
    switch target {
    case .success(let target): open(target, into: &output)
    case .failure(let problem): diagnostics.append(problem.diagnostic)
    }
    if !link.title.isEmpty {
      output += " title=\"".utf8
      HTML.escape(link.title, into: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  mutating func closeTag(for link: Link, into output: inout [UInt8]) {
    defer { openLink = nil }
    switch openLink {
    case .success(.external) where medium.isWeb:
      output += "<span class=\"visually-hidden\"> (".utf8
      HTML.escape(language.words[.externalLink], into: &output)
      output += ")</span></a>".utf8
    case .success(.file(let file)):
      output += "</a> <span class=\"file-info\">(".utf8
      HTML.escape(fileInformation(file), into: &output)
      output += ")</span>".utf8
    default: output += "</a>".utf8
    }
  }

  mutating func image(_ image: Image, isBlock: Bool, into output: inout [UInt8]) {
    if image.isDrawn {
      exhibit(image, into: &output)
      return
    }
    guard case .success(.file(let file)) = finder.target(of: image.destination, at: image.range) else {
      if case .failure(let problem) = finder.target(of: image.destination, at: image.range) {
        diagnostics.append(problem.diagnostic)
      } else {
        diagnostics.append(
          document.source.diagnostic(
            .linkToMissingFile,
            at: image.range,
            ["destination": image.destination]
          )
        )
      }
      return
    }
    guard let size = site.files.imageSize(of: file) else {
      diagnostics.append(
        document.source.diagnostic(.imageNotReadable, at: image.range, ["destination": image.destination])
      )
      return
    }
    pictures.append(file)
    // A book's images come with it.
    let url = medium.isWeb ? self.url(ofFile: file) : ContentFiles.folder + "/" + file
    output += (isBlock ? "<figure class=\"picture\"><img src=\"" : "<img src=\"").utf8
    HTML.escape(HTML.encodedURL(url), into: &output)
    output += "\" width=\"\(size.width)\" height=\"\(size.height)\"".utf8
    if medium.isWeb { output += " loading=\"lazy\"".utf8 }
    output += " alt=\"".utf8
    HTML.escape(site.figures.filling(image.alt, language, year: page.year), into: &output)
    output += "\">".utf8
    guard isBlock else { return }
    if !image.title.isEmpty {
      output += "<figcaption>".utf8
      HTML.escape(image.title, into: &output)
      output += "</figcaption>".utf8
    }
    output += "</figure>\n".utf8
  }

  /// On a report's page the chapter's title stands above the text's headings.
  var headingShift: Int { page.year == nil ? 0 : 1 }

  mutating func attributes(of heading: Heading, into output: inout [UInt8]) {
    if medium.isWeb { return }
    let text = site.figures.filling(heading.text, language, year: page.year)
    ReportRenderer.writeBookmark(text, medium, into: &output)
  }

  mutating func endOfHeading(_ heading: Heading, into output: inout [UInt8]) {
    guard page.year != nil else { return }
    ReportRenderer.writeEnd(ofHeading: heading.anchor, item: heading.item, language, medium, into: &output)
  }

  mutating func value(of placeholder: Placeholder, into output: inout [UInt8]) {
    // An unknown one has been told by `checkQuotations`, wherever it stands.
    guard let figure = site.figures.figure(placeholder.name, in: page.year) else { return }
    FigureMark.append(figure.written(in: language), site.mark(figure), to: &output)
  }

  private func open(_ target: LinkTarget, into output: inout [UInt8]) {
    let url: String
    switch target {
    case .page(let target, let anchor):
      if target.language != page.language {
        output += " hreflang=\"\(site.content.languages[target.language].code)\"".utf8
      }
      url = Addresses.relative(from: page.path, to: target.path) + (anchor.map { "#" + $0 } ?? "")
    case .anchor(let anchor): url = "#" + anchor
    case .file(let file): url = self.url(ofFile: file)
    case .external(let address):
      output += " class=\"external\"".utf8
      url = address
    case .contact(let address): url = address
    }
    output += " href=\"".utf8
    HTML.escape(HTML.encodedURL(url), into: &output)
    output.append(UInt8(ascii: "\""))
  }

  private func url(ofFile file: String) -> String {
    Addresses.relative(from: page.path, to: ContentFiles.folder + "/" + file)
  }

  /// Format and size: `PDF, 120 kB`.
  private func fileInformation(_ file: String) -> String {
    let size = language.format.fileSize(site.files.byteCount(of: file) ?? 0)
    return "\(FileKind.name(of: file)), \(size)"
  }
}

/// What kinds of files are called: their extension in capitals.
enum FileKind {
  static func name(of file: String) -> String {
    file.split(separator: ".").last.map { $0.uppercased() } ?? ""
  }
}
