extension Example {
  static let imports: [Example] = [
    Example(
      .importNotCSV,
      ["kind": "un foglio di Excel o di LibreOffice", "kind.en": "a workbook of Excel or LibreOffice"],
      wrong: .init(it: "./bilancio import members soci.xlsx", en: "./bilancio import members members.xlsx")
    ),
    Example(.importQuotes, ["row": "5"], in: table, wrong: #"il-mulino;Il Mulino "Vecchio";12345678903"#),
    Example(
      .importNoHeadings,
      in: table,
      wrong: "12345678903;Il Mulino, società cooperativa sociale;B;+39 0000 550300"
    ),
    Example(
      .importNoKey,
      in: table,
      wrong: .init(it: "denominazione;telefono", en: "legal name;phone"),
      right: .init(it: "codice fiscale;denominazione;telefono", en: "tax code;legal name;phone")
    ),
    Example(
      .importUnknownColumn,
      ["columns": "A (N.), F (Recapiti vari)"],
      in: table,
      wrong: .init(it: "N.;codice fiscale;Recapiti vari", en: "N.;tax code;Recapiti vari")
    ),
    Example(
      .importColumnTwice,
      [
        "column": "D", "heading": "Tel.", "other": "C", "otherHeading": "Tel", "field": "telefono",
        "field.en": "phone",
      ],
      in: table,
      wrong: .init(it: "codice fiscale;id;Tel;Tel.", en: "tax code;id;Tel;Tel.")
    ),
    Example(
      .importColumnPassedOver,
      [
        "column": "D", "heading": "Partita IVA", "other": "C", "otherHeading": "Codice fiscale",
        "field": "codice fiscale", "field.en": "tax code",
      ],
      in: table
    ),
    Example(.importNotWritable, ["reason": "permesso negato", "reason.en": "permission denied"]),
    Example(
      .importResultUnfit,
      ["problem": "manca il campo «rea»", "problem.en": "the field “rea” is missing"]
    ),
    Example(
      .importRowWithoutKey,
      ["row": "7"],
      in: table,
      wrong: ";Il Mulino, società cooperativa sociale;B"
    ),
    Example(.importRowSkipped, ["row": "23"], in: table),
    Example(.importRowTwice, ["row": "9", "other": "4", "member": "vicinanza"], in: table),
    Example(
      .importRowOfTwo,
      ["row": "4", "byCode": "vicinanza", "byID": "mollica", "cell": "B4"],
      in: table,
      wrong: "mollica;12102877771",
      right: "vicinanza;12102877771"
    ),
    Example(.importIDKept, ["id": "vicinanza", "cell": "A4", "found": "vicin"], in: table),
    Example(
      .importFieldsMissing,
      [
        "name": "Il Mulino", "row": "21", "fields": "data di ingresso, settori",
        "fields.en": "joined on, sectors",
      ],
      in: table
    ),
    Example(.importServicesDiffer, ["row": "4", "counts": "it: 2, en: 1"], in: table),
    Example(.importCellWithoutHeading, ["cell": "H4"], in: table),
    Example(.importFormulaError, ["cell": "F4", "found": "#N/D"], in: table, wrong: "#N/D"),
    Example(.importTaxCodeForm, ["cell": "C4", "found": "1234567"], in: table, wrong: "1234567"),
    Example(
      .importTaxCodeCheckDigit,
      ["cell": "C4", "found": "12345678904"],
      in: table,
      wrong: "12345678904"
    ),
    Example(
      .importNumberShortened,
      ["cell": "C4", "found": "1,23457E+10"],
      in: table,
      wrong: "1,23457E+10"
    ),
    Example(
      .importUnknownValue,
      [
        "cell": "D4", "found": "cooperativa sociale", "field": "tipo", "field.en": "kind",
        "allowed": "A, B, AB, consortium, nonSocialCoop, serviceCoop, association, foundation, other",
      ],
      in: table,
      wrong: "cooperativa sociale"
    ),
    Example(.importDate, ["cell": "G4", "found": "31/02/2025"], in: table, wrong: "31/02/2025"),
    Example(
      .importValueForm,
      [
        "cell": "K4", "wanted": "un numero di telefono solo", "wanted.en": "one telephone number",
        "found": "0000 550300 (Anna)", "example": "+39 0000 550300",
      ],
      in: table,
      wrong: "0000 550300 (Anna)"
    ),
    Example(.importZerosRestored, ["cell": "J4", "found": "184", "value": "00184"], in: table, wrong: "184"),
  ]

  private static let table = BilingualText(it: "nella tabella", en: "in the table")
}
