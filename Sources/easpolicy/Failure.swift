import EASPolicyTranslator

/// An error with what to tell and how to exit.
struct Failure: Error {
  let status: ExitStatus
  /// Ends with a line break.
  let message: String

  init(_ status: ExitStatus, _ message: String, path: String? = nil) {
    let place = path.map { $0 == InputFile.standardInput ? "<stdin>" : VisibleText.escape($0) } ?? "easpolicy"
    self.init(status, rendered: Console.faults.line(place, message))
  }

  private init(_ status: ExitStatus, rendered message: String) {
    self.status = status
    self.message = message
  }

  /// The errors of the library; nil for those of the argument parser.
  init?(_ error: any Error, path: String? = nil) {
    switch error {
    case let failure as Failure:
      self = failure
    case let unusable as UnusableInput:
      self.init(
        .unusableInput,
        rendered: Console.faults.render(unusable, path: unusable.file ?? path ?? InputFile.standardInput))
    case let faults as TableFaults:
      self.init(.unusableInput, rendered: Console.faults.render(faults))
    case let fault as UsageFault:
      self.init(.usage, fault.description, path: path)
    case let fault as InternalFault:
      let promise = fault.description.hasSuffix(".") ? String(fault.description.dropLast()) : fault.description
      let summary = "The output does not keep what its report says: \(promise). Nothing was written."
      self.init(.internalError, summary + " Please report this. [internal-error]", path: path)
    default:
      return nil
    }
  }
}
