import FlyingFox

/// Answers requests from what the preview holds in memory.
struct PreviewHandler: HTTPHandler {
  let site: PreviewSite
  let port: UInt16

  /// Where open pages listen.
  static let events = PreviewAsset.folder + "events"
  /// Pages and the preview's own files are never taken from the browser's memory.
  private static let unkept = "no-store"

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let words = await site.state.words
    guard HostCheck(port: port).allows(request.headers[.host]) else {
      let text = words.wrongHost(PreviewWords.address(port)) + "\n"
      return response(Answer(status: .misdirected, bytes: Array(text.utf8)), to: request)
    }
    guard request.method == .GET || request.method == .HEAD else {
      return response(Answer(status: .notAllowed, bytes: Array((words.onlyReading + "\n").utf8)), to: request)
    }
    let path = request.target.path(percentEncoded: false)
    guard path == Self.events else { return response(await site.answer(path), to: request) }
    let headers: HTTPHeaders = [.contentType: "text/event-stream", .cacheControl: Self.unkept]
    let page = request.query["page"]
    return HTTPResponse(
      statusCode: .ok,
      headers: headers,
      body: request.method == .HEAD
        ? HTTPBodySequence()
        : HTTPBodySequence(from: ByteStream(await site.events(of: page)), suggestedBufferSize: 65536)
    )
  }

  private func response(_ answer: Answer, to request: HTTPRequest) -> HTTPResponse {
    var headers: HTTPHeaders = [
      .contentType: answer.type,
      .cacheControl: answer.isFixed ? "max-age=31536000, immutable" : Self.unkept,
      .contentLength: String(answer.bytes.count),
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    headers[.location] = answer.location
    if answer.status == .notAllowed { headers[HTTPHeader("Allow")] = "GET, HEAD" }
    return HTTPResponse(
      statusCode: answer.status.code,
      headers: headers,
      body: request.method == .HEAD
        ? HTTPBodySequence()
        : HTTPBodySequence(
          from: ByteStream(answer.bytes),
          count: answer.bytes.count,
          suggestedBufferSize: 65536
        )
    )
  }
}

extension Answer.Status {
  fileprivate var code: HTTPStatusCode {
    switch self {
    case .found: .ok
    case .redirected: .found
    case .misdirected: HTTPStatusCode(421, phrase: "Misdirected Request")
    case .missing: .notFound
    case .notAllowed: .methodNotAllowed
    case .notReady: .serviceUnavailable
    }
  }
}
