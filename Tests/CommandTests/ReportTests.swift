import Foundation
import Testing

@Suite("What a run tells")
struct ReportTests {
  @Test("Eight mistakes in five files are told all at once, in the order of file, line and column")
  func allAtOnce() throws {
    let folder = try SampleFolder()
    let mission = "content/it/mission.md"
    try folder.replace("(news.md)", with: "(nevs.md)", in: mission)
    try folder.replace("statuto.pdf", with: "statuta.pdf", in: mission)
    try folder.replace("(#i-nostri-valori)", with: "(#nostri-valori)", in: mission)
    try folder.replace("{{members.total}}", with: "{{members.totale}}", in: "content/it/index.md")
    try folder.replace("\"2099-12-31\"", with: "\"2099-12-31\",", in: "content/data/links.json")
    try folder.replace(
      "\"sectors\": [\"care\"]",
      with: "\"sectors\": [\"caro\"]",
      in: "content/data/members.json"
    )
    try folder.replace("#0b5d5b", with: "#7bc5c3", in: "content/site.json")
    try folder.replace("\"page\": \"networks\"", with: "\"page\": \"network\"", in: "content/site.json")
    let problems = try folder.problems()
    #expect(
      problems == [
        "content/data/links.json:13:32 json.trailing-comma → ",
        "content/data/members.json:22:19 content.unknown-reference → \"care\"",
        "content/it/index.md:3:21 figure.unknown → {{members.total}}",
        "content/it/mission.md:9:22 link.missing-file → ../files/documents/statuto.pdf",
        "content/it/mission.md:9:79 link.missing-page → news.md",
        "content/it/mission.md:13:35 link.missing-anchor → #i-nostri-valori",
        "content/site.json:13:19 content.accent-too-light → \"#4a7978\"",
        "content/site.json:25:19 content.unknown-page → \"networks\"",
      ]
    )
  }

  @Test("A link that is past its date is a warning: the site is built all the same")
  func expiredLink() throws {
    let folder = try SampleFolder()
    try folder.replace("2099-12-31", with: "2026-06-30", in: "content/data/links.json")
    let warning = ["content/data/links.json:13:20 link.expired"]
    let lastDay = try folder.problems(environment: ["SOURCE_DATE_EPOCH": "1782863999"])
    #expect(lastDay.isEmpty, "30 June 2026, 23:59:59")
    let dayAfter = try folder.problems(environment: ["SOURCE_DATE_EPOCH": "1782864000"])
    #expect(dayAfter == warning)
    let build = try folder.run("build", environment: ["SOURCE_DATE_EPOCH": "1782864000"])
    #expect(build.status == 0)
    #expect(build.errors.contains("content/data/links.json:13:20"))
    #expect(folder.exists("site/index.html"))
  }

  @Test("A text that isn't translated yet is a warning")
  func untranslatedText() throws {
    let folder = try SampleFolder()
    try folder.replace(", \"en\": \"It gives us a voice.\"", with: "", in: "content/data/networks.json")
    let problems = try folder.problems()
    #expect(problems == ["content/data/networks.json:12:20 content.text-not-translated"])
    #expect(try folder.run("build").status == 0)
    #expect(try folder.text("site/en/networks.html").contains("Ci dà voce."))
  }

  @Test(
    "All is well in a sound folder, whose missing translations and short descriptions are only noted",
    arguments: [
      ("it_IT.UTF-8", "Tutto a posto.", "28 note in 22 file"),
      ("en_GB", "All is well.", "28 notes in 22 files"),
    ]
  )
  func allIsWell(language: String, sentence: String, count: String) throws {
    let folder = try SampleFolder()
    // Nothing leads to these two.
    let menu = ["suppliers", "visiting-us"].map {
      ", {\"label\": {\"it\": \"A\", \"en\": \"B\"}, \"page\": \"\($0)\"}"
    }
    let last = "\"page\": \"open-data\"\n    }"
    try folder.replace(last, with: last + menu.joined(), in: "content/site.json")
    let run = try folder.run("check", environment: ["LANG": language])
    #expect(run.status == 0)
    #expect(run.output == sentence + "\n")
    #expect(run.errors.hasSuffix(count + "\n"))
  }

  @Test("People read problems on the standard error, in the language that they ask for")
  func languages() throws {
    let folder = try SampleFolder()
    try folder.remove("content/site.json")
    let italian = try folder.run("build")
    #expect(italian.output.isEmpty)
    #expect(italian.errors.contains("content/site.json: errore: manca il file «site.json»"))
    let english = try folder.run("build", "--language", "en")
    #expect(english.errors.contains("content/site.json: error: the file “site.json” is missing"))
  }

  @Test("Other programs read problems on the standard output", arguments: ["json", "github"])
  func machines(format: String) throws {
    let folder = try SampleFolder()
    try folder.remove("content/site.json")
    let run = try folder.run("build", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.contains("content/site.json"))
    #expect(run.errors.isEmpty)
  }

  @Test("A check writes nothing")
  func check() throws {
    let folder = try SampleFolder()
    #expect(try folder.run("check").status == 0)
    #expect(!folder.exists("site"))
  }
}
