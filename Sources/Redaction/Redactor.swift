import Documents
import Mapping
public import Translation

/// Writes documents anew without what tells who and where, so that they can be shown to others and still show the
/// problem: addresses, names, hosts, ids, certificates and secrets are replaced, each by something of its kind.
///
/// One redactor replaces the same value in the same way in all documents that it is given. The same documents in the same
/// order always give the same bytes.
public struct Redactor: Sendable {
  private let translator: Translator
  private let words: PublicWords
  private let dialects: [Dialect]
  private var pseudonyms = Pseudonyms()
  private var comments = 0

  /// Creates a redactor for the formats that a translator knows.
  ///
  /// - Throws: ``TableFaults`` or ``UsageFault`` if a registered table or dialect is faulty.
  public init(translator: Translator = Translator()) throws {
    self.translator = translator
    words = try PublicWords(registry: translator.registry)
    dialects = try translator.registry.dialects.map(translator.registry.dialect)
  }

  /// What was replaced so far, in the order of the documents. Secrets and certificates are not among it.
  public var replacements: [Replacement] { pseudonyms.replacements }

  /// How much was replaced so far.
  public var tally: RedactionTally { RedactionTally(pseudonyms, comments: comments) }

  /// The document without what tells who and where; syntax, keys, their order, types and switches stay.
  ///
  /// - Parameters:
  ///   - format: The format's id; nil: it is detected.
  ///   - options: What begins with `source`, and `ownerLogin`, matters here.
  /// - Throws: ``UnusableInput`` if nothing can be told of the bytes, ``UsageFault`` for an unknown format.
  public mutating func redact(
    _ bytes: [UInt8], format: String? = nil, options: TranslationOptions = TranslationOptions()
  ) throws -> RedactedDocument {
    var remarks: [RedactionRemark] = []
    var roles = RoleIndex()
    var known: String?
    do {
      let document = try translator.read(bytes, format: format, options: options)
      roles = RoleIndex(document)
      known = document.backend.table.format
    } catch let unusable as UnusableInput {
      remarks.append(.notUnderstood(unusable.faults))
    }
    let opened = try translator.open(bytes, options)
    if opened.signatures != nil { remarks.append(.unsigned) }
    // Nothing is repaired: the redacted document shows the fault.
    var strict = options
    strict.isLenient = false
    do throws(InputFault) {
      let codec = try translator.codec(for: opened.bytes, format: format, strict)
      let document = try codec.decode(opened.bytes, options: translator.decoding(strict))
      let redacted = try ByteLayout(of: opened.bytes).encode(redact(document.node, roles), with: codec)
      let count = document.trace.comments.count
      comments += count
      if count > 0 { remarks.append(.commentsLeftOut(count)) }
      return RedactedDocument(bytes: redacted, syntax: codec.syntax, format: known, remarks: remarks)
    } catch {
      let text = BrokenText(opened.bytes, options: translator.decoding(strict))
      return try redactBroken(text, error, roles, isSigned: opened.signatures != nil)
    }
  }

  /// Twice: whoever is named late in a document is known from its beginning.
  private mutating func redact(_ root: Node, _ roles: RoleIndex) -> Node {
    var redactor = DocumentRedactor(words: words, dialects: dialects, roles: roles, pseudonyms: pseudonyms)
    _ = redactor.redact(root)
    pseudonyms.learn(from: redactor.pseudonyms)
    redactor.pseudonyms = pseudonyms
    let redacted = redactor.redact(root)
    pseudonyms = redactor.pseudonyms
    return redacted
  }

  /// A document whose syntax is broken: its texts are replaced where they stand, and the break stays.
  private mutating func redactBroken(
    _ text: BrokenText?, _ fault: InputFault, _ roles: RoleIndex, isSigned: Bool
  ) throws(UnusableInput) -> RedactedDocument {
    guard fault.code.isBreak else { throw UnusableInput([fault]) }
    guard let text else { throw UnusableInput([fault, .breakInValue(fault)]) }
    var redactor = DocumentRedactor(words: words, dialects: dialects, roles: roles, pseudonyms: pseudonyms)
    _ = text.redacted(by: &redactor)
    pseudonyms.learn(from: redactor.pseudonyms)
    redactor.pseudonyms = pseudonyms
    let redacted = text.redacted(by: &redactor)
    guard let again = text.fault(in: redacted), again.code == fault.code,
      again.position?.line == fault.position?.line
    else { throw UnusableInput([fault, .breakInValue(fault)]) }
    pseudonyms = redactor.pseudonyms
    let remarks = (isSigned ? [RedactionRemark.unsigned] : []) + [.broken(fault)]
    return RedactedDocument(bytes: redacted, syntax: text.syntax, format: nil, remarks: remarks)
  }
}

extension FaultCode {
  /// Whether the syntax is broken at one place, and the rest can be told all the same.
  fileprivate var isBreak: Bool {
    switch self {
    case .malformedDocument, .duplicateKey, .numberOutOfRange, .forbiddenDoctype, .unknownEntity, .unknownTag,
      .invalidText:
      true
    default: false
    }
  }
}

extension InputFault {
  fileprivate static func breakInValue(_ fault: InputFault) -> InputFault {
    InputFault(
      fault.code, at: fault.position, summary: "What is broken there cannot be told from the values around it.",
      remedy: "Correct that place, or show it to others without the values by hand.")
  }
}
