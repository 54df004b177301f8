import Diagnostics

extension Publisher.Summary {
  /// What was done, in a line: "site: 132 pages and files, 3 written, none removed".
  public func sentence(_ folder: String, _ language: MessageLanguage) -> String {
    let total = written + unchanged
    switch language {
    case .italian:
      return "\(folder): \(total) file, \(written) scritti, \(unchanged) già a posto, \(removed) tolti"
    case .english:
      return "\(folder): \(total) files, \(written) written, \(unchanged) unchanged, \(removed) removed"
    }
  }
}

/// Short sentences of the command.
public enum Sentences {
  public static func allIsWell(_ language: MessageLanguage) -> String {
    switch language {
    case .italian: "Tutto a posto."
    case .english: "All is well."
    }
  }

  /// The user asked for a year that has no data.
  public static func noSuchYear(_ year: Int, _ years: [Int], _ language: MessageLanguage) -> String {
    let list = years.map(String.init).joined(separator: ", ")
    return switch language {
    case .italian:
      years.isEmpty
        ? "Nessun anno ha dati in content/data." : "Non ci sono dati del \(year). Ci sono: \(list)."
    case .english:
      years.isEmpty
        ? "No year has data in content/data." : "There are no data for \(year). There are: \(list)."
    }
  }

  /// The user asked for the report of a year that has none.
  public static func noSuchReport(_ year: Int, _ years: [Int], _ language: MessageLanguage) -> String {
    let list = years.map(String.init).joined(separator: ", ")
    return switch language {
    case .italian:
      "Il \(year) non ha un bilancio sociale: manca content/data/\(year)/report.json."
        + (years.isEmpty ? "" : " Ce l’hanno: \(list).")
    case .english:
      "\(year) has no social report: content/data/\(year)/report.json is missing."
        + (years.isEmpty ? "" : " These have one: \(list).")
    }
  }

  /// The user asked for a figure that does not exist.
  public static func noSuchFigure(_ name: String, _ near: String?, _ language: MessageLanguage) -> String {
    switch language {
    case .italian:
      "Nessuna cifra si chiama «\(name)»." + (near.map { " Forse «\($0)»?" } ?? "")
        + " L’elenco: ./bilancio figures 2024"
    case .english:
      "No figure is called “\(name)”." + (near.map { " Perhaps “\($0)”?" } ?? "")
        + " The list: ./bilancio figures 2024"
    }
  }
}
