import EASPolicyTranslator
import TestSupport
import Testing

/// Redacts documents as tests need it.
enum Redaction {
  static func redact(_ bytes: [UInt8]) throws -> RedactedDocument {
    var redactor = try Redactor(translator: Sample.translator)
    return try redactor.redact(bytes)
  }

  /// The document that a sample holds, out of the signed message around it.
  static func content(_ sample: Sample) throws -> [UInt8] {
    let bytes = try sample.bytes()
    return try SignedProfile.unwrap(bytes)?.content ?? bytes
  }

  /// The redaction of a text as text, and the map that belongs to it.
  static func text(_ text: String, options: TranslationOptions = TranslationOptions()) throws -> (
    text: String, map: String
  ) {
    var redactor = try Redactor(translator: Sample.translator)
    let bytes = try redactor.redact(Array(text.utf8), options: options).bytes
    return (
      String(decoding: bytes, as: UTF8.self),
      String(decoding: RedactionMap.bytes(redactor.replacements), as: UTF8.self)
    )
  }

  /// The values of a text's redaction.
  static func redact(_ text: String) throws -> Node {
    let document = try redact(Array(text.utf8))
    return try DocumentSyntax.codec(for: document.bytes).decode(document.bytes, limits: .standard).node
  }

  /// Every text, key and decoded content of a document, in small letters.
  static func texts(_ bytes: [UInt8]) throws -> [String] {
    texts(try DocumentSyntax.codec(for: bytes).decode(bytes, limits: .standard).node).map { $0.lowercased() }
  }

  private static func texts(_ node: Node) -> [String] {
    switch node.value {
    case .object(let object): object.members.flatMap { [$0.key] + texts($0.value) }
    case .array(let items): items.flatMap(texts)
    case .string(let text): [text] + (decoded(text) ?? [])
    case .data(let bytes): contents(bytes)
    case .number(let number): [number.text]
    default: []
    }
  }

  private static func decoded(_ text: String) -> [String]? {
    if let inner = Base64.decode(text), inner.count > 16 { return contents(inner) }
    guard text.hasPrefix("{") || text.hasPrefix("<") else { return nil }
    return contents(Array(text.utf8))
  }

  private static func contents(_ bytes: [UInt8]) -> [String] {
    let plain = [String(decoding: bytes, as: UTF8.self), Base64.text(bytes)]
    guard let codec = try? DocumentSyntax.codec(for: bytes), codec.syntax != "yaml",
      let node = try? codec.decode(bytes, limits: .standard).node
    else { return plain }
    return plain + texts(node)
  }
}
