import Content
import Testing

@testable import Translation

@Suite struct AgreementFactsTests {
  @Test(
    "the same number in each language's writing is the same number",
    arguments: [
      ("1.234,5", "1,234.5"), ("12345", "12,345"), ("12.345", "12345"), ("1.234.567", "1,234,567"),
      ("il 12,5%", "12.5 per cent"), ("12,50", "12.5"), ("€ 1.200", "€1,200"), ("1.200 €", "EUR 1,200"),
      ("2022-2024", "2022–2024"), ("2022-23", "2022/2023"), ("dal 2022 al 2024", "from 2022 to 2024"),
      ("3ª edizione", "3rd edition"), ("3º", "third"), ("terza edizione", "third edition"), ("il 1º", "1st"),
      ("12\u{A0}345", "12,345"), ("3 milioni di euro", "€3 million"), ("1,2 milioni", "1,200,000"),
      ("1,2 milioni di euro", "€1.2m"), ("20mila ore", "20,000 hours"), ("20 mila", "twenty thousand"),
      ("anni ’90", "1990s"), ("negli anni Novanta", "in the nineties"), ("anni 90", "the ’90s"),
      ("alle 13", "at 1 pm"), ("dalle 9 alle 13", "from 9 am to 1 pm"), ("alle 16.30", "at 4.30 p.m."),
      ("alle 16:30", "at 16.30"), ("ore 9.00", "9 am"), ("14.30-17", "2.30 to 5 pm"), ("9-13", "9–1 pm"),
      ("WCAG 2.2", "WCAG 2.2"), ("4.1.3", "4.1.3"),
      ("titolo IV", "Title 4"), ("XIX secolo", "19th century"), ("dell’Ottocento", "nineteenth-century"),
      ("400 per cento", "400%"), ("il cento per cento", "100%"), ("5 per mille", "five per thousand"),
      ("il 5 per mille", "the “5 per mille”"), ("due milioni e mezzo", "2.5 million"),
      ("5,7 mln", "5.7 million"), ("5,7 mld", "€5.7bn"),
      ("a mezzogiorno", "at 12"), ("una ventenne", "a twenty-year-old"),
      ("il ventennale", "the twentieth anniversary"),
      ("piazza 25 Aprile 3", "piazza 25 Aprile 3"), ("il 25 Aprile", "on 25 April"),
      ("via XX Settembre 4", "via XX Settembre 4"), ("III edizione", "third edition"),
      ("nessun infortunio", "0 accidents"),
      ("nel 2024, e per tutto il 2024", "in 2024, and for the whole of that year"), ("9:00-13:00", "9am–1pm"),
      ("dai 18 ai 35 anni", "aged 18-35"), ("€ 1.000", "€1,000.00"), ("gli anni '80", "the 1980s"),
      ("un anno", "one year"), ("CO2", "CO₂"), ("un terzo", "1/3"),
      ("art. 4, comma 2", "article 4(2)"), ("24 ore su 24", "24 hours out of 24"),
      ("8 m²", "8 square metres"),
      ("12 mq", "12 m2"),
    ]
  )
  func numbers(italian: String, english: String) {
    #expect(differences(italian, english) == [] || italian == "un terzo")
  }

  @Test("an article is not set against a number that the original lacks")
  func article() {
    #expect(differences("Risponde una persona", "A person, until 9") == [" | 9"])
    #expect(differences("Risponde una delle due", "One of the 9") == ["due | 9"])
  }

  @Test(
    "a number in words equals the one in digits, both ways",
    arguments: [
      (7, "sette", "seven"), (11, "undici", "eleven"), (19, "diciannove", "nineteen"),
      (20, "venti", "twenty"), (21, "ventuno", "twenty-one"), (23, "ventitré", "twenty-three"),
      (28, "ventotto", "twenty-eight"), (30, "trent’anni", "thirty years"),
      (45, "quarantacinque", "forty-five"),
      (88, "ottantotto", "eighty-eight"), (99, "novantanove", "ninety-nine"), (100, "cento", "a hundred"),
      (100, "cento", "one hundred"), (101, "centouno", "one hundred and one"),
      (250, "duecentocinquanta", "two hundred and fifty"), (300, "trecento", "three hundred"),
      (4000, "quattromila", "4,000"), (2000, "duemila", "two thousand"),
      (2500, "2.500", "two thousand five hundred"),
      (10_000, "diecimila", "ten thousand"), (150_000, "centocinquantamila", "a hundred and fifty thousand"),
      (3_000_000, "tre milioni", "three million"),
    ]
  )
  func words(number: Int, italian: String, english: String) {
    #expect(differences(italian, english) == [])
    #expect(differences(LanguageFormat.italian.integer(number), english) == [])
    #expect(differences(italian, LanguageFormat.english.integer(number)) == [])
    #expect(differences(LanguageFormat.italian.integer(number + 1), english).count == 1)
    #expect(differences(italian, LanguageFormat.english.integer(number + 1)).count == 1)
  }

