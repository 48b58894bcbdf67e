import Documents
import Mapping
import PolicyModel

/// The table of the canonical model's own documents: every field under its own name.
enum CanonicalTable {
  static func make(locals: [FieldDefinition]) -> MappingTable {
    var table = MappingTable(format: FormatRegistry.canonical)
    table.title = "Canonical policy document"
    table.vendor = "easpolicy"
    table.syntax = "yaml"
    table.sources = ["model": "The canonical model of this program."]
    table.detect = [Detection(tests: [.init(path: path("easpolicy"))])]
    table.shapes = [
      Shape(
        name: "document", profile: .root, accounts: path("accounts/*"), certificates: path("certificates/*"))
    ]
    table.profile = section(.profile, locals)
    table.profile.constants = [Constant(key: Pointer([.key("easpolicy")]), value: .integer(1))]
    table.accounts = section(.account, locals)
    table.certificates = section(.certificate, locals)
    table.certificateID = Pointer([.key("id")])
    return table
  }

  private static func path(_ text: String) -> Path { Path(text) ?? .root }

  private static func section(_ holder: FieldDefinition.Holder, _ locals: [FieldDefinition]) -> Section {
    var section = Section()
    let fields = FieldCatalogue.fields(of: holder) + locals.filter { $0.holder == holder }
    section.entries = fields.map { .row(row($0, isLocal: FieldCatalogue.definition($0.id) == nil)) }
    return section
  }

  private static func row(_ field: FieldDefinition, isLocal: Bool) -> Row {
    var row = Row(fields: [field.id])
    row.key = key(field, isLocal)
    row.evidence = .documented
    row.source = "model"
    row.local = isLocal ? field : nil
    switch field.type {
    case .certificate: row.conversion = .certificate(.reference)
    case .settings: row.conversion = .settings(secrets: ["Challenge"])
    case .secret: readSecret(field, &row)
    default: break
    }
    return row
  }

  private static func readSecret(_ field: FieldDefinition, _ row: inout Row) {
    if field.id == Field<Secret>.certificateData.id {
      row.conversion = .base64
    } else if let key = row.key, case .key(let name)? = key.steps.last {
      row.heldBack = HeldBack(key: Pointer(key.steps.dropLast() + [.key(name + "Withheld")]), mark: .boolean(true))
    }
  }

  /// `mail.preventMove` stands at `mail/preventMove`, a vendor's own setting at `local/NAME`, profile and certificate
  /// fields without their section's name.
  private static func key(_ field: FieldDefinition, _ isLocal: Bool) -> Pointer {
    let prefix: [Pointer.Step] = field.holder == .profile ? [.key("profile")] : []
    if isLocal { return Pointer(prefix + [.key("local"), .key(field.id)]) }
    let parts = field.id.split(separator: ".").map { Pointer.Step.key(String($0)) }
    return Pointer(prefix + (field.holder == .account ? parts : Array(parts.dropFirst())))
  }
}
