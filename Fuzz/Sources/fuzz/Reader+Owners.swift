import EASPolicyTranslator

extension Reader {
  static let csv = Reader(name: "csv") { (bytes) throws(BrokenPromise) in
    let limits = CSVLimits(recordBytes: 300, columns: 12)
    let whole = Reading(bytes) { chunks in
      let reader = CSVReader(limits: limits, chunks: chunks)
      return { try reader.next() }
    }
    try whole.check(in: bytes)
    for record in whole.values {
      try promise(record.fields.count <= limits.columns, "more columns than the limit")
      let size = record.fields.reduce(0) { $0 + $1.utf8.count }
      try promise(size <= limits.recordBytes, "a record of \(size) bytes beyond the limit")
    }
    try promise(Set(whole.values.map(\.fields.count)).count <= 1, "rows of different lengths")
    try sameInChunks(bytes, whole) { chunks in
      let reader = CSVReader(limits: limits, chunks: chunks)
      return { try reader.next() }
    }
    try owners(bytes, .csv)
  }

  static let ownersJSON = Reader(name: "owners-json") { (bytes) throws(BrokenPromise) in
    try owners(bytes, .json)
  }

  private static func owners(_ bytes: [UInt8], _ syntax: OwnerList.Syntax) throws(BrokenPromise) {
    var options = OwnerList.Options()
    options.syntax = syntax
    options.readsTags = true
    options.limits = CSVLimits(recordBytes: 300, columns: 12)
    let open: Reading<Owner>.Opening = { [options] chunks in
      let reader = try OwnerList.read(options, chunks: chunks)
      return { try reader.next() }
    }
    let whole = Reading(bytes, opening: open)
    try whole.check(in: bytes)
    try sameInChunks(bytes, whole, opening: open)
  }

  /// How a file is cut makes no difference.
  private static func sameInChunks<Value>(
    _ bytes: [UInt8], _ whole: Reading<Value>, opening: Reading<Value>.Opening
  ) throws(BrokenPromise) {
    // The file itself says how it is cut, so that a finding can be repeated.
    let seed = bytes.reduce(into: 1) { $0 = ($0 &* 31 &+ Int($1)) & 0xFFFF }
    let pieces = Reading(bytes, in: [1 + seed % 7, 1 + (seed >> 3) % 31, 1 + (seed >> 8) % 3], opening: opening)
    try promise(pieces == whole, "in chunks it reads differently")
  }
}
