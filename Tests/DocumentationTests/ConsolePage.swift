/// A page whose `console` blocks show commands, each behind `$ `, and what they print.
struct ConsolePage {
  /// Lines outside of console blocks, and the commands inside.
  enum Part {
    case lines([String])
    case commands([(command: [String], output: [String])])
  }

  private(set) var parts: [Part] = []

  init(_ text: String) {
    var plain: [String] = []
    var block: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let lines = block {
        guard line == "```" else {
          block = lines + [line]
          continue
        }
        parts += [.lines(plain), .commands(Self.commands(lines))]
        (plain, block) = ([line], nil)
      } else {
        plain.append(line)
        if line == "```console" { block = [] }
      }
    }
    parts.append(.lines(plain))
  }

  private static func commands(_ lines: [String]) -> [(command: [String], output: [String])] {
    var commands: [(command: [String], output: [String])] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append(([line], []))
      } else if let last = commands.indices.last {
        let continues = commands[last].output.isEmpty && commands[last].command.last?.hasSuffix("\\") == true
        if continues { commands[last].command.append(line) } else { commands[last].output.append(line) }
      }
    }
    return commands
  }

  /// The page with what its commands really print.
  func replayed(_ run: (String) throws -> String) throws -> String {
    let lines = try parts.flatMap { part -> [String] in
      switch part {
      case .lines(let lines): return lines
      case .commands(let commands):
        return try commands.flatMap { command, _ in
          let output = try run(command.joined(separator: "\n").dropFirst(2).description)
          return command + Self.lines(of: output)
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(of output: String) -> [String] {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last?.isEmpty == true ? lines.dropLast() : lines
  }

  /// The number of commands.
  var count: Int {
    parts.reduce(0) { count, part in
      if case .commands(let commands) = part { count + commands.count } else { count }
    }
  }
}
