import Content
import Diagnostics
import SocialReport
import Website

/// The files of the next year's report, made from another year's.
public struct NewYear: Sendable {
  /// Why they aren't made.
  public enum Refusal: Error, Sendable {
    /// There is no report to start from.
    case noReport(folder: String)
    /// The year to start from has none.
    case noSuchReport(Int, years: [Int])
    /// The year to start from doesn't come before.
    case fromNotEarlier(Int)
    /// The report to start from is itself being prepared.
    case inPreparation(Int)
    /// The year isn't the one that comes next.
    case notNext(Int, next: Int)
    /// The year hasn't begun.
    case inFuture(Int, today: Int)
    /// These files are there already.
    case taken([String])
  }

  public let year: Int
  /// The year that they are made from.
  public let from: Int
  public let files: NewFiles
  /// How many of the files are chapters; the others are data.
  public let chapters: Int
  /// How many figures are now quoted with the year before the new one instead of the year before the old one.
  public let shifted: Int
  /// The content folder as the user would type it.
  let root: String
  let languages: [String]
  /// Whether it is the folder that commands read without being told.
  var isUsualFolder: Bool { root == "content" }

  /// - Parameters:
  ///   - from: the year to start from; the latest with a report if nobody says.
  ///   - today: years to come have no data.
  public init(_ year: Int, from wanted: Int?, of inspection: Inspection, today: PartialDate) throws(Refusal) {
    let content = inspection.content
    let years = content.reportYears
    guard let latest = years.last else { throw .noReport(folder: content.root) }
    let from = wanted ?? latest
    guard let report = inspection.reports[from]?.report else { throw .noSuchReport(from, years: years) }
    if years.contains(year) { throw .taken(["\(content.root)/data/\(year)/report.json"]) }
    guard year == latest + 1 else { throw .notNext(year, next: latest + 1) }
    guard year <= today.year else { throw .inFuture(year, today: today.year) }
    guard from < year else { throw .fromNotEarlier(from) }
    guard !content.isInPreparation(from) else { throw .inPreparation(from) }
    self.year = year
    self.from = from
    root = content.root
    languages = content.languages.map(\.code)
    var files = NewFiles()
    for (name, fates) in Fate.files {
      guard let file = content.data["\(from)/\(name)"] else { continue }
      var rewriter = YearRewriter(source: file.source, fates: fates, from: from, year: year)
      rewriter.keeps = { path, record in Self.keeps(record, of: path, in: year, content) }
      if name == "returns" { rewriter.additions = Self.newMembers(in: year, content, rewriter) }
      if name == "report" {
        rewriter.insertions["year"] = ("toReview", Self.list(of: report.status.items.map(\.id)))
      }
      files.add("\(root)/data/\(year)/\(name).json", rewriter.bytes(of: file.value))
    }
    let data = files.files.count
    var shifted = 0
    for chapter in ChapterName.written {
      let name = "report/\(from)/\(chapter.rawValue)"
      for language in languages {
        guard let document = content.documents[name]?[language] ?? content.unfinished[name]?[language] else {
          continue
        }
        let draft = ChapterDraft(of: document, from: from, for: year)
        shifted += draft.shifted
        files.add("\(root)/\(language)/report/\(year)/\(chapter.rawValue).md", draft.bytes)
      }
    }
    let taken = files.taken
    guard taken.isEmpty else { throw .taken(taken) }
    self.files = files
    self.shifted = shifted
    chapters = files.files.count - data
  }

  /// Ids of items as a JSON list, one line for each section.
  private static func list(of items: [String]) -> String {
    var lines: [[String]] = []
    for item in items {
      if let last = lines.last?.first, last.prefix(while: { $0 != "." }) == item.prefix(while: { $0 != "." })
      {
        lines[lines.count - 1].append(item)
      } else {
        lines.append([item])
      }
    }
    let written = lines.map { "    " + $0.map { "\"\($0)\"" }.joined(separator: ", ") }
    return written.isEmpty ? "[]" : "[\n" + written.joined(separator: ",\n") + "\n  ]"
  }
}

extension NewYear {
  /// Whether a record goes over into the year: contracts that haven't ended, what members do that are still members.
  private static func keeps(_ record: JSONValue, of path: String, in year: Int, _ content: Content) -> Bool {
    switch path {
    case "contracts[]":
      return record.date("end").map { $0.year >= year } ?? true
    case "contracts[].executors[]", "returns[]":
      let id = record.string("memberId")
      return content.members.first { $0.id == id }.map { isMember($0, in: year) } ?? false
    default: return true
    }
  }

  private static func isMember(_ member: Member, in year: Int) -> Bool {
    (member.joinedOn.map { $0.year <= year } ?? true)
      && (member.leftOn.map { $0.year >= year } ?? true)
  }

  /// A return for each member that had none, with the questions of the first.
  private static func newMembers(
    in year: Int,
    _ content: Content,
    _ rewriter: YearRewriter
  ) -> (String, [JSONValue]) -> [[UInt8]] {
    { path, kept in
      guard path == "returns[]" else { return [] }
      let known = Set(kept.map { $0.string("memberId") })
      return content.members.filter { isMember($0, in: year) && !known.contains($0.id) }.map { member in
        var copy = rewriter
        copy.fates["returns[].memberId"] = .written("\"\(member.id)\"")
        let short = Array("{ \"memberId\": \"\(member.id)\", \"status\": \"missing\" }".utf8)
        return kept.first.flatMap { copy.rewritten($0, at: "returns[]") } ?? short
      }
    }
  }
}
