import EASPolicyTranslator

/// Reads the sides of comparisons. A file of a folder that cannot be used does not stop the others.
final class ComparisonReader {
  let translator: Translator
  private let source: ComparisonSourceOptions
  private let options: [Side: TranslationOptions]
  /// The worst of the files that could not be used.
  private(set) var status = ExitStatus.success

  init(translator: Translator, source: ComparisonSourceOptions) throws {
    self.translator = translator
    self.source = source
    options = [.base: try source.options(.base), .other: try source.options(.other)]
  }

  /// A file, or all files with settings below a folder; nil if nothing of it can be used.
  func read(_ path: String, _ side: Side) throws -> ComparisonInput? {
    do {
      let documents = try InputList.expand([path], isRecursive: true).compactMap { try read($0, side) }
      return documents.isEmpty ? nil : ComparisonInput(path: path, documents: documents)
    } catch let failure as Failure where failure.status != .usage {
      note(failure)
      return nil
    }
  }

  private func read(_ file: InputFile, _ side: Side) throws -> ComparisonInput.Document? {
    do {
      let bytes = try file.read(limits: translator.limits)
      let format = try source.format(side, in: translator.registry)
      let document = try translator.read(bytes, format: format, options: options[side] ?? TranslationOptions())
      return ComparisonInput.Document(path: file.path, source: document)
    } catch {
      guard let failure = Failure(error, path: file.path), failure.status != .usage else { throw error }
      note(failure)
      return nil
    }
  }

  private func note(_ failure: Failure) {
    Console.error(failure.message)
    status = max(status, failure.status)
  }
}
