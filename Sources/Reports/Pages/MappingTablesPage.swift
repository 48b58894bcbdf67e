import Mapping
import PolicyModel

/// The grammar of tables and dialects.
struct MappingTablesPage {
  var lines: [String] {
    introduction + Grammar.sections.flatMap(section) + ["", "## Types of local settings and words", ""] + words
  }

  private var introduction: [String] {
    [
      "A format is one YAML file: what the vendor can express, where its documents keep it, and how sure that is. The program",
      "reads and writes the format with this file alone. Built-in tables stand in `Mappings/`; `--tables FOLDER` adds others.",
      "[AddingAFormat.md](AddingAFormat.md) adds one step by step.",
      "",
      "A table is read strictly. `easpolicy table check FILE` shows every fault with file, line and column: unknown keys, fields",
      "and words, a field that no row speaks of, a key that two rows claim, a missing note, a map that cannot be inverted.",
      "",
      "- A path is keys with `/` between them. `*` selects all members or items, `*[key=a|b]` those whose member `key` is one of",
      "  the words. Keys of rows have neither.",
      "- A condition is `{FIELD: value}`, `{FIELD: [one, other]}`, `{FIELD: set}` or `{FIELD: unset}`; several members must all",
      "  hold. `any: [...]` and `all: [...]` combine conditions.",
      "- Conditions limit what is written. Reading never asks.",
      "- A format cannot say a field: `support: none` with a note. Nobody knows how: `support: unknown`. The product always behaves",
      "  so: `support: inherent` with the value; a source that asks for the same loses nothing.",
    ]
  }

  private func section(_ section: Grammar.Section) -> [String] {
    ["", "## \(section.name)", "", section.summary, ""]
      + section.keys.map { "- \(PageText.code($0.key)): \($0.summary)" }
  }

  private var words: [String] {
    [
      ("support", Support.allCases.map(\.rawValue)), ("evidence", Evidence.allCases.map(\.rawValue)),
      ("gravity", Gravity.allCases.map(\.rawValue)), ("derive", Derivation.allCases.map(\.rawValue)),
      ("otherwise", Rounding.allCases.map(\.rawValue)),
      ("how (of delivery)", Delivery.Method.allCases.map(\.rawValue)),
    ].map { name, words in "- \(name): \(words.map(PageText.code).joined(separator: ", "))" }
  }
}
