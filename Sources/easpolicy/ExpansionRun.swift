import EASPolicyTranslator

/// Makes the outputs of one command line, owner by owner. A bad owner does not stop the others.
struct ExpansionRun {
  /// What each owner gets: one output, or several that labels tell apart.
  private let outputs: [(label: String?, expander: Expander)]
  private let reader: OwnerReader
  private let list: String
  private let stopsOnError: Bool
  private let reports: ReportOptions
  private let notes: ExpansionNotes
  private var sink: any OwnerSink
  private var seen = SeenOwners()
  private let progress: Progress
  private var tally = ExpansionTally()
  private var status = ExitStatus.success
  private var bytes: [UInt8] = []

  init(
    outputs: [(label: String?, expander: Expander)], reader: OwnerReader, list: String, input: InputFile,
    sink: any OwnerSink, reports: ReportOptions, stopsOnError: Bool
  ) {
    self.outputs = outputs
    self.reader = reader
    self.list = list
    self.sink = sink
    self.reports = reports
    self.stopsOnError = stopsOnError
    progress = Progress(isQuiet: reports.quiet)
    notes = ExpansionNotes(
      reports, list: list, input: input, hasSeveral: outputs.count > 1, progress: progress)
    for (label, expander) in outputs { expander.observer = notes.observer(label: label) }
  }

  /// The worst status of all owners.
  mutating func expandAll() -> ExitStatus {
    do {
      tally.isComplete = try expand()
      guard tally.owners > 0 else { throw InputFault.noOwner }
      if tally.isComplete { try sink.finish() } else { sink.abandon() }
    } catch {
      sink.abandon()
      note(error)
    }
    do { try notes.finish() } catch { note(error) }
    progress.clear()
    for (_, expander) in outputs where reports.failOn.isReached(by: expander.worst) { status = max(status, .threshold) }
    if !reports.quiet { Console.error(tally.summary(unit: sink.unit)) }
    return status
  }

  /// Whether the list was read to its end.
  private mutating func expand() throws -> Bool {
    while let row = try reader.next() {
      let isGood: Bool
      switch row {
      case .success(let owner): isGood = try expand(owner)
      case .failure(let fault):
        note(fault)
        isGood = false
      }
      tally.owners += 1
      if !isGood {
        tally.failed += 1
        if stopsOnError { return false }
      }
      if tally.owners & 0xFF == 0 { progress.show(tally.progress) }
    }
    return true
  }

  /// Makes the outputs of an owner; whether there are any.
  ///
  /// - Throws: ``Failure`` if nothing more can be written.
  private mutating func expand(_ owner: Owner) throws -> Bool {
    if let line = seen.insert(owner) {
      tally.repeated += 1
      note(repeated(owner, line))
      return false
    }
    do {
      for (label, expander) in outputs {
        bytes.removeAll(keepingCapacity: true)
        try expander.write(owner, to: &bytes)
        if let change = try sink.take(bytes, of: owner, label: label) {
          tally.renamed += 1
          tell(change, at: owner)
        }
        tally.outputs += 1
      }
      return true
    } catch let unusable as UnusableInput {
      for fault in unusable.faults { note(fault) }
      return false
    } catch let fault as InternalFault {
      note(fault)
      return false
    }
  }

  private func repeated(_ owner: Owner, _ line: Int) -> InputFault {
    InputFault(
      .ownerRepeated, at: owner.position, summary: "\(owner.handle) stands in line \(line) already, which counts.",
      remedy: "Remove one of the rows.")
  }

  private mutating func note(_ fault: InputFault) {
    progress.clear()
    Console.error(Console.faults.render(fault, path: list))
    status = max(status, .unusableInput)
  }

  private mutating func note(_ error: any Error) {
    if let fault = error as? InputFault { return note(fault) }
    let failure = Failure(error, path: list) ?? Failure(unexpected: error, path: list)
    progress.clear()
    Console.error(failure.message)
    status = max(status, failure.status)
  }

  private mutating func tell(_ change: String, at owner: Owner) {
    guard !reports.quiet else { return }
    progress.clear()
    Console.error(ExpansionNotes.line(change, list: list, owner))
  }
}
