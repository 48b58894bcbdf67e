import EASPolicyTranslator
package import Foundation

/// Mutates samples and translates the results: nothing may crash, hang, leak a secret, or go uncounted.
///
/// A trial depends on the seed and its number only, so that each can be repeated by itself.
package struct Trials: Sendable {
  /// What is mutated.
  package let specimens: [Specimen]
  private let seed: UInt64
  let translator = Translator()
  /// A redactor that has seen nothing; each trial takes a copy.
  let redactor: Redactor
  /// The secrets of each sample.
  private let secrets: [Secrets]
  /// The keys that secrets of samples stand under.
  private let keys: Set<String>
  /// What samples say openly; it is no secret, even where mutation puts it into a password.
  private let common: Set<String>

  /// Walks a folder of samples.
  package init(samples: URL, seed: UInt64) throws {
    specimens = try Specimen.all(in: samples)
    self.seed = seed
    redactor = try Redactor(translator: translator)
    let documents = specimens.map { [translator] specimen -> SourceDocument? in
      guard case .document(let format) = specimen.kind else { return nil }
      return try? translator.read(specimen.bytes, format: format)
    }
    let nasty = Set((NastyValues.texts + NastyValues.keys).map { String($0.prefix(24)) })
    common = documents.compactMap(\.self).reduce(into: nasty) { $0.formUnion(Secrets.openTexts($1)) }
    secrets = documents.map { [common] document in document.map { Secrets($0, except: common) } ?? Secrets() }
    keys = secrets.reduce(into: []) { $0.formUnion($1.keys) }
  }

  /// The mutated file of a trial, and what it was made of.
  package func input(_ number: Int) -> (name: String, bytes: [UInt8]) {
    var dice = dice(number)
    let (index, bytes) = mutated(&dice)
    return (specimens[index].name, bytes)
  }

  /// One trial.
  package func run(_ number: Int) -> Verdict {
    var dice = dice(number)
    let (index, bytes) = mutated(&dice)
    do {
      switch specimens[index].kind {
      case .document(let format): return try document(bytes, format, secrets[index], &dice)
      case .schema: return try schema(bytes, &dice)
      case .owners: return try owners(bytes, &dice)
      }
    } catch let breach as Breach {
      return .broken("\(specimens[index].name): \(breach.sentence)")
    } catch {
      return .broken("\(specimens[index].name): \(type(of: error)): \(error)")
    }
  }

  private func dice(_ number: Int) -> Dice { Dice(seed: seed &* 0x1_0000_0001 &+ UInt64(number)) }

  private func mutated(_ dice: inout Dice) -> (index: Int, bytes: [UInt8]) {
    let index = dice.number(below: specimens.count)
    return (index, Mutator(specimens: specimens).mutate(specimens[index].bytes, &dice))
  }

  // MARK: Kinds

  private func document(
    _ bytes: [UInt8], _ format: String, _ original: Secrets, _ dice: inout Dice
  ) throws -> Verdict {
    let options = RandomOptions(registry: translator.registry).make(&dice)
    let tree = try? DocumentSyntax.codec(for: bytes).decode(bytes, limits: .standard).node
    var hidden = tree.map { original.staying(in: $0, under: keys) } ?? original.staying(in: bytes)
    do {
      let document = try translator.read(bytes, format: dice.chance(60) ? format : nil, options: options)
      let own = Secrets(document, except: common)
      hidden.formUnion(own.staying(in: document.imported.root, under: keys))
      let texts = hidden
      hidden.formUnion(own.knownIdentities(in: document.imported.root))
      let verdict = try translate(document, hidden, options, &dice)
      // Drawn last, so that a trial's mutation and translation stay what they were.
      if dice.chance(25) { try lint(document, hidden) }
      if dice.chance(25) { try redact(bytes, texts, &dice) }
      return verdict
    } catch let unusable as UnusableInput {
      try Shown(hidden: hidden).check(unusable, &dice)
      return .refused(code: unusable.faults.first?.code.rawValue ?? "none")
    } catch is UsageFault {
      return .misused
    }
  }

  private func translate(
    _ document: SourceDocument, _ hidden: Set<String>, _ options: TranslationOptions, _ dice: inout Dice
  ) throws -> Verdict {
    let format = dice.pick(translator.registry.formats)
    let table = try translator.registry.backend(format).table
    var options = options
    if dice.chance(30) { options.shape = dice.pick(table.shapes).name }
    if table.package != nil, dice.chance(50) { options.envelope = dice.pick(AppEnvelopes.all).name }
    let selections = table.outputs(of: document.selections, shape: options.shape).prefix(3)
    do {
      for selection in selections {
        let translation = try translator.translate(document, selection, to: format, options: options)
        guard translation.report.isBalanced else { throw Breach("the books do not balance") }
        try Shown(hidden: hidden).check(translation, &dice)
      }
    } catch let fault as InternalFault {
      throw Breach("\(fault.description), to \(format) with \(RandomOptions.words(options))")
    } catch let breach as Breach {
      throw Breach("\(breach.sentence), to \(format) with \(RandomOptions.words(options))")
    }
    return .accepted(outputs: selections.count)
  }

  /// A schema, and a sample of the app's format that is translated under it.
  private func schema(_ bytes: [UInt8], _ dice: inout Dice) throws -> Verdict {
    let schema: AppSchema
    do throws(InputFault) {
      schema = try AppSchema(bytes)
    } catch {
      try Shown(hidden: []).check(UnusableInput([error]), &dice)
      return .refused(code: error.code.rawValue)
    }
    let apps = specimens.filter { ["gmail", "samsung-email"].contains($0.format) }
    guard let sample = apps.isEmpty ? nil : dice.pick(apps), let format = sample.format else { return .misused }
    var options = TranslationOptions()
    if dice.chance(50) { options.sourceAppSchema = schema } else { options.appSchema = schema }
    do {
      _ = SchemaOutline(
        schema, knownBy: try ResolvedTable(checking: translator.registry.backend(format).table, schema: schema))
      let document = try translator.read(sample.bytes, format: format, options: options)
      guard let selection = document.selections.first?.single.first else { return .accepted(outputs: 0) }
      let translation = try translator.translate(document, selection, to: format, options: options)
      try Shown(hidden: []).check(translation, &dice)
      return .accepted(outputs: 1)
    } catch let unusable as UnusableInput {
      try Shown(hidden: []).check(unusable, &dice)
      return .refused(code: unusable.faults.first?.code.rawValue ?? "none")
    } catch is UsageFault {
      return .misused
    }
  }

  private func owners(_ bytes: [UInt8], _ dice: inout Dice) throws -> Verdict {
    do {
      let (owners, faults) = try OwnerList.read(bytes).all()
      if owners.isEmpty, let fault = faults.first { return .refused(code: fault.code.rawValue) }
      return .accepted(outputs: 0)
    } catch let fault as InputFault {
      return .refused(code: fault.code.rawValue)
    }
  }
}
