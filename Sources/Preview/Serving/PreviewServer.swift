import Content
import Diagnostics
import FlyingFox
import FlyingSocks
import Glibc

/// Listens on this computer alone, at the first free port.
struct PreviewServer {
  let site: PreviewSite

  /// How many ports are tried, the first one included.
  private static let tries: UInt16 = 21

  /// Serves until the task is cancelled.
  ///
  /// - Parameter listening: called once, with the port that was free.
  func run(from first: UInt16, listening: @escaping @Sendable (UInt16) -> Void) async throws(ProblemStop) {
    let last = UInt16.max - first < Self.tries ? UInt16.max : first + Self.tries - 1
    for port in first...last {
      do {
        return try await serve(at: port, listening)
      } catch SocketError.failed(_, let code, _) where code == EADDRINUSE && port < last {
        continue
      } catch is CancellationError {
        return
      } catch {
        let arguments =
          if case SocketError.failed(_, let code, _) = error {
            FileSystem.Failure(path: "", code: code).arguments(["port": "\(port)"])
          } else {
            ["port": "\(port)", "reason": "\(error)"]
          }
        throw ProblemStop(Diagnostic(.previewPort, path: PreviewWords.address(port), arguments))
      }
    }
  }

  private func serve(at port: UInt16, _ listening: @escaping @Sendable (UInt16) -> Void) async throws {
    let server = HTTPServer(
      config: .init(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled),
      handler: PreviewHandler(site: site, port: port)
    )
    // Ends with the server: of one that found its port taken, nothing is announced.
    async let announced: Void = {
      try await server.waitUntilListening()
      listening(port)
    }()
    try await server.run()
    try await announced
  }
}

/// Ends a run: what stands in the way.
public struct ProblemStop: Error, Sendable {
  public let problem: Diagnostic

  init(_ problem: Diagnostic) { self.problem = problem }
}
