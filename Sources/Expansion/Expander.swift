import Documents
import Mapping
public import Owners
public import PolicyModel
public import Translation

/// Makes the output of a profile for one owner after the other, with variables filled in.
///
/// The output for an owner is what translating the profile gives once the owner's values stand in the place of its
/// variables. Identifiers and UUIDs that are made do not depend on the owner, so that all outputs are one profile to the
/// product, and a second run gives the same bytes.
///
/// Owners who are alike share one translation, of which only the values change. A value that might mean something to a
/// syntax, a product or a rule gets a translation of its own.
public final class Expander {
  /// Tells of a translation: for which owner, and what its report says that no earlier one said.
  public typealias Observer = (_ owner: Owner, _ report: Report, _ news: [Outcome]) -> Void

  /// Is told of the first translation, and of each later one whose report says something new.
  public var observer: Observer?
  /// The variables that the output needs, in the order of the profile.
  public private(set) var needed: [Variable] = []
  /// The gravest severity of all translations.
  public private(set) var worst = Severity.none
  /// How many owners had a translation of their own.
  public private(set) var translations = 0

  private let translator: Translator
  private let document: SourceDocument
  private let selection: SourceSelection
  private let options: ExpansionOptions
  private let uses: VariableUses
  private let shares: Bool
  private var classes: [OwnerClass.Key: OwnerClass] = [:]
  private var told: Set<Int> = []
  private var values: [String?]

  /// More classes than these are too many to share.
  private static let mostClasses = 1024

  /// Prepares the outputs of one selection of a document.
  ///
  /// - Throws: What a translation throws, and ``UnusableInput`` if the output would hold a spelling that looks like a
  ///   variable and that nobody knows.
  public init(
    _ translator: Translator, _ document: SourceDocument, _ selection: SourceSelection, options: ExpansionOptions
  ) throws {
    self.translator = translator
    self.document = document
    self.selection = selection
    self.options = options
    let target = try translator.registry.backend(options.format).table
    let templates = try translator.templates(
      of: document, selection, to: options.format, options: options.translation)
    let spelling = try options.translation.targetEnvelope(for: target)?.dialect ?? target.dialect
    let dialects = try [document.dialect, options.translation.targetDialect ?? spelling].map {
      try translator.registry.dialect($0)
    }
    uses = VariableUses(templates, source: document.backend.table, target: target, dialects: dialects)
    values = Array(repeating: nil, count: uses.variables.count)
    shares =
      options.sharesTranslations && !uses.isRisky && uses.variables.count <= 32 && options.translation.existing == nil
    let whole = reached(try translate(uses.sentinels))
    needed = uses.variables.indices.filter(whole.contains).map { uses.variables[$0] }
    let unknown = uses.unknown.indices.filter { whole.contains(uses.variables.count + $0) }.map { uses.unknown[$0] }
    guard unknown.isEmpty else { throw UnusableInput(unknown.map { fault($0.spelling, $0.key) }) }
  }

  /// The fields of the profile that hold a variable.
  public func fields(holding variable: Variable) -> [String] {
    var fields: [String] = []
    for key in uses.fields[variable] ?? [] where !fields.contains(key.field) { fields.append(key.field) }
    return fields
  }

  /// The output for an owner.
  ///
  /// - Throws: ``UnusableInput`` if the owner lacks a value that the output needs, or has one that it cannot hold.
  public func output(for owner: Owner) throws -> [UInt8] {
    var output: [UInt8] = []
    try write(owner, to: &output)
    return output
  }

  /// Appends the output for an owner. Nothing is appended if that fails.
  ///
  /// - Throws: ``UnusableInput`` if the owner lacks a value that the output needs, or has one that it cannot hold.
  public func write(_ owner: Owner, to output: inout [UInt8]) throws {
    guard options.translation.signer != nil else { return try writeUnsigned(owner, to: &output) }
    var content: [UInt8] = []
    try writeUnsigned(owner, to: &content)
    output += try options.translation.signed(content)
  }

