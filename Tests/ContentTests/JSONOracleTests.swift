import Content
import Diagnostics
import Foundation
import Testing

/// Foundation's own reader as an independent judge.
@Suite struct JSONOracleTests {
  /// What Foundation makes of bytes, in a form that can be compared; `nil` when it refuses them.
  private func foundation(_ bytes: [UInt8]) -> String? {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)).map(describe)
  }

  private func describe(_ object: Any) -> String {
    switch object {
    case is NSNull: "null"
    case let number as NSNumber where CFBooleanCheck.isBoolean(number): number.boolValue ? "true" : "false"
    case let number as NSNumber: String(number.doubleValue + 0)
    case let string as String: string.debugDescription
    case let array as [Any]: "[" + array.map(describe).joined(separator: ",") + "]"
    case let object as [String: Any]:
      "{"
        + object.sorted { $0.key < $1.key }.map { $0.key.debugDescription + ":" + describe($0.value) }
        .joined(separator: ",") + "}"
    default: "?"
    }
  }

  private func describe(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .number(let number): String(number.double + 0)
    case .string(let string): string.debugDescription
    case .array(let elements): "[" + elements.map(describe).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { $0.key.debugDescription + ":" + describe($0.value) }
        .joined(separator: ",") + "}"
    }
  }

  private enum CFBooleanCheck {
    /// Foundation on Linux keeps booleans apart from numbers by their Objective-C type.
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
  }

  static let documents: [String] =
    JSONCase.sound + [
      sample,
      "[1.5e300, -2.5E-7, 123456789012, 0.1, 1e0, -0.0]",
      "{\"nested\": {\"a\": [[], [{}], {\"b\": [null]}]}, \"vuoto\": \"\", \"tutti\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
      "[\"日本語\", \"\\u65e5\", \"😀\", \"\\ud83d\\ude00\", \"e\\u0301\"]",
      "  [ true ,\tfalse\r\n, null ]  ",
    ]

  static let sample = """
    {
      "id": "cortile-aperto", "title": { "it": "Cortile aperto – l’orto", "en": "Open yard" },
      "start": "2021-03", "budget": [12500.5, -3, 1e3, 0], "partners": ["faro", "lega \\"blu\\""],
      "active": true, "end": null, "note": "C:\\\\x \\u00e8\\n", "list": [ {"a": 1}, {}, [] ]
    }
    """

  @Test("sound documents say the same to Foundation", arguments: documents)
  func same(text: String) throws {
    let (value, mistakes) = readJSON(text)
    #expect(mistakes == [])
    #expect(try describe(#require(value)) == foundation(Array(text.utf8)))
  }

  @Test("the schemas of this repository say the same to Foundation")
  func schemas() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../schemas")
      .resolvingSymlinksInPath()
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
    #expect(!files.isEmpty)
    for file in files {
      let bytes = try Array(Data(contentsOf: file))
      let (value, mistakes) = readJSON(String(decoding: bytes, as: UTF8.self))
      #expect(mistakes == [])
      #expect(value.map(describe) == foundation(bytes))
    }
  }

  /// Foundation forgives these three; everything else must be judged alike.
  private static let forgiven: Set<Rule> = [.jsonDuplicateKey, .jsonTrailingComma, .jsonByteOrderMark]

  private func agree(_ bytes: [UInt8]) -> Bool {
    var diagnostics: [Diagnostic] = []
    let value = JSONReader.parse(SourceFile(path: "x.json", bytes: bytes), diagnostics: &diagnostics)
    if diagnostics.contains(where: { Self.forgiven.contains($0.rule) }) { return true }
    guard let expected = foundation(bytes) else { return !diagnostics.isEmpty }
    return diagnostics.isEmpty && value.map(describe) == expected
  }

  @Test("every beginning of a document, and every document with one byte less, is judged as Foundation does")
  func deletions() {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      #expect(agree(Array(bytes[..<index])), "the first \(index) bytes")
      // Half a character is no concern of ours: files with broken UTF-8 are not read.
      guard bytes[index] < 0x80 else { continue }
      var shorter = bytes
      shorter.remove(at: index)
      #expect(agree(shorter), "without byte \(index)")
    }
  }

  @Test("a document with one byte exchanged is judged as Foundation does")
  func exchanges() {
    let bytes = Array(#"{"a": [1, -2.5e3, "x\n"], "b": {"c": null}, "d": true}"#.utf8)
    for index in bytes.indices {
      for other in "{}[]\",:\\/ \n\t0e.-+atu'#;".utf8 {
        var changed = bytes
        changed[index] = other
        #expect(agree(changed), "byte \(index) as \(Character(Unicode.Scalar(other)))")
      }
    }
  }

  @Test("mistakes are mistakes for Foundation too", arguments: JSONCase.all)
  func rejected(example: JSONCase) {
    #expect(agree(Array(example.text.utf8)))
  }
}
