extension Rule {
  /// A total of the accounts that its items don't make.
  public static let accountsSum = Rule(
    "finance.sum",
    .error,
    it: .init(
      "«{total}» è {value}, ma dalle sue voci risulta {sum}",
      "{formula} = {sum}. Conto economico e stato patrimoniale tornano al centesimo (artt. 2424 e 2425 c.c.).",
      hint: "Confronta le voci con il bilancio approvato: la differenza è {difference}."
    ),
    en: .init(
      "“{total}” is {value}, but its items come to {sum}",
      "{formula} = {sum}. Income statement and balance sheet add up to the cent (arts. 2424 and 2425 of the Civil Code).",
      hint: "Compare the items with the approved accounts: the difference is {difference}."
    )
  )

  /// A balance sheet with two sides that differ.
  public static let balanceSheetUneven = Rule(
    "finance.balance-sheet",
    .error,
    it: .init(
      "le attività sono {value}, ma patrimonio netto e passività fanno {sum}",
      "{formula} = {sum}, e «{total}» dovrebbe essere uguale (art. 2424 c.c.).",
      hint: "Confronta i tre totali con il bilancio approvato: la differenza è {difference}."
    ),
    en: .init(
      "assets are {value}, but equity and liabilities come to {sum}",
      "{formula} = {sum}, and “{total}” should be the same (art. 2424 of the Civil Code).",
      hint: "Compare the three totals with the approved accounts: the difference is {difference}."
    )
  )

  /// The result of the year, said twice.
  public static let resultSaidTwice = Rule(
    "finance.result-said-twice",
    .error,
    it: .init(
      "il risultato è {value} in «{name}» e {expected} in «{other}»",
      "È lo stesso numero: l'utile o la perdita del conto economico entra nel patrimonio netto (artt. 2424 e 2425 c.c.).",
      hint: "Scrivi in tutti e due i posti il risultato del bilancio approvato."
    ),
    en: .init(
      "the result is {value} in “{name}” and {expected} in “{other}”",
      "It is the same number: the profit or loss of the income statement goes into equity (arts. 2424 and 2425 of the Civil Code).",
      hint: "Write the result of the approved accounts in both places."
    )
  )

  /// Sources of funds that don't make the value of production.
  public static let sourcesNotTotal = Rule(
    "finance.sources",
    .error,
    it: .init(
      "le entrate fanno {sum}, ma «{total}» è {value}",
      "{formula} = {sum}. Le linee guida (d.m. 4 luglio 2019, sezione 6) chiedono la provenienza di tutte le risorse, con quelle pubbliche e private separate.",
      hint: "Controlla gli importi di «revenueSources»: la differenza è {difference}. Forse manca una riga."
    ),
    en: .init(
      "the sources of funds come to {sum}, but “{total}” is {value}",
      "{formula} = {sum}. The guidelines (Decree of 4 July 2019, section 6) ask where all resources come from, with public and private ones apart.",
      hint: "Check the amounts of “revenueSources”: the difference is {difference}. Perhaps a row is missing."
    )
  )

  /// Value added that isn't what is left of production.
  public static let valueAddedSum = Rule(
    "finance.value-added",
    .error,
    it: .init(
      "«{total}» è {value}, ma il calcolo dà {sum}",
      "{formula} = {sum}. Il valore aggiunto lordo è la produzione meno i costi verso terzi, più il saldo accessorio; tolti gli ammortamenti è il netto (schema GBS).",
      hint: "Controlla i numeri di «valueAdded»: la differenza è {difference}."
    ),
    en: .init(
      "“{total}” is {value}, but the calculation gives {sum}",
      "{formula} = {sum}. Gross value added is production less costs to third parties, plus ancillary items; less amortisation it is net (GBS scheme).",
      hint: "Check the numbers of “valueAdded”: the difference is {difference}."
    )
  )

  /// A distribution that isn't the net value added.
  public static let distributionNotNet = Rule(
    "finance.value-distribution",
    .error,
    it: .init(
      "il valore aggiunto distribuito è {sum}, ma «{total}» è {value}",
      "{formula} = {sum}. Si distribuisce tutto il valore aggiunto netto e nulla di più: quello che resta all'impresa è la riga «company» (schema GBS).",
      hint: "Controlla gli importi di «valueDistribution»: la differenza è {difference}."
    ),
    en: .init(
      "the value added that is distributed is {sum}, but “{total}” is {value}",
      "{formula} = {sum}. All net value added is distributed and nothing more: what stays with the company is the row “company” (GBS scheme).",
      hint: "Check the amounts of “valueDistribution”: the difference is {difference}."
    )
  )

  /// An allocation that isn't the result.
  public static let allocationNotResult = Rule(
    "finance.allocation",
    .error,
    it: .init(
      "la destinazione del risultato fa {sum}, ma «{total}» è {value}",
      "{formula} = {sum}. L'assemblea decide dell'intero risultato (artt. 2364 e 2545-quater c.c.).",
      hint: "Copia gli importi dal verbale dell'assemblea: la differenza è {difference}."
    ),
    en: .init(
      "the allocation of the result comes to {sum}, but “{total}” is {value}",
      "{formula} = {sum}. The assembly decides on the whole result (arts. 2364 and 2545-quater of the Civil Code).",
      hint: "Copy the amounts from the minutes of the assembly: the difference is {difference}."
    )
  )

