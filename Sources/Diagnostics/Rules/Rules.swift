extension Rule {
  /// Every kind of problem that the program can report, area by area.
  public static let all: [Rule] =
    templateRules + markdownRules + commentRules + jsonRules + schemaRules + textRules + contentRules
    + websiteRules
    + publishingRules + commandRules + chartRules + reportRules + figureRules + unknownFigureRules
    + printingRules + translationRules + translationStatusRules
    + agreementRules + exchangeRules + preparationRules + reviewRules + mendingRules + previewRules
    + importRules + searchRules
}
