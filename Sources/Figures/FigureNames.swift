/// Names of figures, in order: written out, or those of one field for many records, which are put together only when
/// somebody reads them.
public struct FigureNames: RandomAccessCollection, Sendable {
  private let beginning: String
  private let records: [String]
  private let ending: String

  /// - Parameters:
  ///   - beginning: what each name begins with: `members.`.
  ///   - records: what makes them differ.
  ///   - ending: what each name ends with: `.workers.total`.
  init(_ beginning: String, _ records: [String], _ ending: String) {
    self.beginning = beginning
    self.records = records
    self.ending = ending
  }

  init(_ names: [String]) { self.init("", names, "") }

  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }

  public subscript(_ position: Int) -> String {
    let record = records[position]
    guard !beginning.isEmpty || !ending.isEmpty else { return record }
    var name = ""
    name.reserveCapacity(beginning.utf8.count + record.utf8.count + ending.utf8.count)
    name += beginning
    name += record
    name += ending
    return name
  }
}

extension FigureNames: ExpressibleByArrayLiteral {
  public init(arrayLiteral names: String...) { self.init(names) }
}

extension FigureNames: Hashable {
  public static func == (left: FigureNames, right: FigureNames) -> Bool { left.elementsEqual(right) }

  public func hash(into hasher: inout Hasher) {
    for name in self { hasher.combine(name) }
  }
}