  /// A sum that stands in two places and differs.
  public static let amountSaidTwice = Rule(
    "finance.amount-said-twice",
    .warning,
    it: .init(
      "«{name}» è {value}, ma «{other}» è {expected}",
      "Di solito sono lo stesso importo, scritto in due prospetti: chi legge li confronta.",
      hint: "Controlla quale dei due è giusto e scrivilo in tutti e due i posti."
    ),
    en: .init(
      "“{name}” is {value}, but “{other}” is {expected}",
      "As a rule they are the same sum, written in two statements: readers compare them.",
      hint: "Find out which of the two is right and write it in both places."
    )
  )

  /// A reserve that isn't last year's with what was set aside.
  public static let reserveDoesNotContinue = Rule(
    "finance.reserve-does-not-continue",
    .warning,
    it: .init(
      "«{name}» è {value}, ma dal {year} risulterebbe {expected}",
      "Alla fine del {year} era {before}, e l'assemblea vi ha aggiunto {added} («{allocation}»). Le riserve indivisibili non si toccano (art. 2545-ter c.c.).",
      hint:
        "Controlla la riserva e la destinazione del {year}. Se c'è stata una perdita o un'altra variazione, va bene così."
    ),
    en: .init(
      "“{name}” is {value}, but {year} would make it {expected}",
      "At the end of {year} it was {before}, and the assembly added {added} to it (“{allocation}”). Indivisible reserves stay untouched (art. 2545-ter of the Civil Code).",
      hint:
        "Check the reserve and the allocation of {year}. If there was a loss or another movement, leave it as it is."
    )
  )

  /// A contract's shares that don't make its value.
  public static let contractShares = Rule(
    "contract.shares",
    .error,
    it: .init(
      "«{total}» è {value}, ma le quote dei soci e del consorzio fanno {sum}",
      "{formula} = {sum}. Il consorzio è contraente generale: ciò che fattura è quello che danno i soci più la sua quota.",
      hint: "Controlla gli importi di «executors» e «ownShare»: la differenza è {difference}."
    ),
    en: .init(
      "“{total}” is {value}, but the shares of the members and the consortium come to {sum}",
      "{formula} = {sum}. The consortium is the general contractor: what it invoices is the members' work plus its own share.",
      hint: "Check the amounts of “executors” and “ownShare”: the difference is {difference}."
    )
  )

  /// A contract that is carried out by somebody who wasn't a member then.
  public static let executorNoMember = Rule(
    "contract.executor-not-a-member",
    .error,
    it: .init(
      "{member} non era socio nel {year}",
      "Il consorzio affida i lavori ai propri soci (art. 8, l. 381/1991); in members.json risulta socio per questo periodo: {joined}.",
      hint: "Correggi chi ha eseguito il contratto, oppure «joinedOn» e «leftOn» in members.json."
    ),
    en: .init(
      "{member} was not a member in {year}",
      "The consortium assigns work to its own members (art. 8, law 381/1991); in members.json the membership is: {joined}.",
      hint: "Correct who carried out the contract, or “joinedOn” and “leftOn” in members.json."
    )
  )

  /// A contract with an id that figures need for themselves.
  public static let contractIDReserved = Rule(
    "contract.id-reserved",
    .error,
    it: .init(
      "un contratto non può avere l'id «{id}»",
      "«contracts.{id}» è già il nome di un dato che si calcola da tutti i contratti.",
      hint: "Scegli un id che dica di quale contratto si tratta, per esempio: pulizia-scuole-2024"
    ),
    en: .init(
      "a contract can't have the id “{id}”",
      "“contracts.{id}” is already the name of a figure that is computed from all contracts.",
      hint: "Choose an id that says which contract it is, for example: school-cleaning-2024"
    )
  )

  /// A contract that ends before it starts.
  public static let contractEndsBeforeStart = Rule(
    "contract.ends-before-start",
    .error,
    it: .init(
      "il contratto «{contract}» finisce ({end}) prima di cominciare ({start})",
      "Una delle due date è sbagliata, oppure sono scambiate.",
      hint: "Copia le date dal contratto."
    ),
    en: .init(
      "the contract “{contract}” ends ({end}) before it starts ({start})",
      "One of the two dates is wrong, or they are swapped.",
      hint: "Copy the dates from the contract."
    )
  )

  /// Work of members that contracts and accounts count differently.
  public static let memberServicesDiffer = Rule(
    "contract.member-services",
    .warning,
    it: .init(
      "«{name}» è {value}, ma nei contratti i soci hanno eseguito lavori per {executed}",
      "Il costo dei lavori svolti dai soci è di solito la somma delle loro quote nei contratti dell'anno: qui la differenza è {difference}.",
      hint:
        "Controlla se manca un contratto in contracts.json. Se i soci lavorano anche fuori dai contratti, va bene così."
    ),
    en: .init(
      "“{name}” is {value}, but under the contracts members did work for {executed}",
      "The cost of members' work is as a rule the sum of their shares in the year's contracts: here the difference is {difference}.",
      hint:
        "See whether a contract is missing in contracts.json. If members also work outside contracts, leave it as it is."
    )
  )

  static let figureAccountRules: [Rule] = [
    accountsSum, balanceSheetUneven, resultSaidTwice, sourcesNotTotal, valueAddedSum, distributionNotNet,
    allocationNotResult, amountSaidTwice, reserveDoesNotContinue, contractShares, executorNoMember,
    contractIDReserved, contractEndsBeforeStart, memberServicesDiffer,
  ]
}
