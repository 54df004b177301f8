import Foundation
import Glibc
import Testing

@Suite("A PDF that doesn't come about")
struct PDFFailureTests {
  /// Runs that fail leave what was there: nothing, or the PDF from before.
  private func expectUnchanged(_ folder: SampleFolder, _ before: [String: Data], _ run: Run) throws {
    #expect(try folder.files(in: "content/files") == before)
    #expect(try folder.leftovers().filter { $0.hasPrefix("tmp/") || $0.contains("/.") }.isEmpty)
    #expect(run.output.isEmpty)
  }

  @Test(
    "says what went wrong and leaves the old one",
    arguments: [
      (FakeRenderer.fails, "the renderer ended with status 1"),
      (.killed, "the renderer was ended by signal 9"),
      (.half, "the PDF is incomplete"), (.rubbish, "what came out is no PDF"),
      (.nothing, "the PDF's file isn't there"), (.noPages, "(pages.json)"),
      (.failsInEnglish, "the PDF in “en” was not made"),
    ]
  )
  func failure(renderer: FakeRenderer, words: String) throws {
    let folder = try SampleFolder.printable()
    try folder.writeOldPDF("it")
    try folder.writeOldPDF("en")
    let before = try folder.files(in: "content/files")
    let run = try folder.pdf("2024", "--again", "--messages", "en", renderer: renderer)
    #expect(run.status == 1)
    #expect(run.errors.contains(words) && run.errors.contains("No file was changed"), "\(run.errors)")
    try expectUnchanged(folder, before, run)
    #expect(!folder.exists("register"))
  }

  @Test("tells the last words of the renderer")
  func words() throws {
    let folder = try SampleFolder.printable()
    let run = try folder.pdf("2024", "--messages", "it", renderer: .fails)
    #expect(try folder.leftovers().isEmpty, "not even an empty folder")
    #expect(run.errors.contains("content/files/report/2024-"))
    #expect(run.errors.contains("weasyprint: no glyph for U+2603"))
  }

  @Test("for want of what rendering needs leaves the word to the renderer, and says nothing else")
  func unprepared() throws {
    let folder = try SampleFolder.printable()
    let run = try folder.pdf("2024", "--language", "it", renderer: .unprepared)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors == "Manca Python 3.\n")
    #expect(try folder.leftovers().isEmpty)
  }

  @Test("without the renderer's program says so")
  func noRenderer() throws {
    let folder = try SampleFolder.printable()
    try folder.remove("home/scripts/pdf")
    let run = try folder.pdf("2024", "--messages", "en")
    #expect(run.status == 1 && run.errors.contains("doesn't start: No such file or directory"))
    #expect(try folder.leftovers().isEmpty)
  }

  @Test("where it can't be written is told before anything is rendered")
  func notWritable() throws {
    let folder = try SampleFolder.printable()
    try folder.write("a file", to: "content/files/report")
    let run = try folder.pdf("2024", "--messages", "en")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("content/files/report: error: this file can't be written: "))
    #expect(try folder.renderings == 0)
    try folder.remove("content/files/report")
    try folder.write("a file", to: "register")
    #expect(try folder.pdf("2024").status == 1)
    #expect(try folder.leftovers() == ["register"] && folder.renderings == 0)
  }

  @Test("at the last moment puts everything back")
  func lastMoment() throws {
    let folder = try SampleFolder.printable()
    try folder.writeOldPDF("it")
    // A folder where a file belongs can't be replaced by one.
    try folder.makeFolder("register/2024/01199047778-bilancio-sociale-2024.pdf")
    let before = try folder.files(in: "content/files")
    let run = try folder.pdf("2024", "--again", "--variant", "2a")
    #expect(run.status == 1)
    try expectUnchanged(folder, before, run)
  }
}

@Suite("A PDF that somebody stops")
struct PDFInterruptionTests {
  @Test("leaves no trace and no process, and the old one", arguments: [SIGINT, SIGTERM, SIGHUP])
  func stopped(signal: Int32) throws {
    let folder = try SampleFolder.printable()
    try folder.writeOldPDF("it")
    let before = try folder.leftovers()
    let files = try folder.files(in: "content/files")
    let process = try folder.hangingPDF()
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(try folder.leftovers() == before)
    #expect(try folder.files(in: "content/files") == files)
    for renderer in try folder.numbers(in: "log/running") {
      #expect(kill(renderer, 0) != 0, "renderer \(renderer) still runs")
    }
  }

  @Test("by force takes its renderers with it")
  func killed() throws {
    let folder = try SampleFolder.printable()
    let process = try folder.hangingPDF()
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let running = try folder.numbers(in: "log/running")
    #expect(try folder.eventually { try folder.numbers(in: "log/ended").count == running.count })
    #expect(try folder.files(in: "content/files/report").isEmpty)
  }
}

extension SampleFolder {
  /// A run whose renderers go on without end, once they have begun.
  fileprivate func hangingPDF() throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.program)
    process.arguments = ["pdf", "2024", "--again"] + Self.schemas
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment(.hangs)) { _, own in own }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try #require(try eventually { try numbers(in: "log/running").count == 2 }, "the renderers never began")
    return process
  }

  fileprivate func numbers(in file: String) throws -> [Int32] {
    guard exists(file) else { return [] }
    return try text(file).split(separator: "\n").compactMap { Int32($0) }
  }

  /// Whether something becomes true within a time that is more than enough.
  fileprivate func eventually(_ condition: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<600 {
      if try condition() { return true }
      usleep(50_000)
    }
    return false
  }
}
