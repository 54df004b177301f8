import Glibc

/// What some folders hold, in a number: equal when every file has the same path and the same bytes.
///
/// It is made from the bytes themselves. Dates of files lie after a restored backup, a changed clock or a checkout.
public struct FolderDigest: Sendable, Hashable {
  /// A moment of the clock by which files are dated.
  public struct Moment: Sendable {
    fileprivate let time: timespec

    /// The last tick of the clock by which Linux dates files, which moves on in steps of some milliseconds.
    public static func now() -> Moment {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME_COARSE, &time)
      return Moment(time: time)
    }

    /// Whether what stands at a path was surely changed before this moment for the last time. Some file systems know
    /// only every other second.
    fileprivate func isAfterChange(of path: String) -> Bool {
      var information = stat()
      guard stat(path, &information) == 0 else { return false }
      let change = information.st_ctim
      return change.tv_nsec == 0
        ? change.tv_sec + 2 < time.tv_sec : (change.tv_sec, change.tv_nsec) < (time.tv_sec, time.tv_nsec)
    }
  }

  private let value: UInt64

  /// Hexadecimal digits.
  public var hex: String { String(value, radix: 16) }

  /// Reads folders with all that is in them; `nil` when that can't be told: something can't be read, is a link or no
  /// file at all, or has changed.
  ///
  /// - Parameters:
  ///   - moment: nothing may have changed after it.
  ///   - known: bytes that files below the first folder are known to hold, by path relative to it.
  public init?(of folders: [String], unchangedSince moment: Moment? = nil, known: [String: [UInt8]] = [:])
    async
  {
    var listing = Listing(moment: moment)
    for folder in folders {
      guard listing.list(folder) else { return nil }
    }
    let prefix = (folders.first?.utf8.count ?? 0) + 1
    let digests = await concurrentMap(listing.files) { path -> UInt64? in
      if !known.isEmpty, let bytes = known[String(Substring(path.utf8.dropFirst(prefix)))] {
        return Self.digest(bytes)
      }
      return Self.digest(ofFile: path, unchangedSince: moment)
    }
    var value = UInt64(folders.count)
    for (path, digest) in zip(listing.files, digests) {
      guard let digest else { return nil }
      value = Self.mixed(value ^ Self.digest(Array(path.utf8)), digest)
    }
    self.value = value
  }

  /// The paths of all files, listed folder by folder.
  private struct Listing {
    let moment: Moment?
    var files: [String] = []

    /// Lists a folder and those in it; false when it can't be told what is there.
    mutating func list(_ folder: String) -> Bool {
      if let moment, !moment.isAfterChange(of: folder) { return false }
      guard let entries = try? FileSystem.entries(in: folder) else { return false }
      for (name, kind) in entries where name != ".git" {
        switch kind {
        case .file: files.append(folder + "/" + name)
        case .folder: guard list(folder + "/" + name) else { return false }
        case .other: return false
        }
      }
      return true
    }
  }

  private static func digest(ofFile path: String, unchangedSince moment: Moment?) -> UInt64? {
    if let moment, !moment.isAfterChange(of: path) { return nil }
    return (try? FileSystem.read(path)).map(digest)
  }

  /// Sixteen bytes at a time, each pair of words multiplied to twice their length and folded: as fast as memory is
  /// read. It tells versions of a file apart, and guards nothing.
  static func digest(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var value = UInt64(buffer.count) ^ 0x9E37_79B9_7F4A_7C15
      var index = 0
      while index + 16 <= buffer.count {
        let one = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let other = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        value = mixed(one ^ 0xA076_1D64_78BD_642F ^ value, other ^ 0xE703_7ED1_A0B4_28DB)
        index += 16
      }
      var rest: (UInt64, UInt64) = (0, 0)
      withUnsafeMutableBytes(of: &rest) {
        $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[index...]))
      }
      value = mixed(
        rest.0.littleEndian ^ 0x8EBC_6AF0_9C88_C6E3 ^ value,
        rest.1.littleEndian ^ 0x5899_65CC_7537_4CC3
      )
      return mixed(value, UInt64(buffer.count) ^ 0x1D8E_4E27_C47D_124F)
    }
  }

  private static func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
