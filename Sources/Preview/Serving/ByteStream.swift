import FlyingSocks

/// Pieces of bytes that come in time, as the server wants a response's body.
struct ByteStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let pieces: AsyncStream<[UInt8]>

  init(_ pieces: AsyncStream<[UInt8]>) { self.pieces = pieces }

  /// Bytes that are all there.
  init(_ bytes: [UInt8]) {
    let (pieces, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    continuation.yield(bytes)
    continuation.finish()
    self.pieces = pieces
  }

  func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var pieces: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(pieces: AsyncStream<[UInt8]>.Iterator) { self.pieces = pieces }

    mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
      while rest.isEmpty {
        guard let piece = await pieces.next() else { return nil }
        rest = piece[...]
      }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
  }
}
