import Foundation

/// A readable page of commands: prose, and fenced blocks `console`, `stdin`, `stdout` and `stderr`.
///
/// A `console` block holds `$ COMMAND` and, unless it is 0, `exit N`; the blocks behind it belong to it.
struct Transcript {
  /// Prose and steps in the order of the page.
  enum Part: Equatable {
    case prose(String)
    case step(Step)
  }

  let file: URL
  var parts: [Part] = []

  init(file: URL) throws {
    self.file = file
    var fence: (kind: String, lines: [String])?
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if let open = fence {
        if line == "```" {
          add(open.kind, open.lines)
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = (String(line.dropFirst(3)), [])
      } else if !line.isEmpty {
        parts.append(.prose(line))
      }
    }
  }

  private mutating func add(_ kind: String, _ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    if kind == "console" {
      let exit = lines.last { $0.hasPrefix("exit ") }
      let command = lines.filter { $0 != exit }.map { $0.hasPrefix("$ ") ? String($0.dropFirst(2)) : $0 }
      var step = Step(command: command.joined(separator: "\n"))
      step.status = exit.flatMap { Int32($0.dropFirst(5)) } ?? 0
      return parts.append(.step(step))
    }
    guard case .step(var step)? = parts.popLast() else { return }
    switch kind {
    case "stdin": step.input = text
    case "stdout": step.output = text
    default: step.errors = text
    }
    parts.append(.step(step))
  }

  /// The page with the steps as they are.
  var text: String {
    var blocks: [String] = []
    var wasProse = false
    for part in parts {
      switch part {
      case .prose(let line):
        if wasProse, !line.hasPrefix("#"), blocks.last?.hasPrefix("#") == false {
          blocks[blocks.count - 1] += line + "\n"
        } else {
          blocks.append(line + "\n")
        }
        wasProse = true
      case .step(let step):
        blocks.append(Self.text(step))
        wasProse = false
      }
    }
    return blocks.joined(separator: "\n")
  }

  private static func text(_ step: Step) -> String {
    let exit = step.status == 0 ? "" : "exit \(step.status)\n"
    let fences = [("stdin", step.input ?? ""), ("stdout", step.output), ("stderr", step.errors)]
    return "```console\n$ \(step.command)\n\(exit)```\n"
      + fences.filter { !$0.1.isEmpty }.map { "```\($0.0)\n\($0.1)```\n" }.joined()
  }
}
