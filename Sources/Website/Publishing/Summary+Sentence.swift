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
}
