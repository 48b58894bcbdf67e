/// Remembers the line at which each of many texts stood first, in twelve bytes a place.
///
/// It keeps hashes of 64 bits and no texts. Among a million texts two differ and share a hash with a chance of less
/// than one in ten million.
struct LineIndex {
  private var hashes: [UInt64] = []
  /// The line of each hash; 0 is a free place.
  private var lines: [UInt32] = []
  /// How many hashes are kept.
  private(set) var count = 0

  /// The place of a hash: where it stands, or where it should.
  private func place(of hash: UInt64) -> Int {
    // The high bits of the product choose the place, so that any number of places will do.
    var place = Int((hash &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: UInt64(hashes.count)).high)
    while lines[place] != 0, hashes[place] != hash { place = place + 1 == hashes.count ? 0 : place + 1 }
    return place
  }

  /// Notes a hash.
  ///
  /// - Parameter line: From 1; lines beyond 4,294,967,295 count as that.
  /// - Returns: The line where it stood first; nil if this is the first time.
  mutating func insert(_ hash: UInt64, line: Int) -> Int? {
    if count >= hashes.count / 8 * 7 { grow() }
    let place = place(of: hash)
    guard lines[place] == 0 else { return Int(lines[place]) }
    hashes[place] = hash
    lines[place] = UInt32(clamping: max(line, 1))
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = self
    let places = max(1024, old.hashes.count / 2 * 3)
    hashes = Array(repeating: 0, count: places)
    lines = Array(repeating: 0, count: places)
    for index in old.lines.indices where old.lines[index] != 0 {
      let place = place(of: old.hashes[index])
      hashes[place] = old.hashes[index]
      lines[place] = old.lines[index]
    }
  }
}
