/// What a row of a table changes about a member, or the new member that it brings.
public struct MemberChange: Sendable {
  /// A field with what it says now and what it will say.
  public struct Field: Sendable {
    public let field: MemberField
    /// `nil` where nothing is said yet.
    public let old: String?
    public let new: String
    /// Whether the table doesn't say it: it follows from what it says.
    public var isProposed = false
  }

  public let id: String
  public let name: String
  /// The row, as spreadsheets count.
  public let row: Int
  public let isNew: Bool
  public let fields: [Field]
  /// The same for the file: of a new member all of its record.
  let changes: [(key: String, change: RecordChange)]
}
