import Diagnostics
import Foundation
import Testing
import Website

@testable import Preview

@Suite("What the preview shows")
struct SiteTests {
  private let site = PreviewSite(language: .english, server: "s1")
  private let good = [
    OutputFile(path: "index.html", text: "<html><head></head><body>Ciao</body></html>"),
    OutputFile(path: "404.html", text: "<html><head></head><body>Non c’è</body></html>"),
    OutputFile(path: "en/index.html", text: "<html><head></head><body>Hello</body></html>"),
    OutputFile(path: "en/404.html", text: "<html><head></head><body>Not here</body></html>"),
    OutputFile(path: "assets/style-abc.css", text: "p {}"),
    OutputFile(path: "files/a b.svg", text: "<svg/>"),
  ]
  private let mistake = Diagnostic(.baseURLMalformed, path: "content/site.json", ["value": "<b>x"])
  private let doubt = Diagnostic(
    .previewNotWatching,
    path: "content",
    ["folder": "content", "reason": "full"]
  )

  @Test("is the files of the last build without an error, whatever comes after")
  func lastGood() async throws {
    await site.take(good, [])
    await site.take([OutputFile(path: "index.html", text: "<body>half</body>")], [mistake])
    await site.take(nil, [mistake])
    let answer = await site.answer("/")
    #expect(answer.type == "text/html; charset=utf-8")
    #expect(String(decoding: answer.bytes, as: UTF8.self).contains("<body>Ciao</body>"))
    #expect(await site.state.problems.hasErrors)
    await site.take([OutputFile(path: "index.html", text: "<body>new</body>")], [doubt])
    #expect(String(decoding: await site.answer("/").bytes, as: UTF8.self).contains("new"))
    #expect(await site.state.problems.errors == 0)
    #expect(await site.state.problems.count == 1)
  }

  @Test("is only the list of problems until there has been a good build")
  func start() async {
    await site.take(nil, [mistake])
    let answer = await site.answer("/en/")
    let text = String(decoding: answer.bytes, as: UTF8.self)
    #expect(answer.status == .notReady)
    #expect(text.contains("content/site.json") && text.contains("1 error in 1 file"))
    #expect(text.contains("&lt;b&gt;x") && !text.contains("<b>x"))
  }

  @Test("is the “not found” page of the language that was asked for")
  func missing() async {
    await site.take(good, [])
    for (path, text) in [("/no.html", "Non c’è"), ("/en/no.html", "Not here"), ("/en/a/b", "Not here")] {
      let answer = await site.answer(path)
      #expect(answer.status == .missing)
      #expect(String(decoding: answer.bytes, as: UTF8.self).contains(text), "\(path)")
    }
  }

  @Test(
    "has no way out of the site",
    arguments: ["/../index.html", "/en/../../etc/passwd", "//etc/passwd", "/./index.html", ""]
  )
  func traversal(path: String) async {
    await site.take(good, [])
    #expect(await site.answer(path).status == .missing)
  }

  @Test("is sent as what it is, and a folder without its slash leads to the folder")
  func types() async {
    await site.take(good, [])
    #expect(await site.answer("/assets/style-abc.css").type == "text/css; charset=utf-8")
    #expect(await site.answer("/assets/style-abc.css").isFixed)
    #expect(await site.answer("/files/a b.svg").type == "image/svg+xml")
    #expect(await !site.answer("/files/a b.svg").isFixed)
    #expect(await site.answer("/en").location == "/en/")
    #expect(await site.answer("/-/preview.js").type == "text/javascript; charset=utf-8")
  }

  @Test("is told to a page when it connects, and after every build; whoever was busy hears what is true now")
  func events() async throws {
    await site.take(good, [mistake])
    var events = await site.events().makeAsyncIterator()
    #expect(try await state(events.next()) == Told(build: 1, ready: false, errors: 1, count: 1))
    await site.take(good, [doubt])
    #expect(try await state(events.next()) == Told(build: 2, ready: true, errors: 0, count: 1))
    await site.take(nil, [mistake])
    await site.take(good, [])
    #expect(try await state(events.next()) == Told(build: 4, ready: true, errors: 0, count: 0))
  }

  @Test("shows pages ahead of a build only until it is whole; with an error in it the good ones come back")
  func ahead() async {
    let newer = OutputFile(path: "index.html", text: "<html><head></head><body>newer</body></html>")
    await site.take(ahead: [newer])
    #expect(await site.answer("/").status == .notReady)
    await site.take(good, [])
    let before = await page()
    await site.take(ahead: [newer])
    #expect(await page().contains("newer"))
    await site.take(nil, [mistake])
    #expect(await page() == before)
  }

  /// The home page, without what the preview tells its script.
  private func page() async -> String {
    String(decoding: await site.answer("/").bytes, as: UTF8.self)
      .replacingOccurrences(of: "data-build=\"[0-9]+\"", with: "", options: .regularExpression)
  }

  @Test("tells which images changed under the same name")
  func images() async {
    await site.take(good, [])
    var changed = good
    changed[5] = OutputFile(path: "files/a b.svg", text: "<svg></svg>")
    changed[0] = OutputFile(path: "index.html", text: "other")
    await site.take(changed, [])
    #expect(await site.state.changed == ["files/a b.svg": 2])
  }

  @Test("no longer counts pages that have gone")
  func leaving() async throws {
    let listening = Task { for await _ in await site.events() {} }
    while await site.listenerCount == 0 { await Task.yield() }
    listening.cancel()
    let end = ContinuousClock.now + .seconds(5)
    while await site.listenerCount > 0, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await site.listenerCount == 0)
  }

  private struct Told: Decodable, Equatable {
    let build: Int
    let ready: Bool
    let errors: Int
    let count: Int
  }

  private func state(_ event: [UInt8]?) throws -> Told {
    let lines = String(decoding: try #require(event), as: UTF8.self).components(separatedBy: "\n")
    #expect(lines.count == 4 && lines[2...] == ["", ""])
    let data = try #require(lines[1].hasPrefix("data: ") ? lines[1].dropFirst(6) : nil)
    return try JSONDecoder().decode(Told.self, from: Data(data.utf8))
  }
}

@Suite("The preview's server", .serialized)
struct ServerTests {
  @Test("takes the next port when one is taken")
  func taken() async throws {
    let site = PreviewSite(language: .english, server: "s1")
    let (ports, told) = AsyncStream.makeStream(of: UInt16.self)
    var taken = ports.makeAsyncIterator()
    let first = Task { try await PreviewServer(site: site).run(from: 18200) { told.yield($0) } }
    let one = try #require(await taken.next())
    let second = Task { try await PreviewServer(site: site).run(from: one) { told.yield($0) } }
    let other = try #require(await taken.next())
    #expect(other > one)
    second.cancel()
    first.cancel()
  }

  @Test("says so when it may use no port at all", .enabled(if: getuid() != 0, "root may use all ports"))
  func refused() async throws {
    let site = PreviewSite(language: .english, server: "s1")
    await #expect(throws: ProblemStop.self) { try await PreviewServer(site: site).run(from: 1) { _ in } }
  }
}