  private func writeUnsigned(_ owner: Owner, to output: inout [UInt8]) throws {
    let (key, isUsual) = look(at: owner)
    let found = ownerClass(key)
    guard found.lacking.isEmpty else { throw UnusableInput(found.lacking.map { lacking($0, owner) }) }
    if isUsual, found.isProven, let recipe = found.recipe, (try? recipe.write(values, to: &output)) != nil { return }
    let translation = try translation(for: owner)
    if isUsual, !found.isProven { prove(found, translation.bytes) }
    output.append(contentsOf: translation.bytes)
  }

  /// A recipe is used once it gave the very bytes of a translation.
  private func prove(_ found: OwnerClass, _ expected: [UInt8]) {
    var bytes: [UInt8] = []
    guard let recipe = found.recipe, (try? recipe.write(values, to: &bytes)) != nil, bytes == expected else {
      found.recipe = nil
      return
    }
    found.isProven = true
  }

  // MARK: Owners

  /// Takes the values that the profile uses, and tells which class the owner belongs to.
  private func look(at owner: Owner) -> (key: OwnerClass.Key, isUsual: Bool) {
    var key = OwnerClass.Key()
    var isUsual = true
    for (slot, variable) in uses.variables.enumerated() {
      let value = owner[variable]
      values[slot] = value
      guard let value else {
        if uses.exact.contains(slot) { key.exact.append("") }
        continue
      }
      if uses.exact.contains(slot) {
        key.traits |= 1 << UInt64(2 * min(slot, 31))
        key.exact.append(value)
        if value.utf8.contains(Self.domainSign) { isUsual = false }
      } else {
        let finding = uses.usual.examine(value)
        key.traits |= (finding.holdsSign ? 3 : 1) << UInt64(2 * min(slot, 31))
        isUsual = isUsual && finding.isUsual
      }
    }
    return (key, isUsual && shares)
  }

  private func ownerClass(_ key: OwnerClass.Key) -> OwnerClass {
    if let known = classes[key] { return known }
    let found = makeClass(key)
    if classes.count < Self.mostClasses { classes[key] = found }
    return found
  }

  /// Tries what the output for such owners holds.
  private func makeClass(_ key: OwnerClass.Key) -> OwnerClass {
    let found = OwnerClass()
    var filling = Filling([:])
    for (slot, variable) in uses.variables.enumerated() {
      guard let value = values[slot] else { continue }
      let holdsSign = key.traits >> UInt64(2 * min(slot, 31)) & 2 != 0
      filling.values[variable] = uses.exact.contains(slot) ? value : Sentinel.text(slot, holdsSign: holdsSign)
    }
    let absent = uses.variables.indices.filter { values[$0] == nil }
    if !absent.isEmpty {
      var whole = filling
      for slot in absent { whole.values[uses.variables[slot]] = uses.sentinels.values[uses.variables[slot]] }
      let reached = (try? translate(whole)).map(reached)
      found.lacking = absent.map { uses.variables[$0] }.filter { variable in
        reached.map { $0.contains(uses.variables.firstIndex(of: variable) ?? -1) } ?? needed.contains(variable)
      }
    }
    if shares, found.lacking.isEmpty, classes.count < Self.mostClasses, let translation = try? translate(filling) {
      found.recipe =
        ByteTemplate(translation).map(OwnerClass.Recipe.bytes)
        ?? TreeTemplate(translation).map(OwnerClass.Recipe.tree)
    }
    return found
  }

  // MARK: Translations

  private func translate(_ filling: Filling) throws -> Translation {
    var chosen = options.translation
    chosen.filling = filling
    chosen.defersSigning = true
    return try translator.translate(document, selection, to: options.format, options: chosen, codec: options.codec)
  }

