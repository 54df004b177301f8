import Content
import SocialReport
import Markdown

/// The words that this module itself asks for, by their keys in `interface.json`. Templates ask for more of them.
enum Word: String, CaseIterable {
  case externalLink, locale
  case homeLabel = "home.label"
  case figureNumber = "chart.number"
  case showTable = "chart.showTable"
  case total = "table.total"
  case members = "table.members"
  case district = "table.district"
  case memberKind = "table.memberKind"
  case sector = "table.sector"
  case membersSource = "members.source"
  case membersAll = "members.filter.all"
  case membersOne = "members.count.one"
  case membersOther = "members.count.other"
  case directoryTitle = "members.filteredTitle"
  case directoryDescription = "members.filteredDescription"
  case notTranslated = "page.notTranslated"
  case vatNumber = "consortium.vatNumber"
  case taxCode = "consortium.taxCode"
  case legalForm = "consortium.legalForm"
  case name = "consortium.name"
  case foundedOn = "consortium.foundedOn"
  case promotedBy = "consortium.promotedBy"
  case foundingMembers = "consortium.foundingMembers"
  case legalBasis = "consortium.legalBasis"
  case shareCapital = "consortium.shareCapital"
  case registeredOffice = "consortium.registeredOffice"
  case office = "consortium.office"
  case openingHours = "consortium.openingHours"
  case phone = "contact.phone"
  case email = "contact.email"
  case pec = "contact.pec"
  case website = "contact.website"
  case sdiCode = "contact.sdiCode"
  case homeMembers = "home.figure.members"
  case homeSocialShare = "home.figure.socialShare"
  case homeSectors = "home.figure.sectors"
  case homeProjects = "home.figure.projects"
  case homeAsOf = "home.figure.asOf"
  case memberForm = "member.kind"
  case memberSeat = "member.seat"
  case memberWorksIn = "member.worksIn"
  case memberFounded = "member.founded"
  case memberSince = "member.since"
  case memberUntil = "member.until"
  case memberQuality = "member.membership"
  case memberFiguresCaption = "member.figuresCaption"
  case memberFiguresSource = "member.figuresSource"
  case rowSoci = "member.row.soci"
  case rowWorkers = "member.row.workers"
  case rowWomen = "member.row.women"
  case rowValueOfProduction = "member.row.valueOfProduction"
  case rowUsers = "member.row.users"
  case notAvailable = "figure.notAvailable"
  case validUntil = "certification.validUntil"
  case validFrom = "certification.validFrom"
  case certificationNumber = "certification.number"
  case certifier = "certification.certifier"
  case authority = "certification.authority"
  case firstIssued = "certification.firstIssued"
  case scopes = "certification.scopes"
  case areas = "certification.areas"
  case certificationsOwn = "certification.own"
  case certificationsOfMembers = "certification.ofMembers"
  case carriedOut = "activities.carriedOut"
  case notCarriedOut = "activities.notCarriedOut"
  case serviceUsers = "profile.serviceUsers"
  case status = "project.status"
  case period = "project.period"
  case since, sinceMonth
  case agreement = "project.legalForm"
  case customers = "project.customers"
  case funders = "project.funders"
  case sectors = "project.sectors"
  case places = "project.places"
  case beneficiariesCaption = "project.beneficiariesCaption"
  case outputsCaption = "project.outputsCaption"
  case budgetCaption = "project.budgetCaption"
  case budgetRow = "project.budgetRow"
  case group = "project.group"
  case unit = "project.unit"
  case indirect = "project.indirect"
  case output = "project.output"
  case foundedIn = "networks.foundedOn"
  case promoter = "networks.promotedBy"
  case components = "networks.components"
  case town = "networks.town"
  case seatsCaption = "governance.seatsCaption"
  case inOffice = "governance.inOffice"
  case termOne = "governance.termYears.one"
  case termOther = "governance.termYears.other"
  case attendance = "governance.attendance"
  case attendanceCount = "governance.attendanceCount"
  case meetingsCaption = "governance.meetingsCaption"
  case date = "governance.date"
  case present = "governance.present"
  case topics = "governance.topics"
  case average = "governance.average"
  case adopted = "governance.adopted"
  case grantsTitle = "transparency.grantsTitle"
  case grantsNone = "transparency.grantsNone"
  case payer = "transparency.payer"
  case amount = "transparency.amount"
  case cashedOn = "transparency.cashedOn"
  case reason = "transparency.reason"
  case inKind = "transparency.inKind"
  case emolumentsTitle = "transparency.emolumentsTitle"
  case body = "transparency.body"
  case persons = "transparency.persons"
  case pay = "transparency.pay"
  case allowance = "transparency.allowance"
  case expenses = "transparency.expenses"
  case payRatioSentence = "transparency.payRatioSentence"
  case letter = "aToZ.letter"
  case openDataField = "openData.field"
  case openDataMeaning = "openData.meaning"
  case openDataFieldsCaption = "openData.fieldsCaption"
  case openDataRows = "openData.rows"
  case feedTitle = "feed.title"
  case reportTitle = "report.title"
  case reportDescription = "report.description"
  case reportApproved = "report.approvedOn"
  case reportDraft = "report.draft"
  case reportFigures = "report.figures"
  case reportPDF = "report.pdf.label"
  case reportPDFPages = "report.pdf.pages.other"
  case reportPDFOnePage = "report.pdf.pages.one"
  case reportPDFPage = "report.pdf.page"
  case reportChange = "report.change"
  case reportUnchanged = "report.unchanged"
  case reportCitation = "report.citation"
  case reportAnchor = "report.page.anchor"
  case stale = "translation.stale"
  case staleSince = "translation.staleSince"
  case readOriginal = "translation.readOriginal"
}

