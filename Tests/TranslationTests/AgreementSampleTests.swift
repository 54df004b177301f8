import Content
import Diagnostics
import Testing

@testable import Translation

@Suite struct AgreementSampleTests {
  @Test("the two languages of the sample agree in everything")
  func sample() async throws {
    let sample = try await AgreementSample.read()
    let found = await Agreement.check(sample.content, pairs: sample.pairs)
    #expect(found.isEmpty, "\(DiagnosticReport(found).text(.english, colour: false))")
  }
}
