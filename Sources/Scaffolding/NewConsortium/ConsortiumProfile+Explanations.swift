import Content
import Editors

/// What stands beside the content: what each file is for, in both languages, because JSON has no room for it.
extension ConsortiumProfile {
  /// The files by their path below the consortium's folder.
  var explanations: [(path: String, text: String)] {
    [
      ("LEGGIMI.md", italianReadme), ("README.md", englishReadme), (".gitignore", Self.ignored),
      (".editorconfig", EditorFiles.editorConfig),
    ]
  }

  private static let ignored = """
    # Il sito si rigenera con un comando. — The site is made anew by a command.
    /site/
    # Bozze e copie dei bilanci. — Drafts and copies of reports.
    /drafts/
    /register/
    .DS_Store
    *.swp

    """

  /// A member as an example to copy.
  private var exampleMember: String {
    """
    {
      "id": "il-mulino", "legalName": "Il Mulino, società cooperativa sociale", "shortName": "Il Mulino",
      "taxCode": "12345678903", "kind": "B", "membership": "ordinary", "joinedOn": "2025-03",
      "address": { "street": "Via del Mulino", "number": "4", "postcode": "\(postcode)", "town": \(town.quotedAsJSON), "province": "\(province)" },
      "district": "\(Slug.make(from: town))", "territories": ["\(Slug.make(from: town))"], "sectors": ["food"],
      "purpose": \(text("Il Mulino macina il grano della valle.", "Il Mulino mills the valley’s grain.")),
      "services": [\(text("Farine e pane", "Flour and bread"))],
      "contacts": { "email": "info@ilmulino.example" }
    }
    """
  }

  private var exampleSector: String {
    """
    {
      "id": "food",
      "name": \(text("Alimentari", "Food")),
      "description": \(text("Chi coltiva, cucina e vende.", "Those who grow, cook and sell."))
    }
    """
  }

  private var italianReadme: String {
    """
    # Il sito di \(shortName)

    *[Read this in English](README.md)*

    I testi e i dati del sito sono nella cartella `content/`. Aprite un terminale in questa cartella e scrivete `bilancio build`, con il percorso del programma se serve; poi aprite `site/index.html`. `bilancio check` dice che cosa non va.

    I primi testi dicono soltanto ciò che vale per ogni consorzio: riscriveteli con parole vostre.

    | file | che cosa contiene |
    |---|---|
    | `content/site.json` | nome del sito, indirizzo web, lingue (la prima è la principale), colore, menu e riga in fondo a ogni pagina |
    | `content/data/consortium.json` | il consorzio: nomi, codici, sede, recapiti, scopi. Controllate `legalName` e `vatNumber` (ho messo il codice fiscale); al posto di `null` in `foundedOn` scrivete la data di costituzione, come `"1999-05-03"` |
    | `content/data/members.json` | i soci, ancora nessuno; `asOf` è il giorno a cui si riferisce l’elenco |
    | `content/data/territories.json` | i territori in cui lavorano i soci |
    | `content/data/sectors.json` | i settori in cui lavorano, ancora nessuno |
    | `content/it/*.md` | le pagine in italiano; il titolo è la riga che comincia con `#` |
    \(languages.contains("en") ? "| `content/en/*.md` | le stesse pagine in inglese, con gli stessi nomi |\n" : "")| `content/it/interface.json`, `figures.json` | le parole dei menu, delle tabelle e delle cifre: si possono cambiare, non togliere |

    ## Il primo socio

    Un socio sta fra le parentesi quadre di `members` in `content/data/members.json`. Questo è inventato: copiatelo e cambiate tutto.

    ```json
    \(exampleMember)
    ```

    Il suo settore va prima fra quelle di `sectors` in `content/data/sectors.json`:

    ```json
    \(exampleSector)
    ```

    Fra un socio e il successivo ci vuole una virgola. `kind` è il tipo: `A`, `B`, `AB`, `consortium`, `serviceCoop`, `association` e altri.

    ## Altre pagine

    Una pagina nuova è un file nuovo: `content/it/projects.md`, che comincia con un titolo. Per il menu aggiungetela a `navigation` in `content/site.json`. Alcuni nomi portano con sé elenchi fatti dai dati: `projects`, `networks`, `governance`, `documents`, `transparency`, `report`. I documenti vanno in `content/files/documents/`, le immagini in `content/files/images/`.

    """
  }

  private var englishReadme: String {
    """
    # The site of \(shortName)

    *[Leggimi in italiano](LEGGIMI.md)*

    The site’s texts and data are in the folder `content/`. Open a terminal in this folder and type `bilancio build`, with the program’s path if need be; then open `site/index.html`. `bilancio check` says what is wrong.

    The first texts only say what is true of every consortium: rewrite them in words of your own.

    | file | what it holds |
    |---|---|
    | `content/site.json` | name of the site, web address, languages (the first is the default), colour, menus and the line at the foot of each page |
    | `content/data/consortium.json` | the consortium: names, codes, office, contacts, purposes. Check `legalName` and `vatNumber` (I have put the tax code there); in place of `null` in `foundedOn` write the date of foundation, such as `"1999-05-03"` |
    | `content/data/members.json` | the members, none so far; `asOf` is the day that the list refers to |
    | `content/data/territories.json` | the territories where members work |
    | `content/data/sectors.json` | the sectors they work in, none so far |
    | `content/it/*.md` | the pages in Italian; the title is the line that begins with `#` |
    \(languages.contains("en") ? "| `content/en/*.md` | the same pages in English, under the same names |\n" : "")| `content/it/interface.json`, `figures.json` | the words of menus, tables and figures: they can be changed, not removed |

    ## The first member

    A member goes between the square brackets of `members` in `content/data/members.json`. This one is invented: copy it and change everything.

    ```json
    \(exampleMember)
    ```

    Its sector goes first, between those of `sectors` in `content/data/sectors.json`:

    ```json
    \(exampleSector)
    ```

    Between one member and the next there is a comma. `kind` is the type: `A`, `B`, `AB`, `consortium`, `serviceCoop`, `association` and others.

    ## More pages

    A new page is a new file: `content/it/projects.md`, which begins with a title. For the menu, add it to `navigation` in `content/site.json`. Some names bring lists made from the data: `projects`, `networks`, `governance`, `documents`, `transparency`, `report`. Documents go into `content/files/documents/`, pictures into `content/files/images/`.

    """
  }
}