/// Words for each of a list of values that data may have: the key is the family's name, a dot and the value.
enum WordFamily: String, CaseIterable {
  case memberKinds, memberships, filterFolders, filterTitles, networkKinds, networkRelations
  case projectStatuses, projectKinds, projectGroups, legalForms, documentKinds, linkTopics, registers
  case electedBy, assemblyKinds, meetingModes, emolumentBodies, activityGroups, languageNames, goals, datasets

  /// The values that need words.
  var values: [String] {
    switch self {
    case .memberKinds: Member.Kind.allCases.map(\.rawValue)
    case .memberships: ["ordinary", "funder"]
    case .filterFolders, .filterTitles: ["kind", "district", "sector"]
    case .networkKinds:
      [
        "tradeAssociation", "secondLevelConsortium", "financialConsortium", "creditGuarantee",
        "mutualAidSociety", "networkContract", "nationalCoordination", "sectorConsortium", "foundation",
      ]
    case .networkRelations: ["member", "founder", "shareholder", "partner", "agreement"]
    case .projectStatuses, .projectGroups: ["planned", "active", "completed"]
    case .projectKinds: ["service", "project", "innovation"]
    case .legalForms: ["agreement", "contract", "accreditation", "coDesign", "grant", "ownInitiative"]
    case .documentKinds:
      [
        "statute", "codeOfEthics", "serviceCharter", "policy", "regulation", "form", "socialReport",
        "model231",
        "other",
      ]
    case .linkTopics: ["law", "institutions", "movement", "communityCooperatives", "data"]
    case .registers:
      [
        "rea", "registroImprese", "alboCooperative", "alboRegionale", "alboGestoriAmbientali", "runts", "soa",
      ]
    case .electedBy: ["allMembers", "ordinaryMembers", "funderMembers", "board"]
    case .assemblyKinds: ["ordinary", "extraordinary"]
    case .meetingModes: ["inPerson", "online", "hybrid"]
    case .emolumentBodies: ["board", "controlBody", "supervisory231", "executives", "associates"]
    case .activityGroups: ["core", "instrumental", "missionActivity"]
    // The languages are those of the content.
    case .languageNames: []
    case .goals: (1...17).map(String.init)
    case .datasets: ["members", "projects", "networks", "figures"]
    }
  }

  func key(_ value: String) -> String { rawValue + "." + value }
}

extension Words {
  subscript(_ word: Word) -> String { self[word.rawValue] }

  subscript(_ family: WordFamily, _ value: String) -> String { self[family.key(value)] }

  func text(_ word: Word, _ values: [String: String]) -> String { text(word.rawValue, values) }

  /// All keys that this module asks for.
  static func required(by content: Content) -> [String] {
    let languages = Set(content.fallbacks + content.links.map(\.language) + content.library.map(\.language))
    // A site without reports and charts needs no words for them.
    let drawsCharts = content.documents.values.contains {
      $0.values.contains { $0.text.images.contains(where: \.isDrawn) }
    }
    let ofCharts = drawsCharts ? ChartCatalogue.wordKeys : []
    let ofReports =
      content.reportYears.isEmpty ? [] : SocialReport.wordKeys + TableCatalogue.wordKeys + BookWord.keys
    return Word.allCases.map(\.rawValue) + TranslationWord.keys + MarkdownOptions.wordKeys + ofCharts
      + ofReports
      + WordFamily.allCases.flatMap { family in family.values.map(family.key) }
      + languages.sorted().map(WordFamily.languageNames.key)
  }
}
