import EASPolicyTranslator

/// The syntax of an output, and how files in it are named.
struct TargetSyntax {
  /// The codec that takes the place of the format's own; nil: its own.
  let codec: (any DocumentCodec)?
  let fileExtension: String

  /// - Parameter envelope: What the output is wrapped in; nil for formats without envelopes.
  init(_ name: String?, for table: MappingTable, envelope: (any AppEnvelope)?) throws(UsageFault) {
    if let envelope {
      guard name == nil || name == envelope.syntax else {
        throw UsageFault("The envelope \(envelope.name) is written as \(envelope.syntax), not as \(name ?? "").")
      }
      codec = nil
      fileExtension = envelope.fileExtension
      return
    }
    let syntax = name ?? table.syntax
    let choices = Self.choices(table)
    guard choices.contains(syntax) else {
      throw UsageFault("\(table.format) is written as \(choices.joined(separator: " or ")), not as \(syntax).")
    }
    codec = name.flatMap(DocumentSyntax.codec(named:))
    fileExtension = Self.extensions[syntax] ?? syntax
  }

  private static let extensions = ["plist": "mobileconfig", "plist-binary": "mobileconfig"]

  private static func choices(_ table: MappingTable) -> [String] {
    switch table.syntax {
    case "plist": ["plist", "plist-binary"]
    case "yaml": ["yaml", "json"]
    default: [table.syntax]
    }
  }
}
