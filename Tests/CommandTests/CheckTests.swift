import Foundation
import Testing

@Suite("check, of the site as a whole,")
struct CheckReviewTests {
  /// What only a check says, each in a line; but for what is so in the small sample anyway.
  private func review(_ folder: SampleFolder, environment: [String: String] = [:]) throws -> [String] {
    try Problem.all(in: folder.run("check", "--format", "json", environment: environment))
      .filter { $0.id.hasPrefix("review.") && !Self.grouped.contains($0.id) }.map(\.brief)
      .filter { !Self.orphans.contains($0) }
  }

  private static let grouped = ["review.no-description", "review.short-summary"]
  private static let orphans = [
    "content/en/visiting-us.md review.orphan-page", "content/it/suppliers.md review.orphan-page",
  ]
  private static let page = "content/it/bandi.md"
  private static let text =
    "# Bandi\n\nI bandi aperti del consorzio, con le scadenze e chi risponde alle domande.\n"

  @Test("finds a page that nothing but the site map leads to")
  func orphan() throws {
    let folder = try SampleFolder()
    let before = try review(folder)
    #expect(!before.contains { $0.contains("review.orphan-page") })
    try folder.write(Self.text, to: Self.page)
    #expect(Set(try review(folder)).subtracting(before) == ["content/it/bandi.md review.orphan-page"])
    #expect(try folder.run("check").status == 0)
  }