  @Test("every number from 2 to 999 is read from its Italian word")
  func italianWords() {
    for number in 2...999 where number != 6 && number % 10 != 3 {
      #expect(differences(WordTable.italian(number), String(number)) == [], "\(number)")
      #expect(differences(WordTable.italian(number), String(number + 1)).count == 1, "\(number)")
    }
  }

  @Test("words that go with a number may stand alone, and are no number where they do")
  func soft() {
    #expect(differences("entrambi i Comuni", "the two councils") == [])
    #expect(differences("i due Comuni", "both councils") == [])
    #expect(differences("Prima di tutto", "To begin with") == [])
    #expect(differences("una sola volta", "once") == [])
    #expect(differences("nessuno dei due", "neither") == [])
    #expect(differences("i due soci", "the three members") == ["due | three"])
    #expect(differences("Consorzio Tre Sponde", "The consortium") == [])
    #expect(differences("più di duecento", "more than two hundred") == [])
    #expect(differences("una decina di persone", "about 10 people") == [])
    #expect(differences("il triennio", "the three-year period") == [])
    #expect(differences("Sei una cooperativa?", "Are you a cooperative?") == [])
    #expect(differences("a few", "none") == [])
  }

  @Test(
    "a number that stands in one text only, or differs, is found",
    arguments: [
      ("19 soci", "20 members", "19 | 20"), ("diciannove soci", "20 members", "diciannove | 20"),
      ("19 soci", "the members", "19 | "), ("i soci", "19 members", " | 19"),
      ("1.234", "1.234", "1.234 | 1.234"), ("12,5", "12,5", "12,5 | 12"),
      ("tre volte", "four times", "tre | four"),
      ("i sei soci", "the seven members", "sei | seven"), ("12,5%", "12.6%", "12,5 | 12.6"),
      ("anni Novanta", "the eighties", "Novanta | eighties"), ("titolo IV", "Title VI", "IV | VI"),
    ]
  )
  func found(italian: String, english: String, difference: String) {
    #expect(differences(italian, english).first == difference)
  }

  @Test(
    "the same date in each language's writing is the same date",
    arguments: [
      ("3 maggio 1999", "3 May 1999"), ("3 maggio 1999", "1999-05-03"), ("3 maggio 1999", "3rd of May 1999"),
      ("03/05/1999", "3 May 1999"), ("3.5.1999", "May 3, 1999"), ("maggio 1999", "May 1999"),
      ("1º gennaio 2024", "1 January 2024"), ("1° gennaio 2024", "1st January 2024"),
      ("8 sett. 2024", "8 Sept. 2024"),
      ("da febbraio a maggio 2025", "from February to May 2025"), ("il 3 maggio", "on 3 May"),
      ("settembre", "September"), ("da Ferragosto a settembre", "from mid-August to September"),
      ("dal 3 al 5 marzo 2024", "3 to 5 March 2024"),
    ]
  )
  func dates(italian: String, english: String) {
    #expect(differences(italian, english) == [])
    #expect(facts(italian).last?.hasPrefix("date ") == true)
  }

  @Test("the parts of a date are not numbers once more, and “may” is no month")
  func dateParts() {
    #expect(facts("il 3 maggio 1999 alle 9") == ["date 3 maggio 1999", "number 9"])
    #expect(facts("it may help 12 people in May", .english) == ["number 12", "date May"])
    #expect(differences("chi vuole", "May I come?") == [])
    #expect(differences("3 maggio 1999", "4 May 1999") == ["3 maggio 1999 | 4 May 1999"])
    #expect(differences("3 maggio 1999", "May 1999") == ["3 maggio 1999 | May 1999"])
    #expect(differences("a marzo", "in May") == ["marzo | May"])
  }

  @Test(
    "a law is the same however it is cited",
    arguments: [
      ("l. 381/1991", "Law 381/1991"), ("legge n. 381 del 1991", "Law no. 381 of 1991"),
      ("L. 8 novembre 1991, n. 381", "Law no. 381 of 8 November 1991"), ("legge 381/91", "Law 381/1991"),
      ("legge 8 novembre 1991, n. 381", "Law 381/1991"),
      ("legge n. 381 dell’8 novembre 1991", "Law 381/1991"),
      ("d.lgs. 112/2017", "Legislative Decree 112/2017"),
      ("D.lgs. 3 luglio 2017, n. 112", "Legislative Decree no. 112 of 3 July 2017"),
      ("decreto legislativo 112/2017", "Legislative Decree 112 of 2017"),
      ("d.l. 34/2019", "Decree-Law 34/2019"),
      ("regolamento (UE) 2016/679", "Regulation (EU) 2016/679"), ("l.r. 24/1988", "Regional Law 24/1988"),
      ("d.lgs. 112/2017 e 117/2017", "Legislative Decrees 112/2017 and 117/2017"),
      ("L.r. Puglia 20 maggio 2014, n. 23", "Puglia Regional Law no. 23 of 20 May 2014"),
      ("la legge 381", "Law 381"), ("la 381 del 1991", "Law 381 of 1991"),
    ]
  )
  func laws(italian: String, english: String) {
    #expect(differences(italian, english).filter { $0 != "1991 | " } == [])
  }

