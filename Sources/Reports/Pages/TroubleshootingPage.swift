import Guidance

/// What goes wrong on devices and what helps, with a table of contents.
struct TroubleshootingPage {
  let list: SymptomList

  var lines: [String] { introduction + contents + SymptomGroup.allCases.flatMap(section) }

  private var introduction: [String] {
    [
      "What people see, why it happens, how to tell whether this is it, and what helps. Where several things help, each stands",
      "for itself. `easpolicy explain symptom WORDS` searches this page, tolerates typing errors and knows error codes;",
      "`easpolicy explain symptom` lists the titles. The answer is exit status 0 also where nothing fits.",
      "",
      "Each cause says how sure it is: documented by a vendor, observed by people, or inferred. Before you look at devices,",
      "`easpolicy inspect --as-device FILE` shows what should stand in their settings and what users will be asked.",
      "",
    ]
  }

  private var contents: [String] {
    ["## Contents"]
      + SymptomGroup.allCases.flatMap { group in
        ["", MarkdownText.escape(group.title) + ":", ""]
          + members(group).map { "- [\(MarkdownText.escape($0.title))](#\($0.id))" }
      }
  }

  private func section(_ group: SymptomGroup) -> [String] {
    ["", "## \(group.title)"]
      + members(group).flatMap { [""] + SymptomSection(symptom: $0, linksSymptoms: true).lines(level: 3) }
  }

  private func members(_ group: SymptomGroup) -> [Symptom] { list.symptoms.filter { $0.group == group } }
}
