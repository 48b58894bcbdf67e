public import AppSchemas
public import Documents
public import Mapping
public import PolicyModel
public import ProfileSigning

/// What a caller may choose.
public struct TranslationOptions: Sendable {
  /// Whether secrets travel into outputs. Without, they are left out and reported.
  public var includesSecrets = false
  /// Whether passwords that stand in a document may open its identities (PKCS #12), so that reports tell what their
  /// certificates say; never the passwords. ``includesSecrets`` allows it as well.
  public var opensIdentities = false
  /// A password that opens identities, given beside the document.
  public var pkcs12Password: Secret?
  /// Keys below this evidence are left out and reported.
  public var evidence: Evidence = .inferred
  /// The oldest version of each platform that devices run, such as `["iOS": "15"]`.
  public var minimumVersions: [String: String] = [:]
  /// What overrides the tables' rounding of days.
  public var daysRounding: Rounding?
  /// What owners log in with, where a product only says "device owner".
  public var ownerLogin: Variable?
  /// The shape of the output; nil: the table's first.
  public var shape: String?
  /// The dialect of the source's variables; nil: the table's.
  public var sourceDialect: String?
  /// The dialect of the output's variables; nil: the table's.
  public var targetDialect: String?
  /// What the source is wrapped in; nil: it is recognised.
  public var sourceEnvelope: String?
  /// What the output for an Android app is wrapped in; nil: as ``existing`` is, or nothing.
  public var envelope: String?
  /// What the envelope says beside the settings.
  public var envelopeChoices = AppEnvelopeOptions()
  /// The package that the output is for, where a format serves several; nil: that of the source, or the table's first.
  public var package: String?
  /// A document that the output is merged into.
  public var existing: ExistingDocument?
  /// What the target's app declares of its settings.
  public var appSchema: AppSchema?
  /// What the source's app declares of its settings.
  public var sourceAppSchema: AppSchema?
  /// What is known of the owner whose values become variables, so that one owner's profile becomes a template for all;
  /// see ``SourceDocument/generalizing(_:)``. Empty: values stay.
  public var generalizing: [Variable: String] = [:]
  /// Fields to set, by id, in canonical plain form.
  public var settings: [(field: String, value: String)] = []
  /// What stands in the place of variables; nil: they travel. Identifiers and UUIDs that are made depend on the variables
  /// and not on their values, so that the outputs for all owners are one profile to the product.
  public var filling: Filling?
  /// Whether the output is read back and compared before it is handed out.
  public var verifies = true
  /// Whether input without a valid signature is refused. Whom to trust is for ``trust`` to say.
  public var requiresSignature = false
  /// Who must vouch for the signers of input, if ``requiresSignature`` says that there must be some; nil: nobody.
  public var trust: TrustJudge?
  /// What signs the output, which must be a property list; nil: outputs are not signed.
  public var signer: ProfileSigner?
  /// Whether somebody else applies ``signer``, to the very bytes that are handed out.
  package var defersSigning = false
  /// Whether an account of which the target can say nothing is reported as lost instead of refused; for questions whose
  /// output nobody gets.
  public var allowsSilence = false

  /// The defaults.
  public init() {}
}
