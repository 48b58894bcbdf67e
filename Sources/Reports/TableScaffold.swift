public import AppSchemas
import PolicyModel

/// A mapping table to start from: every field is there, and nothing is known but what an app's schema says.
public struct TableScaffold: Sendable {
  private let format: String
  private let syntax: ScaffoldSyntax
  private let schema: SchemaScaffold?

  /// Creates a scaffold for a format's id.
  ///
  /// - Parameter schema: What the app that the table is for declares; its settings become rows of their own.
  public init(format: String, syntax: ScaffoldSyntax, schema: AppSchema? = nil) {
    self.format = format
    self.syntax = syntax
    self.schema = schema.map(SchemaScaffold.init)
  }

  /// Whether a text can be the id of a format: small letters, digits and hyphens.
  public static func isValid(_ format: String) -> Bool {
    guard let first = format.utf8.first, (0x61...0x7A).contains(first), !format.hasSuffix("-") else { return false }
    return format.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// The YAML text, which `easpolicy table check` accepts as it is.
  public func render() -> String {
    let sections = [
      section("profile", .profile, "# The profile's own settings."),
      section("accounts", .account, "# The settings of each account. `key` is the path from the account to the value."),
      section("certificates", .certificate, "# The settings of each certificate that accounts refer to."),
    ]
    return ([header] + sections).joined(separator: "\n")
  }

  private var header: String {
    """
    # A mapping table: what one vendor's format can say. `easpolicy table check FILE` shows what is missing or wrong.
    # Replace every CHANGE-ME. Then say row by row what is known: a key with evidence and source, or why there is none:
    #   - {field: server.host, key: host, required: true, evidence: documented, source: manual}
    #   - {field: mail.signature, support: none, note: The app has no setting for the signature.}
    format: \(format)
    title: CHANGE-ME, the format in words
    vendor: CHANGE-ME
    syntax: \(syntax.rawValue)
    \(schema?.package ?? "")sources:
      manual: CHANGE-ME, where the facts stand
    \(schema == nil ? "" : SchemaScaffold.source)delivery:
      - {how: hand, place: "CHANGE-ME, the path in the console"}
    # What tells this format for certain: keys or values that no other format has.
    detect:
      - {at: \(schema?.detected ?? "/CHANGE-ME"), exists: true}
    # Where a document keeps its accounts\(schema?.hasList == true ? "." : "; the document itself is one account here.")
    shapes:
    \(schema?.shapes ?? "  - {name: document, profile: \"\", accounts: \"\"}")

    """
  }

  private func section(_ name: String, _ holder: FieldDefinition.Holder, _ comment: String) -> String {
    let rows = FieldCatalogue.fields(of: holder).map { field in
      "    # \(field.summary)\n    - {field: \(field.id), support: unknown}\n"
    }
    let own = schema?.rows(holder) ?? ""
    return "\(comment)\n\(name):\n  rows:\n" + own + rows.joined()
  }
}
