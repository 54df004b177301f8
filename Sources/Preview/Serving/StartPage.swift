import Content

/// The page that stands for all others until there has been a build without an error: a list of what is wrong.
struct StartPage {
  let html: String

  init(_ state: PreviewState) {
    let title = HTMLEscaping.escaped(state.title)
    html = """
      <!doctype html>
      <html lang="\(state.words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLEscaping.escaped(state.words.preview))</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(PreviewAsset.style.address)">
      \(PreviewPage.script(body: "none", nil, state))</head>
      <body class="start">
      <main>
      <h1>\(HTMLEscaping.escaped(state.words.preview))</h1>
      <div role="alert"><h2>\(title)</h2></div>
      <div class="list">\(state.problems.html)</div>
      </main>
      </body>
      </html>

      """
  }
}
