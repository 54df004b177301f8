/// An act of law that rules come from.
public struct Act: Sendable, Hashable {
  /// How the rules' Italian words cite it.
  let citation: String
  /// Its name in full.
  public let name: BilingualText
  /// Where it can be read, if there is an official place.
  public let address: String?

  private init(_ citation: String, _ name: BilingualText, _ address: String?) {
    self.citation = citation
    self.name = name
    self.address = address
  }

  /// The acts that a text in Italian cites, in the order of the list below.
  static func cited(in text: String) -> [Act] {
    all.filter { act in
      text.split(separator: act.citation, omittingEmptySubsequences: false).dropLast()
        .contains { !($0.last?.isLetter ?? false) && $0.last != "." }
    }
  }

  static let all: [Act] = [
    Act("c.c.", .init(it: "Codice civile", en: "Civil Code"), normattiva("regio.decreto:1942-03-16;262:2")),
    Act(
      "l. 381/1991",
      .init(
        it: "Legge 8 novembre 1991, n. 381, «Disciplina delle cooperative sociali»",
        en: "Law 381 of 8 November 1991, on social cooperatives"
      ),
      normattiva("legge:1991-11-08;381")
    ),
    Act(
      "l. 59/1992",
      .init(
        it: "Legge 31 gennaio 1992, n. 59, «Nuove norme in materia di società cooperative»",
        en: "Law 59 of 31 January 1992, on cooperative companies"
      ),
      normattiva("legge:1992-01-31;59")
    ),
    Act(
      "d.lgs. 112/2017",
      .init(
        it: "Decreto legislativo 3 luglio 2017, n. 112, sull'impresa sociale",
        en: "Legislative Decree 112 of 3 July 2017, on social enterprises"
      ),
      normattiva("decreto.legislativo:2017-07-03;112")
    ),
    Act(
      "d.lgs. 117/2017",
      .init(
        it: "Decreto legislativo 3 luglio 2017, n. 117, «Codice del Terzo settore»",
        en: "Legislative Decree 117 of 3 July 2017, the Code of the Third Sector"
      ),
      normattiva("decreto.legislativo:2017-07-03;117")
    ),
    Act(
      "l. 124/2017",
      .init(
        it: "Legge 4 agosto 2017, n. 124, «Legge annuale per il mercato e la concorrenza»",
        en: "Law 124 of 4 August 2017, the annual law on the market and competition"
      ),
      normattiva("legge:2017-08-04;124")
    ),
    Act(
      "d.l. 48/2023",
      .init(
        it:
          "Decreto-legge 4 maggio 2023, n. 48, «Misure urgenti per l'inclusione sociale e l'accesso al mondo del lavoro»",
        en: "Decree-Law 48 of 4 May 2023, on social inclusion and access to work"
      ),
      normattiva("decreto.legge:2023-05-04;48")
    ),
    Act(
      "d.m. 4 luglio 2019",
      .init(
        it:
          "Decreto del Ministero del lavoro e delle politiche sociali 4 luglio 2019, «Adozione delle Linee guida per la redazione del bilancio sociale degli enti del Terzo settore», Gazzetta Ufficiale n. 186 del 9 agosto 2019",
        en:
          "Decree of the Ministry of Labour and Social Policy of 4 July 2019, with the guidelines for the social reports of third-sector bodies, Official Gazette 186 of 9 August 2019"
      ),
      nil
    ),
    Act(
      "DM Finanze 23-12-1976",
      .init(
        it:
          "Decreto del Ministero delle finanze 23 dicembre 1976, sui numeri di codice fiscale e partita IVA",
        en: "Decree of the Ministry of Finance of 23 December 1976, on tax codes and VAT numbers"
      ),
      nil
    ),
  ]

  private static func normattiva(_ name: String) -> String {
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:\(name)"
  }
}
