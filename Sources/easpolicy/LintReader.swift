import EASPolicyTranslator

/// Reads the inputs of lint. A bad input does not stop the others.
struct LintReader {
  private let translator: Translator
  private let format: String?
  private let options: TranslationOptions
  /// The worst of what went wrong.
  private(set) var status = ExitStatus.success

  init(translator: Translator, format: String?, options: TranslationOptions) {
    self.translator = translator
    self.format = format
    self.options = options
  }

  /// The input, read or unusable, which the report tells; nil if there was nothing to read, which is told at once.
  ///
  /// - Throws: ``Failure`` if it is the command line that is wrong, which no other input would change.
  mutating func read(_ input: InputFile) throws(Failure) -> LintInput? {
    do {
      let bytes = try input.read(limits: translator.limits)
      return LintInput(path: input.path, document: try translator.read(bytes, format: format, options: options))
    } catch {
      let unexpected = Failure(unexpected: error, path: input.path)
      let failure = Failure(error, path: input.path) ?? unexpected
      guard failure.status != .usage else { throw failure }
      status = max(status, failure.status)
      if let unusable = error as? UnusableInput { return LintInput(path: input.path, unusable: unusable) }
      Console.error(failure.message)
      return nil
    }
  }
}
