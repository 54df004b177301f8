import Content

/// Collects the figures of one year, or of now: what is typed as it is read, and what follows from it.
struct FigureBuilder {
  /// `nil` for what is so now.
  let year: Int?
  /// The file that what is added comes from; it gives figures their day and source.
  var file: FigureSource?
  private(set) var table = FigureTable()
  /// The day that figures are about where neither they nor their file say one.
  let day: PartialDate?

  /// - Parameter day: the day that figures of now are about; those of a year are about its last.
  init(year: Int?, day: PartialDate? = nil) {
    self.year = year
    self.day = year.map { PartialDate(year: $0, month: 12, day: 31) } ?? day
  }

  /// The value of a figure that is there already.
  func value(_ name: String) -> Figure.Value? { table[name]?.value }

  /// Adds a figure, with the year, the day and the source that it doesn't say itself.
  mutating func add(_ figure: consuming Figure) {
    figure.year = year
    if figure.asOf == nil { figure.asOf = file?.asOf ?? day }
    if figure.source == nil { figure.source = file?.source }
    table.append(figure)
  }

  /// Adds the figures of single members.
  mutating func add(_ members: MemberFigures) { table.append(members) }

  /// Adds a number that stands in the data as it is; none where it isn't asked for.
  mutating func type(
    _ name: String,
    _ unit: Figure.Unit,
    _ json: JSONValue?,
    label: Label? = nil,
    whole: String? = nil,
    with edit: (inout Figure) -> Void = { _ in }
  ) {
    guard let json, let value = Figure.Value(json, unit: unit) else { return }
    var figure = Figure(name, label: label ?? .figure(name), unit: unit, value: value)
    figure.whole = whole
    if let file { figure.origin = Figure.Origin(file: file.file, range: json.range) }
    edit(&figure)
    add(figure)
  }

  /// Adds the numbers of a section of the file, by their paths.
  mutating func type(_ section: FigureSection) {
    guard let file, let object = file[section.path] else { return }
    for member in object.members where section.fields.contains(member.key) {
      type(section.prefix + member.key, section.unit, member.value, whole: section.whole)
    }
  }

  /// Adds a figure that is made of others, with their coverage; none where there is nothing to make it of.
  mutating func compute(
    _ name: String,
    _ unit: Figure.Unit,
    _ value: Figure.Value?,
    _ computation: Figure.Computation,
    label: Label? = nil,
    whole: String? = nil,
    from parts: [Figure] = []
  ) {
    guard let value else { return }
    var figure = Figure(name, label: label ?? .figure(name), unit: unit, value: value)
    figure.whole = whole
    figure.computation = computation
    figure.coverage = parts.first?.coverage
    figure.isEstimated = parts.contains(where: \.isEstimated)
    add(figure)
  }

  /// Takes the number of a figure away that must not be told.
  mutating func withhold(_ name: String, _ state: Suppression.State) { table.withhold(name, state) }

  mutating func reserveCapacity(_ capacity: Int) { table.reserveCapacity(capacity) }
}

/// The numbers of one object of a file that are figures of one unit.
struct FigureSection {
  let path: [String]
  /// What the names begin with.
  let prefix: String
  let unit: Figure.Unit
  /// The figure that all of them are parts of.
  let whole: String?
  let fields: [String]

  /// - Parameters:
  ///   - path: the keys that lead to the object, with dots; empty for the file itself.
  ///   - area: what the names begin with, before the path.
  ///   - whole: the figure that all of them are parts of, below the area.
  init(
    _ path: String,
    in area: String,
    _ unit: Figure.Unit,
    of whole: String? = nil,
    _ fields: [String]
  ) {
    self.path = path.split(separator: ".").map(String.init)
    prefix = path.isEmpty ? area + "." : area + "." + path + "."
    self.unit = unit
    self.whole = whole.map { area + "." + $0 }
    self.fields = fields
  }
}

extension Label {
  /// The words for a figure, by its name.
  static func figure(_ name: String) -> Label { .words("figures." + name) }
}
