import Foundation
import Testing

@Suite("The preview", .serialized)
struct ServeTests {
  private let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  private static let text = "content/it/index.md"

  @Test("says once where it is, and shows the site from memory: what is published stays as it was")
  func memory() throws {
    try folder.run("build")
    let before = try folder.files()
    let run = try ServeRun(folder)
    #expect(run.greeting.components(separatedBy: "http://").count == 2)
    let home = try run.request("/")
    #expect(home.status == 200)
    #expect(home.headers["content-type"] == "text/html; charset=utf-8")
    #expect(home.text.contains("Il ponte di pietra") && home.text.contains("/-/preview.js"))
    let events = try run.events()
    let first = try #require(try events.next())
    try folder.replace("Il ponte di pietra", with: "Il ponte di sasso", in: Self.text)
    _ = try #require(try events.next(after: first))
    #expect(try run.request("/").text.contains("Il ponte di sasso"))
    #expect(try folder.files() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.root).sorted() == [
        "content", "site", "templates",
      ]
    )
  }

  @Test(
    "keeps the last good page while a file is broken, says what is wrong, and all is well when it is mended",
    arguments: [
      (text, "Il ponte di pietra", "Il {{ponte.di.pietra}}"),
      ("content/data/members.json", "\"asOf\"", "asOf"),
      ("templates/partials/footer.mustache", "</footer>", "{{nowhere}}</footer>"),
    ]
  )
  func breaking(file: String, right: String, wrong: String) throws {
    let run = try ServeRun(folder)
    let events = try run.events()
    let first = try #require(try events.next())
    #expect(first.ready && first.errors == 0)
    let home = try run.request("/").text.withoutMark
    try folder.replace(right, with: wrong, in: file)
    let broken = try #require(try events.next(after: first))
    #expect(broken.errors > 0 && broken.ready)
    #expect(broken.list.contains(">\(file)</a>") && broken.list.contains("<mark>"))
    #expect(broken.list.contains("vscode://file\(folder.root)/\(file):"))
    #expect(try run.request("/").text.withoutMark == home)
    // Whoever comes now is told as well.
    #expect(try run.events().next()?.errors == broken.errors)
    try folder.replace(wrong, with: right, in: file)
    let mended = try #require(try events.next(after: broken))
    #expect(mended.errors == 0 && mended.list.isEmpty)
    #expect(try run.request("/").text.withoutMark == home)
  }

  @Test("begins with the list of what is wrong when the site can't be built, and shows it as soon as it can")
  func start() throws {
    try folder.replace("\"asOf\"", with: "asOf", in: "content/data/members.json")
    let run = try ServeRun(folder)
    let events = try run.events()
    let first = try #require(try events.next())
    #expect(!first.ready)
    let page = try run.request("/en/")
    #expect(page.status == 503 && page.text.contains("content/data/members.json"))
    try folder.replace("asOf", with: "\"asOf\"", in: "content/data/members.json")
    #expect(try #require(try events.next(after: first)).ready)
    #expect(try run.request("/en/").status == 200)
  }

  @Test("builds once for a save, also when an editor writes beside and renames, and for a burst of files")
  func once() throws {
    let run = try ServeRun(folder)
    let events = try run.events()
    var last = try #require(try events.next())
    let saves: [() throws -> Void] = [
      { try folder.write(folder.text(Self.text) + "\n", to: Self.text) },
      {
        try folder.write(folder.text(Self.text) + "\n", to: Self.text + ".new")
        rename(folder.path(Self.text + ".new"), folder.path(Self.text))
      },
      {
        for name in ["mission", "networks", "members", "projects", "territories"] {
          try folder.write(folder.text("content/it/\(name).md") + "\n", to: "content/it/\(name).md")
        }
      },
    ]
    for (number, save) in saves.enumerated() {
      try save()
      let next = try #require(try events.next(after: last))
      #expect(next.build == last.build + 1)
      #expect(try events.next(within: 0.5) == nil, "save \(number) made more than one build")
      last = next
    }
  }

  @Test("has the page that is open ready before all others, and says what is wrong when it knows")
  func ahead() throws {
    let run = try ServeRun(folder)
    let events = try run.events(of: "/")
    let first = try #require(try events.next())
    try folder.replace("Il ponte di pietra", with: "Il ponte di sasso", in: Self.text)
    let ahead = try #require(try events.next(after: first))
    #expect(!ahead.whole && ahead.build == first.build + 1)
    #expect(try run.request("/").text.contains("Il ponte di sasso"))
    let whole = try #require(try events.next(after: ahead))
    #expect(whole.whole && whole.build == ahead.build + 1)
    // With an error nothing is ahead: the last good page stays.
    try folder.replace("Il ponte di sasso", with: "Il {{ponte.di.sasso}}", in: Self.text)
    let broken = try #require(try events.next(after: whole))
    #expect(broken.whole && broken.errors > 0)
    #expect(try run.request("/").text.contains("Il ponte di sasso"))
  }

  @Test("sees a new page in a new folder, and a page that is gone")
  func newPage() throws {
    let run = try ServeRun(folder)
    let events = try run.events()
    let first = try #require(try events.next())
    try folder.write("# Una novità\n\nUn testo di prova, che dice poco.\n", to: "content/it/notizie/prima.md")
    let second = try #require(try events.next(after: first))
    let address = "/notizie/prima.html"
    #expect(try run.request(address).status == 200, "\(second.list)")
    try folder.remove("content/it/notizie")
    _ = try #require(try events.next(after: second))
    #expect(try run.request(address).status == 404)
  }

  @Test("answers only to its own name, and only to be read")
  func refusals() throws {
    let run = try ServeRun(folder)
    #expect(try run.request("/", host: "evil.example:\(run.port)").status == 421)
    #expect(try run.request("/-/events", host: "evil.example").status == 421)
    #expect(try run.request("/", host: "localhost:\(run.port)").status == 200)
    #expect(try run.request("/", method: "POST").status == 405)
    let head = try run.request("/", method: "HEAD")
    #expect(head.status == 200 && head.text.isEmpty)
    #expect(try head.headers["content-length"] == "\(run.request("/").text.utf8.count)")
    #expect(try run.request("/../content/site.json").status == 404)
    #expect(try run.request("/%2e%2e/content/site.json").status == 404)
  }

  @Test("says “not found” in the language of the page that was asked for")
  func notFound() throws {
    let run = try ServeRun(folder)
    let italian = try run.request("/nessuno.html")
    let english = try run.request("/en/nobody.html")
    #expect(italian.status == 404 && italian.text.contains("<html lang=\"it\""))
    #expect(english.status == 404 && english.text.contains("<html lang=\"en\""))
  }

  @Test("takes the next port when one is taken, and says so")
  func taken() throws {
    let first = try ServeRun(folder)
    let second = try ServeRun(folder, port: first.port)
    #expect(second.port > first.port)
    #expect(second.greeting.contains("Port \(first.port) is taken: using \(second.port)."))
    #expect(try second.request("/").status == 200)
  }
}

extension String {
  /// A page without what the preview tells its script, which counts the builds.
  fileprivate var withoutMark: String {
    replacingOccurrences(of: #"data-build="[0-9]+""#, with: "", options: .regularExpression)
  }
}
