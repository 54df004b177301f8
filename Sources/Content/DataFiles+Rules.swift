import Diagnostics

extension DataFiles {
  /// What a schema can't say: check digits, and that a year's files are about their folder's year.
  static func checkRules(
    of value: JSONValue,
    in source: SourceFile,
    year: Int?,
    diagnostics: inout [Diagnostic]
  ) {
    if let year, let written = value["year"], let other = written.int, other != year {
      let arguments = ["year": String(other), "folder": String(year)]
      diagnostics.append(
        source.diagnostic(.yearOfAnotherFolder, at: written.range, arguments, replacement: String(year))
      )
    }
    checkTaxCodes(of: value, in: source, diagnostics: &diagnostics)
  }

  private static func checkTaxCodes(
    of value: JSONValue,
    in source: SourceFile,
    diagnostics: inout [Diagnostic]
  ) {
    switch value.kind {
    case .object(let members):
      for index in members.indices {
        if let code = members[index].value.string {
          guard code.utf8.count == 11, taxCodeFields.contains(members[index].key), !TaxCode.isValid(code)
          else { continue }
          let range = members[index].value.range
          diagnostics.append(source.diagnostic(.taxCodeCheckDigit, at: range, ["code": code]))
        } else if members[index].value.isContainer {
          checkTaxCodes(of: members[index].value, in: source, diagnostics: &diagnostics)
        }
      }
    case .array(let elements):
      for index in elements.indices where elements[index].isContainer {
        checkTaxCodes(of: elements[index], in: source, diagnostics: &diagnostics)
      }
    case .null, .bool, .number, .string: break
    }
  }

  private static let taxCodeFields: Set<String> = ["taxCode", "vatNumber", "payerTaxCode"]
}

/// The tax codes and VAT numbers of Italian bodies.
public enum TaxCode {
  /// Whether eleven digits end in the right check digit: doubled in every second place and summed by their own
  /// digits, they make a multiple of ten (DM Finanze 23-12-1976).
  public static func isValid(_ code: String) -> Bool {
    let digits = code.utf8.map { Int($0) - 0x30 }
    guard digits.count == 11, digits.allSatisfy((0...9).contains) else { return false }
    let sum = digits.enumerated().reduce(0) { sum, entry in
      let value = entry.offset.isMultiple(of: 2) ? entry.element : entry.element * 2
      return sum + value / 10 + value % 10
    }
    return sum.isMultiple(of: 10)
  }
}

extension JSONValue {
  /// Calls a function with every member of every object in the value.
  package func eachMember(_ body: (JSONMember) -> Void) {
    switch kind {
    case .object(let members):
      for member in members {
        body(member)
        member.value.eachMember(body)
      }
    case .array(let elements):
      for element in elements { element.eachMember(body) }
    case .null, .bool, .number, .string: break
    }
  }
}
