package import Mapping

/// A kind of device, or a mail app, as the facts describe it.
package struct DeviceDefinition: Sendable, Hashable {
  /// The stable name, kebab-case.
  package let id: String
  /// What people call it.
  package let title: String
  /// Platforms whose formats configure it; empty for an app.
  package let platforms: [String]
  /// The Android app.
  package let package: String?
  /// The format whose defaults hold where nothing is pushed.
  package let like: String?
  package let notes: [NoteDefinition]
  /// In the order in which the user meets them.
  package let prompts: [PromptDefinition]
  package let screens: [ScreenDefinition]
  /// What no screen shows.
  package let behaviour: [LineDefinition]
}

/// A remark that always holds.
package struct NoteDefinition: Sendable, Hashable {
  package let text: String
  package let fact: FactSource
}

/// Something that the user is asked, or is spared.
package struct PromptDefinition: Sendable, Hashable {
  package let text: String
  package let note: String?
  package let when: Condition?
  /// A test on the whole document, for what stands outside of accounts.
  package let document: Detection.Test?
  package let fact: FactSource
}

/// A place where settings are shown together.
package struct ScreenDefinition: Sendable, Hashable {
  package let title: String
  /// The way through the menus.
  package let path: String?
  package let note: String?
  package let lines: [LineDefinition]
}

/// One setting of a screen.
package struct LineDefinition: Sendable, Hashable {
  package let label: String
  package let field: String
  /// The field that says whether the user may change it.
  package let mayChange: String?
  package let show: ValueForm?
  /// What values mean, by their summary.
  package let words: [String: String]
  package let note: String?
  package let when: Condition?
  package let fact: FactSource
}

/// How a value is shown, where its type does not tell.
package enum ValueForm: String, Sendable, Hashable, CaseIterable {
  /// A number of days, 0 is no limit.
  case days
  /// Minutes after midnight.
  case time
  /// A URL without what may be private in it.
  case url
}
