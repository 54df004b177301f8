import Foundation
import Testing

/// What a stand-in for `scripts/pdf` does, so that tests need neither Python nor the seconds that it takes.
///
/// It stands in the `BILANCIO_HOME` of the run, takes its orders from the environment, and notes in `log` what happens.
enum FakeRenderer: String {
  /// Makes a small PDF that holds the job's text.
  case whole
  /// Takes all the steps, but leaves half a PDF.
  case half
  /// Leaves something else in place of a PDF.
  case rubbish
  /// Leaves a PDF and nothing that tells its pages.
  case noPages
  /// Leaves no file at all.
  case nothing
  /// Says that something went wrong.
  case fails
  /// Says that something is missing.
  case unprepared
  /// Is ended by the system.
  case killed
  /// Goes on until it is stopped, or until nobody holds its standard input open.
  case hangs
  /// Makes the Italian PDF, and fails on the English one after a while.
  case failsInEnglish
  /// Makes a PDF of more than 5 MB.
  case large
  /// Writes to both outputs without end, then makes a PDF.
  case talks

  static let script = #"""
    #!/bin/sh
    job=$1
    echo "$job" >>"$FAKE_LOG/jobs"
    pdf() { { printf '%%PDF-1.7\n'; cat "$job/book.html"; printf '\n%%%%EOF\n'; } >"$job/book.pdf"; }
    pages() {
      printf '{"pageCount": 3, "pages": {"section-1": 1, "table-networks-list": 2, "%s": 3}}' \
        chart-members-by-district >"$job/pages.json"
    }
    for step in installing parse style layout 'page 1' 'page 2' 'page 3' 'repagination 1' write; do
      echo "$step"
    done
    case $FAKE in
      whole) echo 'weasyprint: remark' >&2; pdf; pages ;;
      half) printf '%%PDF-1.7\nhalf' >"$job/book.pdf"; pages ;;
      rubbish) echo 'not at all' >"$job/book.pdf"; pages ;;
      noPages) pdf ;;
      nothing) ;;
      fails) echo 'weasyprint: no glyph for U+2603' >&2; exit 1 ;;
      unprepared) echo 'Manca Python 3.' >&2; exit 3 ;;
      killed) kill -9 $$ ;;
      hangs)
        printf '%%PDF-1.7' >"$job/book.pdf"
        echo $$ >>"$FAKE_LOG/running"
        cat >/dev/null
        echo $$ >>"$FAKE_LOG/ended"
        exit 1 ;;
      failsInEnglish)
        if grep -q 'lang="en"' "$job/book.html"; then sleep .2; echo 'no English today' >&2; exit 1; fi
        pdf; pages ;;
      large) head -c 5100000 /dev/zero >>"$job/book.html"; pdf; pages ;;
      talks)
        seq -f 'page %.0f' 200000
        seq -f 'weasyprint: %.0f' 200000 >&2
        pdf; pages ;;
    esac
    echo 'done 3'
    """#
}

extension SampleFolder {
  /// The whole sample with a stand-in for the renderer.
  static func printable() throws -> SampleFolder {
    let folder = try sample()
    try folder.write(FakeRenderer.script, to: "home/scripts/pdf")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path("home/scripts/pdf")
    )
    for name in ["log", "tmp"] { try folder.makeFolder(name) }
    return folder
  }

  /// The PDF of a year as an earlier run may have left it.
  func writeOldPDF(_ language: String, _ year: Int = 2024) throws {
    let name = "content/files/report/\(year)-\(language).pdf"
    try write("%PDF-1.7 old", to: name)
    try write(
      """
      {
        "year": \(year),
        "language": "\(language)",
        "variant": "3a",
        "date": "\(year + 1)-05-23",
        "text": "0000000000",
        "pageCount": 3,
        "pages": {
          "section-1": 1,
          "table-networks-list": 2,
          "chart-members-by-district": 3
        }
      }
      """,
      to: name + ".json"
    )
  }

  /// The environment in which the stand-in does what it should.
  func environment(_ renderer: FakeRenderer) -> [String: String] {
    [
      "BILANCIO_HOME": path("home"), "TMPDIR": path("tmp"), "FAKE_LOG": path("log"),
      "FAKE": renderer.rawValue,
    ]
  }

  /// Runs `bilancio pdf`.
  @discardableResult
  func pdf(_ arguments: String..., renderer: FakeRenderer = .whole) throws -> Run {
    try Run(["pdf"] + arguments + Self.schemas, in: root, environment: environment(renderer))
  }

  /// A day on which the report of 2024 need not be filed yet.
  static let beforeTheTerm = ["SOURCE_DATE_EPOCH": "1748736000"]

  /// How often the renderer has been started.
  var renderings: Int {
    get throws { exists("log/jobs") ? try text("log/jobs").split(separator: "\n").count : 0 }
  }

  /// What a run may have left behind: jobs, hidden files, PDFs and copies.
  func leftovers() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root).filter { path in
      path.hasPrefix("tmp/") || path.hasPrefix("register") || path.hasPrefix("drafts")
        || path.hasPrefix("content/files/report")
        || path.split(separator: "/").last?.hasPrefix(".") == true && path != "content/.translations"
    }.sorted()
  }

  /// The approval or filing of a year is taken away.
  func forget(_ what: String, _ year: Int) throws {
    let file = "content/data/\(year)/report.json"
    let text = try text(file)
    let object = try #require(text.range(of: "\"\(what)\": {"))
    let date = try #require(
      text[object.upperBound...].range(of: #""date": "[0-9-]+""#, options: .regularExpression)
    )
    try write(text.replacingCharacters(in: date, with: "\"date\": null"), to: file)
  }
}
