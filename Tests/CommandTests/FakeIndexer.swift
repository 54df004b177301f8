import Foundation

/// What a stand-in for `scripts/search` does, so that tests need neither Python nor Pagefind.
///
/// It stands in the `BILANCIO_HOME` of the run, takes its orders from the environment, and notes in `log` what happens.
enum FakeIndexer: String {
  /// Makes an index that counts the documents, and holds one file more.
  case whole
  /// Forgets an English document.
  case incomplete
  /// Leaves no index at all.
  case nothing
  /// Leaves an index without what it is searched with.
  case noScript
  /// Says that something went wrong.
  case fails
  /// Says that something is missing.
  case unprepared
  /// Is ended by the system.
  case killed
  /// Goes on until it is stopped, or until nobody holds its standard input open.
  case hangs

  static let script = #"""
    #!/bin/sh
    job=$1
    echo "$job $2" >>"$FAKE_LOG/jobs"
    echo installing
    count() { grep -rl "<html lang=\"$1\">" "$job/pages" | wc -l; }
    index() {
      mkdir -p "$job/index/index"
      echo "export const language = 'it'" >"$job/index/pagefind.js"
      cat "$job/pages/missione.html" "$job/pages/index.html" >"$job/index/index/it_1.pf_index" 2>/dev/null
      printf '{"languages":{"it":{"page_count":%d},"en":{"page_count":%d}}}' $(count it) $(($(count en) - $1)) \
        >"$job/index/pagefind-entry.json"
    }
    case $FAKE in
      whole) index 0 ;;
      incomplete) index 1 ;;
      nothing) ;;
      noScript) index 0; rm "$job/index/pagefind.js" ;;
      fails) echo 'pagefind: no room' >&2; exit 1 ;;
      unprepared) [ "$2" = en ] && echo 'Python is missing.' >&2 || echo 'Manca Python.' >&2; exit 3 ;;
      killed) kill -9 $$ ;;
      hangs)
        echo $$ >>"$FAKE_LOG/running"
        cat >/dev/null
        echo $$ >>"$FAKE_LOG/ended"
        exit 1 ;;
    esac
    echo 'done'
    """#
}

extension SampleFolder {
  /// The small sample with a stand-in for what makes the index of its search.
  static func searchable() throws -> SampleFolder {
    let folder = try SampleFolder()
    try folder.write(FakeIndexer.script, to: "home/scripts/search")
    try folder.write("pagefind-bin==1.5.2\n", to: "home/scripts/search.d/requirements.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path("home/scripts/search")
    )
    for name in ["log", "tmp"] { try folder.makeFolder(name) }
    return folder
  }

  /// The environment in which the stand-in does what it should.
  func environment(indexer: FakeIndexer) -> [String: String] {
    [
      "BILANCIO_HOME": path("home"), "TMPDIR": path("tmp"), "FAKE_LOG": path("log"),
      "FAKE": indexer.rawValue, "XDG_CACHE_HOME": path("cache"),
    ]
  }

  /// Runs `bilancio build --search`, in English unless it says otherwise.
  @discardableResult
  func search(_ arguments: String..., indexer: FakeIndexer = .whole) throws -> Run {
    let language = arguments.contains("--language") ? [] : ["--language", "en"]
    return try Run(
      ["build", "--search"] + language + arguments + Self.schemas,
      in: root,
      environment: environment(indexer: indexer)
    )
  }

  /// How often the stand-in has been started.
  var indexings: Int {
    get throws { exists("log/jobs") ? try text("log/jobs").split(separator: "\n").count : 0 }
  }
}
