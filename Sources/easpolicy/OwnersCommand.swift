import ArgumentParser

/// `easpolicy owners`
struct OwnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owners", abstract: "Checks lists of owners, and writes them as a product takes them.",
    subcommands: [OwnersCheckCommand.self, OwnersConvertCommand.self])
}
