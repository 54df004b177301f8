import Content
import Diagnostics
import Website

/// What is done and what is left to do by hand until a report is filed and published.
///
/// The facts are those of the Chambers of commerce's instructions for social enterprises: PDF/A with the code B08
/// (and not XBRL), 32 euros, no stamp duty, the minutes of the approval; the term is that of art. 48 c. 3 d.lgs. 117/2017.
public struct FilingChecklist: Sendable, Hashable {
  /// A line of the list.
  public struct Line: Sendable, Hashable {
    public let isDone: Bool
    public let text: String
  }

  let year: Int
  let approvedOn: PartialDate
  /// The body that approved it, by the code of the language.
  let approvedBy: LocalizedText?
  /// When it was filed; `nil` before.
  let filedOn: PartialDate?
  let protocolNumber: String?
  /// When it was published; `nil` before.
  let publishedOn: PartialDate?
  let variant: Book.Variant
  let pageCount: Int
  /// Of the copy for the Register, in bytes.
  let size: Int
  /// Where that copy is.
  let copy: String
  /// The file in which to write the filing.
  let dataFile: String

  /// The list with its heading, for a terminal.
  public func text(in language: MessageLanguage) -> String {
    let lines = lines(in: language).map { ($0.isDone ? "✓ " : "☐ ") + $0.text }
    let heading =
      switch language {
      case .italian: "Per il deposito al Registro delle imprese:"
      case .english: "For filing with the Companies Register:"
      }
    return ([heading] + lines).map { $0 + "\n" }.joined()
  }

  /// The list in the order in which things are done.
  public func lines(in language: MessageLanguage) -> [Line] {
    let format = LanguageFormat(language: language.rawValue)
    return switch language {
    case .italian: italian(format)
    case .english: english(format)
    }
  }
}

extension FilingChecklist {
  private func italian(_ format: LanguageFormat) -> [Line] {
    let body = approvedBy.map { " (\($0.text(in: "it")))" } ?? ""
    return [
      Line(isDone: true, text: "Approvato: \(format.date(approvedOn))\(body)."),
      Line(
        isDone: true,
        text:
          "Formato: \(variant.name) e PDF/UA-1, \(PageCount.text(pageCount, .italian)), \(format.fileSize(size)): \(copy)"
      ),
      Line(isDone: filedOn != nil, text: "Verbale di approvazione: si allega al bilancio sociale."),
      Line(
        isDone: filedOn != nil,
        text: "Pratica: codice del documento B08, solo PDF/A e non XBRL; diritti 32 euro, senza bollo."
      ),
      Line(
        isDone: filedOn != nil,
        text: "Firma digitale CAdES (.p7m): si appone a mano, con il proprio programma di firma. "
          + "Se la tua Camera di commercio la vuole diversa, vale quello che dice."
      ),
      filing(
        done: {
          "Depositato: \($0)\($1.map { ", protocollo \($0)" } ?? ""). Per depositarlo di nuovo, "
            + "senti prima la Camera di commercio."
        },
        open:
          "Deposito: entro il \(format.date(deadline)) (art. 48, comma 3, d.lgs. 117/2017; nota del Ministero "
          + "del lavoro 8452 del 24 giugno 2021). Chi deposita più tardi il bilancio d’esercizio, cioè entro 30 "
          + "giorni dall’approvazione (art. 2435 c.c.), ha lo stesso termine anche per questo.",
        format
      ),
      Line(
        isDone: filedOn != nil && protocolNumber != nil,
        text: "Dopo il deposito: data e protocollo in \(dataFile) («filing»: «date», «protocol»)."
      ),
      Line(
        isDone: publishedOn != nil,
        text: publishedOn.map { "Pubblicato sul sito: \(format.date($0))." }
          ?? "Pubblicazione sul proprio sito: ./bilancio build, poi data in \(dataFile) («publication»: «date»)."
      ),
    ]
  }

  private func english(_ format: LanguageFormat) -> [Line] {
    let body = approvedBy.map { " (\($0.text(in: "en", orIn: ["it"])))" } ?? ""
    return [
      Line(isDone: true, text: "Approved: \(format.date(approvedOn))\(body)."),
      Line(
        isDone: true,
        text:
          "Format: \(variant.name) and PDF/UA-1, \(PageCount.text(pageCount, .english)), \(format.fileSize(size)): \(copy)"
      ),
      Line(isDone: filedOn != nil, text: "Minutes of the approval: attach them to the social report."),
      Line(
        isDone: filedOn != nil,
        text: "Submission: document code B08, PDF/A only and not XBRL; fee 32 euros, no stamp duty."
      ),
      Line(
        isDone: filedOn != nil,
        text: "Digital signature CAdES (.p7m): added by hand, with your own signing program. "
          + "If your Chamber of Commerce wants another one, follow what it says."
      ),
      filing(
        done: {
          "Filed: \($0)\($1.map { ", protocol \($0)" } ?? ""). Before filing it again, "
            + "ask the Chamber of Commerce."
        },
        open:
          "Filing: by \(format.date(deadline)) (art. 48(3), Legislative Decree 117/2017; Ministry of Labour, note "
          + "8452 of 24 June 2021). Whoever files the financial statements later, that is within 30 days of "
          + "their approval (art. 2435 of the Civil Code), has the same term for this too.",
        format
      ),
      Line(
        isDone: filedOn != nil && protocolNumber != nil,
        text: "After filing: date and protocol go into \(dataFile) (“filing”: “date”, “protocol”)."
      ),
      Line(
        isDone: publishedOn != nil,
        text: publishedOn.map { "Published on the website: \(format.date($0))." }
          ?? "Publication on your own website: ./bilancio build, then the date in \(dataFile) (“publication”: “date”)."
      ),
    ]
  }

  private func filing(
    done: (String, String?) -> String,
    open: String,
    _ format: LanguageFormat
  ) -> Line {
    guard let filedOn else { return Line(isDone: false, text: open) }
    return Line(isDone: true, text: done(format.date(filedOn), protocolNumber))
  }

  /// 30 June of the year after.
  private var deadline: PartialDate { PartialDate(year: year + 1, month: 6, day: 30) ?? approvedOn }
}
