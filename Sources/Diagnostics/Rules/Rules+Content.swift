extension Rule {
  /// A folder that the program needs isn't there.
  public static let folderMissing = Rule(
    "content.missing-folder",
    .error,
    it: .init(
      "manca la cartella «{folder}»",
      "È una delle cartelle da cui nasce il sito: testi e dati, modelli delle pagine, schemi dei dati.",
      hint: "Lancia il comando dalla cartella del progetto, oppure indica quella giusta con {option}."
    ),
    en: .init(
      "the folder “{folder}” is missing",
      "It is one of the folders that the site is made from: texts and data, page templates, schemas of the data.",
      hint: "Run the command in the project's folder, or name the right one with {option}."
    )
  )

  /// A folder can't be listed.
  public static let folderNotReadable = Rule(
    "content.folder-not-readable",
    .error,
    it: .init(
      "questa cartella non può essere letta: {reason}",
      "Senza leggerla tutta il sito nascerebbe incompleto.",
      hint: "Controlla i permessi della cartella (per esempio: chmod u+rx) e riprova."
    ),
    en: .init(
      "this folder can't be read: {reason}",
      "Without reading all of it the site would be incomplete.",
      hint: "Check the folder's permissions (for example: chmod u+rx) and try again."
    )
  )

  /// A file can't be read.
  public static let fileNotReadable = Rule(
    "content.file-not-readable",
    .error,
    it: .init(
      "questo file non può essere letto: {reason}",
      "Senza leggerlo il sito nascerebbe incompleto.",
      hint:
        "Controlla i permessi del file (per esempio: chmod u+r) e che un altro programma non lo tenga chiuso."
    ),
    en: .init(
      "this file can't be read: {reason}",
      "Without it the site would be incomplete.",
      hint: "Check the file's permissions (for example: chmod u+r) and that no other program keeps it locked."
    )
  )

  /// A file without which there is no site isn't there.
  public static let fileMissing = Rule(
    "content.missing-file",
    .error,
    it: .init(
      "manca il file «{name}»",
      "Ogni sito ne ha bisogno.",
      hint: "Crea il file, prendendo a modello quello del consorzio di esempio."
    ),
    en: .init(
      "the file “{name}” is missing",
      "Every site needs it.",
      hint: "Create the file, taking the sample consortium's as a model."
    )
  )

  /// Two names that are one on Windows and macOS.
  public static let namesDifferInCase = Rule(
    "content.names-differ-in-case",
    .error,
    it: .init(
      "«{name}» e «{other}» si distinguono solo per maiuscole e minuscole",
      "Su molti computer sono lo stesso file, e uno dei due andrebbe perso.",
      hint: "Rinomina uno dei due."
    ),
    en: .init(
      "“{name}” and “{other}” differ only in upper and lower case",
      "On many computers they are the same file, and one of the two would be lost.",
      hint: "Rename one of them."
    )
  )

  /// A file's or folder's name that doesn't do as part of an address.
  public static let nameNotAnAddress = Rule(
    "content.name-not-an-address",
    .error,
    it: .init(
      "«{name}» non può far parte di un indirizzo",
      "Nomi di pagine e slug hanno solo lettere minuscole senza accenti, cifre e trattini: funzionano così ovunque.",
      hint: "Scrivi per esempio «`{suggestion}`»."
    ),
    en: .init(
      "“{name}” can't be part of an address",
      "Names of pages and slugs have only lower-case letters without accents, digits and hyphens: so they work everywhere.",
      hint: "Write for example “`{suggestion}`”."
    )
  )

  /// A page has neither a heading nor a title in its front matter.
  public static let pageWithoutTitle = Rule(
    "content.page-without-title",
    .error,
    it: .init(
      "la pagina non ha un titolo",
      "Il titolo è la prima riga che comincia con un cancelletto; serve ai menu, ai motori di ricerca e a chi ascolta la pagina.",
      hint: "Comincia il testo con una riga come: `# La nostra missione`"
    ),
    en: .init(
      "the page has no title",
      "The title is the first line that begins with a hash; menus, search engines and people who listen to the page need it.",
      hint: "Begin the text with a line such as: `# Our mission`"
    )
  )

  /// A front matter in YAML.
  public static let frontMatterNotJSON = Rule(
    "content.front-matter-not-json",
    .error,
    it: .init(
      "le informazioni in testa alla pagina sono scritte in un formato diverso",
      "Qui si usa un oggetto JSON fra parentesi graffe, non righe fra trattini.",
      hint: "Scrivi per esempio: `{\"slug\": \"missione\", \"description\": \"Perché esistiamo\"}`"
    ),
    en: .init(
      "the information at the top of the page is in another format",
      "Here it is a JSON object in braces, not lines between dashes.",
      hint: "Write for example: `{\"slug\": \"mission\", \"description\": \"Why we exist\"}`"
    )
  )

  /// A reference by id to a record that isn't there.
  public static let unknownReference = Rule(
    "content.unknown-reference",
    .error,
    it: .init(
      "«{id}» non c'è in {target}.json",
      "I dati si richiamano fra loro con l'id: uno che non esiste lascerebbe un vuoto nella pagina.",
      hint: "Usa un id di {target}.json, oppure aggiungilo là."
    ),
    en: .init(
      "“{id}” isn't in {target}.json",
      "Data refer to each other by id: one that doesn't exist would leave a gap in the page.",
      hint: "Use an id of {target}.json, or add it there."
    )
  )

  /// A prose file about a record that isn't there.
  public static let proseWithoutRecord = Rule(
    "content.prose-without-record",
    .error,
    it: .init(
      "nessuna voce di {target}.json ha l'id «{id}»",
      "Un testo in questa cartella porta il nome della voce di cui parla.",
      hint: "Rinomina il file con l'id giusto, oppure aggiungi la voce a {target}.json."
    ),
    en: .init(
      "no entry of {target}.json has the id “{id}”",
      "A text in this folder is named after the entry that it is about.",
      hint: "Rename the file to the right id, or add the entry to {target}.json."
    )
  )

  /// A text of the data lacks one of the site's languages.
  public static let textNotTranslated = Rule(
    "content.text-not-translated",
    .warning,
    it: .init(
      "manca il testo in {language}",
      "Fino ad allora la pagina in quella lingua mostra il testo originale.",
      hint: "Aggiungi la traduzione: `\"{code}\": \"…\"`"
    ),
    en: .init(
      "the text in {language} is missing",
      "Until it is there, the page in that language shows the original text.",
      hint: "Add the translation: `\"{code}\": \"…\"`"
    )
  )

  /// A word of the interface is missing in a language.
  public static let wordMissing = Rule(
    "content.missing-word",
    .error,
    it: .init(
      "manca la voce «{key}»",
      "Ogni parola dell'interfaccia serve in ogni lingua, altrimenti una pagina avrebbe un vuoto.",
      hint: "Aggiungi una riga: `\"{key}\": \"…\"`"
    ),
    en: .init(
      "the entry “{key}” is missing",
      "Every word of the interface is needed in every language, or a page would have a gap.",
      hint: "Add a line: `\"{key}\": \"…\"`"
    )
  )

  /// A navigation entry or link names a page that isn't there.
  public static let unknownPage = Rule(
    "content.unknown-page",
    .error,
    it: .init(
      "non c'è nessuna pagina «{name}»",
      "Il menu può portare solo a pagine che esistono.",
      hint: "Usa il nome di un file della cartella della lingua, senza «.md»."
    ),
    en: .init(
      "there is no page “{name}”",
      "The menu can only lead to pages that exist.",
      hint: "Use the name of a file in the language's folder, without “.md”."
    )
  )

  /// An accent colour on which text could not be read.
  public static let accentTooLight = Rule(
    "content.accent-too-light",
    .error,
    it: .init(
      "il colore {colour} non si legge abbastanza sul bianco: contrasto {ratio}, ne serve almeno 4,5",
      "Collegamenti e titoli hanno questo colore; chi vede poco non li leggerebbe.",
      hint: "Scegline uno più scuro, per esempio `{suggestion}`."
    ),
    en: .init(
      "the colour {colour} can't be read well enough on white: its contrast is {ratio}, it takes at least 4.5",
      "Links and headings have this colour; people with low vision could not read them.",
      hint: "Choose a darker one, for example `{suggestion}`."
    )
  )

  /// A data file that the program has no use for.
  public static let unknownDataFile = Rule(
    "content.unknown-data-file",
    .error,
    it: .init(
      "il programma non conosce un file di dati chiamato «{name}»",
      "I file di dati hanno nomi fissi: uno scritto male resterebbe fuori dal sito senza che nessuno se ne accorga.",
      hint: "Controlla il nome; gli schemi della cartella «schemas» dicono quali file esistono."
    ),
    en: .init(
      "the program doesn't know a data file called “{name}”",
      "Data files have fixed names: a misspelt one would be left out of the site without anybody noticing.",
      hint: "Check the name; the schemas in the folder “schemas” tell which files there are."
    )
  )

  /// A file of a year's folder that says it is about another year.
  public static let yearOfAnotherFolder = Rule(
    "content.year-of-another-folder",
    .error,
    it: .init(
      "questo file dice di riguardare il {year}, ma sta nella cartella del {folder}",
      "Succede quando si copia la cartella di un anno per cominciare il successivo: i dati vecchi uscirebbero come nuovi.",
      hint: "Correggi l'anno, e controlla che anche i dati siano quelli del {folder}."
    ),
    en: .init(
      "this file says that it is about {year}, but stands in the folder of {folder}",
      "It happens when a year's folder is copied to begin the next: old figures would be published as new ones.",
      hint: "Correct the year, and make sure that the figures are those of {folder} too."
    )
  )

  /// A tax code or VAT number with a wrong check digit.
  public static let taxCodeCheckDigit = Rule(
    "content.tax-code-check-digit",
    .error,
    it: .init(
      "«{code}» non è un codice fiscale o una partita IVA possibile: la cifra di controllo non torna",
      "L'ultima delle undici cifre si calcola dalle altre (DM Finanze 23-12-1976): se non torna, una cifra è sbagliata.",
      hint: "Ricopia il codice dalla visura camerale."
    ),
    en: .init(
      "“{code}” can't be a tax code or VAT number: its check digit is wrong",
      "The last of the eleven digits is computed from the others (DM Finanze 23-12-1976): one of them is wrong.",
      hint: "Copy the code again from the Companies Register's extract."
    )
  )

  /// A file that nothing reads.
  public static let unusedFile = Rule(
    "content.unused-file",
    .warning,
    it: .init(
      "il programma non sa che cosa fare di «{name}»",
      "I testi sono file .md nelle cartelle delle lingue elencate in site.json, i dati .json in data, il resto sta in files.",
      hint: "Controlla il nome e la cartella; immagini e documenti vanno in content/files."
    ),
    en: .init(
      "the program doesn't know what to do with “{name}”",
      "Texts are .md files in the folders of the languages in site.json, data .json files in data, all else is in files.",
      hint: "Check the name and the folder; images and documents go into content/files."
    )
  )

  /// A figure quoted where nothing fills it in.
  public static let quotationInData = Rule(
    "content.quotation-in-data",
    .error,
    it: .init(
      "nei dati le cifre non si citano: «{text}»",
      "Le doppie graffe valgono nei testi (.md); in un dato resterebbero scritte così come sono.",
      hint: "Togli le graffe e scrivi la frase senza il numero, oppure spostala in un testo."
    ),
    en: .init(
      "figures can't be quoted in data: “{text}”",
      "Double braces work in texts (.md); in data they would be printed as they are.",
      hint: "Remove the braces and write the sentence without the number, or move it into a text."
    )
  )

  static let contentRules: [Rule] = [
    quotationInData,
    folderMissing, folderNotReadable, fileNotReadable, fileMissing, namesDifferInCase, nameNotAnAddress,
    pageWithoutTitle, frontMatterNotJSON, unknownReference, proseWithoutRecord, textNotTranslated,
    wordMissing,
    unknownPage, accentTooLight, unknownDataFile, yearOfAnotherFolder, taxCodeCheckDigit, unusedFile,
  ]
}