  /// The slots whose sentinels an output holds.
  private func reached(_ translation: Translation) -> Set<Int> {
    Set(TreeTemplate.slots(in: translation.root) ?? Array(0..<(uses.variables.count + uses.unknown.count)))
  }

  /// The translation for one owner, with the reports of it told.
  private func translation(for owner: Owner) throws -> Translation {
    var filling = Filling([:])
    for (slot, variable) in uses.variables.enumerated() { filling.values[variable] = values[slot] }
    do {
      let translation = try translate(filling)
      if let fault = domainTwice(translation, owner) { throw UnusableInput([fault]) }
      translations += 1
      tell(translation.report, owner)
      return translation
    } catch let unusable as UnusableInput {
      throw UnusableInput(unusable.faults.map { $0.of(owner) })
    }
  }

  /// What stands between a domain and a login.
  private static let domainSign = UInt8(ascii: "\\")

  /// What is wrong with an owner whose login names a domain where the output holds one beside it.
  private func domainTwice(_ translation: Translation, _ owner: Owner) -> InputFault? {
    guard values.contains(where: { $0?.utf8.contains(Self.domainSign) == true }) else { return nil }
    let isTwice = translation.profile.accounts.indices.contains { index in
      let account = translation.profile.accounts[index]
      guard account[.identityUserName]?.literal?.utf8.contains(Self.domainSign) == true else { return false }
      let outcomes = translation.report.outcomes.filter { $0.record == .account(index) }
      // A login that already names the same domain is written as it stands, and is told as narrowed.
      guard !outcomes.contains(where: { $0.field == Field<Template>.identityUserName.id && $0.fate == .narrowed })
      else {
        return false
      }
      return outcomes.contains { outcome in
        outcome.field == Field<Template>.identityDomain.id && (outcome.fate == .kept || outcome.fate == .converted)
      }
    }
    guard isTwice else { return nil }
    return InputFault(
      .ownerDomainTwice, summary: "The login names a domain, and the profile states one beside it.",
      remedy: "Take the domain out of the login, or out of the profile with --set identity.domain=.")
  }

  private func tell(_ report: Report, _ owner: Owner) {
    worst = max(worst, report.worst)
    let isFirst = translations == 1
    let news = report.outcomes.filter { told.count < 10_000 && told.insert($0.identity).inserted }
    if isFirst || !news.isEmpty { observer?(owner, report, news) }
  }

  // MARK: Faults

  private func lacking(_ variable: Variable, _ owner: Owner) -> InputFault {
    let fields = fields(holding: variable)
    let need = fields.isEmpty ? "the profile" : fields.joined(separator: ", ")
    return InputFault(
      .ownerIncomplete, at: owner.position,
      summary: "\(owner.handle) has no \(variable.name), which \(need) needs.",
      remedy: "Fill it in, or leave the owner out.")
  }

  private func fault(_ spelling: String, _ key: FieldKey) -> InputFault {
    let record: RecordID =
      if case .account(let index) = key.record { .account(selection.accounts[index]) } else { key.record }
    let place = document.location(of: FieldKey(record, key.field), inProfile: selection.profile)
    return InputFault(
      .unknownWord, at: place?.position, pointer: place?.pointer,
      summary: "\(key.field) holds \(spelling), a variable that nobody knows; no list of owners can fill it in.",
      remedy: "Correct the spelling, name its product with --from-variables, or give the value with --set.")
  }
}

extension InputFault {
  /// The same fault, told of an owner.
  fileprivate func of(_ owner: Owner) -> InputFault {
    InputFault(
      code, at: owner.position, summary: "\(owner.handle): \(summary)", remedy: remedy)
  }
}

extension Outcome {
  /// What makes it the same outcome for another owner.
  fileprivate var identity: Int {
    var hasher = Hasher()
    hasher.combine(code)
    hasher.combine(field)
    hasher.combine(record)
    hasher.combine(severity)
    hasher.combine(summary)
    return hasher.finalize()
  }
}
