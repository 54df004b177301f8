extension Rule {
  /// Fewer than 70 % social cooperatives among the members.
  public static let socialCooperativesBelowSeventy = Rule(
    "law.social-cooperatives-below-70",
    .error,
    it: .init(
      "le cooperative sociali sono {social} soci su {all} ({share}; {day})",
      "In un consorzio di cooperative sociali devono essere almeno il 70% dei soci (art. 8, l. 381/1991).",
      hint:
        "Controlla «kind», «joinedOn» e «leftOn» dei soci; se i dati sono giusti, parlane con il revisore."
    ),
    en: .init(
      "social cooperatives are {social} of {all} members ({share}; {day})",
      "In a consortium of social cooperatives they must be at least 70% of the members (art. 8, law 381/1991).",
      hint:
        "Check “kind”, “joinedOn” and “leftOn” of the members; if the data are right, talk to the auditor."
    )
  )

  /// More than half of a social cooperative's members are volunteers.
  public static let volunteerMembersAboveHalf = Rule(
    "law.volunteer-members-above-half",
    .error,
    it: .init(
      "«{volunteers}» è {count} su {all}: più della metà",
      "In una cooperativa sociale i soci volontari non possono superare la metà di tutti i soci (art. 2, c. 2, l. 381/1991).",
      hint: "Controlla «{volunteers}» e «{total}» con il libro soci della cooperativa."
    ),
    en: .init(
      "“{volunteers}” is {count} of {all}: more than half",
      "In a social cooperative volunteer members can't be more than half of all members (art. 2, par. 2, law 381/1991).",
      hint: "Check “{volunteers}” and “{total}” against the cooperative's register of members."
    )
  )

  /// More volunteers than workers.
  public static let volunteersAboveWorkers = Rule(
    "law.volunteers-above-workers",
    .error,
    it: .init(
      "i volontari sono {count} («{volunteers}», senza il servizio civile) e i lavoratori {limit} («{workers}»)",
      "In un'impresa sociale i volontari non possono essere più dei lavoratori (art. 13, c. 2, d.lgs. 112/2017).",
      hint: "Controlla i due numeri con il registro dei volontari e il libro unico del lavoro."
    ),
    en: .init(
      "there are {count} volunteers (“{volunteers}”, without civil service) and {limit} workers (“{workers}”)",
      "In a social enterprise there can't be more volunteers than workers (art. 13, par. 2, legislative decree 112/2017).",
      hint: "Check both numbers against the register of volunteers and the payroll."
    )
  )

  /// Fewer than 30 % disadvantaged workers in a cooperative of type B.
  public static let disadvantagedBelowThirty = Rule(
    "law.disadvantaged-below-30",
    .warning,
    it: .init(
      "i lavoratori svantaggiati di {member} sono meno del 30%: {share} di {all}",
      "In una cooperativa di tipo B devono essere almeno il 30% (art. 4, c. 2, l. 381/1991). Alcuni lavoratori non si contano nella base, e in una cooperativa mista conta solo la parte B: perciò è un avviso.",
      hint: "Controlla «{certified}» e «{workers}» con la cooperativa."
    ),
    en: .init(
      "the disadvantaged workers of {member} are fewer than 30%: {share} of {all}",
      "In a cooperative of type B they must be at least 30% (art. 4, par. 2, law 381/1991). Some workers don't count in the base, and in a mixed cooperative only its B part does: so this is a warning.",
      hint: "Check “{certified}” and “{workers}” with the cooperative."
    )
  )

  /// A pay ratio above 1 to 8 without a reason.
  public static let payRatioAboveEight = Rule(
    "law.pay-ratio-above-8",
    .error,
    it: .init(
      "la retribuzione più alta è {ratio} volte la più bassa: {most} contro {least}",
      "Il rapporto può andare oltre 1 a 8, e fino a 1 a 12, solo per il bisogno provato di competenze specifiche, e il bilancio sociale lo dice (art. 13, c. 1, d.lgs. 112/2017; art. 29, d.l. 48/2023).",
      hint: "Controlla «{highest}» e «{lowest}»; se sono giusti, scrivi la ragione in «reasonAbove8»."
    ),
    en: .init(
      "the highest pay is {ratio} times the lowest: {most} against {least}",
      "The ratio may exceed 1 to 8, up to 1 to 12, only for a proven need of specific skills, and the social report says so (art. 13, par. 1, legislative decree 112/2017; art. 29, decree-law 48/2023).",
      hint: "Check “{highest}” and “{lowest}”; if they are right, write the reason in “reasonAbove8”."
    )
  )

  /// A pay ratio above 1 to 12.
  public static let payRatioAboveTwelve = Rule(
    "law.pay-ratio-above-12",
    .error,
    it: .init(
      "la retribuzione più alta è {ratio} volte la più bassa: {most} contro {least}",
      "In un'impresa sociale il rapporto non può mai superare 1 a 12, nemmeno con una ragione (art. 13, c. 1, d.lgs. 112/2017; art. 29, d.l. 48/2023).",
      hint: "Controlla «{highest}» e «{lowest}»: sono retribuzioni annue lorde, a tempo pieno."
    ),
    en: .init(
      "the highest pay is {ratio} times the lowest: {most} against {least}",
      "In a social enterprise the ratio can never exceed 1 to 12, not even with a reason (art. 13, par. 1, legislative decree 112/2017; art. 29, decree-law 48/2023).",
      hint: "Check “{highest}” and “{lowest}”: they are gross annual pay, full time."
    )
  )

  /// Less than 30 % of a profit to the legal reserve.
  public static let legalReserveBelowThirty = Rule(
    "law.legal-reserve-below-30",
    .error,
    it: .init(
      "alla riserva legale va {value} ({share} dell'utile di {profit})",
      "Ogni cooperativa vi destina almeno il 30% degli utili (art. 2545-quater c.c.): qui almeno {minimum}.",
      hint: "Controlla l'importo con il verbale dell'assemblea, e «{result}» con il bilancio."
    ),
    en: .init(
      "the legal reserve is given {value} ({share} of the profit of {profit})",
      "Every cooperative sets at least 30% of its profits aside there (art. 2545-quater of the Civil Code): here at least {minimum}.",
      hint: "Check the amount against the minutes of the assembly, and “{result}” against the accounts."
    )
  )

  /// Something else than 3 % of a profit to the mutual funds.
  public static let mutualFundNotThree = Rule(
    "law.mutual-fund-not-3",
    .error,
    it: .init(
      "ai fondi mutualistici va {value}, ma il 3% dell'utile di {profit} è {due}",
      "Ogni cooperativa versa il 3% degli utili a un fondo per la promozione della cooperazione (art. 11, l. 59/1992).",
      hint: "Controlla l'importo con il verbale dell'assemblea, e «{result}» con il bilancio."
    ),
    en: .init(
      "the mutual funds are given {value}, but 3% of the profit of {profit} is {due}",
      "Every cooperative pays 3% of its profits to a fund that promotes cooperation (art. 11, law 59/1992).",
      hint: "Check the amount against the minutes of the assembly, and “{result}” against the accounts."
    )
  )

  /// A claim that public money stayed below the threshold.
  public static let fundingAboveThreshold = Rule(
    "law.funding-above-threshold",
    .error,
    it: .init(
      "«noneAboveThreshold» dice che i contributi pubblici sono sotto soglia, ma «{name}» è {total}",
      "Da 10.000 euro incassati nell'anno, in denaro o in natura, la tabella si pubblica (art. 1, cc. 125-127, l. 124/2017).",
      hint: "Scrivi false: la tabella qui sotto sarà pubblicata."
    ),
    en: .init(
      "“noneAboveThreshold” says that public contributions are below the threshold, but “{name}” is {total}",
      "From 10,000 euro cashed in the year, in money or in kind, the table is published (art. 1, pars. 125-127, law 124/2017).",
      hint: "Write false: the table below will be published."
    )
  )

  static let figureLawRules: [Rule] =
    [
      socialCooperativesBelowSeventy, volunteerMembersAboveHalf, volunteersAboveWorkers,
      disadvantagedBelowThirty, payRatioAboveEight, payRatioAboveTwelve, legalReserveBelowThirty,
      mutualFundNotThree, fundingAboveThreshold,
    ] + figureDateRules
}
