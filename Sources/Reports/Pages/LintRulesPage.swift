import Linting
import Translation

/// Every rule of lint with its examples, and how rules are switched.
struct LintRulesPage {
  private let rules = LintRules.all

  var lines: [String] {
    introduction + overview + rules.flatMap { rule in section(rule.description, rule.examples) }
  }

  private var introduction: [String] {
    [
      "`easpolicy lint FILE...` finds what will not work, what is unsafe and what surprises, before devices get it. Give it",
      "all files that the same devices get: some rules compare them. Codes are stable; `easpolicy explain CODE` shows the text",
      "of a rule. `--as-of` is the day of judgement for what products give up on a day.",
      "",
      "- **error**: it would not install or work, or security is weakened. **warning**: trouble is likely. **info**: worth",
      "  knowing. Some findings of a rule matter less than the others.",
      "- The exit status is 1 if a finding reaches `--fail-on` (`error` unless said otherwise).",
      "- The source of a rule says in brackets how sure the fact is: documented by a vendor, observed by people, or inferred",
      "  from other facts.",
      "",
      "## Switching rules",
      "",
      "Findings of a rule that is switched off are listed as silenced, with the reason. `--disable RULE=REASON`,",
      "`--enable RULE` and `--severity RULE=info` do it for one run. The file `.easpolicy-lint.yaml` in the current folder, or",
      "the one that `--config` names, does it for all; there a rule that is switched off needs a reason:",
      "",
      "```yaml",
      "disable:",
      "  literal-user: Each site has its own shared desk.",
      "severity:",
      "  secret-in-clear: error",
      "```",
      "",
      "A comment in a property list (XML) or a YAML file switches a rule off for that file. In YAML the comment needs a line of",
      "its own. Only comments count, and never text:",
      "",
      "```xml",
      "<!-- easpolicy-lint: disable ssl-off: The gateway stands in the same rack. -->",
      "```",
      "",
    ]
  }

  private var overview: [String] {
    let rows = rules.map { rule in
      let description = rule.description
      let code = "[\(description.code)](#\(description.code))"
      return [code, description.severity.rawValue, MarkdownText.escape(description.summary)]
    }
    return ["## Rules", ""] + MarkdownText.table(["Rule", "Severity", "What it finds"], rows)
  }

  private func section(_ rule: RuleDescription, _ examples: [LintExample]) -> [String] {
    [
      "", "### \(rule.code)", "", MarkdownText.escape(rule.summary), "",
      "- **Severity:** \(rule.severity.rawValue)\(rule.isEnabledByDefault ? "" : ", off unless switched on")",
      "- **Why:** " + MarkdownText.escape(rule.why),
      "- **What to do:** " + MarkdownText.escape(rule.remedy),
      "- **Source:** " + MarkdownText.escape(rule.source),
    ] + examples.flatMap(lines)
  }

  private func lines(_ example: LintExample) -> [String] {
    let schema = example.schema.map { ["", "The app's schema:"] + Self.fenced($0) } ?? []
    let others = example.others.flatMap { ["", "The other document:"] + Self.fenced($0) }
    return ["", caption(example)] + Self.fenced(example.text) + schema + others
  }

  private static func fenced(_ text: String) -> [String] {
    ["", "```" + language(of: text)] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + ["```"]
  }

  private func caption(_ example: LintExample) -> String {
    let day = example.asOf.map { ", on \($0)" } ?? ""
    let others = example.others.isEmpty ? "" : ", judged together with another document"
    switch example.verdict {
    case .good: return "Good: \(example.caption)\(others)\(day)."
    case .bad(let line): return "Bad, line \(line): \(example.caption)\(others)\(day)."
    }
  }

  private static func language(of text: String) -> String {
    switch text.first {
    case "{", "[": "json"
    case "<": "xml"
    default: "yaml"
    }
  }
}
