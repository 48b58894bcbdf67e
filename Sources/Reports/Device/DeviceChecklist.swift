import Guidance

/// What devices should show, as a report, for pages.
struct DeviceChecklist {
  let view: DeviceView

  var document: ReportDocument {
    ReportDocument(
      title: "What devices should show",
      verdict: ReportPhrase("Compare each line with the device in hand"),
      figures: [ReportFigure(view.accounts.count, "account")], parts: view.accounts.flatMap(parts))
  }

  private func parts(_ account: AccountOnDevices) -> [ReportPart] {
    guard !account.devices.isEmpty else {
      let heading = ReportHeading(subject: account.title, statement: DeviceWords.unknownDevices)
      return [ReportPart(heading: heading)]
    }
    return account.devices.map { page in
      ReportPart(
        heading: ReportHeading(subject: account.title, statement: page.title),
        sections: [prompts(page)] + page.screens.map(screen) + behaviour(page) + rest(page))
    }
  }

  private func prompts(_ page: DevicePage) -> ReportSection {
    let prompts = page.prompts.map(DeviceWords.sentence)
    return ReportSection(DeviceWords.prompts, .list(prompts.isEmpty ? [DeviceWords.noPrompt] : prompts))
  }

  private func screen(_ screen: DeviceScreen) -> ReportSection {
    let title = [screen.title, screen.path].compactMap(\.self).joined(separator: ": ")
    return ReportSection(title, .table(table(screen.lines)))
  }

  private func behaviour(_ page: DevicePage) -> [ReportSection] {
    page.behaviour.isEmpty ? [] : [ReportSection(DeviceWords.behaviour, .table(table(page.behaviour)))]
  }

  private func table(_ lines: [DeviceLine]) -> ReportTable {
    let notes = lines.map { ($0.note ?? "") + DeviceWords.doubt($0.fact) }
    let hasNotes = notes.contains { !$0.isEmpty }
    let columns = ["Setting", "Value", "From"] + (hasNotes ? ["Note"] : [])
    return ReportTable(
      columns: columns.map { ReportTable.Column(title: $0) },
      rows: zip(lines, notes).map { line, note in
        let cells = [line.label, DeviceWords.value(line), DeviceWords.origin(line)] + (hasNotes ? [note] : [])
        return cells.map { ReportPhrase($0) }
      })
  }

  private func rest(_ page: DevicePage) -> [ReportSection] {
    let lists = [
      (DeviceWords.undecided, page.undecided.map(DeviceWords.undecided)),
      (DeviceWords.notes, page.notes.map(DeviceWords.sentence)),
    ]
    return lists.filter { !$0.1.isEmpty }.map { ReportSection($0.0, .list($0.1)) }
  }
}
