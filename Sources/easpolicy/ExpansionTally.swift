/// The numbers of a run over many owners.
struct ExpansionTally {
  var owners = 0
  var outputs = 0
  /// Owners without an output, those that stand there twice included.
  var failed = 0
  var repeated = 0
  var renamed = 0
  /// Whether the list was read to its end.
  var isComplete = false

  /// What a terminal shows meanwhile.
  var progress: String { "\(owners) owners, \(outputs) written, \(failed) failed" }

  /// What closes the run, with a line break.
  func summary(unit: String) -> String {
    var parts = ["\(Self.count(outputs, unit)) written", "\(failed) failed"]
    if repeated > 0 { parts[1] += " (\(repeated) of them twice in the list)" }
    if renamed > 0 { parts.append("\(Self.count(renamed, "name")) changed") }
    if !isComplete { parts.append("the rest of the list was not read") }
    return "\n\(Self.count(owners, "owner")): \(parts.joined(separator: "; ")).\n"
  }

  private static func count(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
}
