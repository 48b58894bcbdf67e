/// What is checked of lists of owners. The raw value is the stable code.
public enum OwnerRule: String, Sendable, Hashable, CaseIterable {
  case usernameNotAddress = "username-not-address"
  case usernameWithDomain = "username-with-domain"
  case duplicateAddress = "duplicate-address"
  case duplicateUPN = "duplicate-upn"
  case duplicateUsername = "duplicate-username"
  case sharedAddress = "shared-address"
  case ownerValueMissing = "owner-value-missing"
  case ownerEmailInvalid = "owner-email-invalid"
  case blankInAddress = "blank-in-address"
  case tagNotOneWord = "tag-not-one-word"
  case formulaCell = "formula-cell"
  case columnMostlyEmpty = "column-mostly-empty"
  case columnLeftOut = "column-left-out"
  case valueSubstituted = "value-substituted"
  case listUnconfirmed = "list-unconfirmed"

  /// What the rule finds, in a sentence.
  public var summary: String { words.what }
  /// Why that matters, in sentences.
  public var why: String { words.why }
  /// What to do, in a sentence.
  public var remedy: String { words.remedy }
}
