extension Example {
  /// The examples of all rules, area by area.
  public static let all: [Example] =
    json + jsonValues + schema + schemaValues + schemaFiles + texts + prose + markdown + markdownImages
    + links + pages + content + contentRecords + figures + accounts + contracts + dates + offices + law
    + years + report + reportChapters + printing + translation + agreement + agreementOfBlocks + exceptions
    + exchange + templates + templateSyntax + publishing
    + review + mending + preview + preparation + imports + search
}
