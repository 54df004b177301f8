import Foundation
import Testing

/// A running preview of a folder, ended with the test.
final class ServeRun {
  private let process = Process()
  private let output: FileHandle
  /// All that it has written until it could be opened.
  let greeting: String
  /// Where it listens.
  let port: UInt16

  /// - Parameter port: the first port to try.
  init(_ folder: SampleFolder, port: UInt16 = .random(in: 20000...29000)) throws {
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: Run.program)
    process.arguments = ["serve", "--port", "\(port)", "--language", "en"] + SampleFolder.schemas
    process.currentDirectoryURL = URL(fileURLWithPath: folder.root)
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    output = pipe.fileHandleForReading
    var text = ""
    while !text.contains("Ctrl+C") {
      let data = output.availableData
      guard !data.isEmpty else { break }
      text += String(decoding: data, as: UTF8.self)
    }
    greeting = text
    let address = try #require(text.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//), "\(text)")
    self.port = try #require(UInt16(address.1))
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// What came back for a request.
  struct Response {
    let status: Int
    let headers: [String: String]
    let text: String
  }

  func request(_ path: String, method: String = "GET", host: String? = nil) throws -> Response {
    let connection = try Connection(port)
    try connection.send(
      "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\r\n"
    )
    let head = try connection.head()
    return Response(status: head.status, headers: head.headers, text: try connection.rest())
  }

  /// Listens as an open page does.
  func events(of page: String? = nil) throws -> Events {
    let query = page.map { "?page=" + $0 } ?? ""
    let connection = try Connection(port)
    try connection.send("GET /-/events\(query) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    let head = try connection.head()
    try #require(head.status == 200 && head.headers["content-type"] == "text/event-stream")
    return Events(connection: connection)
  }
}

/// The stream of what the preview tells.
struct Events {
  fileprivate let connection: Connection

  struct State: Decodable {
    let server: String
    let build: Int
    let ready: Bool
    let whole: Bool
    let errors: Int
    let count: Int
    let title: String
    let list: String
  }

  /// The next state; `nil` when nothing comes for a time.
  func next(within seconds: Double = 20) throws -> State? {
    var event = ""
    while !event.hasSuffix("\n\n") {
      guard let piece = try connection.chunk(within: seconds) else { return nil }
      event += piece
    }
    let data = try #require(event.split(separator: "\n").first { $0.hasPrefix("data: ") })
    return try JSONDecoder().decode(State.self, from: Data(data.dropFirst(6).utf8))
  }

  /// The first state that a build has made after another one. What is said every few seconds doesn't make it wait longer.
  func next(after state: State) throws -> State? {
    let end = Date(timeIntervalSinceNow: 60)
    while Date() < end, let next = try next() {
      if next.build > state.build { return next }
    }
    return nil
  }
}

/// A connection to this computer, as raw as can be: a test wants to see what is really sent.
private final class Connection {
  private let socket: Int32
  private var buffer: [UInt8] = []

  init(_ port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0, "\(String(cString: strerror(errno)))")
  }

  deinit { close(socket) }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(write(socket, bytes, bytes.count) == bytes.count)
  }

  func head() throws -> (status: Int, headers: [String: String]) {
    var lines: [String] = []
    while let line = try line(within: 20), !line.isEmpty { lines.append(line) }
    let status = try #require(lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    let headers = lines.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      )
    }
    return (status, Dictionary(headers) { first, _ in first })
  }

  /// Everything until the other side ends.
  func rest() throws -> String {
    while try fill(within: 20) {}
    return String(decoding: buffer, as: UTF8.self)
  }

  /// A piece of a body whose length isn't known before.
  func chunk(within seconds: Double) throws -> String? {
    guard let size = try line(within: seconds), let count = Int(size, radix: 16), count > 0 else {
      return nil
    }
    while buffer.count < count + 2 { try #require(try fill(within: 20)) }
    defer { buffer.removeFirst(count + 2) }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  private func line(within seconds: Double) throws -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer.removeFirst(end + 1) }
        return String(decoding: buffer[..<end], as: UTF8.self).trimmingCharacters(in: .newlines)
      }
      guard try fill(within: seconds) else { return nil }
    }
  }

  private func fill(within seconds: Double) throws -> Bool {
    var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(seconds * 1000)) == 1 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(socket, &bytes, bytes.count)
    guard count > 0 else { return false }
    buffer += bytes[..<count]
    return true
  }
}
