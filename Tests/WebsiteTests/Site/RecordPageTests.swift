import Foundation
import Testing

@Suite("The page of a member or project")
struct RecordPageTests {
  @Test("shows every paragraph of its text, the first one too", arguments: ["it", "en"])
  func wholeText(language: String) async throws {
    let site = try await BuiltSite.sample
    let pages = site.files.filter { $0.key.hasSuffix(".html") }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
    for kind in ["members", "projects"] {
      let folder = "\(BuiltSite.content(nil))/\(language)/\(kind)"
      for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".md") {
        let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        // Paragraphs that begin in plain words are found by them; marks and links would look otherwise in HTML.
        let beginnings = text.components(separatedBy: "\n\n").compactMap {
          $0.firstMatch(of: /^[\p{L}, ’]{12,}/)?.output
        }
        #expect(!beginnings.isEmpty, "\(file)")
        for beginning in beginnings {
          #expect(pages.contains { $0.contains(beginning) }, "\(language)/\(kind)/\(file): \(beginning)")
        }
      }
    }
  }
}
