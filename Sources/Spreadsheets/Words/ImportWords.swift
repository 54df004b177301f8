import Content
import Diagnostics

/// What is said to the user about an import, in a language of the program.
public struct ImportWords: Sendable {
  let language: MessageLanguage
  let width: Int

  /// - Parameter width: the terminal's in columns.
  public init(_ language: MessageLanguage, width: Int) {
    self.language = language
    self.width = min(max(width, 60), 100)
  }

  private func word(_ italian: String, _ english: String) -> String {
    language == .italian ? italian : english
  }

  private func label(_ field: MemberField) -> String { field.label.text(in: language) }

  /// What the columns were taken for. Those with the names of the open data need no words.
  public func columns(of plan: MemberImport) -> String {
    let number = plan.columns.count { $0.field != nil }
    let read = count(number, "colonna letta", "colonne lette", "column read", "columns read")
    let separator = plan.separator.name.text(in: language)
    let form = "\(plan.encoding.rawValue), " + word("separatore: ", "separated by ") + separator
    let head = "\(plan.table): \(read) (\(form))"
    let told = plan.columns.filter { $0.field?.code != $0.heading }
    guard !told.isEmpty else { return paragraph(head) }
    let rows = told.map { column in [column.letters, column.heading, "→ " + meaning(of: column)] }
    return paragraph(head) + TextTable(headings: ["", "", ""], rows: rows).text(width: width)
  }

  private func meaning(of column: ColumnMap.Column) -> String {
    guard let field = column.field else { return word("non importata", "not imported") }
    return label(field) + (column.isNear ? word(" (somiglia)", " (similar)") : "")
  }

  /// What would change, member by member; empty when nothing would.
  public func table(of plan: MemberImport) -> String {
    plan.changes.map { "\n" + table(of: $0) }.joined()
  }

  private func table(of change: MemberChange) -> String {
    let place = word("riga", "row") + " \(change.row)"
    let new = change.isNew ? word(", socio nuovo", ", new member") : ""
    let head = paragraph("\(change.name) (\(change.id)), \(place)\(new)")
    if change.isNew {
      let proposed = word("proposto", "proposed")
      let rows = change.fields.map { field in
        [label(field.field), field.new + (field.isProposed ? " (\(proposed))" : "")]
      }
      return head
        + TextTable(headings: [word("campo", "field"), word("valore", "value")], rows: rows).text(
          width: width
        )
    }
    let rows = change.fields.map { field in
      let pair = ShortenedPair(field.old ?? "", field.new)
      return [label(field.field), field.old == nil ? "—" : pair.old, field.old == nil ? field.new : pair.new]
    }
    let headings = [word("campo", "field"), word("ora", "now"), word("dopo", "then")]
    return head + TextTable(headings: headings, rows: rows).text(width: width)
  }

  /// How many members change, are new, stay, or aren't in the table.
  public func summary(of plan: MemberImport) -> String {
    let new = plan.changes.count(where: \.isNew)
    let changed = plan.changes.count - new
    var parts: [String] = []
    if changed > 0 {
      parts.append(count(changed, "socio cambia", "soci cambiano", "member changes", "members change"))
    }
    if new > 0 {
      parts.append(count(new, "socio è nuovo", "soci sono nuovi", "member is new", "members are new"))
    }
    if plan.unchangedCount > 0 {
      parts.append(
        count(plan.unchangedCount, "è già così", "sono già così", "is so already", "are so already")
      )
    }
    if plan.absentCount > 0 {
      parts.append(
        count(
          plan.absentCount,
          "del sito non è nella tabella e resta com’è",
          "del sito non sono nella tabella e restano come sono",
          "of the site isn’t in the table and stays as it is",
          "of the site aren’t in the table and stay as they are"
        )
      )
    }
    let sentence = parts.joined(separator: "; ")
    let head = plan.changes.isEmpty ? word("Non cambierebbe nulla: ", "Nothing would change: ") : ""
    guard !sentence.isEmpty else {
      return "\n" + paragraph(word("Nella tabella non c’è nessun socio.", "There is no member in the table."))
    }
    return "\n" + paragraph(head + sentence + ".")
  }

  /// What the user is asked, on a line of its own that the answer ends.
  public func question(_ plan: MemberImport) -> String {
    word(
      "Scrivo questi cambiamenti in \(plan.file)? [sì/no] ",
      "Write these changes into \(plan.file)? [yes/no] "
    )
  }

  /// What an answer means: yes, no, or `nil` for neither. No answer at all is no.
  public static func answer(_ text: String?) -> Bool? {
    switch text.map(HeadingKey.of) ?? "no" {
    case "s", "si", "y", "yes": true
    case "n", "no", "": false
    default: nil
    }
  }

  /// All is written.
  public func written(_ plan: MemberImport) -> String {
    var text = paragraph(word("Scritto \(plan.file).", "\(plan.file) is written."))
    if plan.changes.contains(where: \.isNew) {
      text += paragraph(
        word(
          "Se l’elenco si riferisce ora a un altro giorno, cambia «asOf» in cima al file. La storia di un socio nuovo, se vuoi, va in content/it/members e content/en/members.",
          "If the list now refers to another day, change “asOf” at the top of the file. A new member’s story, if you like, goes into content/it/members and content/en/members."
        )
      )
    }
    return text
      + paragraph(word("Per controllare tutto: ./bilancio check", "To check everything: ./bilancio check"))
  }

  /// Nothing is written, as the user wished.
  public var declined: String { paragraph(word("Non ho cambiato nulla.", "Nothing has been changed.")) }

  /// There are errors.
  public var refused: String {
    paragraph(
      word(
        "Non ho cambiato nulla: correggi la tabella e ripeti.",
        "Nothing has been changed: correct the table and try again."
      )
    )
  }

  /// There is nobody to ask.
  public func unasked(_ plan: MemberImport) -> String {
    word(
      "Non ho cambiato nulla: qui non c’è un terminale a cui chiedere conferma. Per scrivere senza chiedere: ./bilancio import members \(plan.table) --yes",
      "Nothing has been changed: there is no terminal to ask for confirmation. To write without asking: ./bilancio import members \(plan.table) --yes"
    )
  }

  private func paragraph(_ text: String) -> String {
    text.wrapped(to: width).joined(separator: "\n") + "\n"
  }

  private func count(
    _ number: Int,
    _ one: String,
    _ others: String,
    _ oneEnglish: String,
    _ othersEnglish: String
  )
    -> String
  {
    let format = language == .italian ? LanguageFormat.italian : .english
    let words = number == 1 ? word(one, oneEnglish) : word(others, othersEnglish)
    return "\(format.integer(number)) \(words)"
  }
}
