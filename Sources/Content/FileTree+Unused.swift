import Diagnostics

extension FileTree {
  /// Reports files that no step reads: most likely one letter of a name, or a folder, is wrong.
  func reportUnused(languages: [String], diagnostics: inout [Diagnostic]) {
    for file in files where !isUsed(file, languages: languages) {
      diagnostics.append(Diagnostic(.unusedFile, path: path(of: file), ["name": file]))
    }
  }

  /// The data that stand in the folder of a year.
  package static let yearly: Set<String> = [
    "returns", "people", "funding", "finance", "contracts", "environment", "report",
  ]

  private func isUsed(_ file: String, languages: [String]) -> Bool {
    let parts = file.split(separator: "/").map(String.init)
    let name = parts[parts.count - 1]
    let place = parts[0]
    if file == "site.json" || place == "files" || ["README", "LEGGIMI"].contains(where: name.hasPrefix) {
      return true
    }
    if languages.contains(place) {
      return name.hasSuffix(".md") || parts.count == 2 && Words.files.contains(name)
    }
    guard place == "data", name.hasSuffix(".json") else { return false }
    let isYearly = Self.yearly.contains(String(name.dropLast(5)))
    return switch parts.count {
    case 2: !isYearly
    case 3: isYearly && parts[1].utf8.count == 4 && Int(parts[1]) != nil
    default: false
    }
  }
}
