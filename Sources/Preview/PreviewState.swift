import Diagnostics

/// All that an open page has to know; whole each time, so that one that has missed something is right again with the next.
struct PreviewState: Sendable {
  /// Which run of the program this is.
  let server: String
  /// Counts the builds, good or bad; the pages that are open count as one of their own, when they are made before others.
  var build = 0
  /// Whether that build is complete, and what is wrong is known.
  var isWhole = true
  /// Whether there has been a build without an error.
  var isReady = false
  /// Images and other files that pages show by a name that stays, and the build in which each changed last.
  var changed: [String: Int] = [:]
  /// What is wrong now.
  var problems = ProblemList()
  let words: PreviewWords

  init(server: String, words: PreviewWords) {
    self.server = server
    self.words = words
  }

  /// The sentence above the list of problems.
  var title: String {
    guard !problems.isEmpty else { return words.allIsWell }
    return problems.hasErrors ? words.stopped(problems.summary, isReady: isReady) : problems.summary
  }

  /// The state for the page's script.
  var json: String {
    let changed = changed.sorted { $0.key < $1.key }.map { "\($0.key.quotedAsJSON):\($0.value)" }
    let members: [(String, String)] = [
      ("server", server.quotedAsJSON),
      ("build", "\(build)"),
      ("ready", "\(isReady)"),
      ("whole", "\(isWhole)"),
      ("changed", "{\(changed.joined(separator: ","))}"),
      ("errors", "\(problems.errors)"),
      ("count", "\(problems.count)"),
      ("title", title.quotedAsJSON),
      ("summary", problems.summary.quotedAsJSON),
      ("list", problems.html.quotedAsJSON),
      ("well", words.allIsWell.quotedAsJSON),
      ("lost", words.lost.quotedAsJSON),
      ("close", words.close.quotedAsJSON),
      ("language", words.language.rawValue.quotedAsJSON),
    ]
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  /// The state as a server-sent event; JSON has no line ends.
  var event: [UInt8] { Array("retry: 500\ndata: \(json)\n\n".utf8) }
}
