import Testing

@testable import Website

@Suite("The address of another site")
struct AddressDoubtTests {
  @Test(
    "is doubtful when it can hardly lead anywhere",
    arguments: [
      ("https://https://www.legacoop.coop/", .repeatedScheme),
      ("http://https//www.legacoop.coop", .repeatedScheme),
      ("https://www..legacoop.coop/", .oddHost), ("https://legacoop/", .oddHost),
      ("https://www.legacoop.c", .oddHost),
      ("https://www.lega_coop.it/", .oddHost), ("https://-x.it/", .oddHost),
      ("https://www.legacoop.123", .oddHost),
      ("https://1.2.3.400/", .oddHost), ("https://legacoop.coop:porta/", .oddPort),
      ("https://legacoop.coop:/", .oddPort),
      ("https://legacoop.coop:70000/", .oddPort), ("https://legacoop.coop/a%2", .badEscape),
      ("https://legacoop.coop/%zz", .badEscape), ("https://legacoop.coop/a\\b", .oddCharacter),
      ("https://legacoop.coop/<nome>", .oddCharacter), ("https://legacoop.coop/statuto.", .closingMark),
      ("https://legacoop.coop/statuto,", .closingMark), ("https://io:segreta@legacoop.coop/", .credentials),
      ("https://io@legacoop.coop/", .credentials), ("http://localhost:8080/", .ownNetwork),
      ("http://192.168.1.10/carta.pdf", .ownNetwork), ("HTTPS://10.0.0.1/", .ownNetwork),
      ("http://nas.local/", .ownNetwork), ("http://172.20.0.1/", .ownNetwork),
    ] as [(String, AddressDoubt)]
  )
  func doubtful(url: String, doubt: AddressDoubt) {
    #expect(AddressDoubt(about: url) == doubt)
  }

  @Test(
    "is fine when it could be right, or when it isn't one",
    arguments: [
      "https://www.legacoop.coop/", "http://legacoop.coop",
      "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1991-11-08;381",
      "https://it.wikipedia.org/wiki/Cooperativa_(società)", "https://città.it/perché?x=1&y=%C3%A8#capo",
      "https://93.184.216.34:8443/", "https://xn--citt-3na.it/", "https://a.b.c.d.example/~io/", "mission.md",
      "mailto:a@b.it", "tel:+39055", "https://", "",
    ]
  )
  func fine(url: String) {
    #expect(AddressDoubt(about: url) == nil)
  }
}
