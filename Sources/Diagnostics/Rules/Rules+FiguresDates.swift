extension Rule {
  /// Public contributions in the accounts, and no table of them.
  public static let fundingTableMissing = Rule(
    "law.funding-table-missing",
    .warning,
    it: .init(
      "«{name}» è {total}, ma per il {year} non c'è nessun contributo nella tabella",
      "Da 10.000 euro incassati nell'anno la tabella si pubblica (art. 1, cc. 125-127, l. 124/2017). Vale ciò che è stato incassato, che può cadere in un altro anno.",
      hint:
        "Elenca in funding.json i contributi incassati nel {year}: chi ha pagato, quanto, quando e perché."
    ),
    en: .init(
      "“{name}” is {total}, but for {year} there is no contribution in the table",
      "From 10,000 euro cashed in the year the table is published (art. 1, pars. 125-127, law 124/2017). What was cashed counts, which may fall in another year.",
      hint: "List in funding.json the contributions cashed in {year}: who paid, how much, when and why."
    )
  )

  /// A contribution that was cashed in another year.
  public static let grantOfAnotherYear = Rule(
    "law.funding-of-another-year",
    .error,
    it: .init(
      "il contributo «{grant}» è stato incassato in un altro anno ({date})",
      "La tabella del {year} elenca ciò che è stato incassato nel {year} (art. 1, c. 125, l. 124/2017).",
      hint: "Correggi la data, oppure sposta la riga nel file dell'anno giusto."
    ),
    en: .init(
      "the contribution “{grant}” was cashed in another year ({date})",
      "The table of {year} lists what was cashed in {year} (art. 1, par. 125, law 124/2017).",
      hint: "Correct the date, or move the row to the file of the right year."
    )
  )

  /// Accounts that are decided on before their year is over.
  public static let decidedTooEarly = Rule(
    "law.decided-too-early",
    .error,
    it: .init(
      "«{name}» ({date}) viene prima della fine del {year}",
      "Un bilancio si approva quando l'anno è finito (art. 2364 c.c.).",
      hint: "Scrivi la data dell'assemblea che ha approvato il bilancio del {year}."
    ),
    en: .init(
      "“{name}” ({date}) is before the end of {year}",
      "Accounts are approved once their year is over (art. 2364 of the Civil Code).",
      hint: "Write the date of the assembly that approved the accounts of {year}."
    )
  )

  /// A report that is filed or published before it is approved.
  public static let doneBeforeApproval = Rule(
    "law.done-before-approval",
    .error,
    it: .init(
      "«{name}» ({date}) viene prima dell'approvazione ({approved})",
      "Il bilancio sociale si deposita e si pubblica dopo che l'assemblea l'ha approvato (d.m. 4 luglio 2019, paragrafo 7).",
      hint: "Controlla le due date con il verbale e con la ricevuta del deposito."
    ),
    en: .init(
      "“{name}” ({date}) is before the approval ({approved})",
      "The social report is filed and published after the assembly has approved it (Decree of 4 July 2019, paragraph 7).",
      hint: "Check both dates against the minutes and the receipt of the filing."
    )
  )

  /// A report that was filed after its term.
  public static let filedLate = Rule(
    "law.filed-late",
    .warning,
    it: .init(
      "il deposito («{name}»: {date}) è oltre il termine ({due})",
      "Il bilancio sociale si deposita entro il 30 giugno dell'anno dopo, o entro trenta giorni dall'approvazione se il termine è più tardi (art. 48, c. 3, d.lgs. 117/2017; art. 2435 c.c.).",
      hint:
        "Controlla la data con la ricevuta; se è giusta, il ritardo resta un fatto e il bilancio si pubblica."
    ),
    en: .init(
      "the filing (“{name}”: {date}) is after its term ({due})",
      "The social report is filed by 30 June of the year after, or within thirty days of approval if that is later (art. 48, par. 3, legislative decree 117/2017; art. 2435 of the Civil Code).",
      hint:
        "Check the date against the receipt; if it is right, the delay is a fact and the report is published all the same."
    )
  )

  /// More votes than people who could vote.
  public static let votesAbovePresent = Rule(
    "governance.votes-above-present",
    .error,
    it: .init(
      "«{name}» conta {votes} voti, ma fra presenti e deleghe c'erano {present} soci",
      "In cooperativa ogni socio ha di regola un voto (art. 2538 c.c.).",
      hint: "Controlla voti, presenti e deleghe con il verbale dell'assemblea."
    ),
    en: .init(
      "“{name}” counts {votes} votes, but {present} members were present or represented",
      "In a cooperative each member has one vote as a rule (art. 2538 of the Civil Code).",
      hint: "Check votes, members present and proxies against the minutes of the assembly."
    )
  )

  /// An approval with other numbers than the assembly that gave it.
  public static let approvalDiffers = Rule(
    "governance.approval-differs",
    .error,
    it: .init(
      "«{name}» è {value}, ma «{other}» è {expected}",
      "È la stessa assemblea, quella che ha approvato il bilancio: nel bilancio sociale i due numeri si leggerebbero a poche pagine di distanza.",
      hint: "Copia il numero dal verbale in tutti e due i posti."
    ),
    en: .init(
      "“{name}” is {value}, but “{other}” is {expected}",
      "It is the same assembly, the one that approved the report: in it the two numbers would stand a few pages apart.",
      hint: "Copy the number from the minutes to both places."
    )
  )

  /// More people at a meeting than may take part.
  public static let presentAboveEntitled = Rule(
    "governance.present-above-entitled",
    .error,
    it: .init(
      "in «{meeting}» i partecipanti ({present}, deleghe comprese) sono più degli aventi diritto ({entitled})",
      "Le linee guida (d.m. 4 luglio 2019, sezione 7) chiedono riunioni e partecipanti; la partecipazione non può superare il 100%.",
      hint: "Controlla i numeri con il verbale."
    ),
    en: .init(
      "in “{meeting}” more took part ({present}, proxies included) than were entitled to ({entitled})",
      "The guidelines (Decree of 4 July 2019, section 7) ask for meetings and attendance; attendance can't be above 100%.",
      hint: "Check the numbers against the minutes."
    )
  )

  /// Two meetings of one body on one day.
  public static let meetingTwice = Rule(
    "governance.meeting-twice",
    .error,
    it: .init(
      "«{meeting}» ha due riunioni nello stesso giorno ({date})",
      "Quasi sempre è la stessa riunione scritta due volte: il numero delle riunioni sarebbe sbagliato.",
      hint: "Togli la copia, oppure correggi la data di una delle due."
    ),
    en: .init(
      "“{meeting}” has two meetings on one day ({date})",
      "Almost always it is one meeting written twice: the number of meetings would be wrong.",
      hint: "Remove the copy, or correct the date of one of them."
    )
  )

  /// A body of which nobody is named.
  public static let bodyWithoutSeats = Rule(
    "governance.body-without-seats",
    .error,
    it: .init(
      "di «{body}» non c'è nessun componente",
      "Le linee guida (d.m. 4 luglio 2019, sezione 3) chiedono in ogni caso i nomi di amministratori e di chi ha altre cariche.",
      hint: "Scrivi in «seats» chi ne fa parte, con incarico, prima nomina e scadenza."
    ),
    en: .init(
      "“{body}” has no members",
      "The guidelines (Decree of 4 July 2019, section 3) ask in every case for the names of directors and other office holders.",
      hint: "Write in “seats” who belongs to it, with role, first appointment and end of term."
    )
  )

  /// A first appointment, a term's start and its end that don't follow one another.
  public static let termOutOfOrder = Rule(
    "governance.term-out-of-order",
    .error,
    it: .init(
      "le date del mandato di {name} («{body}») non sono in ordine: {from}, poi {to}",
      "La prima nomina viene prima dell'inizio del mandato o con esso, e l'inizio prima della fine.",
      hint: "Controlla «firstAppointed», «termStart» e «termEnd»: forse due date sono scambiate."
    ),
    en: .init(
      "the dates of the term of {name} (“{body}”) are out of order: {from}, then {to}",
      "The first appointment comes before the start of the term or with it, and the start before the end.",
      hint: "Check “firstAppointed”, “termStart” and “termEnd”: perhaps two dates are swapped."
    )
  )

  /// An office holder whose term is over.
  public static let termExpired = Rule(
    "governance.term-expired",
    .warning,
    it: .init(
      "il mandato di {name} («{body}») è scaduto: {date}",
      "Dopo quel giorno c'è stata una riunione dell'organo, o è finito l'anno del bilancio ({later}). Le linee guida (d.m. 4 luglio 2019, sezione 3) chiedono per ogni carica la durata.",
      hint:
        "Se il mandato è stato rinnovato, aggiorna «termStart» e «termEnd»; se no, togli la persona o metti chi è venuto dopo."
    ),
    en: .init(
      "the term of {name} (“{body}”) is over: {date}",
      "After that day the body met, or the report's year came to its end ({later}). The guidelines (Decree of 4 July 2019, section 3) ask for the term of every office.",
      hint:
        "If the term has been renewed, update “termStart” and “termEnd”; if not, remove the person or enter the successor."
    )
  )

  /// An office that begins on a day to come.
  public static let appointedInFuture = Rule(
    "governance.appointed-in-future",
    .warning,
    it: .init(
      "la nomina di {name} («{body}») è in un giorno che deve ancora venire: {date}",
      "Il sito la mostrerebbe come se fosse già in carica.",
      hint: "Controlla l'anno; se la nomina è futura, aggiungila quando comincia."
    ),
    en: .init(
      "the appointment of {name} (“{body}”) is on a day yet to come: {date}",
      "The site would show it as if it were in force already.",
      hint: "Check the year; if the appointment lies ahead, add it when it begins."
    )
  )

  /// A certificate that has run out.
  public static let certificateExpired = Rule(
    "certification.expired",
    .warning,
    it: .init(
      "il certificato «{name}» è scaduto: {date}",
      "Il sito lo mostra fra quelli posseduti; le linee guida (d.m. 4 luglio 2019, sezione 5) chiedono quelli in vigore.",
      hint: "Se è stato rinnovato, aggiorna «number», «validFrom» e «validTo»; se no, togli la voce."
    ),
    en: .init(
      "the certificate “{name}” has expired: {date}",
      "The site shows it among those held; the guidelines (Decree of 4 July 2019, section 5) ask for those in force.",
      hint: "If it has been renewed, update “number”, “validFrom” and “validTo”; if not, remove the entry."
    )
  )

  static let figureDateRules: [Rule] = [
    fundingTableMissing, grantOfAnotherYear, decidedTooEarly, doneBeforeApproval, filedLate,
    votesAbovePresent, approvalDiffers,
    presentAboveEntitled, meetingTwice, bodyWithoutSeats, termOutOfOrder, termExpired, appointedInFuture,
    certificateExpired,
  ]
}
