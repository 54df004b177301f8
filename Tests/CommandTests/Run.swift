import Foundation
import Testing

/// One run of the program, as a person would start it.
struct Run {
  /// The exit status; the signal's number, negative, for a run that a signal has ended.
  let status: Int32
  /// What it wrote to the standard output.
  let output: String
  /// What it wrote to the standard error.
  let errors: String

  /// Runs a program to its end. The environment is empty but for `environment`.
  init(
    _ arguments: [String],
    in folder: String,
    program: String = Run.program,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, own in own }
    // Files rather than pipes: they never fill up.
    let output = try Self.temporaryFile()
    let errors = try Self.temporaryFile()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    self.output = try Self.text(of: output)
    self.errors = try Self.text(of: errors)
  }

  /// The program that has been built together with the tests.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("bilancio").path

  private static func temporaryFile() throws -> FileHandle {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try Data().write(to: URL(fileURLWithPath: path))
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try FileManager.default.removeItem(atPath: path)
    return handle
  }

  private static func text(of file: FileHandle) throws -> String {
    try file.seek(toOffset: 0)
    return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
  }
}
