/// Which names of this computer the preview answers to.
///
/// A page from elsewhere could have its own name lead to this computer, and then read the preview as if it were its own
/// (DNS rebinding). Its name is in the request; only our own are let in.
struct HostCheck: Sendable {
  private let allowed: Set<String>

  init(port: UInt16) {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    // Browsers leave out the port that goes without saying.
    allowed = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Whether a request with this `Host` is answered.
  func allows(_ host: String?) -> Bool { host.map { allowed.contains($0.lowercased()) } ?? false }
}
