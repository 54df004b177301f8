import Diagnostics
import Synchronization

/// What earlier builds in this process have made, each result taken again as long as what it was made from is the same,
/// byte for byte.
///
/// For a program that builds again and again, such as the live preview. A single build has none and remembers nothing.
/// Each name keeps its last result only.
public final class BuildMemory: Sendable {
  private struct Entry: Sendable {
    let key: any Equatable & Sendable
    let value: any Sendable
  }

  /// The memory of the builds that are running; without one everything is made anew.
  @TaskLocal public static var current: BuildMemory?

  private let entries = Mutex<[String: Entry]>([:])

  public init() {}

  /// What is made from something, unless it is remembered.
  ///
  /// - Parameters:
  ///   - name: what is made, such as `text content/it/index.md`.
  ///   - key: all that it is made from.
  package static func recall<Key: Equatable & Sendable, Value: Sendable>(
    _ name: @autoclosure () -> String,
    from key: @autoclosure () -> Key,
    _ make: () -> Value
  ) -> Value {
    guard let current else { return make() }
    let (name, key) = (name(), key())
    if let known: Value = current.value(name, key) { return known }
    let value = make()
    current.keep(value, name, key)
    return value
  }

  /// Like ``recall(_:from:_:)-swift.type.method`` for what takes several tasks to make.
  package static func recall<Key: Equatable & Sendable, Value: Sendable>(
    _ name: @autoclosure () -> String,
    from key: @autoclosure () -> Key,
    _ make: () async -> Value
  ) async -> Value {
    guard let current else { return await make() }
    let (name, key) = (name(), key())
    if let known: Value = current.value(name, key) { return known }
    let value = await make()
    current.keep(value, name, key)
    return value
  }

  private func value<Key: Equatable, Value>(_ name: String, _ key: Key) -> Value? {
    guard let entry = entries.withLock({ $0[name] }), let known = entry.key as? Key, known == key else {
      return nil
    }
    return entry.value as? Value
  }

  private func keep(_ value: some Sendable, _ name: String, _ key: some Equatable & Sendable) {
    entries.withLock { $0[name] = Entry(key: key, value: value) }
  }
}

/// A result with what was found wrong on the way to it.
package struct Checked<Value: Sendable>: Sendable {
  package let value: Value
  package let diagnostics: [Diagnostic]

  /// What a function makes, and what it reports.
  package init(_ make: (inout [Diagnostic]) -> Value) {
    var diagnostics: [Diagnostic] = []
    value = make(&diagnostics)
    self.diagnostics = diagnostics
  }

  /// What a function makes in several tasks, and what it reports.
  package init(_ make: (inout [Diagnostic]) async -> Value) async {
    var diagnostics: [Diagnostic] = []
    value = await make(&diagnostics)
    self.diagnostics = diagnostics
  }

  /// The result; what was found wrong is added to the rest.
  package func value(reporting diagnostics: inout [Diagnostic]) -> Value {
    diagnostics += self.diagnostics
    return value
  }
}
