/// The page that opens Decap CMS. The CMS itself isn't ours: the page fetches it from where its makers publish it.
enum DecapPage {
  /// The page, for a site whose default language is given.
  static func html(language: String) -> String {
    """
    <!doctype html>
    <html lang="\(language)">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>\(language == "it" ? "Modifica il sito" : "Edit the site")</title>
        <!-- The configuration is JSON, which is YAML too: the CMS wants to be told that it is. -->
        <link href="config.json" type="text/yaml" rel="cms-config-url">
      </head>
      <body>
        <script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>
        <script src="formats.js"></script>
      </body>
    </html>

    """
  }
}
