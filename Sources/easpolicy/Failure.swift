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

  /// An error that nobody foresaw. What it holds may be a value of a document, so only its kind is told.
  init(unexpected error: any Error, path: String? = nil) {
    self.init(.internalError, "An unexpected error: \(type(of: error)).", path: path)
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
    case let fault as InputFault:
      self.init(UnusableInput([fault]), path: path)
    case let unusable as UnusableInput:
      self.init(
        .unusableInput,
        rendered: Console.faults.render(unusable, path: unusable.path ?? path ?? InputFile.standardInput))
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

  /// Does something with a file; what is wrong with the file names its path.
  static func naming<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let fault as InputFault {
      throw Failure(fault, path: path) ?? fault
    } catch let unusable as UnusableInput {
      throw Failure(unusable, path: path) ?? unusable
    }
  }
}
