extension Example {
  static let search: [Example] = [
    Example(
      .searchPageMissing,
      ["language": "it"],
      right: .init(
        it: "# Mappa del sito dalla A alla Z\n\nTutte le pagine in un elenco solo.",
        en: "# The site from A to Z\n\nAll pages in one list."
      )
    ),
    Example(
      .searchProgramMissing,
      ["reason": "il file o la cartella non esiste", "reason.en": "No such file or directory"],
      right: "cd tre-sponde && ./bilancio build --search"
    ),
    Example(
      .searchUnprepared,
      [
        "said": "La prima volta la ricerca ha bisogno della rete, e il collegamento non c'è.",
        "said.en": "The first time, search needs the network, and there is no connection.",
      ]
    ),
    Example(
      .searchFailed,
      [
        "reason": "Pagefind si è fermato con lo stato 1", "reason.en": "Pagefind ended with status 1",
        "said": "No space left on device",
      ],
      right: "./bilancio build --search"
    ),
    Example(
      .searchNotWritable,
      ["reason": "non c'è più spazio sul disco", "reason.en": "No space left on device"],
      right: "TMPDIR=~/tmp ./bilancio build --search"
    ),
  ]
}
