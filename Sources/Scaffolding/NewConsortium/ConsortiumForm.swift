/// The questions about a new consortium, with the answers that are known already.
public struct ConsortiumForm {
  /// Why there is no answer to all of them.
  public enum Refusal: Error, Sendable {
    case missing([ConsortiumField])
    case wrong(ConsortiumField, ConsortiumField.Problem)

    /// The sentence that says so.
    public func text(_ words: NewConsortiumWords) -> String {
      switch self {
      case .missing(let fields): words.missing(fields)
      case .wrong(let field, let problem): words.problem(problem, with: field)
      }
    }
  }

  /// Asks a person; `nil` where the person has nothing more to say.
  public typealias Question = (
    _ field: ConsortiumField, _ problem: ConsortiumField.Problem?, _ isFirst: Bool
  ) -> String?

  private let given: [ConsortiumField: String]

  /// - Parameter given: what was answered beforehand, as it was typed.
  public init(_ given: [ConsortiumField: String]) { self.given = given }

  /// An answer to each field, normalised. What was given and is wrong is refused; what wasn't given is asked for, again
  /// and again until it is right.
  ///
  /// - Parameter ask: `nil` where there is nobody to ask.
  public func answers(asking ask: Question?) throws(Refusal) -> [ConsortiumField: String] {
    var answers: [ConsortiumField: String] = [:]
    for field in ConsortiumField.allCases {
      guard let text = given[field] ?? (ask == nil ? field.standard : nil) else { continue }
      do throws(ConsortiumField.Problem) {
        answers[field] = try field.normalised(text)
      } catch {
        throw .wrong(field, error)
      }
    }
    let open = ConsortiumField.allCases.filter { answers[$0] == nil }
    guard let ask else {
      guard open.isEmpty else { throw .missing(open) }
      return answers
    }
    for field in open {
      var problem: ConsortiumField.Problem?
      while answers[field] == nil {
        guard let answer = ask(field, problem, field == open.first && problem == nil) else {
          throw .missing(ConsortiumField.allCases.filter { answers[$0] == nil })
        }
        do throws(ConsortiumField.Problem) {
          let isEmpty = answer.allSatisfy(\.isWhitespace)
          answers[field] = try field.normalised(isEmpty ? field.proposal ?? "" : answer)
        } catch {
          problem = error
        }
      }
    }
    return answers
  }
}