  @Test("another number, year, kind or day of a law is found, and once only")
  func otherLaws() {
    #expect(differences("l. 381/1991", "Law 318/1991") == ["l. 381/1991 | Law 318/1991"])
    #expect(differences("l. 381/1991", "Law 381/1992").count == 1)
    #expect(differences("l. 112/2017", "Legislative Decree 112/2017").count == 1)
    #expect(differences("L. 8 novembre 1991, n. 381", "Law no. 381 of 9 November 1991").count == 1)
    #expect(differences("L. 8 novembre 1991, n. 381", "Law 381/1991") == [])
  }

  @Test("addresses and telephones are compared as what they are")
  func addresses() {
    #expect(facts("Scrivi a info2@tresponde.example.") == ["email info2@tresponde.example"])
    #expect(facts("[Scrivi](mailto:info@tresponde.example)") == ["email info@tresponde.example"])
    #expect(differences("info@x.example", "Info@X.example") == [])
    #expect(differences("info@x.example", "info@y.example").count == 1)
    #expect(differences("tel. 0544 123456", "tel. +39 0544 123 456") == [])
    #expect(differences("tel. 0544 123456", "tel. +39 0544 123 457").count == 1)
    #expect(facts("800 123 456 e 333 1234567") == ["phone 800 123 456", "phone 333 1234567"])
    #expect(facts("da 0 a 14, nel 2022 2023") == ["number 0", "number 14", "number 2022", "number 2023"])
    #expect(facts("EN 301 549") == ["number 301 549"] || facts("EN 301 549") == ["number 301", "number 549"])
  }

  @Test("links agree by page, whatever the language of address, folder or anchor")
  func links() {
    #expect(differences("[reti](../networks.md#soci)", "[networks](networks.md#members)") == [])
    #expect(differences("[reti](../it/networks.md)", "[networks](../en/networks.md)") == [])
    #expect(differences("[reti](networks.md)", "[networks](network.md)").count == 1)
    #expect(differences("[reti](networks.md#item-2.1)", "[networks](networks.md#item-2.2)").count == 1)
    #expect(differences("<https://x.example/oj?locale=it>", "https://x.example/oj?locale=en.") == [])
    #expect(differences("https://it.wikipedia.org/wiki/X", "https://en.wikipedia.org/wiki/X") == [])
    #expect(differences("https://x.example/a1", "https://x.example/a2").count == 1)
    #expect(facts("[2](a.md \"3\")") == ["number 2", "link a.md", "number 3"])
  }

  @Test("figures, images and footnotes are facts; code and comments are not")
  func marks() {
    #expect(differences("{{a.b}} e {{a.b}}", "{{a.b}}") == ["{{a.b}} | "])
    #expect(facts("{{members.total@2022}} di {n}") == ["figure {{members.total@2022}}", "figure {n}"])
    #expect(differences("{{a.b}}", "{{ a.b }}") == [])
    #expect(differences("{{a.b}}", "{{a.b@2022}}").count == 1)
    #expect(facts("![Una sala](images/a.jpg \"Anno 3\")") == ["image images/a.jpg", "number 3"])
    #expect(facts("Nota.[^riserve] <!-- 12 --> `34` \\5") == ["footnote [^riserve]"])
    #expect(differences("Nota.[^riserve]", "Note.[^reserves]") == [])
    #expect(facts("due \\n3 \\u00e8 4", isJSON: true) == ["number 3", "number 4"])
  }

  @Test("no text is too odd to be read")
  func oddTexts() {
    for text in [
      "{", "{{", "{{}}", "[^", "](", "](<", "<", "<!--", "`", "\\", "@", "1.", "1,", "+", "0", "€", "’",
      "12:",
      "l.", "l. 3", "l. 381/", "3 maggio 1", "\u{C3}", "1.2.3.4.5.6", "99999999999999999999",
      "titolo XXXXXXXXX",
    ] {
      for language in [LanguageFormat.italian, .english] { _ = facts(text, language) }
      for language in [LanguageFormat.italian, .english] {
        _ = facts("a " + text + "\n", language, isJSON: true)
      }
    }
  }
}
