import Content
import Diagnostics

/// Finds where a translation disagrees with its source: in numbers, dates, links, headings and the like.
///
/// Every diagnostic points at the translation and shows the place of the source with it. What is intended is excused
/// by a comment above the block, `<!-- ok translation.number-differs: why -->`, or in `exceptions.json`.
public struct Agreement: Sendable {
  private struct Language: Sendable {
    let format: LanguageFormat
    let words: WordTable
    /// For a comparison with a language whose words aren't known.
    let plainWords: WordTable

    init(_ format: LanguageFormat) {
      self.format = format
      words = .of(format)
      plainWords = .plain(format)
    }
  }

  private let languages: [Language]
  private let exceptions: [ExceptionFile]
  /// The names of the pages that other languages don't want: a translation needs no link to them.
  private let unwantedPages: Set<String>

  /// A check without exceptions from files.
  /// - Parameter formats: how each of the languages writes numbers and dates.
  public init(formats: [LanguageFormat]) {
    self.init(formats: formats, exceptions: [])
  }

  init(formats: [LanguageFormat], exceptions: [ExceptionFile], unwantedPages: Set<String> = []) {
    self.unwantedPages = unwantedPages
    languages = formats.map(Language.init)
    self.exceptions = exceptions
  }

  /// A check with the exceptions that a content makes.
  /// - Parameters:
  ///   - pairs: what `content.textPairs()` gives.
  ///   - diagnostics: receives what is wrong with the files of exceptions.
  init(of content: Content, pairs: [TextPair], diagnostics: inout [Diagnostic]) {
    var files: [ExceptionFile] = []
    for language in content.languages.map(\.code) {
      let path = content.root + "/" + ExceptionFile.path(language)
      let file =
        FileSystem.kind(of: path) == .file ? SourceFile.load(path, diagnostics: &diagnostics) : nil
      files.append(
        file.map { ExceptionFile(language: language, reading: $0, diagnostics: &diagnostics) }
          ?? ExceptionFile(language: language)
      )
    }
    let unwanted = pairs.compactMap { pair in
      if case .page(let name) = pair.name, !pair.isWanted { name } else { nil as String? }
    }
    self.init(
      formats: content.languages.map(\.format),
      exceptions: files,
      unwantedPages: Set(unwanted)
    )
  }

  /// Checks all texts of a content that have a translation.
  public static func check(_ content: Content) async -> [Diagnostic] {
    await check(content, pairs: content.textPairs())
  }

  /// Checks texts of a content, those that have a translation.
  /// - Parameters:
  ///   - pairs: what `content.textPairs()` gives.
  ///   - leavingOut: the units of a pair that are known not to agree, `UnitsLeftOut(status)` for those of its status.
  public static func check(
    _ content: Content,
    pairs: [TextPair],
    leavingOut: @escaping @Sendable (TextPair) -> UnitsLeftOut = { _ in .none }
  ) async -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let agreement = Agreement(of: content, pairs: pairs, diagnostics: &diagnostics)
    let formats = content.languages.map(\.format)
    let results = await concurrentMap(pairs) { pair in
      let leftOut = leavingOut(pair)
      let key = Key(
        pair: pair.key,
        leftOut: leftOut,
        formats: formats,
        exceptions: agreement.exceptions.map(\.source),
        unwantedPages: agreement.unwantedPages
      )
      return BuildMemory.recall("agreement \(pair.language) \(pair.name)", from: key) {
        agreement.result(of: pair, leavingOut: leftOut)
      }
    }
    diagnostics += results.flatMap(\.diagnostics)
    for file in agreement.exceptions {
      let used = Set(
        zip(pairs, results).filter { $0.0.language == file.language }.flatMap(\.1.usedExceptions)
      )
      for (index, exception) in file.exceptions.enumerated() where !used.contains(index) {
        diagnostics.append(exception.unusedDiagnostic)
      }
    }
    return diagnostics
  }

  /// Checks one text. Without a translation there is nothing to check.
  /// - Parameter leftOut: the units that are known not to agree.
  public func check(_ pair: TextPair, leavingOut leftOut: UnitsLeftOut = .none) -> [Diagnostic] {
    result(of: pair, leavingOut: leftOut).diagnostics
  }

  /// What a result follows from.
  private struct Key: Equatable, Sendable {
    let pair: TextPair.Key
    let leftOut: UnitsLeftOut
    let formats: [LanguageFormat]
    let exceptions: [SourceFile?]
    let unwantedPages: Set<String>
  }

  private struct Result: Sendable {
    var diagnostics: [Diagnostic] = []
    /// Which entries of the language's file have excused something.
    var usedExceptions: Set<Int> = []
  }

  private func result(of pair: TextPair, leavingOut leftOut: UnitsLeftOut) -> Result {
    var result = Result()
    guard let translation = pair.translation, pair.isWanted, let source = language(pair.source.language),
      let target = language(pair.language)
    else { return result }
    let knowsBoth = source.words.known != nil && target.words.known != nil
    var checker = PairChecker(
      pair,
      translation,
      leavingOut: leftOut,
      (knowsBoth ? source.words : source.plainWords, source.format),
      (knowsBoth ? target.words : target.plainWords, target.format)
    )
    checker.check()
    let fromFile = exceptions.first { $0.language == pair.language }?.exceptions ?? []
    var comments = Exception.exceptions(in: translation, diagnostics: &result.diagnostics)
    var unused: [Diagnostic] = []
    // Above the source an exception can't excuse anything.
    unused += Exception.exceptions(in: pair.source, diagnostics: &result.diagnostics).map(\.unusedDiagnostic)
    var usedComments: Set<Int> = []
    let path = pair.name.path(in: pair.language)
    for finding in checker.findings {
      if finding.rule == Rule.translationLink.missing, isUnwanted(finding.there) { continue }
      let unit = finding.unit.map { translation.units[$0] }
      let isExcused: Bool
      if let unit, unit.block == nil {
        let place = Exception.Place.text(file: path, key: unit.key)
        let index = fromFile.firstIndex { $0.place == place && $0.covers(finding.rule) }
        if let index { result.usedExceptions.insert(index) }
        isExcused = index != nil
      } else {
        let index = comments.firstIndex { $0.place == .above(finding.unit) && $0.covers(finding.rule) }
        if let index { usedComments.insert(index) }
        isExcused = index != nil
      }
      if !isExcused { result.diagnostics.append(finding.diagnostic(in: pair, translation)) }
    }
    comments = comments.enumerated().filter { !usedComments.contains($0.offset) }.map(\.element)
    result.diagnostics += unused + comments.map(\.unusedDiagnostic)
    return result
  }

  /// Whether a link leads to a page that the translation's readers don't have.
  private func isUnwanted(_ destination: String) -> Bool {
    let path = destination.prefix { $0 != "#" }
    guard path.hasSuffix(".md"), !unwantedPages.isEmpty else { return false }
    let name = path.dropLast(3).split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(
      separator: "/"
    )
    return unwantedPages.contains { $0 == name || $0.hasSuffix("/" + name) || name.hasSuffix("/" + $0) }
  }

  private func language(_ code: String) -> Language? {
    languages.first { $0.format.language == code }
  }
}
