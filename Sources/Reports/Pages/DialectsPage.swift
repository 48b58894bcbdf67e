import Mapping
import PolicyModel

/// How products spell the canonical variables.
struct DialectsPage {
  private let dialects: [Dialect]

  init(_ dialects: [Dialect]) { self.dialects = dialects }

  var lines: [String] {
    introduction + MarkdownText.table(["Variable"] + dialects.map(\.id), rows) + ["", "## Products", ""]
      + dialects.map(product)
  }

  private var introduction: [String] {
    [
      "Variables belong to the product that delivers a file and not to the format of the file. `--variables DIALECT` names the",
      "product that will fill in the variables of an output, `--from-variables DIALECT` the one whose variables an input holds.",
      "Without a dialect, text holds the neutral placeholders, such as `${owner.email}`, which every format reads.",
      "",
    ]
  }

  private var rows: [[String]] {
    Variable.names.compactMap(Variable.init(named:)).map { variable in
      [PageText.code(variable.name)] + dialects.map { $0.spellings[variable].map(PageText.code) ?? "" }
    }
  }

  private func product(_ dialect: Dialect) -> String {
    let custom = dialect.custom.map { " Custom attributes: \(PageText.code($0))." } ?? ""
    let whole = dialect.wholeValuesOnly ? " A variable must be the whole of a value." : ""
    let readOnly = dialect.readOnly.sorted { $0.key < $1.key }.map { spelling, variable in
      " Also read: \(PageText.code(spelling)) as \(PageText.code(variable.name))."
    }
    return "- \(PageText.code(dialect.id)): \(MarkdownText.escape(dialect.title)).\(custom)\(whole)\(readOnly.joined())"
  }
}
