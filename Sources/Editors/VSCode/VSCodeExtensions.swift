/// The extensions of Visual Studio Code that are proposed to whoever opens the folder.
enum VSCodeExtensions {
  static let json: JSONText = [
    "recommendations": [
      "editorconfig.editorconfig", "streetsidesoftware.code-spell-checker",
      "streetsidesoftware.code-spell-checker-italian",
    ]
  ]
}
