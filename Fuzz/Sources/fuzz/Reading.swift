import EASPolicyTranslator

/// All that a reader of a list gives for a file: values and faults in their order, and the fault that ended it.
struct Reading<Value: Hashable>: Equatable {
  /// Starts a reader of chunks and gives its next value.
  typealias Opening = (@escaping ByteChunks) throws -> () throws -> Result<Value, InputFault>?

  private(set) var rows: [Result<Value, InputFault>] = []
  private(set) var end: InputFault?

  var values: [Value] { rows.compactMap { try? $0.get() } }

  /// Reads a file in chunks of some sizes, one after the other and again; without sizes, as a whole.
  init(_ bytes: [UInt8], in sizes: [Int] = [], opening: Opening) {
    var (index, turn) = (0, 0)
    do {
      let next = try opening {
        guard index < bytes.count else { return nil }
        let size = sizes.isEmpty ? bytes.count : sizes[turn % sizes.count]
        let end = min(bytes.count, index + size)
        defer { (index, turn) = (end, turn + 1) }
        return Array(bytes[index..<end])
      }
      while let row = try next() { rows.append(row) }
    } catch {
      end = error as? InputFault
    }
  }

  /// Every fault has its place.
  func check(in bytes: [UInt8]) throws(BrokenPromise) {
    let promise = FaultPromise(bytes)
    for case .failure(let fault) in rows { try promise.check(fault) }
    if let end { try promise.check(end) }
  }
}
