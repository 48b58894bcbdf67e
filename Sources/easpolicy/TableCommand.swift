import ArgumentParser

/// `easpolicy table`
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Checks mapping tables, and starts new ones.",
    subcommands: [TableCheckCommand.self, TableNewCommand.self])
}
