import Documents
import Translation

/// Documents that this program understands and that products or apps may not.
struct IrregularDocument: LintRule {
  static let description = RuleDescription(
    "irregular-document", .warning, "The document is not written as its product writes it.",
    why:
      "This program reads what is meant. A product may refuse the document, and an app may ignore the settings: lists "
      + "of bundles with wrapped items are something else to an app than lists with direct ones.",
    remedy: "Write it as the product does; a translation into its own format does so.")

  static let examples: [LintExample] = [
    .bad(
      "wrapped items of a list", line: 3,
      """
      {
        "eas_accounts":
          [{"eas_account": {"email_address": "kim.adler@example.com", "exchange_server_name": "mail.example.com"}}]
      }
      """),
    .good(
      "direct items",
      """
      {
        "eas_accounts":
          [{"email_address": "kim.adler@example.com", "exchange_server_name": "mail.example.com"}]
      }
      """),
  ]

  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    document.source.remarks.compactMap { remark in
      guard let remedy = remark.remedy else { return nil }
      let location = remark.position.map { Location(pointer: Pointer(), position: $0) }
      return finding(LintPlace(path: document.path, location: location), remark.summary, remedy: remedy)
    }
  }
}