  @Test("also two that only lead to each other")
  func orphanPair() throws {
    let folder = try SampleFolder()
    try folder.write(Self.text + "\nVedi [gli esiti](esiti.md).\n", to: Self.page)
    try folder.write(Self.text + "\nVedi [i bandi](bandi.md).\n", to: "content/it/esiti.md")
    #expect(
      try review(folder).filter { $0.contains("orphan") } == [
        "content/it/bandi.md review.orphan-page", "content/it/esiti.md review.orphan-page",
      ]
    )
  }

  @Test("but not one that a text or a menu leads to, or that stands apart on purpose")
  func noOrphan() throws {
    let folder = try SampleFolder()
    try folder.write(Self.text, to: Self.page)
    let (text, linked) = ("raccontato dai soci.", "raccontato dai soci; e i [bandi](bandi.md).")
    try folder.replace(text, with: linked, in: "content/it/news.md")
    #expect(try !review(folder).contains { $0.contains("orphan") })
    try folder.replace(linked, with: text, in: "content/it/news.md")
    try folder.replace("\"page\": \"a-z\"", with: "\"page\": \"bandi\"", in: "content/site.json")
    #expect(try !review(folder).contains { $0.contains("bandi.md review.orphan") })
    try folder.replace("\"page\": \"bandi\"", with: "\"page\": \"a-z\"", in: "content/site.json")
    #expect(try review(folder).contains { $0.contains("bandi.md review.orphan") })
    try folder.write("{\"listed\": false}\n\n" + Self.text, to: Self.page)
    #expect(try !review(folder).contains { $0.contains("orphan") })
  }

  @Test("notes a file that nothing uses")
  func unusedFile() throws {
    let folder = try SampleFolder()
    try folder.write("%PDF-1.4", to: "content/files/documents/bozza (1).pdf")
    let note = "content/files/documents/bozza (1).pdf review.unused-file"
    #expect(try review(folder).filter { $0.contains("unused") } == [note])
    let run = try folder.run("check", "--language", "en")
    #expect(run.status == 0 && run.errors.contains("note: no page and no datum uses this file"))
    #expect(try !folder.run("build").errors.contains("bozza"))
  }

  @Test(
    "but not one that a text links or shows, in whichever way its name is written",
    arguments: [
      "[Bozza](<../files/documents/bozza (1).pdf>)", "[Bozza](../files/documents/bozza%20%281%29.pdf)",
      "[Bozza](<../files/documents/bozza (1).pdf#page=2>)",
    ]
  )
  func linkedFile(link: String) throws {
    let folder = try SampleFolder()
    try folder.write("%PDF-1.4", to: "content/files/documents/bozza (1).pdf")
    try folder.replace("Come iscriversi all’albo.", with: link, in: "content/it/suppliers.md")
    #expect(try !review(folder).contains { $0.contains("unused") })
  }

  @Test("nor the picture for shared links, a document of the library, a report's PDF")
  func usedByData() throws {
    #expect(try !review(SampleFolder.sample()).contains { $0.contains("unused") })
    let folder = try SampleFolder()
    try folder.write(folder.bytes("content/files/images/ponte.png"), to: "content/files/images/share.png")
    #expect(try review(folder).contains("content/files/images/share.png review.unused-file"))
    let colour = "\"accentColour\""
    try folder.replace(
      colour,
      with: "\"shareImage\": \"images/share.png\", " + colour,
      in: "content/site.json"
    )
    #expect(try !review(folder).contains { $0.contains("unused") })
  }

  @Test("says nothing of that while there are errors, which may be the reason")
  func afterErrors() throws {
    let folder = try SampleFolder()
    try folder.write(Self.text, to: Self.page)
    try folder.replace("(mission.md)", with: "(misson.md)", in: "content/it/index.md")
    #expect(try !review(folder).contains { $0.contains("orphan") || $0.contains("unused") })
  }

  @Test("counts the characters of titles and descriptions that don't fit")
  func lengths() throws {
    let folder = try SampleFolder()
    let long = String(repeating: "parola ", count: 30)
    let file = "content/it/suppliers.md"
    func found(_ description: String, _ title: String) throws -> [String] {
      let front =
        "{\"slug\": \"albo-fornitori\", \"translations\": \"none\", \"description\": \"\(description)\"}"
      try folder.write("\(front)\n\n# \(title)\n\nCome iscriversi.\n", to: file)
      return try review(folder).filter { $0.hasPrefix(file) }
    }
    let right = String(long.prefix(99)) + "."
    #expect(try found(right, "Albo dei fornitori") == [])
    #expect(try found(right, String(long.prefix(60))) == [])
    #expect(try found(right, String(long.prefix(61)) + "e") == ["\(file):3:1 review.long-title"])
    #expect(try found(String(long.prefix(160)), "Albo") == [])
    #expect(try found(String(long.prefix(161)) + ".", "Albo") == ["\(file):1:67 review.long-description"])
    #expect(try found("Come ci si iscrive.", "Albo") == ["\(file):1:67 review.short-description"])
    let run = try folder.run("check", "--language", "it")
    #expect(run.errors.contains("la descrizione ha solo 19 caratteri"))
  }

  @Test("warns of addresses that can hardly work, in texts and in data")
  func addresses() throws {
    let folder = try SampleFolder()
    let (right, wrong) = ("(https://www.normattiva.it/)", "(https://www.normattiva.it/,)")
    let missions = ["content/it/mission.md", "content/en/mission.md"]
    for mission in missions { try folder.replace(right, with: wrong, in: mission) }
    #expect(
      try review(folder).filter { $0.contains("doubtful") }
        == [
          "content/en/mission.md:7:102 review.doubtful-address",
          "content/it/mission.md:9:103 review.doubtful-address",
        ]
    )
    let run = try folder.run("check", "--language", "en")
    #expect(run.status == 0)
    #expect(run.errors.contains("it ends with a mark that may be the sentence's"))
    for mission in missions { try folder.replace(wrong, with: right, in: mission) }
    let links = try folder.text("content/data/links.json")
    let url = try #require(links.firstMatch(of: /"url": "(https:[^"]*)"/)?.1)
    try folder.replace("\"\(url)\"", with: "\"https://https://x.it/\"", in: "content/data/links.json")
    #expect(try review(folder).filter { $0.contains("doubtful") }.count == 1)
  }

  @Test("notes a link that is to be checked again within a month, and warns after its day")
  func expiry() throws {
    let folder = try SampleFolder()
    try folder.replace("2099-12-31", with: "2026-03-31", in: "content/data/links.json")
    func found(_ day: Int) throws -> [String] {
      let seconds = 1_772_323_200 + (day - 1) * 86_400  // 1 March 2026
      let run = try folder.run("check", "--format", "json", environment: ["SOURCE_DATE_EPOCH": "\(seconds)"])
      return try Problem.all(in: run).map(\.id).filter { $0.contains("link") }
    }
    #expect(try found(-3) == [])
    #expect(try found(1) == ["review.link-soon-to-check"])
    #expect(try found(31) == ["review.link-soon-to-check"])
    #expect(try found(32) == ["link.expired"])
  }

  @Test("finds the sample consortium's site sound")
  func sample() throws {
    let folder = try SampleFolder.sample()
    let problems = try Problem.all(in: folder.run("check", "--format", "json"))
    #expect(problems.filter { $0.severity != "note" || $0.id.hasPrefix("review.") }.map(\.brief) == [])
  }

  @Test("lists the texts that are hardest to read, when asked")
  func reading() throws {
    let folder = try SampleFolder.sample()
    let plain = try folder.run("check", "--language", "it")
    #expect(!plain.output.contains("Gulpease"))
    let run = try folder.run("check", "--reading", "--language", "it")
    #expect(run.status == 0)
    #expect(run.output.contains("Leggibilità (it): indice Gulpease"))
    #expect(run.output.contains("Leggibilità (en): indice Flesch"))
    #expect(run.output.split(separator: "\n").count { $0.contains("content/it/") } == 10)
    struct Report: Decodable {
      struct Text: Decodable { let file: String, language: String, measure: String, value: Int, words: Int }
      let reading: [Text]
    }
    let json = try folder.run("check", "--reading", "--format", "json")
    let texts = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8)).reading
    let italian = texts.filter { $0.language == "it" }
    #expect(italian.map(\.value) == italian.map(\.value).sorted())
    #expect(
      texts.allSatisfy { $0.words >= 100 && $0.measure == ($0.language == "it" ? "Gulpease" : "Flesch") }
    )
    #expect(texts.count > 60)
  }
}

@Suite("check --fix")
struct CheckFixTests {
  private static let mission = "content/it/mission.md"
  private static let mistaken = "Perchè esistiamo, e  E' bene dirlo.\r\n\r\nServizi:\r\n• uno\r\n• due\r\n"

