import PolicyModel

/// The catalogue of the canonical model.
struct FieldsPage {
  var lines: [String] {
    [
      "Every format is translated into these fields and out of them. Each field may be unset, which is a state of its own.",
      "Gravity says what the loss of a field means:",
      "",
    ] + Gravity.allCases.map { "- \($0.words)" } + FieldDefinition.Holder.allCases.flatMap(section)
  }

  private func section(_ holder: FieldDefinition.Holder) -> [String] {
    let rows = FieldCatalogue.fields(of: holder).map { field in
      [
        PageText.code(field.id), MarkdownText.escape(field.type.summary), field.gravity.rawValue,
        MarkdownText.escape(meaning(field)),
      ]
    }
    return ["", "## \(title(holder))", ""] + MarkdownText.table(["Field", "Values", "Gravity", "Meaning"], rows)
  }

  private func title(_ holder: FieldDefinition.Holder) -> String {
    switch holder {
    case .profile: "Profile"
    case .account: "Account"
    case .certificate: "Certificate"
    }
  }

  private func meaning(_ field: FieldDefinition) -> String {
    let successor = field.supersededBy.map { "Newer systems use \($0)." }
    let loss = field.consequence.map { "If it is lost: \($0)" }
    return [field.summary, successor, loss].compactMap(\.self).joined(separator: " ")
  }
}
