import AppSchemas
import Documents

/// What reconciling knows of envelopes and schemas, beside the settings themselves.
struct EnvelopeBooks: Sendable {
  /// What stood around the source's settings.
  var source: SourceEnvelope?
  /// The name of the output's envelope.
  var target: String?
  /// Whether the output's envelope says again what the source's said.
  var carriesAttributes = false
  /// Whether the output is merged into the very document that it came from.
  var staysWhole = false
  /// What the output's envelope still needs.
  var needs: [EnvelopedApp.Need] = []
  /// What merging did, if there was something to merge into.
  var merge: BundleMerge.Trace?
  /// What the schema of the source's app does not allow.
  var sourceFindings: [AppSchemaFinding] = []
  /// What the schema of the target's app does not allow.
  var targetFindings: [AppSchemaFinding] = []
  /// What the schema of the source's app said of guessed keys.
  var sourceResolutions: [ResolvedTable.Resolution] = []
  /// What the schema of the target's app said of guessed keys.
  var targetResolutions: [ResolvedTable.Resolution] = []

  /// Neither envelopes nor schemas.
  init() {}

  /// What is known before the output is wrapped.
  init(_ document: SourceDocument, merge: BundleMerge.Trace?) {
    source = document.envelope
    sourceFindings = document.schemaFindings
    sourceResolutions = document.resolutions
    self.merge = merge
  }
}
