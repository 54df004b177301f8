import Foundation
import Glibc
import Testing

/// One run of the program on a terminal, by somebody who types.
struct TerminalRun {
  let status: Int32
  /// All that the terminal showed, what was typed included.
  let shown: String

  /// - Parameter typing: what is typed, line by line; the terminal keeps it until it is read.
  init(_ arguments: [String], in folder: String, environment: [String: String], typing: String) throws {
    let outer = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Glibc's calls for this aren't among those that Swift sees: TIOCSPTLCK unlocks it, TIOCGPTN says its number.
    var (locked, number): (Int32, Int32) = (0, 0)
    try #require(
      outer >= 0 && ioctl(outer, 0x4004_5431, &locked) == 0 && ioctl(outer, 0x8004_5430, &number) == 0
    )
    let name = "/dev/pts/\(number)"
    let inner = open(name, O_RDWR | O_NOCTTY)
    try #require(inner >= 0)
    let terminal = FileHandle(fileDescriptor: inner, closeOnDealloc: false)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, own in own }
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    close(inner)
    _ = typing.withCString { write(outer, $0, strlen($0)) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // Once nobody has the terminal open, reading fails.
      let count = read(outer, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    process.waitUntilExit()
    close(outer)
    status = process.terminationStatus
    shown = String(decoding: bytes, as: UTF8.self)
  }
}
