import Guidance

/// What devices should show, as a task list.
struct DeviceMarkdown {
  let view: DeviceView

  var lines: [String] { Array(view.accounts.map(account).joined(separator: [""])) }

  private func account(_ account: AccountOnDevices) -> [String] {
    let head = ["# " + MarkdownText.escape(account.title)]
    guard !account.devices.isEmpty else { return head + ["", DeviceWords.unknownDevices] }
    return head + account.devices.flatMap { ["", "## " + MarkdownText.escape($0.title)] + page($0) }
  }

  private func page(_ page: DevicePage) -> [String] {
    let prompts = page.prompts.enumerated().map { "\($0 + 1). " + MarkdownText.escape(DeviceWords.sentence($1)) }
    let undecided = page.undecided.map { MarkdownText.escape(DeviceWords.undecided($0)) }.joined(separator: ", ")
    return part(DeviceWords.prompts, prompts.isEmpty ? [DeviceWords.noPrompt] : prompts)
      + page.screens.flatMap(screen) + part(DeviceWords.behaviour, page.behaviour.map(line))
      + part(DeviceWords.undecided, undecided.isEmpty ? [] : [undecided + "."])
      + part(DeviceWords.notes, page.notes.map { "- " + MarkdownText.escape(DeviceWords.sentence($0)) })
  }

  private func screen(_ screen: DeviceScreen) -> [String] {
    let way = [screen.path, screen.note].compactMap(\.self).map(MarkdownText.escape).joined(separator: ". ")
    return part(MarkdownText.escape(screen.title), (way.isEmpty ? [] : [way, ""]) + screen.lines.map(line))
  }

  private func line(_ line: DeviceLine) -> String {
    let text = "\(DeviceWords.value(line)) (\(DeviceWords.origin(line)))" + DeviceWords.doubt(line.fact)
    let note = line.note.map { " " + $0 } ?? ""
    return "- [ ] **\(MarkdownText.escape(line.label)):** " + MarkdownText.escape(text + note)
  }

  private func part(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "### " + title, ""] + lines
  }
}