  /// A folder with mistakes in a text, in its front matter and in data, some with line ends of Windows and a mark.
  private func spoilt() throws -> SampleFolder {
    let folder = try SampleFolder()
    let front =
      "{\"slug\": \"albo-fornitori\", \"translations\": \"none\", \"description\": \"Perchè  iscriversi.\",}"
    try folder.write("\u{FEFF}\(front)\r\n\r\n# Albo\r\n\r\n\(Self.mistaken)", to: "content/it/suppliers.md")
    try folder.replace("Ci dà voce.", with: "Ci dà voce perchè  E' giusto.", in: "content/data/networks.json")
    return folder
  }

  @Test("makes what is certain, says so, keeps all else, and checks again")
  func fix() throws {
    let folder = try spoilt()
    let before = try folder.files(in: "content")
    let hint = try folder.run("check", "--language", "it")
    #expect(hint.status == 1)
    #expect(hint.output.contains("11 correzioni sono certe: le fa ./bilancio check --fix"))
    #expect(try folder.files(in: "content") == before)

    let run = try folder.run("check", "--fix", "--language", "it")
    #expect(run.status == 0)
    #expect(
      try folder.text("content/it/suppliers.md")
        == "\u{FEFF}{\"slug\": \"albo-fornitori\", \"translations\": \"none\", \"description\": \"Perché iscriversi.\"}"
        + "\r\n\r\n# Albo\r\n\r\nPerché esistiamo, e È bene dirlo.\r\n\r\nServizi:\r\n- uno\r\n- due\r\n"
    )
    #expect(try folder.text("content/data/networks.json").contains("Ci dà voce perché È giusto."))
    let after = try folder.files(in: "content")
    #expect(
      after.keys.filter { after[$0] != before[$0] }.sorted() == ["data/networks.json", "it/suppliers.md"]
    )
    #expect(after.count == before.count)
    #expect(run.output.contains("content/it/suppliers.md:5:1  «Perchè» → «Perché»\n"))
    #expect(run.output.contains("content/it/suppliers.md:8:1  «• » → «- »\n"))
    #expect(run.output.contains("correzioni fatte in 2 file.\n"))
    #expect(run.errors.contains("CRLF") && !run.errors.contains("Perchè"), "what is left is told")

    let again = try folder.run("check", "--fix", "--language", "en")
    #expect(again.output.hasPrefix("Nothing to correct.\n"))
    #expect(try folder.files(in: "content") == after)
  }

  @Test("tells other programs what it has done")
  func json() throws {
    struct Report: Decodable {
      struct Change: Decodable { let file: String, line: Int, column: Int, old: String, new: String }
      let fixed: [Change]
    }
    let folder = try SampleFolder()
    try folder.replace("Perché esistiamo.", with: "Perchè esistiamo.", in: Self.mission)
    let run = try folder.run("check", "--fix", "--format", "json")
    let changes = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).fixed
    #expect(
      changes.map { "\($0.file):\($0.line):\($0.column) \($0.old) \($0.new)" } == [
        "\(Self.mission):5:1 Perchè Perché"
      ]
    )
    #expect(try !folder.run("check", "--format", "json").output.contains("\"fixed\""))
  }

  @Test("leaves a file with a conflict, or that somebody has open, and says why")
  func conflict() throws {
    let folder = try SampleFolder()
    let text = "{\"slug\": \"albo-fornitori\", \"translations\": \"none\"}\n\n# Albo\n\nPerchè sì.\n\n"
    let conflict = "<<<<<<< HEAD\nUno.\n=======\nDue.\n>>>>>>> altro\n"
    try folder.write(text + conflict, to: "content/it/suppliers.md")
    try folder.replace("Perché esistiamo.", with: "Perchè esistiamo.", in: Self.mission)
    try folder.write("", to: "content/it/.mission.md.swp")
    let before = try folder.files(in: "content")
    let run = try folder.run("check", "--fix", "--language", "it")
    #expect(run.status == 1, "marks of a conflict are an error")
    #expect(try folder.files(in: "content") == before)
    #expect(
      run.errors.contains(
        "content/it/suppliers.md: avviso: non corretto: alla riga 7 c'è un conflitto di git"
      )
    )
    #expect(run.errors.contains("«.mission.md.swp»"))
    #expect(run.errors.contains("content/it/suppliers.md:7:1: errore: qui git ha lasciato due versioni"))
    #expect(run.output.hasPrefix("Nessuna correzione da fare.\n"))
  }

  @Test("never guesses: a near miss and a law's number are left to people")
  func guesses() throws {
    let folder = try SampleFolder()
    try folder.replace("(news.md)", with: "(nevs.md)", in: Self.mission)
    try folder.replace("Perché esistiamo.", with: "Perché esistiamo: L.3891.", in: Self.mission)
    let before = try folder.files(in: "content")
    let run = try folder.run("check", "--fix")
    #expect(run.status == 1)
    #expect(try folder.files(in: "content") == before)
  }
}
