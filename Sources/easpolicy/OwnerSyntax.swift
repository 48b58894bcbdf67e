import EASPolicyTranslator

/// How outputs for owners are written, and how their files are called.
struct OwnerSyntax {
  /// The codec that takes the place of the format's own; nil: its own.
  let codec: (any DocumentCodec)?
  let fileExtension: String

  /// - Throws: ``UsageFault`` if the syntax does not fit, or if outputs that are no JSON are to stand in lines.
  init(_ name: String?, for table: MappingTable, envelope: (any AppEnvelope)?, inLines: Bool) throws(UsageFault) {
    let target = try TargetSyntax(name, for: table, envelope: envelope)
    let syntax = envelope?.syntax ?? target.codec?.syntax ?? table.syntax
    fileExtension = target.fileExtension
    guard inLines else {
      codec = target.codec
      return
    }
    guard syntax == "json" else {
      let choice = table.syntax == "yaml" ? "Add --syntax json, or write" : "Write"
      throw UsageFault("--ndjson needs outputs in JSON; these are in \(syntax). \(choice) files with -o FOLDER/.")
    }
    codec = JSONCodec(isCompact: true)
  }
}
