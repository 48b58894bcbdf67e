import Documents
import Guidance
import Mapping
import Translation

/// What devices should show, for programs.
struct DeviceJSON {
  let view: DeviceView

  var node: Node {
    .object([("easpolicyDeviceView", .integer(1)), ("accounts", .array(view.accounts.map(account)))])
  }

  private func account(_ account: AccountOnDevices) -> Node {
    .object([
      ("title", .string(account.title)), ("profile", .integer(account.profile + 1)),
      ("account", .integer(account.account + 1)), ("devices", .array(account.devices.map(page))),
    ])
  }

  private func page(_ page: DevicePage) -> Node {
    .object([
      ("id", .string(page.id)), ("title", .string(page.title)), ("prompts", .array(page.prompts.map(remark))),
      ("screens", .array(page.screens.map(screen))), ("behaviour", .array(page.behaviour.map(line))),
      ("undecided", .array(page.undecided.map(line))), ("notes", .array(page.notes.map(remark))),
    ])
  }

  private func remark(_ remark: DeviceRemark) -> Node {
    .object([("text", .string(remark.text)), ("note", JSONText.optional(remark.note))] + fact(remark.fact))
  }

  private func screen(_ screen: DeviceScreen) -> Node {
    .object([
      ("title", .string(screen.title)), ("path", JSONText.optional(screen.path)),
      ("note", JSONText.optional(screen.note)), ("lines", .array(screen.lines.map(line))),
    ])
  }

  private func line(_ line: DeviceLine) -> Node {
    .object(
      [
        ("label", .string(line.label)), ("field", .string(line.field)), ("value", JSONText.optional(line.value)),
        ("userMayChange", line.mayChange.map(Node.boolean) ?? Node(.null)), ("origin", .string(line.origin.rawValue)),
        ("source", location(line)), ("note", JSONText.optional(line.note)),
      ] + fact(line.fact))
  }

  private func location(_ line: DeviceLine) -> Node {
    guard let location = line.location else { return Node(.null) }
    return .object([
      ("pointer", .string(location.pointer.description)), ("line", JSONText.optional(location.position?.line)),
      ("column", JSONText.optional(location.position?.column)),
    ])
  }

  private func fact(_ fact: FactSource) -> [(String, Node)] {
    [("evidence", .string(fact.evidence.rawValue)), ("sources", .array(fact.sources.map(Node.string)))]
  }
}
