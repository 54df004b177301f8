import Content
import Diagnostics

/// The files that make editors know a content: settings, snippets and tasks of Visual Studio Code, and the page and the
/// configuration of the web editor Decap CMS. All of them come from the schemas, so that they can't say anything else.
public struct EditorFiles: Sendable {
  /// Where the repository of a site is.
  public struct Repository: Sendable {
    /// The services that need no more than a name.
    public enum Host: String, Sendable, CaseIterable {
      case github, gitlab, bitbucket
    }

    public let host: Host
    /// Owner and name, as in `tresponde/sito`.
    public let name: String
    public let branch: String

    public init(_ name: String, at host: Host = .github, branch: String = "main") {
      self.name = name
      self.host = host
      self.branch = branch
    }

    var json: JSONText {
      ["name": .text(host.rawValue), "repo": .text(name), "branch": .text(branch)]
    }
  }

  /// The files, with their paths below the folder.
  public private(set) var files: [(path: String, bytes: [UInt8])] = []
  let folder: String

  /// The files for a folder in which there is a content; `nil` when it can't be read.
  ///
  /// - Parameters:
  ///   - folder: the one that is opened in an editor.
  ///   - schemas: the folder of the program's schemas.
  ///   - repository: where the web editor saves; if it isn't given, where the files that are there say.
  public init?(
    folder: String,
    schemas: String,
    repository: Repository? = nil,
    diagnostics: inout [Diagnostic]
  ) {
    self.folder = folder
    let shelf = SchemaShelf(folder: schemas, diagnostics: &diagnostics)
    let items = Self.items(in: schemas, diagnostics: &diagnostics)
    guard let facts = ContentFacts(content: path("content"), diagnostics: &diagnostics),
      !diagnostics.hasErrors
    else { return nil }
    let hasSchemas = FileSystem.kind(of: path("schemas/site" + SchemaShelf.suffix)) == .file
    let settings = VSCodeSettings(
      schemas: shelf,
      schemasFolder: hasSchemas ? "schemas" : ".vscode/schemas"
    )
    let hasWrapper = FileSystem.kind(of: path("bilancio")) == .file
    let tasks = VSCodeTasks(command: hasWrapper ? "${workspaceFolder}/bilancio" : "bilancio")
    add(".vscode/settings.json", settings.json)
    add(".vscode/bilancio.code-snippets", Snippets(schemas: shelf, items: items, facts: facts).json)
    add(".vscode/tasks.json", tasks.json)
    add(".vscode/extensions.json", VSCodeExtensions.json)
    if !hasSchemas {
      for name in shelf.names where name != "guidelines" {
        guard let source = shelf.sources[name] else { continue }
        files.append((".vscode/schemas/\(name)\(SchemaShelf.suffix)", source.bytes))
      }
      files.append((".editorconfig", Array(Self.editorConfig.utf8)))
    }
    let known = knownBackend(diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    let backend = repository?.json ?? known ?? Repository("OWNER/REPOSITORY").json
    let configuration = DecapConfiguration(schemas: shelf, facts: facts, backend: backend)
    add(Self.configuration, configuration.json)
    files.append(("admin/index.html", Array(DecapPage.html(language: facts.defaultLanguage).utf8)))
    files.append(("admin/formats.js", Array(DecapPage.formats.utf8)))
  }

  private static let configuration = "admin/config.json"

  private mutating func add(_ path: String, _ json: JSONText) { files.append((path, Array(json.file.utf8))) }

  func path(_ file: String) -> String { folder == "." ? file : "\(folder)/\(file)" }

  /// Where the configuration that is there saves, however that was written; one with mistakes in it isn't guessed at.
  private func knownBackend(diagnostics: inout [Diagnostic]) -> JSONText? {
    guard FileSystem.kind(of: path(Self.configuration)) == .file,
      let source = SourceFile.load(path(Self.configuration), diagnostics: &diagnostics)
    else { return nil }
    return JSONReader.parse(source, diagnostics: &diagnostics)?["backend"].map(JSONText.init)
  }

  /// The items that the law asks of a report.
  private static func items(
    in schemas: String,
    diagnostics: inout [Diagnostic]
  ) -> [(id: String, name: BilingualText)] {
    let source = SourceFile.load(schemas + "/guidelines.json", diagnostics: &diagnostics)
    let items = source.flatMap { JSONReader.parse($0, diagnostics: &diagnostics) }?["items"]?.array ?? []
    return items.compactMap { item in
      guard let id = item["id"]?.string, let italian = item["it"]?.string else { return nil }
      return (id, BilingualText(it: italian, en: item["en"]?.string ?? italian))
    }
  }

  /// How files are written, for editors of all makers.
  package static let editorConfig = """
    root = true

    [*]
    charset = utf-8
    end_of_line = lf
    insert_final_newline = true
    trim_trailing_whitespace = true
    indent_style = space
    indent_size = 2

    [*.md]
    # Due spazi a fine riga sono un a capo. — Two spaces at the end of a line are a line break.
    trim_trailing_whitespace = false

    # Built files stay as they are.
    [site/**]
    charset = unset
    end_of_line = unset
    insert_final_newline = unset
    trim_trailing_whitespace = unset

    """
}
