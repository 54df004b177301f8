extension Example {
  static let texts: [Example] = [
    Example(
      .textByteOrderMark,
      right: .init(it: "Salva con nome › Codifica: UTF-8", en: "Save as › Encoding: UTF-8")
    ),
    Example(
      .textUTF16,
      right: .init(it: "Salva con nome › Codifica: UTF-8", en: "Save as › Encoding: UTF-8")
    ),
    Example(
      .textNotUTF8,
      ["word": "società"],
      right: "iconv -f WINDOWS-1252 -t UTF-8 mission.md > nuovo.md && mv nuovo.md mission.md"
    ),
    Example(.textNotText, right: "mv content/it/statuto.md content/files/documents/statuto.docx"),
    Example(.textWindowsLineEnds, right: "sed -i 's/\\r$//' content/it/mission.md"),
    Example(
      .textPastedListMark,
      ["mark": "•"],
      wrong: .init(
        it: "Servizi:\n\n• assistenza domiciliare\n• pasti a domicilio",
        en: "Services:\n\n• home care\n• meals at home"
      ),
      right: .init(
        it: "Servizi:\n\n- assistenza domiciliare\n- pasti a domicilio",
        en: "Services:\n\n- home care\n- meals at home"
      )
    ),
    Example(
      .textHyphenatedBreak,
      ["word": "cooperativa", "word.en": "cooperative"],
      wrong: .init(
        it: "La coope-\nrativa ha sede a Castelmoro.",
        en: "The coope-\nrative is based in Castelmoro."
      ),
      right: .init(it: "La cooperativa ha sede a Castelmoro.", en: "The cooperative is based in Castelmoro.")
    ),
    Example(
      .textBrokenSentence,
      ["word": "per", "word.en": "for"],
      wrong: .init(
        it: "Il consorzio firma i contratti\n\nper conto dei soci.",
        en: "The consortium signs the contracts\n\nfor its members."
      ),
      right: .init(
        it: "Il consorzio firma i contratti per conto dei soci.",
        en: "The consortium signs the contracts for its members."
      )
    ),
    Example(
      .textSplitListItem,
      ["word": "servizi", "word.en": "older"],
      wrong: .init(
        it: "- la gestione di\n- servizi educativi\n- il trasporto",
        en: "- the care of\n- older people\n- transport"
      ),
      right: .init(
        it: "- la gestione di servizi educativi\n- il trasporto",
        en: "- the care of older people\n- transport"
      )
    ),
    Example(
      .textOddSpace,
      right: .init(it: "Il consorzio ha sede a Castelmoro.", en: "The consortium is based in Castelmoro.")
    ),
    Example(
      .textDoubleSpace,
      wrong: .init(it: "Il consorzio  ha sede a Castelmoro.", en: "The consortium  is based in Castelmoro."),
      right: .init(it: "Il consorzio ha sede a Castelmoro.", en: "The consortium is based in Castelmoro.")
    ),
    Example(
      .textInvisibleCharacter,
      ["code": "U+200B"],
      right: .init(it: "cooperativa", en: "cooperative")
    ),
    Example(
      .textGarbled,
      ["written": "Ã¨"],
      wrong: "Il consorzio Ã¨ una rete.",
      right: "Il consorzio è una rete."
    ),
    Example(
      .textMixedQuotes,
      [
        "few": "\"", "many": "“ ”",
      ],
      wrong: .init(
        it: "I progetti “Orti”, “Vivaio” e \"Rifugio\".",
        en: "The projects “Gardens”, “Nursery” and \"Shelter\"."
      ),
      right: .init(
        it: "I progetti “Orti”, “Vivaio” e “Rifugio”.",
        en: "The projects “Gardens”, “Nursery” and “Shelter”."
      )
    ),
  ]

  static let prose: [Example] = [
    Example(
      .textWrongAccent,
      ["written": "perchè", "correct": "perché"],
      wrong: "Ecco perchè lo facciamo.",
      right: "Ecco perché lo facciamo."
    ),
    Example(
      .textAccentOrApostrophe,
      ["written": "E'", "correct": "È"],
      wrong: "E' una cooperativa sociale.",
      right: "È una cooperativa sociale."
    ),
    Example(
      .textLawCitation,
      [
        "written": "legge 117/2017", "correct": "d.lgs. 117/2017", "written.en": "law 117/2017",
        "correct.en": "legislative decree 117/2017",
      ],
      wrong: .init(it: "Lo chiede la legge 117/2017.", en: "It is required by law 117/2017."),
      right: .init(it: "Lo chiede il d.lgs. 117/2017.", en: "It is required by legislative decree 117/2017.")
    ),
    Example(
      .textUndatedNow,
      ["word": "attualmente", "word.en": "currently"],
      wrong: .init(
        it: "I soci sono attualmente diciannove.",
        en: "The consortium currently has nineteen members."
      ),
      right: .init(
        it: "Al 31 dicembre 2024 i soci sono diciannove.",
        en: "At 31 December 2024 the consortium has nineteen members."
      )
    ),
    Example(
      .textLeftover,
      ["text": "Lorem ipsum"],
      wrong: "Lorem ipsum dolor sit amet.",
      right: .init(
        it: "Nel rifugio lavorano undici persone.",
        en: "Eleven people work in the shelter."
      )
    ),
    Example(
      .textFigureNotHere,
      ["words": "grafico seguente", "words.en": "following chart"],
      wrong: .init(
        it: "I soci sono cresciuti, come mostra il grafico seguente.",
        en: "Membership has grown, as the following chart shows."
      ),
      right: .init(
        it:
          "I soci sono cresciuti, come mostra il grafico seguente.\n\n![Metà dei soci è di tipo B](chart:members.byKind \"Una barra per tipo, con il numero dei soci\")",
        en:
          "Membership has grown, as the following chart shows.\n\n![Half of the members are of type B](chart:members.byKind \"One bar a kind, with its number of members\")"
      )
    ),
    Example(
      .textNameVariant,
      ["written": "Nidi Di Valle", "name": "Nidi di Valle"],
      wrong: .init(it: "La cooperativa Nidi Di Valle", en: "The cooperative Nidi Di Valle"),
      right: .init(it: "La cooperativa Nidi di Valle", en: "The cooperative Nidi di Valle")
    ),
  ]
}
