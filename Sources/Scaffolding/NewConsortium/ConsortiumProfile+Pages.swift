/// The pages of a new consortium: few, short, and true of any.
extension ConsortiumProfile {
  /// The pages by their path below the content folder.
  var pages: [(path: String, text: String)] {
    languages.flatMap { language in
      let pages = language == "it" ? italianPages : englishPages
      return pages.map { ("\(language)/\($0.name).md", $0.text) }
    }
  }

  private var italianPages: [(name: String, text: String)] {
    [
      (
        "index",
        """
        # \(name)

        Siamo un consorzio di cooperative sociali con sede a \(town) (\(province)). Leggete qual è la nostra [missione](mission.md), chi sono i nostri [soci](members.md) e dove [trovarci](contacts.md).

        """
      ),
      (
        "mission",
        """
        {"slug": "missione"}

        # La missione

        Mettiamo insieme cooperative sociali che da sole farebbero più fatica: a trovare lavoro per chi ne è rimasto fuori, a curare, a educare.

        ## Che cosa siamo per la legge

        Siamo un consorzio secondo l’art. 8 della l. 381/1991 sulle cooperative sociali.

        """
      ),
      (
        "members",
        """
        {"slug": "soci"}

        # I soci

        Ogni socio ha una pagina: chi è, dove lavora, che cosa fa.

        """
      ),
      (
        "contacts",
        """
        {"slug": "contatti", "description": "Dove ha sede il consorzio, e a quali recapiti risponde a chi ha una domanda."}

        # Contatti

        Siamo in \(street) \(number), \(postcode) \(town) (\(province)).

        """
      ),
      (
        "privacy",
        """
        {"slug": "privacy"}

        # Privacy

        Questo sito non usa cookie, non segue chi lo legge e non carica nulla da altri siti.

        ## Chi è il titolare

        Il titolare del trattamento è \(name), codice fiscale \(taxCode). I recapiti sono alla pagina [contatti](contacts.md).

        """
      ),
      (
        "a-z",
        """
        {"slug": "mappa-del-sito", "description": "Tutte le pagine di questo sito in ordine alfabetico, per trovare ciò che si cerca."}

        # Dalla A alla Z

        Tutte le pagine in ordine alfabetico.

        """
      ),
      (
        "not-found",
        """
        # Questa pagina non c’è

        Forse ha cambiato posto. La [mappa del sito](a-z.md) elenca tutte le pagine; la [pagina iniziale](index.md) riparte dal principio.

        """
      ),
    ]
  }

  private var englishPages: [(name: String, text: String)] {
    [
      (
        "index",
        """
        # \(name)

        We are a consortium of social cooperatives based in \(town) (\(province)), Italy. Read what our [mission](mission.md) is, who our [members](members.md) are and where to [find us](contacts.md).

        """
      ),
      (
        "mission",
        """
        # Our mission

        We bring together social cooperatives that would find it harder alone: to create work for those left without it, to care, to educate.

        ## What we are in law

        We are a consortium under art. 8 of Law 381/1991 on social cooperatives.

        """
      ),
      (
        "members",
        """
        # Our members

        Each member has a page: who they are, where they work, what they do.

        """
      ),
      (
        "contacts",
        """
        {"description": "Where the consortium has its office, and how to reach it with a question."}

        # Contacts

        We are at \(street) \(number), \(postcode) \(town) (\(province)), Italy.

        """
      ),
      (
        "privacy",
        """
        # Privacy

        This site sets no cookies, follows nobody who reads it and loads nothing from other sites.

        ## Who is responsible

        The data controller is \(name), Italian tax code \(taxCode). Our details are on the [contact page](contacts.md).

        """
      ),
      (
        "a-z",
        """
        {"description": "All pages of this site in alphabetical order, to find what you are looking for."}

        # A to Z

        All pages in alphabetical order.

        """
      ),
      (
        "not-found",
        """
        # This page isn’t here

        It may have moved. The [site map](a-z.md) lists all pages; the [home page](index.md) starts from the beginning.

        """
      ),
    ]
  }
}
