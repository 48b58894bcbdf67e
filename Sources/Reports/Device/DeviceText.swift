import Guidance

/// What devices should show, in 80 columns.
struct DeviceText {
  let view: DeviceView

  var lines: [String] { Array(view.accounts.map(account).joined(separator: [""])) }

  private func account(_ account: AccountOnDevices) -> [String] {
    let head = wrap(account.title, indent: 0)
    guard !account.devices.isEmpty else { return head + [""] + wrap(DeviceWords.unknownDevices, indent: 2) }
    return head + account.devices.flatMap { [""] + page($0) }
  }

  private func page(_ page: DevicePage) -> [String] {
    let notes = page.notes.flatMap { wrap("- " + DeviceWords.sentence($0), indent: 4, hanging: 2) }
    let undecided = page.undecided.map { DeviceWords.undecided($0) }.joined(separator: ", ")
    return ["  " + VisibleText.escape(page.title)] + part(DeviceWords.prompts, prompts(page))
      + page.screens.flatMap(screen) + part(DeviceWords.behaviour, page.behaviour.flatMap(line))
      + part(DeviceWords.undecided, undecided.isEmpty ? [] : wrap(undecided + ".", indent: 4))
      + part(DeviceWords.notes, notes)
  }

  private func prompts(_ page: DevicePage) -> [String] {
    guard !page.prompts.isEmpty else { return wrap(DeviceWords.noPrompt, indent: 4) }
    return page.prompts.enumerated().flatMap { index, prompt in
      wrap("\(index + 1). " + DeviceWords.sentence(prompt), indent: 4, hanging: 3)
    }
  }

  private func screen(_ screen: DeviceScreen) -> [String] {
    let way = [screen.path, screen.note].compactMap(\.self).flatMap { wrap($0, indent: 4) }
    return part(screen.title, way + screen.lines.flatMap(line))
  }

  private func line(_ line: DeviceLine) -> [String] {
    let text =
      "[ ] \(line.label): \(DeviceWords.value(line)) (\(DeviceWords.origin(line)))" + DeviceWords.doubt(line.fact)
    return wrap(text, indent: 4, hanging: 4) + (line.note.map { wrap($0, indent: 8) } ?? [])
  }

  private func part(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "  " + title] + lines
  }

  private func wrap(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    TextWrap.lines(VisibleText.escape(text), indent: indent, hanging: hanging)
  }
}
