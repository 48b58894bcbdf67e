import Documents

/// The file that tells what stands for what, for the administrator alone.
public enum RedactionMap {
  /// The map as JSON: `{"easpolicyRedaction": 1, "replacements": [{"kind": ..., "original": ..., "replacement": ...}]}`.
  public static func bytes(_ replacements: [Replacement]) -> [UInt8] {
    let entries = replacements.map { entry in
      Node.object([
        ("kind", .string(entry.kind.rawValue)), ("original", .string(entry.original)),
        ("replacement", .string(entry.replacement)),
      ])
    }
    let root = Node.object([("easpolicyRedaction", .integer(1)), ("replacements", .array(entries))])
    // Texts that were read hold no NUL, the one thing that JSON refuses.
    return (try? JSONCodec().encode(root)) ?? []
  }
}
