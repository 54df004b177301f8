/// The headings of columns, and of rows that say what is beside them, by their keys below `columns`.
enum TableColumns {
  static let keys = [
    "activeInYear", "activity", "adopted", "agenda", "agreement", "aim", "allowanceEach", "amount",
    "area", "assembly", "atecoCodes", "attendance", "attended", "body", "boundary", "budget", "byProxy",
    "campaign", "cashedOn", "category", "certification", "certifiedDisadvantaged", "change", "cig",
    "client", "contract", "cost", "course", "date", "decisions", "description", "direct", "disputeStatus",
    "district", "donors", "effect", "electedBy", "employees", "entitled", "evidence", "executors",
    "expensesEach", "expensesInAll", "fact", "factors", "firstAppointed", "firstIssued", "foundedOn",
    "group", "holder", "hours", "impact", "indirect", "informationTools", "intensity", "interest",
    "involvement", "issue", "issuedBy", "kind", "legalBasis", "legalForm", "legalName", "mandatory",
    "matter", "member", "memberKind", "memberSince", "membersBased", "membersInvolved", "membersWorking",
    "membership", "mitigation", "next", "objective", "organisation", "otherOffices", "output", "ownShare",
    "paidBy", "paidInAll", "participants", "payEach", "payer", "payerTaxCode", "payers", "pec", "period",
    "permanent", "person", "persons", "policy", "population", "present", "prevention", "procedure",
    "project", "provision", "publicShare", "purpose", "qualification", "raised", "reached", "reason",
    "registeredOffice", "relation", "relationForm", "result", "risk", "role", "rule", "scopes", "sdg",
    "sectors", "share", "since", "stakeholder", "stakeholderRelation", "target", "taxCode", "term",
    "tools", "topics", "town", "towns", "unit", "used", "users", "validTo", "value", "valueOfProduction",
    "valueTotal", "valueYear", "vatNumber", "website", "women", "workers",
  ]
}

/// The values of the data that tables name, by their keys below `categories`.
enum TableCategories {
  private static let families = [
    (
      "authority",
      [
        "municipality", "healthAuthority", "province", "region", "state", "school", "publicConsortium",
        "publicCompany", "company", "foundation", "other",
      ]
    ),
    (
      "procedure",
      [
        "openProcedure", "negotiatedProcedure", "directAward", "agreement", "coDesign", "accreditation",
        "privateNegotiation",
      ]
    ),
    (
      "payerType",
      [
        "municipality", "healthAuthority", "province", "region", "state", "europeanUnion", "school",
        "publicConsortium", "publicCompany", "company", "foundation", "trainingFund", "families", "members",
        "other",
      ]
    ),
    ("training", ["safety", "technical", "managerial", "digital", "quality", "other"]),
    ("qualification", ["socialEnterpriseByLaw", "ets", "mainlyMutualCoop"]),
    (
      "stakeholder",
      [
        "staff", "members", "funders", "customers", "suppliers", "publicAdministration", "community",
        "families", "volunteers", "movement",
      ]
    ),
    ("involvement", ["information", "consultation", "codesign", "coproduction", "governance"]),
    ("reached", ["yes", "partly", "no"]),
  ]

  static let keys = families.flatMap { family, values in values.map { "categories.\(family).\($0)" } }
}
