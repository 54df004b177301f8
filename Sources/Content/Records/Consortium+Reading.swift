extension Consortium {
  init(_ value: JSONValue) {
    legalName = value.string("legalName")
    name = value.string("name")
    shortName = value.string("shortName")
    descriptor = value.text("descriptor")
    taxCode = value.string("taxCode")
    vatNumber = value.string("vatNumber")
    legalForm = value.text("legalForm")
    foundedOn = value.date("foundedOn")
    founders = value.records("founders") { Founder(name: $0.string("name"), kind: $0.text("kind")) }
    foundingMembersCount = value["foundingMembersCount"]?.int
    legalBasis = value.records("legalBasis") {
      LegalBasis(act: $0.text("act"), article: $0.optionalText("article"), subject: $0.text("subject"))
    }
    registeredOffice = Address(value["registeredOffice"] ?? value)
    otherOffices = value.records("otherOffices", Address.init)
    contacts = Contacts(value["contacts"])
    contactPoints = value.records("contactPoints") {
      ContactPoint(name: $0.text("name"), phone: $0["phone"]?.string, email: $0.string("email"))
    }
    sdiCode = value["sdiCode"]?.string
    registers = value.records("registers") {
      Register(
        kind: $0.string("kind"),
        number: $0.string("number"),
        section: $0.optionalText("section"),
        since: $0.date("since"),
        authority: $0.text("authority")
      )
    }
    mission = value.text("mission")
    values = value.records("values", Statement.init)
    purposes = value.records("purposes", Statement.init)
    principles = value.records("principles", Statement.init)
    statutoryActivities = value.records("statutoryActivities", StatutoryActivity.init)
    memberServices = value.records("memberServices") {
      MemberService(
        id: $0.string("id"),
        name: $0.text("name"),
        description: $0.text("description"),
        usersByYear: $0.byYear("usersByYear")
      )
    }
    shareCapital = value["shareCapital"]?.cents("subscribed")
    history = value.records("history") { Event(date: $0.date("date"), event: $0.text("event")) }
  }
}

extension Consortium.Statement {
  init(_ value: JSONValue) {
    id = value.string("id")
    title = value.text("title")
    body = value.text("body")
  }
}

extension Consortium.StatutoryActivity {
  init(_ value: JSONValue) {
    id = value.string("id")
    group = value.string("group")
    title = value.text("title")
    text = value.text("text")
    parts = value.texts("parts")
    basis = value.optionalText("basis")
    activeInYear = value.ints("activeInYear")
  }
}
