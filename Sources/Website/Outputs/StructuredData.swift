import Content

/// What a page says to search engines about organisations and projects (JSON-LD, vocabulary of schema.org).
struct StructuredData {
  let context: PageContext

  /// The JSON of pages that are about something in the data; `nil` for the others.
  var markup: [UInt8]? {
    guard context.page.isIndexed else { return nil }
    let content = context.content
    let thing: [(String, JSONOutput)]
    switch context.page.subject {
    case .member(let index): thing = member(content.members[index])
    case .project(let index): thing = project(content.projects[index])
    case .text where context.page.name == PageName.index: thing = consortium
    case .text, .directory: return nil
    case .report(let year): thing = report(year)
    }
    return JSONOutput.object([("@context", .string("https://schema.org"))] + thing).compact
  }

  private var consortium: [(String, JSONOutput)] {
    let consortium = context.content.consortium
    var thing: [(String, JSONOutput)] = [
      ("@type", .string("Organization")),
      ("@id", .string(consortiumID)),
      ("name", .string(consortium.name)),
      ("legalName", .string(consortium.legalName)),
      ("alternateName", .string(consortium.shortName)),
      ("description", .string(context.text(consortium.mission))),
      ("url", .string(context.site.addresses.base)),
      ("logo", .string(absolute(context.site.assets.path(of: "logo.svg")))),
      ("vatID", .string(consortium.vatNumber)),
      ("taxID", .string(consortium.taxCode)),
    ]
    if let date = consortium.foundedOn { thing.append(("foundingDate", .string(date.iso))) }
    thing.append(("address", address(consortium.registeredOffice)))
    if let email = consortium.contacts.email { thing.append(("email", .string(email))) }
    if let phone = consortium.contacts.phone { thing.append(("telephone", .string(phone))) }
    let members = context.content.currentMembers.map { member in
      JSONOutput.object([
        ("@type", .string("Organization")), ("name", .string(member.shortName)),
        ("url", .string(page(PageName.member(member.id)))),
      ])
    }
    thing.append(("member", .array(members)))
    return thing
  }

  private func member(_ member: Member) -> [(String, JSONOutput)] {
    var thing: [(String, JSONOutput)] = [
      ("@type", .string("Organization")),
      ("name", .string(member.legalName)),
      ("alternateName", .string(member.shortName)),
      ("description", .string(context.text(member.purpose))),
      ("url", .string(member.contacts.website ?? page(PageName.member(member.id)))),
      ("taxID", .string(member.taxCode)),
    ]
    if let date = member.foundedOn { thing.append(("foundingDate", .string(date.iso))) }
    thing.append(("address", address(member.address)))
    if let email = member.contacts.email { thing.append(("email", .string(email))) }
    thing.append(("memberOf", reference))
    return thing
  }

  private func project(_ project: Project) -> [(String, JSONOutput)] {
    var thing: [(String, JSONOutput)] = [
      ("@type", .string("Project")),
      ("name", .string(context.text(project.title))),
      ("description", .string(context.text(project.summary))),
      ("url", .string(page(PageName.project(project.id)))),
    ]
    if let date = project.start { thing.append(("foundingDate", .string(date.iso))) }
    if let date = project.end { thing.append(("dissolutionDate", .string(date.iso))) }
    thing.append(("parentOrganization", reference))
    return thing
  }

  private func report(_ year: Int) -> [(String, JSONOutput)] {
    var thing: [(String, JSONOutput)] = [
      ("@type", .string("Report")),
      ("name", .string("\(context.page.title) – \(context.content.consortium.name)")),
      ("inLanguage", .string(context.language.code)),
      ("temporalCoverage", .string(String(year))),
      ("url", .string(page(PageName.report(year)))),
    ]
    if let date = context.content.publicationDate(ofReport: year) {
      thing.append(("datePublished", .string(date.iso)))
    }
    thing.append(("author", reference))
    if let pdf = context.site.pdfs[year, context.language.code] {
      let file = JSONOutput.object([
        ("@type", .string("MediaObject")), ("encodingFormat", .string("application/pdf")),
        ("contentUrl", .string(absolute(ContentFiles.folder + "/" + pdf.file))),
        ("contentSize", .string(String(pdf.size))),
      ])
      thing.append(("encoding", file))
    }
    return thing
  }

  private var consortiumID: String { context.site.addresses.base + "#consortium" }

  private var reference: JSONOutput {
    .object([
      ("@type", .string("Organization")), ("@id", .string(consortiumID)),
      ("name", .string(context.content.consortium.name)),
    ])
  }

  private func address(_ address: Address) -> JSONOutput {
    .object([
      ("@type", .string("PostalAddress")),
      ("streetAddress", .string(address.streetLine)),
      ("postalCode", .string(address.postcode)),
      ("addressLocality", .string(address.town)),
      ("addressRegion", .string(address.province)),
      ("addressCountry", .string("IT")),
    ])
  }

  private func absolute(_ path: String) -> String { context.site.addresses.absolute(path) }

  private func page(_ name: String) -> String {
    context.site.pages.path(name, context.page.language).map(absolute)
      ?? context.site.addresses.base
  }
}
