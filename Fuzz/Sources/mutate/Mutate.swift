import Foundation

/// `mutate [--count N] [--seed N] [--only NUMBER]`: runs trials in workers, because nothing survives its own crash.
@main enum Mutate {
  static func main() {
    let choices: Choices
    do {
      choices = try Choices(CommandLine.arguments)
    } catch {
      print("Usage: mutate [--count N] [--seed N] [--only NUMBER]")
      exit(2)
    }
    do {
      let trials = try Trials(samples: Folders.samples, seed: choices.seed)
      if let number = choices.only { return repeatOne(number, trials) }
      if let progress = choices.progress {
        try Worker(trials: trials, numbers: choices.first..<choices.count, progress: progress).run()
      } else {
        let supervisor = Supervisor(choices: choices, trials: trials)
        exit(try supervisor.run() ? 0 : 1)
      }
    } catch {
      print("mutate: \(error)")
      exit(74)
    }
  }

  /// Writes the input of a trial, and what becomes of it.
  private static func repeatOne(_ number: Int, _ trials: Trials) {
    let input = trials.input(number)
    FileHandle.standardError.write(Data("\(input.name)\n".utf8))
    FileHandle.standardOutput.write(Data(input.bytes))
    FileHandle.standardError.write(Data("\n\(trials.run(number))\n".utf8))
  }
}
