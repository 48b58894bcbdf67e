public import AppSchemas
public import Documents
import PolicyModel
public import ProfileSigning

/// A document that was read, and what can be chosen from it.
public struct SourceDocument: Sendable {
  /// Its format.
  public let backend: Backend
  /// Its profiles.
  public internal(set) var imported: ImportedDocument
  /// What was unwrapped, and what is not as it should be.
  public let remarks: [DecodeRemark]
  /// The comments in the file.
  public let comments: [DocumentComment]
  /// The dialect that its variables were read in; nil: it has none.
  public let dialect: String?
  /// What stood around the settings; nil for formats without envelopes.
  public internal(set) var envelope: SourceEnvelope?
  /// What the app's schema does not allow, if one was given.
  public internal(set) var schemaFindings: [AppSchemaFinding] = []
  /// What the app's schema said of guessed keys.
  public internal(set) var resolutions: [ResolvedTable.Resolution] = []

  /// The signatures on it, those of the outermost message first; nil if no signed message was around it.
  public internal(set) var signatures: [MessageSignature]?

  /// Every profile with all of its accounts.
  public var selections: [SourceSelection] {
    imported.profiles.indices.map { index in
      SourceSelection(profile: index, accounts: Array(imported.profiles[index].profile.accounts.indices))
    }
  }

  /// The leaves that a translation of some accounts looks at.
  func selectedLeaves(_ selection: SourceSelection, _ selected: ImportedProfile) -> SelectedLeaves {
    let isWhole =
      imported.profiles.count == 1 && selection.accounts.count >= imported.profiles[0].profile.accounts.count
    return isWhole ? SelectedLeaves(all: imported.root) : SelectedLeaves(selected, of: imported)
  }
}
