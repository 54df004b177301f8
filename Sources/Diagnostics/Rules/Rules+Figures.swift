extension Rule {
  /// A split of people that doesn't make its total.
  public static let splitNotTotal = Rule(
    "figure.split-not-total",
    .error,
    it: .init(
      "«{split}» fa {sum}, ma «{total}» dice {value}",
      "{formula} = {sum}. Ogni suddivisione delle persone deve dare il totale: le linee guida (d.m. 4 luglio 2019, sezione 4) ne chiedono numero e composizione.",
      hint: "Controlla le parti e il totale alla fonte: la differenza è {difference}."
    ),
    en: .init(
      "“{split}” comes to {sum}, but “{total}” says {value}",
      "{formula} = {sum}. Every split of people must make the total: the guidelines (Decree of 4 July 2019, section 4) ask for their number and composition.",
      hint: "Check the parts and the total against their source: the difference is {difference}."
    )
  )

  /// A part that is larger than its whole.
  public static let partAboveWhole = Rule(
    "figure.part-above-whole",
    .error,
    it: .init(
      "«{part}» ({value}) è più di «{whole}» ({limit})",
      "Una parte non può superare l'intero: la sua quota sarebbe oltre il 100%.",
      hint: "Controlla i due numeri: forse sono scambiati, o ha una cifra di troppo il primo."
    ),
    en: .init(
      "“{part}” ({value}) is more than “{whole}” ({limit})",
      "A part can't exceed the whole: its share would be above 100%.",
      hint: "Check the two numbers: perhaps they are swapped, or the first has a digit too many."
    )
  )

  /// A member's public and private income that don't make the value of production.
  public static let publicPrivateNotTotal = Rule(
    "figure.public-private-not-total",
    .error,
    it: .init(
      "«{total}» è {value}, ma entrate pubbliche e private fanno {sum}",
      "{formula} = {sum}. Le linee guida (d.m. 4 luglio 2019, sezione 6) chiedono le entrate pubbliche e quelle private separate: insieme sono tutte.",
      hint:
        "Chiedi al socio la ripartizione giusta: la differenza è {difference}. Se non la conosce, scrivi null."
    ),
    en: .init(
      "“{total}” is {value}, but public and private income come to {sum}",
      "{formula} = {sum}. The guidelines (Decree of 4 July 2019, section 6) ask for public and private income apart: together they are all of it.",
      hint:
        "Ask the member for the right split: the difference is {difference}. If it isn't known, write null."
    )
  )

  /// A share of nothing.
  public static let percentageOfZero = Rule(
    "figure.percentage-of-zero",
    .error,
    it: .init(
      "«{base}» è zero, e «{of}» si calcola dividendo per questo numero",
      "Di zero non si può dire né una percentuale né un rapporto.",
      hint: "Scrivi il numero vero; se non lo conosci, scrivi null dove è permesso, o togli il dato."
    ),
    en: .init(
      "“{base}” is zero, and “{of}” is computed by dividing by it",
      "Of zero there is neither a percentage nor a ratio.",
      hint:
        "Write the real number; if it isn't known, write null where that is allowed, or leave the entry out."
    )
  )

  /// A percentage above 100.
  public static let percentageAboveHundred = Rule(
    "figure.percentage-above-100",
    .warning,
    it: .init(
      "«{name}» è {value} per cento",
      "Una quota arriva al più a 100. Spesso manca la virgola: 713 per 71,3.",
      hint: "Controlla il numero. Se non è una quota ma, per esempio, una crescita, va bene così."
    ),
    en: .init(
      "“{name}” is {value} per cent",
      "A share is 100 at most. Often the decimal point is missing: 713 for 71.3.",
      hint: "Check the number. If it isn't a share but, for example, growth, leave it as it is."
    )
  )

  /// A number that nothing in a consortium can reach.
  public static let numberTooLarge = Rule(
    "figure.number-too-large",
    .error,
    it: .init(
      "il numero in «{name}» è troppo grande per essere vero",
      "Supera diecimila miliardi: di solito è una cifra incollata due volte.",
      hint: "Riscrivi il numero copiandolo dal documento da cui viene."
    ),
    en: .init(
      "the number in “{name}” is too large to be true",
      "It exceeds ten thousand billion: usually a figure has been pasted twice.",
      hint: "Write the number again from the document that it comes from."
    )
  )

  /// A sum of money with fractions of a cent.
  public static let moneyWithoutCents = Rule(
    "figure.money-with-fractions",
    .error,
    it: .init(
      "l'importo in «{name}» ha più di due decimali",
      "Gli importi sono in euro e centesimi; una frazione di centesimo viene di solito da un calcolo fatto in un foglio elettronico.",
      hint: "Arrotonda al centesimo, per esempio: 1234.50"
    ),
    en: .init(
      "the sum in “{name}” has more than two decimals",
      "Sums are in euro and cents; a fraction of a cent usually comes from a calculation in a spreadsheet.",
      hint: "Round it to the cent, for example: 1234.50"
    )
  )

  /// A return of somebody who wasn't a member then.
  public static let returnOfNoMember = Rule(
    "returns.not-a-member",
    .error,
    it: .init(
      "{member} non era socio nel {year}",
      "In members.json risulta socio per questo periodo: {joined}. I dati di chi non è socio falserebbero i totali della rete.",
      hint: "Togli la scheda, oppure correggi «joinedOn» e «leftOn» in members.json."
    ),
    en: .init(
      "{member} was not a member in {year}",
      "In members.json the membership is: {joined}. The data of those who aren't members would distort the network's totals.",
      hint: "Remove the return, or correct “joinedOn” and “leftOn” in members.json."
    )
  )

  /// A member without a return.
  public static let returnMissing = Rule(
    "returns.missing",
    .warning,
    it: .init(
      "per il {year} manca la scheda di {member}",
      "Il bilancio dice quanti soci hanno risposto: chi non ha una scheda non risulta nemmeno fra quelli a cui è stata chiesta.",
      hint: "Se i dati non sono arrivati, scrivilo: `{\"memberId\": \"{id}\", \"status\": \"missing\"}`"
    ),
    en: .init(
      "the return of {member} for {year} is missing",
      "The report says how many members have answered: one without a return isn't even among those that were asked.",
      hint: "If the data never came, say so: `{\"memberId\": \"{id}\", \"status\": \"missing\"}`"
    )
  )

  static let figureRules: [Rule] =
    [
      splitNotTotal, partAboveWhole, publicPrivateNotTotal, percentageOfZero, percentageAboveHundred,
      numberTooLarge, moneyWithoutCents, returnOfNoMember, returnMissing,
    ] + figureYearRules + figureAccountRules + figureLawRules
}
